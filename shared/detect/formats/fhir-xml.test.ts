import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('FHIR XML', () => {
  expectRecords([
    {
      title: 'a Patient',
      format: 'fhir-xml',
      text: '<Patient xmlns="http://hl7.org/fhir"><identifier><system value="http://x/mrn"/><value value="6610032"/></identifier><name><family value="Mbeki"/><given value="Thandi"/></name><telecom><system value="phone"/><value value="555-0199 221"/></telecom><birthDate value="1983-05-27"/><address><line value="3 Mill Ln"/><city value="Akron"/></address></Patient>',
      fields: [
        'mrn: 6610032',
        'person-name: Mbeki',
        'person-name: Thandi',
        'phone: 555-0199 221',
        'date-of-birth: 1983-05-27',
        'us-address: 3 Mill Ln',
        'us-address: Akron',
      ],
    },
  ]);
});
