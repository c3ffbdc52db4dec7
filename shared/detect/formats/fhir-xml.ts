import type { Match } from '../detector.ts';
import { FhirReader, isAboutAPatient } from './fhir.ts';
import { PatientFields } from './patient-fields.ts';
import { attributeOf, readXml } from './xml.ts';

const resourceTag = /<(?:[\w-]{1,20}:)?([A-Z]\w{2,40})[\s>]/g;
const valued =
  /<(?:[\w-]{1,20}:)?(?:id|status|birthDate|family|given|gender|code|system|value|reference|active|use)\s{1,8}value\s?=\s?["']/;

/** True where a text is FHIR XML about a patient's care: a resource whose elements carry their content in `value`. */
export function isFhirXml(text: string): boolean {
  if (!valued.test(text)) return false;
  if (/<(?:[\w-]{1,20}:)?birthDate\s{1,8}value/.test(text)) return true;
  for (const { 1: name = '' } of text.matchAll(resourceTag)) if (isAboutAPatient(name)) return true;
  return false;
}

/** Reads who the patient is from Patient, RelatedPerson and the resources that point to one. One pass, offsets of the original text. */
export function readFhirXml(text: string): Match[] {
  const fields = new PatientFields(text);
  const reader = new FhirReader(fields);
  const path: string[] = [];
  for (const event of readXml(text)) {
    if (event.kind === 'open') {
      const value = attributeOf(text, event, 'value');
      if (value)
        reader.value(
          event.name,
          text.slice(value.start, Math.min(value.end, value.start + 400)),
          value.start,
          value.end,
        );
      if (event.isEmpty || path.length >= deepest) continue;
      path.push(event.name);
      reader.open(event.name, /^[A-Z]/.test(event.name) && event.name !== 'Bundle' ? event.name : null);
    } else if (event.kind === 'close') {
      const opened = path.lastIndexOf(event.name);
      if (opened === -1) continue;
      while (path.length > opened) {
        path.pop();
        reader.close();
      }
    }
  }
  reader.end();
  return fields.matches();
}

const deepest = 200;
