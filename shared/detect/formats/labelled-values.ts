import { givenNames, wordNames } from '../vocabulary/given-names.ts';
import { neverNames } from '../vocabulary/never-names.ts';
import type { DetectorId } from '../detectors/index.ts';
import { isFilledIn, isTestName } from './filled-in.ts';
import { withoutTrailing } from './trailing.ts';
import type { PatientFields } from './patient-fields.ts';
import type { LabelMeaning } from './patient-labels.ts';

/** A value under its label, in a print-out or an export. Offsets of the original text. */
export interface LabelledValue {
  label: string;
  meaning: LabelMeaning;
  start: number;
  end: number;
}

const day =
  /(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{4}|\d{2})|(?:18|19|20)\d{2}[-/.]?\d{1,2}[-/.]?\d{1,2}|\d{1,2}[- ]?[A-Za-z]{3,9}\.?,?[- ]?(?:\d{4}|\d{2})|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/;
const dayOfYear = /^(?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\d|3[01])(?![-/\d])/;
const name = /^["'(]?\p{L}[\p{L}'’.-]*(?:(?:, ?| {1,3}|\^)["'(]?\p{L}[\p{L}'’.-]*[)"']?){0,4}/u;
const number = /^[#: ]{0,3}[A-Za-z]{0,6}[-. ]?[\dA-Za-z*]*\d[\dA-Za-z*]*(?:[-./ ]?\d[\dA-Za-z]*){0,5}/;
const telephone = /\+?\(?\d[\d ().-]{5,20}\d(?: ?x\d{1,6})?/;

/**
 * The part of a value that is what its label says, or null: of "Ruiz, Ana (43F)" the name, of "3/4/1961 (63 y)" the day. A date of birth has a
 * day, a telephone seven digits, a name words that can be one.
 */
export function partThatFits(detectorId: DetectorId, value: string): { start: number; end: number } | null {
  const lead = value.length - value.trimStart().length;
  const trimmed = value.trim().slice(0, 160);
  // Zeros stand where a value will: 00/00/0000.
  if (!isFilledIn(trimmed) || !/[\p{L}1-9]/u.test(trimmed)) return null;
  const hit = partOf(detectorId, trimmed);
  return hit && isFilledIn(hit.found) && hit.found !== ''
    ? { start: lead + hit.at, end: lead + hit.at + hit.found.length }
    : null;
}

interface Part {
  at: number;
  found: string;
}

function partOf(detectorId: DetectorId, value: string): Part | null {
  const read = readers[detectorId] ?? numberIn;
  return read(value);
}

/** How each kind is read from its value; the others are numbers of some sort. */
const readers: Partial<Record<DetectorId, (value: string) => Part | null>> = {
  'person-name': nameIn,
  'age-over-89': ageIn,
  'date-of-birth': (value) => dayIn(value),
  'care-date': (value) => dayIn(value) ?? firstMatch(dayOfYear, value),
  phone: phoneIn,
  'us-ssn': ssnIn,
  email: (value) => (value.includes('@') ? { at: 0, found: value.split(/[\s,;<>]/, 1)[0] ?? '' } : null),
  'us-address': (value) => (/[\p{L}\d]{2}/u.test(value) ? { at: 0, found: value.slice(0, 120) } : null),
};

function firstMatch(expression: RegExp, value: string): Part | null {
  const hit = expression.exec(value);
  return hit && { at: hit.index, found: hit[0] };
}

function nameIn(value: string): Part | null {
  const found = withoutTrailing(name.exec(value)?.[0] ?? '', ' ,.-\t');
  return isNameLike(found) ? { at: 0, found } : null;
}

function ageIn(value: string): Part | null {
  const found = /^\d{2,3}(?!\d)/.exec(value)?.[0] ?? '';
  return Number(found) > 89 && Number(found) < 125 ? { at: 0, found } : null;
}

function dayIn(value: string): Part | null {
  const hit = firstMatch(day, value);
  return hit && hit.at < 24 ? hit : null;
}

function phoneIn(value: string): Part | null {
  const hit = firstMatch(telephone, value);
  const digits = hit?.found.replaceAll(/\D/g, '').length ?? 0;
  return digits >= 7 && digits <= 16 ? hit : null;
}

function ssnIn(value: string): Part | null {
  const digits = value.replaceAll(/\D/g, '').length;
  return digits === 9 || (digits === 4 && value.length <= 14) ? { at: 0, found: value.slice(0, 11) } : null;
}

function numberIn(value: string): Part | null {
  const found = number.exec(value)?.[0].trimEnd() ?? '';
  return found.replaceAll(/\D/g, '').length >= 3 && found.length <= 32 ? { at: 0, found } : null;
}

/** True where a value can be a name: words, and none of those that no name contains. */
export function isNameLike(value: string): boolean {
  const parts = partsOf(value);
  if (value.length > 50 || parts.length === 0 || parts.length > 5 || /\d/.test(value)) return false;
  return !parts.some((part) => neverNames.has(part) && !givenNames.has(part) && !wordNames.has(part));
}

/** True where a name has a first name of the dictionary beside another word. */
export function isKnownName(value: string): boolean {
  const parts = partsOf(value);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    isNameLike(value) &&
    parts.some((part) => givenNames.has(part) || wordNames.has(part))
  );
}

function partsOf(value: string): string[] {
  return value
    .toLowerCase()
    .split(/[\s,.^()"]+/)
    .filter((part) => part.length > 1);
}

/** What the labels and values of a text come to together. */
export interface Judgement {
  isPatients: boolean;
  /** How many of the labelled values name or number a person. */
  persons: number;
}

/** True for "RUIZ, ANA M": how records write a name, whatever the dictionary knows. */
export function isReversedName(value: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’ -]{1,30}, ?\p{Lu}[\p{L}'’-]{0,20}(?: \p{Lu}\.?| \p{Lu}[\p{L}'’-]{1,20})?$/u.test(value) &&
    isNameLike(value)
  );
}

const identifying: ReadonlySet<DetectorId> = new Set<DetectorId>([
  'person-name',
  'mrn',
  'us-ssn',
  'us-mbi',
  'health-plan-id',
]);

/**
 * Decides whether labelled values are a patient's, and keeps those that say who: labels that only care has, or that name a patient, beside at
 * least two kinds of identity. A staff file, an order or a gym's member list has the second and not the first.
 */
export function judgeLabelled(text: string, values: readonly LabelledValue[], fields: PatientFields): Judgement {
  const kept: { detectorId: DetectorId; start: number; end: number; isSure: boolean }[] = [];
  const cared = new Map<string, number>();
  let namesPatient = false;
  let isOthers = false;
  let isTest = false;
  for (const { label, meaning, start, end } of values) {
    const value = text.slice(start, Math.min(end, start + 200));
    if (meaning.detectorId === 'person-name' && isTestName(value.trim())) {
      isTest = true;
      continue;
    }
    const part = meaning.detectorId && partThatFits(meaning.detectorId, value);
    if (meaning.detectorId ? !part : !isFilledIn(value)) continue;
    namesPatient ||= meaning.namesPatient;
    isOthers ||= meaning.isOthers;
    if (meaning.care > 0) cared.set(label.toLowerCase(), meaning.care);
    if (!meaning.detectorId || !part) continue;
    const isSure =
      meaning.detectorId !== 'person-name' ||
      meaning.namesPatient ||
      isKnownName(value.slice(part.start, part.end)) ||
      isReversedName(value.slice(part.start, part.end));
    kept.push({ detectorId: meaning.detectorId, start: start + part.start, end: start + part.end, isSure });
  }

  const kinds = new Set(kept.map(({ detectorId }) => detectorId));
  const care = [...cared.values()].reduce((sum, weight) => sum + weight, 0);
  const isNumbered = kinds.has('mrn') || kinds.has('us-mbi');
  const isDated = kinds.has('date-of-birth');
  const persons = kept.filter(
    ({ detectorId, isSure }) => identifying.has(detectorId) && (isSure || isDated || isNumbered),
  ).length;
  const isCare = namesPatient || isNumbered || (care >= 2 && !isOthers);
  const isNobody = isTest && !kinds.has('person-name');
  const isPatients = isCare && !isNobody && care >= 2 && persons > 0 && (kinds.size >= 2 || care >= 4);
  if (isPatients) for (const { detectorId, start, end } of kept) fields.add(detectorId, start, end);
  return { isPatients, persons };
}
