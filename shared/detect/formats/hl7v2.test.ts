import { describe } from 'vitest';
import { expectRecords } from '../../../test/corpus/records.ts';

// Invented for this file; nobody is meant.
describe('HL7 v2', () => {
  expectRecords([
    {
      title: 'a laboratory result with carriage returns',
      format: 'hl7v2',
      text: 'MSH|^~\\&|LAB|RIVERBEND|EHR|RIVERBEND|202508141022||ORU^R01|88121|P|2.5.1\rPID|1||7719204^^^RIV^MR||WHITCOMBE^ADELA^J||19540209|F|||12 Alder Ct^^Dayton^OH^45402||(937)555-0144|||||40083127|\rOBR|1|||24323-8^CMP^LN\rOBX|1|NM|2160-0^Creatinine^LN||1.4|mg/dL|0.6-1.2|H|||F\r',
      fields: [
        'mrn: 7719204',
        'person-name: WHITCOMBE^ADELA^J',
        'date-of-birth: 19540209',
        'us-address: 12 Alder Ct^^Dayton^OH^45402',
        'phone: (937)555-0144',
        'account-number: 40083127',
      ],
    },
    {
      title: "a message in MLLP's frame",
      format: 'hl7v2',
      text: '\u000BMSH|^~\\&|A|B|C|D|202501010101||ADT^A08|1|P|2.3\rEVN|A08|2025\rPID|||55120^^^H||Okafor^Chidi||19881130|M\r\u001C\r',
      fields: ['mrn: 55120', 'person-name: Okafor^Chidi', 'date-of-birth: 19881130'],
    },
    {
      title: 'separators of its own',
      format: 'hl7v2',
      text: 'MSH#*~\\&#A#B#C#D#202501010101##ADT*A04#9#P#2.4\nPID###MR-4410*~*#*#Lindqvist*Maja##19701215#F\n',
      fields: ['mrn: MR-4410', 'person-name: Lindqvist*Maja', 'date-of-birth: 19701215'],
    },
    {
      title: 'a piece that begins at PID',
      format: 'hl7v2',
      text: 'PID|1||330114^^^MRN||Brandvold^Theodore^||19611130|M|||44 Elm St^^Fargo^ND^58102\nPV1|1|I|3W^312^A',
      fields: [
        'mrn: 330114',
        'person-name: Brandvold^Theodore',
        'date-of-birth: 19611130',
        'us-address: 44 Elm St^^Fargo^ND^58102',
      ],
    },
    {
      title: 'results alone name nobody',
      format: 'hl7v2',
      text: 'OBX|1|NM|718-7^Hemoglobin^LN||13.2|g/dL|12-16|N|||F\nOBX|2|NM|4544-3^Hematocrit^LN||39|%|36-46|N|||F',
      fields: [],
    },
    {
      title: 'a message in a log line, with literal ends of segments',
      format: 'hl7v2',
      text: '2025-08-14 09:12:44 INFO inbound [mirth] MSH|^~\\&|EPIC|HOSP|||20250814||SIU^S12|5|P|2.3\\rSCH|1|2\\rPID|1||8812733^^^EPI||Ferreira^Tomas||19790802|M|||',
      fields: ['mrn: 8812733', 'person-name: Ferreira^Tomas', 'date-of-birth: 19790802'],
    },
    {
      title: 'segments that a chat window joined into one line',
      format: 'hl7v2',
      text: 'MSH|^~\\&|X|Y|Z|W|20250101||VXU^V04|3|P|2.5.1 PID|1||90210^^^IIS^MR||Ng^Penelope^||20190304|F NK1|1|Ng^Harold|FTH|||(614)555-0100 RXA|0|1|20250101|20250101|08^HepB^CVX',
      fields: [
        'mrn: 90210',
        'person-name: Ng^Penelope',
        'date-of-birth: 20190304',
        'person-name: Ng^Harold',
        'phone: (614)555-0100',
        'care-date: 20250101',
      ],
    },
    {
      title: 'a batch',
      format: 'hl7v2',
      text: 'FHS|^~\\&|A|B\nBHS|^~\\&|A|B\nMSH|^~\\&|A|B|C|D|2025||DFT^P03|1|P|2.3\nPID|||4455667||Sorensen^Elsa||19330402|F\nFT1|1||||||99213|||||||||||||I10\nBTS|1\nFTS|1',
      fields: ['mrn: 4455667', 'person-name: Sorensen^Elsa', 'date-of-birth: 19330402'],
    },
    {
      title: 'a document (MDM)',
      format: 'hl7v2',
      text: 'MSH|^~\\&|TRANS|H|EHR|H|202508010900||MDM^T02^MDM_T02|77|P|2.5\nEVN|T02|202508010900\nPID|1|998877|998877^^^H^MR||Kowalczyk^Irena^B||19430812|F|||8 Brook Ave^^Toledo^OH^43604^USA||(419)555-0111|||W|||219-09-0101\nTXA|1|DS|TX|202508010800\nOBX|1|TX|||Patient discharged home.',
      fields: [
        'mrn: 998877',
        'mrn: 998877',
        'person-name: Kowalczyk^Irena^B',
        'date-of-birth: 19430812',
        'us-address: 8 Brook Ave^^Toledo^OH^43604^USA',
        'phone: (419)555-0111',
        'us-ssn: 219-09-0101',
        'care-date: 202508010800',
      ],
    },
    {
      title: 'segments as strings of a list',
      format: 'hl7v2',
      text: '["MSH|^~\\\\&|A|B|||20250101||ADT^A01|1|P|2.3", "PID|1||44120^^^H||Moreau^Celine||19620204|F"]',
      fields: ['mrn: 44120', 'person-name: Moreau^Celine', 'date-of-birth: 19620204'],
    },
  ]);
});
