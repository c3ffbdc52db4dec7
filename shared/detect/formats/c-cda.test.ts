import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('C-CDA', () => {
  expectRecords([
    {
      title: 'a summary: the patient and not the author or the clinic',
      format: 'c-cda',
      text: '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2.3" extension="MR-77120"/><addr><streetAddressLine>5 Cove St</streetAddressLine><city>Erie</city></addr><telecom value="tel:+1-814-555-0102"/><patient><name><given>Ingrid</given><family>Halvorsen</family></name><birthTime value="19600914"/></patient><providerOrganization><name>Erie Clinic</name></providerOrganization></patientRole></recordTarget><author><assignedAuthor><assignedPerson><name><given>Dora</given><family>Quill</family></name></assignedPerson></assignedAuthor></author></ClinicalDocument>',
      fields: [
        'mrn: MR-77120',
        'us-address: 5 Cove St',
        'us-address: Erie',
        'phone: +1-814-555-0102',
        'person-name: Ingrid',
        'person-name: Halvorsen',
        'date-of-birth: 19600914',
      ],
    },
  ]);
});
