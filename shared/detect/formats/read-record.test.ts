import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from '../inspect.ts';
import { readRecord } from './read-record.ts';

// Texts that look like records and are about no patient.
const harmless: readonly (readonly [title: string, text: string])[] = [
  [
    'a blank form',
    'Patient Name: ____________  DOB: __/__/____  MRN: __________\nAllergies: ____________\nMedications: __________',
  ],
  ['a form letter', 'Patient: [Patient Name]\nDOB: {{dob}}\nMRN: <MRN>\nDiagnosis: {{dx}}'],
  [
    'code that builds a message',
    'const pid = `PID|1||${mrn}^^^HOSP^MR||${last}^${first}||${dob}|${sex}`;\nmessage.push("MSH|^~\\\\&|APP|FAC|||" + now + "||ADT^A01|" + id + "|P|2.5");\nsegments.push("PID|1||" + mrn + "||" + lastName + "^" + firstName);',
  ],
  [
    'words about a segment',
    'The PID segment carries identity. PID-3 is the identifier list, PID-5 the name, PID-7 the date of birth. Example: PID|1||<MRN>||<Last>^<First>||YYYYMMDD|F',
  ],
  [
    'format strings',
    "msg = 'MSH|^~\\\\&|A|B|C|D|{ts}||ADT^A01|{id}|P|2.5'.format(ts=ts, id=i)\npid = 'PID|1||%s||%s^%s||%s|%s' % (mrn, last, first, dob, sex)",
  ],
  [
    'a structure definition',
    '{"resourceType":"StructureDefinition","id":"Patient","name":"Patient","type":"Patient","contact":[{"telecom":[{"system":"url","value":"http://hl7.org"}]}]}',
  ],
  [
    'a resource to be filled in',
    '{"resourceType":"Patient","name":[{"family":"{{lastName}}","given":["{{firstName}}"]}],"birthDate":"{{dob}}","identifier":[{"value":"${mrn}"}]}',
  ],
  [
    'a practitioner',
    '{"resourceType":"Practitioner","name":[{"family":"Quill","given":["Dora"]}],"identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"1234567893"}]}',
  ],
  [
    'an acknowledgement (999)',
    'ISA*00*          *00*          *ZZ*A              *ZZ*B              *250814*1022*^*00501*000000001*0*P*:~GS*FA*A*B*20250814*1022*1*X*005010X231A1~ST*999*0001~AK1*HC*1*005010X222A1~AK9*A*1*1*1~SE*4*0001~',
  ],
  [
    'a purchase order (850)',
    'ISA*00*          *00*          *ZZ*A              *ZZ*B              *250814*1022*U*00401*000000001*0*P*:~GS*PO*A*B*20250814*1022*1*X*004010~ST*850*0001~BEG*00*SA*PO12345**20250814~N1*ST*Acme Warehouse*92*1~N3*1 Dock Rd~N4*Lima*OH*45801~PER*BD*Jane Smith*TE*6145550100~SE*5*0001~',
  ],
  [
    'a data dictionary',
    "(0010,0010) Patient's Name PN 1\n(0010,0020) Patient ID LO 1\n(0010,0030) Patient's Birth Date DA 1\n(0010,0040) Patient's Sex CS 1",
  ],
  [
    'a de-identification profile',
    '| Tag | Name | Action |\n|---|---|---|\n| (0010,0010) | Patient Name | Z |\n| (0010,0020) | Patient ID | Z |\n| (0010,0030) | Patient Birth Date | X |',
  ],
  [
    'an anonymised image',
    '(0010,0010) PN (no value available)                     #   0, 0 PatientName\n(0010,0020) LO (no value available)                     #   0, 0 PatientID\n(0008,0060) CS [CT]                                     #   2, 1 Modality',
  ],
  [
    'an inventory',
    'SKU,Item Name,Qty,Price,Supplier\n10023,Nitrile gloves M,400,8.99,Acme Medical\n10024,IV catheter 20G,150,1.20,Acme Medical',
  ],
  ['a staff rota', 'Name\tRole\tShift\tPhone\nDora Quill\tRN\tNight\t614-555-0102\nPaul Ortiz\tCNA\tDay\t614-555-0103'],
  [
    'a personnel file',
    'Employee Name,DOB,SSN,Hire Date,Salary\nDora Quill,1/2/1970,219-09-9999,3/4/2010,72000\nPaul Ortiz,5/6/1981,219-09-9998,3/4/2012,61000',
  ],
  [
    'identity without care',
    'Name: Joseph Arnold\nDOB: 3/4/1961\nSSN: 219-09-9999\nAddress: 5 Cove St, Erie PA\nPhone: 814-555-0102',
  ],
  [
    'customers',
    'Customer ID,First Name,Last Name,Email,Phone\n10001,Dora,Quill,dq@example.org,614-555-0102\n10002,Paul,Ortiz,po@example.org,614-555-0103',
  ],
  [
    'students',
    'Student Name,DOB,Grade,Teacher,Phone\nDora Quill,1/2/2012,7,Mr. Hall,614-555-0102\nPaul Ortiz,5/6/2013,6,Mrs. Roe,614-555-0103',
  ],
  ['a price list', 'Procedure,CPT,Price\nOffice visit,99213,150\nMRI knee,73721,900\nColonoscopy,45378,1200'],
  ['a formulary', 'Drug Name,Tier,Dose,Copay\nAtorvastatin Calcium,1,10 mg,$5\nMetformin,1,500 mg,$5'],
  [
    'a list of codes',
    'Code\tDescription\nE11.9\tType 2 diabetes mellitus without complications\nI10\tEssential hypertension',
  ],
  [
    'a schema without rows',
    'CREATE TABLE patients (\n  mrn VARCHAR(20) PRIMARY KEY,\n  first_name TEXT,\n  last_name TEXT,\n  dob DATE,\n  diagnosis TEXT\n);',
  ],
  [
    'a statement without values',
    'INSERT INTO patients (mrn, first_name, last_name, dob, diagnosis) VALUES (?, ?, ?, ?, ?);',
  ],
  [
    'a JSON schema',
    '{"type":"object","properties":{"patientName":{"type":"string"},"dob":{"type":"string","format":"date"},"mrn":{"type":"string"},"diagnosis":{"type":"string"}}}',
  ],
  [
    'a table without identity',
    'patient_id,age,sex,bmi,diagnosis\n1,54,F,31.2,diabetes\n2,61,M,27.0,none\n3,47,F,24.8,hypertension',
  ],
  ['a study without identity', 'subject_id,arm,visit,hba1c,adverse_event\nS-001,A,2,7.1,none\nS-002,B,2,6.8,nausea'],
  [
    'server logs',
    '2025-08-14T09:12:44Z INFO patient-service GET /patients 200 41ms\n2025-08-14T09:12:45Z WARN patient-service slow query: encounters 812ms',
  ],
  [
    'configuration',
    'patient_service_url: http://localhost:8080\nmrn_length: 8\ndob_format: MM/DD/YYYY\nmax_patients: 500',
  ],
  [
    'documentation of columns',
    '| Column | Type | Description |\n|---|---|---|\n| patient_name | text | Full name of the patient |\n| dob | date | Date of birth |\n| mrn | text | Medical record number |',
  ],
  ['heads without rows', 'Last Name,First Name,DOB,MRN,Diagnosis'],
  [
    "a doctor's signature",
    'Dora Quill, MD\nCardiology, Riverbend Clinic\nPhone: 614-555-0102\nFax: 614-555-0103\nNPI: 1234567893',
  ],
  [
    'a contract',
    'Vendor Name: Acme Medical\nContact Name: Dora Quill\nPhone: 614-555-0102\nService: medical transcription\nEffective Date: 01/02/2025',
  ],
  [
    'a meeting',
    'Attendees: Dora Quill, Paul Ortiz\nDate: 8/14/2025\nRoom: 412\nAgenda: patient portal, insurance contracts',
  ],
  [
    'a skeleton of a document',
    '<recordTarget>\n <patientRole>\n  <id extension="..." root="..."/>\n  <patient><name><given>...</given><family>...</family></name><birthTime value="..."/></patient>\n </patientRole>\n</recordTarget>',
  ],
  ['a test patient', 'PID|1||TEST123||TEST^PATIENT||19000101|F'],
];

describe('what is no patient’s record stays unflagged', () => {
  test.for(harmless)('%s', ([, text]) => {
    expect(readRecord(text)?.fields ?? []).toEqual([]);
    expect(inspect(text).assessment.tier).toBe('none');
  });
});

// One piece of each format, to be cut, repeated and stirred.
const pieces = [
  'MSH|^~\\&|LAB|RIVERBEND|EHR|RIVERBEND|202508141022||ORU^R01|88121|P|2.5.1\rPID|1||7719204^^^RIV^MR||WHITCOMBE^ADELA^J||19540209|F|||12 Alder Ct^^Dayton^OH^45402||(937)555-0144|||||40083127|\rOBR|1|||24323-8^CMP^LN\rOBX|1|NM|2160-0^Creatinine^LN||1.4|mg/dL|0.6-1.2|H|||F\r',
  '{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:oid:1.2.36","value":"8834412"}],"name":[{"use":"official","family":"Achterberg","given":["Rosalind","M"]}],"telecom":[{"system":"phone","value":"614-555-0163"},{"system":"email","value":"ros@example.org"}],"birthDate":"1949-07-08","address":[{"line":["9 Quarry Rd"],"city":"Hilliard","postalCode":"43026"}]}',
  '{"level":"info","body":"{\\"resourceType\\":\\"Patient\\",\\"name\\":[{\\"family\\":\\"Haddad\\",\\"given\\":[\\"Samir\\"]}],\\"birthDate\\":\\"1991-01-09\\"}"}',
  '<Patient xmlns="http://hl7.org/fhir"><identifier><system value="http://x/mrn"/><value value="6610032"/></identifier><name><family value="Mbeki"/><given value="Thandi"/></name><telecom><system value="phone"/><value value="555-0199 221"/></telecom><birthDate value="1983-05-27"/><address><line value="3 Mill Ln"/><city value="Akron"/></address></Patient>',
  'ISA*00*          *00*          *ZZ*SUB            *ZZ*REC            *250814*1022*^*00501*000000001*0*P*:~GS*HC*S*R*20250814*1022*1*X*005010X222A1~ST*837*0001*005010X222A1~NM1*85*2*CLINIC*****XX*1234567893~N3*1 CLINIC WAY~HL*2*1*22*0~SBR*P*18*******MC~NM1*IL*1*ACHTERBERG*ROSALIND****MI*W88120034~N3*9 QUARRY RD~N4*HILLIARD*OH*43026~DMG*D8*19490708*F~CLM*PT-4471*150***11:B:1*Y*A*Y*Y~HI*ABK:E119~SE*9*0001~',
  '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2.3" extension="MR-77120"/><addr><streetAddressLine>5 Cove St</streetAddressLine><city>Erie</city></addr><telecom value="tel:+1-814-555-0102"/><patient><name><given>Ingrid</given><family>Halvorsen</family></name><birthTime value="19600914"/></patient><providerOrganization><name>Erie Clinic</name></providerOrganization></patientRole></recordTarget><author><assignedAuthor><assignedPerson><name><given>Dora</given><family>Quill</family></name></assignedPerson></assignedAuthor></author></ClinicalDocument>',
  '(0008,0020) DA [20250801]                               #   8, 1 StudyDate\n(0008,0060) CS [CT]                                     #   2, 1 Modality\n(0010,0010) PN [HALVORSEN^INGRID]                       #  16, 1 PatientName\n(0010,0020) LO [MR77120]                                #   8, 1 PatientID\n(0010,0030) DA [19600914]                               #   8, 1 PatientBirthDate',
  '{"00080060":{"vr":"CS","Value":["MR"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"Halvorsen^Ingrid"}]},"00100020":{"vr":"LO","Value":["MR77120"]},"00100030":{"vr":"DA","Value":["19600914"]}}',
  '610591D0B1PCN1234567   1011234567893     20250814          \u001E\u001CAM04\u001CC2W88120034\u001CCCROSALIND\u001CCDACHTERBERG\u001E\u001CAM01\u001CCX01\u001CC419490708\u001CC52\u001CCAROSALIND\u001CCBACHTERBERG\u001CCM9 QUARRY RD\u001CCNHILLIARD\u001CCQ6145550163\u001D\u001E\u001CAM07\u001CEM1\u001CD2000001234567\u001CE103\u001CD700093721410',
  '<Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Body><NewRx><Patient><HumanPatient><Name><LastName>Achterberg</LastName><FirstName>Rosalind</FirstName></Name><DateOfBirth><Date>1949-07-08</Date></DateOfBirth><Address><AddressLine1>9 Quarry Rd</AddressLine1><City>Hilliard</City></Address></HumanPatient></Patient><Prescriber><Name><LastName>Quill</LastName></Name></Prescriber><MedicationPrescribed><DrugDescription>metformin</DrugDescription></MedicationPrescribed></NewRx></Body></Message>',
  'DML_IND|BENE_ID|CLM_ID|CLM_FROM_DT|CLM_THRU_DT|PRNCPAL_DGNS_CD\nINSERT|-10000010254618|-10000930037831|15-Mar-2015|15-Mar-2015|I10\nINSERT|-10000010254653|-10000930037832|16-Mar-2015|16-Mar-2015|E119',
  'Last Name,First Name,DOB,MRN,Phone,Diagnosis\nVance,Lorna,10/11/1972,5501212,614-555-0188,Type 2 diabetes\nIto,Kenji,02/03/1966,5501213,614-555-0101,Hypertension',
  '<table><thead><tr><th>Patient Name</th><th>Date of Birth</th><th>Medication</th></tr></thead><tbody><tr><td>Lorna Vance</td><td>10/11/1972</td><td>metformin</td></tr></tbody></table>',
  "INSERT INTO patients (mrn, first_name, last_name, dob, diagnosis) VALUES ('5501212','Lorna','Vance','1972-10-11','E11.9'),\n('5501213','Kenji','Ito','1966-02-03','I10');",
  'Patient Name          DOB         MRN       Room   Diagnosis\nVance, Lorna          10/11/1972  5501212   412A   CHF\nIto, Kenji            02/03/1966  5501213          Pneumonia',
  'Vance, Lorna\t10/11/1972\t5501212\tE11.9\nIto, Kenji\t02/03/1966\t5501213\tI10\nReed, Martha\t03/09/1951\t5501288\tJ44.9',
  '[{"patientId":"5501212","firstName":"Lorna","lastName":"Vance","dateOfBirth":"1972-10-11","diagnoses":["Type 2 diabetes"]},{"patientId":"5501213","firstName":"Kenji","lastName":"Ito","dateOfBirth":"1966-02-03","diagnoses":["HTN"]}]',
  '<patientRecord><patient><firstName>Lorna</firstName><lastName>Vance</lastName><dob>1972-10-11</dob><mrn>5501212</mrn></patient><diagnosis>CHF</diagnosis></patientRecord>',
  'Patient Name: Vance, Lorna Q        DOB: 10/11/1972      MRN: 5501212\nAttending: Quill, Dora MD     Admit Date: 08/12/2025\n\nCHIEF COMPLAINT: Shortness of breath',
  'Clinic schedule 8/14\n8:00 Vance, Lorna  DOB 10/11/1972  MRN 5501212  f/u CHF\n8:30 Ito, Kenji  DOB 02/03/1966  MRN 5501213  HTN check',
];

const stirred = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...pieces)
        .chain((piece) =>
          fc.tuple(fc.nat(piece.length), fc.nat(piece.length)).map(([from, to]) => piece.slice(from, to)),
        ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\r',
        '|',
        '*',
        '~',
        '^',
        '<',
        '>',
        '"',
        '{',
        '[',
        '\\',
        '\t',
        ',',
        '\u001C',
        '(0010,0010)',
        'MSH|^~\\&|',
        'PID|',
        'NM1*IL*1*',
        '&&&',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('cut and stirred records are read without failing, and their fields stand in order inside the text', () => {
  fc.assert(
    fc.property(stirred, (text) => {
      let last = 0;
      for (const { start, end } of readRecord(text)?.fields ?? []) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 600 },
  );
});

// Beginnings that lead a reader on, each repeated without ever coming to an end.
const endless: readonly (readonly [what: string, head: string, piece: string])[] = [
  ['X12 names', '', 'NM1*IL*1*A*B~'],
  ['X12 without ends', '', 'NM1*IL*1*A*'],
  ['open elements', '', '<recordTarget><patientRole><given>A'],
  ['less-than signs', '<recordTarget>', '<'],
  ['open comments', '<recordTarget>', '<!--'],
  ['open attributes', '<recordTarget>', '<id a="'],
  ['an endless attribute', '<recordTarget><patientRole><id ', 'a'],
  ['escaped quotes', '{"resourceType":"Patient","a":"', '\\"'],
  ['nested objects', '{"resourceType":"Patient",', '{"a":'],
  ['DICOM tags', '', '(0010,0010) x <'],
  ['DICOM keys', '{', '"00100010":{"Value":['],
  ['NCPDP separators', '\u001E\u001CAM01', '\u001CCAAB'],
  ['heads', '', 'name,dob,mrn,dx\n'],
  ['one endless row', 'Patient name,DOB,MRN,Dx\n', 'Ab,'],
  ['rows without a head', '', '12345\tRuiz, Ana\t1/1/1990\tE11.9\n'],
  ['labels on one line', '', 'Patient Name: Ana Ruiz DOB: 1/1/1990 '],
  ['labels on many lines', '', 'Patient Name: Ana Ruiz\nDOB: 1/1/1990\n'],
  ['colons', 'patient ', ':'],
  ['open cells', '<table>patient ', '<td>'],
  ['open tuples', 'INSERT INTO patients (mrn,last_name,dob,dx) VALUES ', "('1','2',"],
  ['keys', '{', '"patientName":'],
];

test.for(endless)('%s take time that grows no faster than the text', ([, head, piece]) => {
  const made = (length: number) => head + piece.repeat(Math.ceil(length / piece.length));
  const short = Math.min(...[1, 2, 3].map(() => timeOf(made(50_000))));
  // Twenty times the text; quadratic growth would take four hundred times as long.
  expect(timeOf(made(1_000_000))).toBeLessThan(160 * Math.max(short, 5));
});

function timeOf(text: string): number {
  const from = performance.now();
  readRecord(text);
  return performance.now() - from;
}
