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
    {
      title: 'export of an API',
      format: 'ehr-printout',
      text: '{"data":{"patients":[{"id":"44120","name":{"first":"Celine","last":"Moreau"},"birthDate":"1962-02-04","contact":{"phone":"419-555-0111"},"conditions":["CHF"]}]}}',
      fields: [
        'mrn: 44120',
        'person-name: Celine',
        'person-name: Moreau',
        'date-of-birth: 1962-02-04',
        'phone: 419-555-0111',
      ],
    },
    {
      title: 'labels and values in HTML cells',
      format: 'ehr-printout',
      text: '<table><tr><th>Patient</th><td>Celine Moreau</td></tr><tr><th>DOB</th><td>02/04/1962</td></tr><tr><th>MRN</th><td>44120</td></tr><tr><th>Allergies</th><td>None known</td></tr></table>',
      fields: ['person-name: Celine Moreau', 'date-of-birth: 02/04/1962', 'mrn: 44120'],
    },
    {
      title: 'labels and values in HTML',
      format: 'ehr-printout',
      text: '<div class="patient"><span>Patient Name:</span> <b>Celine Moreau</b><br><span>DOB:</span> 02/04/1962<br><span>MRN:</span> 44120</div>',
      fields: ['person-name: Celine Moreau', 'date-of-birth: 02/04/1962', 'mrn: 44120'],
    },
  ]);
});
