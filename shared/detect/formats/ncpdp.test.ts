import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('NCPDP', () => {
  expectRecords([
    {
      title: 'a pharmacy claim (D.0) with its control characters',
      format: 'ncpdp',
      text: '610591D0B1PCN1234567   1011234567893     20250814          \u001E\u001CAM04\u001CC2W88120034\u001CCCROSALIND\u001CCDACHTERBERG\u001E\u001CAM01\u001CCX01\u001CC419490708\u001CC52\u001CCAROSALIND\u001CCBACHTERBERG\u001CCM9 QUARRY RD\u001CCNHILLIARD\u001CCQ6145550163\u001D\u001E\u001CAM07\u001CEM1\u001CD2000001234567\u001CE103\u001CD700093721410',
      fields: [
        'health-plan-id: W88120034',
        'person-name: ROSALIND',
        'person-name: ACHTERBERG',
        'date-of-birth: 19490708',
        'person-name: ROSALIND',
        'person-name: ACHTERBERG',
        'us-address: 9 QUARRY RD',
        'us-address: HILLIARD',
        'phone: 6145550163',
        'account-number: 000001234567',
      ],
    },
    {
      title: 'control characters written out',
      format: 'ncpdp',
      text: '<RS><FS>AM01<FS>C419490708<FS>CAROSALIND<FS>CBACHTERBERG<RS><FS>AM04<FS>C2W88120034',
      fields: [
        'date-of-birth: 19490708',
        'person-name: ROSALIND',
        'person-name: ACHTERBERG',
        'health-plan-id: W88120034',
      ],
    },
    {
      title: 'fields listed with their names',
      format: 'ncpdp',
      text: 'Patient Segment AM01\n304-C4 Date of Birth: 19490708\n310-CA Patient First Name: ROSALIND\n311-CB Patient Last Name: ACHTERBERG\nInsurance Segment AM04\n302-C2 Cardholder ID: W88120034',
      fields: [
        'date-of-birth: 19490708',
        'person-name: ROSALIND',
        'person-name: ACHTERBERG',
        'health-plan-id: W88120034',
      ],
    },
    {
      title: 'a prescription (SCRIPT): the patient and not the prescriber',
      format: 'ncpdp',
      text: '<Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Body><NewRx><Patient><HumanPatient><Name><LastName>Achterberg</LastName><FirstName>Rosalind</FirstName></Name><DateOfBirth><Date>1949-07-08</Date></DateOfBirth><Address><AddressLine1>9 Quarry Rd</AddressLine1><City>Hilliard</City></Address></HumanPatient></Patient><Prescriber><Name><LastName>Quill</LastName></Name></Prescriber><MedicationPrescribed><DrugDescription>metformin</DrugDescription></MedicationPrescribed></NewRx></Body></Message>',
      fields: [
        'person-name: Achterberg',
        'person-name: Rosalind',
        'date-of-birth: 1949-07-08',
        'us-address: 9 Quarry Rd',
        'us-address: Hilliard',
      ],
    },
  ]);
});
