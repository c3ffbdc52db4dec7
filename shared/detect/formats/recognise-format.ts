import type { RecordFormat } from '../assessment.ts';
import type { Match } from '../detector.ts';
import { isCcda, readCcda } from './c-cda.ts';
import { isDicomDump, readDicomDump } from './dicom-dump.ts';
import { withEchoes } from './echoes.ts';
import { isFhirJson, isFhirNdjson, readFhirJson } from './fhir-json.ts';
import { isFhirXml, readFhirXml } from './fhir-xml.ts';
import { isHl7v2, readHl7v2 } from './hl7v2.ts';
import { isX12, readX12 } from './x12.ts';

/** Names the record format of a pasted text by its shape, or null. Looks at the shape only; looks for no patient. */
export function recogniseFormat(text: string): RecordFormat | null {
  if (isHl7v2(text)) return 'hl7v2';
  if (isX12(text)) return 'x12';
  if (text.includes('<')) {
    if (isCcda(text)) return 'c-cda';
    if (isFhirXml(text)) return 'fhir-xml';
  }
  if (isFhirJson(text)) return isFhirNdjson(text) ? 'fhir-ndjson' : 'fhir-json';
  if (isDicomDump(text)) return 'dicom-dump';
  return null;
}

/** Reads the fields of a record that say who the patient is, as matches in the original text, sorted by start. */
export function readPatientFields(text: string, format: RecordFormat): Match[] {
  return withEchoes(text, readFields(text, format));
}

function readFields(text: string, format: RecordFormat): Match[] {
  switch (format) {
    case 'hl7v2':
      return readHl7v2(text);
    case 'fhir-json':
    case 'fhir-ndjson':
      return readFhirJson(text);
    case 'fhir-xml':
      return readFhirXml(text);
    case 'x12':
      return readX12(text);
    case 'c-cda':
      return readCcda(text);
    case 'dicom-dump':
      return readDicomDump(text);
    case 'ncpdp':
    case 'cms-claims':
    case 'patient-table':
    case 'ehr-printout':
      return [];
  }
}
