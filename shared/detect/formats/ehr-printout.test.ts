import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('print-outs', () => {
  expectRecords([
    {
      title: "a chart's head",
      format: 'ehr-printout',
      text: 'Patient Name: Vance, Lorna Q        DOB: 10/11/1972      MRN: 5501212\nAttending: Quill, Dora MD     Admit Date: 08/12/2025\n\nCHIEF COMPLAINT: Shortness of breath',
      fields: ['person-name: Vance, Lorna Q', 'date-of-birth: 10/11/1972', 'mrn: 5501212', 'care-date: 08/12/2025'],
    },
    {
      title: 'an intake sheet',
      format: 'ehr-printout',
      text: 'Name: Rosalind Achterberg\nDate of birth: July 8, 1949\nPhone: (614) 555-0163\nInsurance: Buckeye Health, Member ID: BKH40017725\nReason for visit: knee swelling\nAllergies: sulfa',
      fields: [
        'person-name: Rosalind Achterberg',
        'date-of-birth: July 8, 1949',
        'phone: (614) 555-0163',
        'health-plan-id: BKH40017725',
      ],
    },
    {
      title: "a letter's head",
      format: 'ehr-printout',
      text: 'RE: Tobias Renner\nDOB: 04/17/1970\nMRN: 330114\n\nDear Dr. Halloran,\nThank you for seeing this pleasant gentleman with palpitations.',
      fields: ['person-name: Tobias Renner', 'date-of-birth: 04/17/1970', 'mrn: 330114'],
    },
    {
      title: 'labels over their values',
      format: 'ehr-printout',
      text: 'Patient Name\nTheodore Brandvold\nDate of Birth\n11/30/1961\nMRN\n330114\nPrimary Complaint\nShortness of breath',
      fields: ['person-name: Theodore Brandvold', 'date-of-birth: 11/30/1961', 'mrn: 330114'],
    },
    {
      title: 'a schedule without labels for its names',
      format: 'ehr-printout',
      text: 'Clinic schedule 8/14\n8:00 Vance, Lorna  DOB 10/11/1972  MRN 5501212  f/u CHF\n8:30 Ito, Kenji  DOB 02/03/1966  MRN 5501213  HTN check',
      fields: [
        'person-name: Vance, Lorna',
        'date-of-birth: 10/11/1972',
        'mrn: 5501212',
        'person-name: Ito, Kenji',
        'date-of-birth: 02/03/1966',
        'mrn: 5501213',
      ],
    },
    {
      title: 'a laboratory report',
      format: 'ehr-printout',
      text: 'LABORATORY REPORT\nPatient: VANCE, LORNA    Sex: F   Age: 52\nDOB: 10/11/1972   Patient ID: 5501212\nSpecimen: Serum   Collected: 08/12/2025 07:40\nTest           Result   Units   Reference\nCreatinine     1.4      mg/dL   0.6-1.2',
      fields: ['person-name: VANCE, LORNA', 'date-of-birth: 10/11/1972', 'mrn: 5501212', 'care-date: 08/12/2025'],
    },
    {
      title: 'labels and values in two columns',
      format: 'ehr-printout',
      text: 'Patient Name\tLorna Vance\nDOB\t10/11/1972\nMRN\t5501212\nAllergies\tPenicillin',
      fields: ['person-name: Lorna Vance', 'date-of-birth: 10/11/1972', 'mrn: 5501212'],
    },
    {
      title: 'YAML',
      format: 'ehr-printout',
      text: 'patient:\n  first_name: Lorna\n  last_name: Vance\n  date_of_birth: 1972-10-11\n  mrn: 5501212\nmedications:\n  - furosemide',
      fields: ['person-name: Lorna', 'person-name: Vance', 'date-of-birth: 1972-10-11', 'mrn: 5501212'],
    },
    {
      title: 'an insurance card',
      format: 'ehr-printout',
      text: 'Member Name: Lorna Vance\nMember ID: XGP991200345\nGroup Number: 77120\nRxBIN: 610591\nCopay: $25 office visit\nDOB: 10/11/1972',
      fields: [
        'person-name: Lorna Vance',
        'health-plan-id: XGP991200345',
        'health-plan-id: 77120',
        'date-of-birth: 10/11/1972',
      ],
    },
    {
      title: 'name, number and birth on one line',
      format: 'ehr-printout',
      text: 'Moreau, Celine (MRN 44120) DOB: 02/04/1962   Encounter Date: 08/01/2025',
      fields: ['person-name: Moreau, Celine', 'mrn: 44120', 'date-of-birth: 02/04/1962', 'care-date: 08/01/2025'],
    },
    {
      title: 'a JavaScript object',
      format: 'ehr-printout',
      text: 'const p = { mrn: "44120", firstName: "Celine", lastName: "Moreau", dob: "1962-02-04", diagnosis: "CHF" };',
      fields: ['mrn: 44120', 'person-name: Celine', 'person-name: Moreau', 'date-of-birth: 1962-02-04'],
    },
    {
      title: 'dashes instead of colons',
      format: 'ehr-printout',
      text: 'Hi team, here is the referral:\n\nPatient name - Celine Moreau\nDOB - 02/04/1962\nPhone - 419-555-0111\nInsurance - Aetna W77120034\nDx - lumbar radiculopathy M54.16',
      fields: ['person-name: Celine Moreau', 'date-of-birth: 02/04/1962', 'phone: 419-555-0111'],
    },
  ]);
});
