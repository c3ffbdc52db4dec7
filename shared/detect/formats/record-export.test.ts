import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('exports of no standard', () => {
  expectRecords([
    {
      title: 'several patients in JSON are a table',
      format: 'patient-table',
      text: '[{"patientId":"5501212","firstName":"Lorna","lastName":"Vance","dateOfBirth":"1972-10-11","diagnoses":["Type 2 diabetes"]},{"patientId":"5501213","firstName":"Kenji","lastName":"Ito","dateOfBirth":"1966-02-03","diagnoses":["HTN"]}]',
      fields: [
        'mrn: 5501212',
        'person-name: Lorna',
        'person-name: Vance',
        'date-of-birth: 1972-10-11',
        'mrn: 5501213',
        'person-name: Kenji',
        'person-name: Ito',
        'date-of-birth: 1966-02-03',
      ],
    },
    {
      title: 'one patient in JSON: the provider is left out',
      format: 'ehr-printout',
      text: '{"patient":{"name":"Lorna Vance","dob":"1972-10-11","mrn":5501212,"phone":"614-555-0188"},"provider":{"name":"Dr. Quill"},"diagnosis":"CHF","medications":["furosemide"]}',
      fields: ['person-name: Lorna Vance', 'date-of-birth: 1972-10-11', 'mrn: 5501212', 'phone: 614-555-0188'],
    },
    {
      title: 'one patient in XML',
      format: 'ehr-printout',
      text: '<patientRecord><patient><firstName>Lorna</firstName><lastName>Vance</lastName><dob>1972-10-11</dob><mrn>5501212</mrn></patient><diagnosis>CHF</diagnosis></patientRecord>',
      fields: ['person-name: Lorna', 'person-name: Vance', 'date-of-birth: 1972-10-11', 'mrn: 5501212'],
    },
  ]);
});
