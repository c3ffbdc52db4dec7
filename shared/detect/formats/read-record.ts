import type { RecordFormat } from '../assessment.ts';
import type { Match } from '../detector.ts';
import { isCcda, readCcda } from './c-cda.ts';
import { isDicomDump, readDicomDump } from './dicom-dump.ts';
import { withEchoes } from './echoes.ts';
import { readEhrPrintout } from './ehr-printout.ts';
import { isFhirJson, isFhirNdjson, readFhirJson } from './fhir-json.ts';
import { isFhirXml, readFhirXml } from './fhir-xml.ts';
import { isHl7v2, readHl7v2 } from './hl7v2.ts';
import { isNcpdp, readNcpdp } from './ncpdp.ts';
import { readPatientTable } from './patient-table.ts';
import { readJsonExport, readXmlExport } from './record-export.ts';
import { isX12, readX12 } from './x12.ts';

/** A text that is a record by its shape, and where in it stands who the patient is. */
export interface PatientRecord {
  format: RecordFormat;
  /** Sorted by start, without overlaps. */
  fields: Match[];
}

/** Names the record format of a pasted text and reads its patients' fields, or null where it is no record. */
export function readRecord(text: string): PatientRecord | null {
  const record = readStandard(text) ?? (mayTellOfPatients.test(text) ? readLabelled(text) : null);
  return record && { format: record.format, fields: withEchoes(text, record.fields) };
}

/** The formats of standards tell themselves by their marks, whether or not a patient is in them. */
function readStandard(text: string): PatientRecord | null {
  if (isHl7v2(text)) return { format: 'hl7v2', fields: readHl7v2(text) };
  if (isX12(text)) return { format: 'x12', fields: readX12(text) };
  if (isNcpdp(text)) return { format: 'ncpdp', fields: readNcpdp(text) };
  if (text.includes('<')) {
    if (isCcda(text)) return { format: 'c-cda', fields: readCcda(text) };
    if (isFhirXml(text)) return { format: 'fhir-xml', fields: readFhirXml(text) };
  }
  if (isFhirJson(text)) return { format: isFhirNdjson(text) ? 'fhir-ndjson' : 'fhir-json', fields: readFhirJson(text) };
  if (isDicomDump(text)) return { format: 'dicom-dump', fields: readDicomDump(text) };
  return null;
}

// One cheap look for any word that a patient's labels are made of, or a date in a row, before lines are taken apart.
const mayTellOfPatients =
  /patient|paciente|(?<![a-z])pts?(?![a-z])|mrn|m\.r\.n|dob(?![a-z])|d\.o\.b|birth|born|nacimiento|bene_|clm_|synpuf|diagnos|(?<![a-z])dx|icd|member|subscriber|insur|medic|chart|ssn|admi[ts]|encounter|resident|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}[\t|;,]|[\t|;,] ?\d{4}-\d{2}-\d{2}[\t|;,]/i;

/** Tables, exports and print-outs have no marks of their own: they are records where their labels and their values are a patient's. */
function readLabelled(text: string): PatientRecord | null {
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[') {
    const exported = readJsonExport(text);
    if (exported) return { format: exported.isSeveral ? 'patient-table' : 'ehr-printout', fields: exported.fields };
  }
  const table = readPatientTable(text);
  if (table) return { format: table.isClaims ? 'cms-claims' : 'patient-table', fields: table.fields };
  if (first === '<') {
    const exported = readXmlExport(text);
    if (exported) return { format: exported.isSeveral ? 'patient-table' : 'ehr-printout', fields: exported.fields };
  }
  const printed = readEhrPrintout(text);
  return printed && { format: 'ehr-printout', fields: printed };
}
