import type { Match } from '../detector.ts';
import { FhirReader, isAboutAPatient } from './fhir.ts';
import { readLooseJson } from './loose-json.ts';
import { PatientFields } from './patient-fields.ts';

const resourceTypes = /\bresourceType\\?["']?\s{0,20}:\s{0,20}\\?["'](\w{1,40})\\?["']/g;
const fragment = /"birthDate"\s{0,20}:\s{0,20}"\d{4}|"family"\s{0,20}:\s{0,20}(?:\[\s{0,40})?"/;
const givenName = /"given"\s{0,20}:\s{0,20}\[/;

/** True where a text is FHIR JSON about a patient's care, whole, several, cut off, or from the middle of a patient. */
export function isFhirJson(text: string): boolean {
  let sawType = false;
  for (const { 1: type = '' } of text.matchAll(resourceTypes)) {
    if (isAboutAPatient(type)) return true;
    sawType = true;
  }
  return !sawType && text.includes('"given"') && givenName.test(text) && fragment.test(text);
}

/** True where FHIR JSON comes as one resource a line, as bulk exports do. */
export function isFhirNdjson(text: string): boolean {
  let resources = 0;
  for (let at = 0; at < text.length && resources < 2;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end).trim();
    // A line whose object goes on is pretty-printed JSON; the last line may be cut off.
    if (
      /^\{[^{}]{0,400}"resourceType"\s{0,4}:/.test(line.slice(0, 460)) &&
      (line.endsWith('}') || (end === -1 && resources > 0))
    )
      resources++;
    if (end === -1) break;
    at = end + 1;
  }
  return resources >= 2;
}

/** Reads who the patient is from Patient, RelatedPerson and the resources that point to one. One pass, offsets of the original text. */
export function readFhirJson(text: string): Match[] {
  const fields = new PatientFields(text);
  const reader = new FhirReader(fields);
  // Arrays add no level of their own: FHIR names what is in them by the array's key.
  const isArray: boolean[] = [];
  for (const event of readLooseJson(text)) {
    if (event.kind === 'open') {
      isArray.push(event.isArray);
      if (!event.isArray) reader.open(event.key);
    } else if (event.kind === 'close') {
      if (isArray.pop() === false) reader.close();
    } else {
      reader.value(event.key, text.slice(event.start, Math.min(event.end, event.start + 400)), event.start, event.end);
    }
  }
  reader.end();
  return fields.matches();
}
