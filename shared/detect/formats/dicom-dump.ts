import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { placeholdersIn } from '../placeholder.ts';
import { isFilledIn } from './filled-in.ts';
import { PatientFields } from './patient-fields.ts';

// DICOM PS3.6: the patient's group 0010 and what else numbers the patient or dates the care.
const tags: Readonly<Record<string, DetectorId>> = {
  '00100010': 'person-name',
  '00100020': 'mrn',
  '00100030': 'date-of-birth',
  '00101000': 'mrn',
  '00101001': 'person-name',
  '00101005': 'person-name',
  '00101040': 'us-address',
  '00101060': 'person-name',
  '00101080': 'account-number',
  '00101090': 'mrn',
  '00102154': 'phone',
  '00102155': 'phone',
  '00102297': 'person-name',
  '00080050': 'account-number',
  '00080020': 'care-date',
  '00380010': 'account-number',
  '00200010': 'account-number',
  '00401001': 'account-number',
  '00380020': 'care-date',
};
const keywords: Readonly<Record<string, DetectorId>> = {
  PatientName: 'person-name',
  PatientsName: 'person-name',
  PatientID: 'mrn',
  PatientBirthDate: 'date-of-birth',
  PatientsBirthDate: 'date-of-birth',
  OtherPatientIDs: 'mrn',
  OtherPatientNames: 'person-name',
  PatientBirthName: 'person-name',
  PatientAddress: 'us-address',
  PatientMotherBirthName: 'person-name',
  PatientTelephoneNumbers: 'phone',
  AccessionNumber: 'account-number',
  AdmissionID: 'account-number',
  StudyDate: 'care-date',
  ResponsiblePerson: 'person-name',
};

const tag = /(?<![\w.])\(?(?:0x)?([0-9a-f]{4})[,:]? ?(?:0x)?([0-9a-f]{4})\)?(?![\w.])/gi;
const patientTag = /(?<![\w.])\(?(?:0x)?(?:0010, ?(?:0x)?00[1-3]0|00100010|00100020)\)?(?![\w.])/i;
const keyed = new RegExp(
  String.raw`(?<![A-Za-z0-9_])(${Object.keys(keywords).join('|')})(?![A-Za-z0-9_])["']?[^\S\n]{0,40}[:=\t][^\S\n]{0,40}`,
  'g',
);
const imaging =
  /(?<![A-Za-z0-9_])(?:StudyInstanceUID|SeriesInstanceUID|SOPInstanceUID|SOPClassUID|TransferSyntaxUID|Modality|SpecificCharacterSet|StudyDate)(?![A-Za-z0-9_])["']?[^\S\n]{0,40}[:=\t]/;

/** True where a text is a dump of a DICOM data set by any of the usual tools: by tags, or by keywords beside those of an image. */
export function isDicomDump(text: string): boolean {
  if (patientTag.test(text)) return countTags(text) >= 2 || readDicomDump(text).length > 0;
  if (!imaging.test(text)) return text.includes('0008') && countTags(text) >= 3;
  return text.search(keyed) !== -1;
}

function countTags(text: string): number {
  let count = 0;
  for (const { 0: found } of text.matchAll(tag))
    if ((found.startsWith('(') || found.includes(',')) && ++count >= 3) break;
  return count;
}

/** Reads the patient's name, numbers, birth, address and telephone wherever the dump gives a value. */
export function readDicomDump(text: string): Match[] {
  const fields = new PatientFields(text);
  const hits = [...text.matchAll(tag)].filter(({ 0: found, index }) => isTag(text, found, index));
  for (const [position, { 0: found, 1: group = '', 2: element = '', index }] of hits.entries()) {
    const detectorId = tags[`${group}${element}`.toLowerCase()];
    // A value ends before the next tag at the latest.
    if (detectorId) addValue(text, index + found.length, hits[position + 1]?.index ?? text.length, detectorId, fields);
  }
  for (const { 0: found, 1: keyword = '', index } of text.matchAll(keyed)) {
    const detectorId = keywords[keyword];
    if (detectorId) addValue(text, index + found.length, text.length, detectorId, fields, true);
  }
  return fields.matches();
}

// In the order tried, each on the rest of the tag's line: DICOM JSON, dcmdump's brackets, pydicom's quotes, DICOM XML, dcdump's angles, "PN: x", "Name: x", table cells.
const shapes = [
  /^[^{}]{0,80}[{][^{}]{0,120}"Value"\s{0,4}:\s{0,4}\[?\s{0,40}(?:[{]\s{0,40}"Alphabetic"\s{0,4}:\s{0,4})?"([^"\n]{1,300})"/d,
  /^[^\n[]{0,120}\[([^\]\n]{0,300})\]/d,
  /^[^\n]{0,120}?(?:[A-Z]{2}|=|:|\t) {0,3}(?:'([^'\n]{0,300})'|"([^"\n]{0,300})")[^\S\n]*,?$/dm,
  /^[^<>]{0,200}>\s{0,40}(?:<[^<>]{1,60}>\s{0,40}){0,4}([^<>\n]{1,300})</d,
  /^[^\n]{0,200}VL=<[^>\n]{0,20}>[^\S\n]{0,20}<([^>\n]{1,300})>/d,
  /^[^\n:=]{0,120}?[^\S\n](?:[A-Z]{2}):[^\S\n]{0,40}([^\n]{1,300})/d,
  /^[^\n:=]{0,120}[:=][^\S\n]{0,40}([^\n]{1,300})/d,
  /^[^\n]{0,160}[\t|][^\S\n]{0,40}([^\n\t|]{1,300}?)[^\S\n]{0,40}\|?$/dm,
];

// A dictionary's or a profile's columns, which stand where a dump has its values.
const noValue =
  /^(?:[A-Z]{2}|\d{1,2}(?:-(?:\d{1,2}|n))?|[XZDKUCA](?:\/[XZDKUCA]\*?)*\*?|[YN]|Type \d.*|(?:[A-Z][a-z'’]{1,15} ?){1,4}(?:Name|ID|Date|Number|Address)s?)$/;

/** Eight digits alone may be a date; a tag has its comma, or is a key of DICOM JSON. */
function isTag(text: string, found: string, index: number): boolean {
  if (found.includes(',')) return true;
  const after = text.slice(index + found.length, index + found.length + 6);
  return text[index - 1] === '"' && (/^"\s{0,4}:/.test(after) || text.slice(Math.max(0, index - 5), index) === 'tag="');
}

function addValue(
  text: string,
  from: number,
  limit: number,
  detectorId: DetectorId,
  fields: PatientFields,
  isKeyed = false,
) {
  const rest = text.slice(from, Math.min(limit, from + 360));
  const keyedShapes = [/^["'[ ]{0,3}([^"'\],\n]{1,300})/d];
  for (const shape of isKeyed ? keyedShapes : shapes) {
    const hit = shape.exec(rest);
    const [start, end] = hit?.indices?.[1] ?? hit?.indices?.[2] ?? [0, 0];
    const value = rest.slice(start, end).trim();
    if (!hit) continue;
    if (placeholdersIn(rest).some((placeholder) => placeholder.start < end && placeholder.end > start)) return;
    if (/[\p{L}\d]/u.test(value) && !noValue.test(value) && (isFilledIn(value) || value.includes('^')))
      fields.addAsIs(detectorId, from + start, from + start + rest.slice(start, end).trimEnd().length);
    return;
  }
}
