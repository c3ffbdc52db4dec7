import type { RecordFormat } from '../assessment.ts';
import type { Match } from '../detector.ts';
import { isFhirJson, readFhirJson } from './fhir-json.ts';
import { isHl7v2, readHl7v2 } from './hl7v2.ts';

/** Names the record format of a pasted text by its shape, or null. Looks at the shape only; looks for no patient. */
export function recogniseFormat(text: string): RecordFormat | null {
  if (isHl7v2(text)) return 'hl7v2';
  if (isFhirJson(text)) return 'fhir-json';
  return null;
}

/** Reads the fields of a record that say who the patient is, as matches in the original text, sorted by start. */
export function readPatientFields(text: string, format: RecordFormat): Match[] {
  switch (format) {
    case 'hl7v2':
      return readHl7v2(text);
    case 'fhir-json':
      return readFhirJson(text);
  }
}
