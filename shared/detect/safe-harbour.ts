import { zipAreaOf } from '../regulation/zip-areas.ts';
import type { Match } from './detector.ts';

// What 45 CFR 164.514(b)(2)(i) lets stay of a date, an age and a place, and the dates and places that tell too little to be a detector's
// match but are elements of one all the same.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fourDigitYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
const compactDay = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{2}){0,3}(?:\.\d{1,6})?(?:[+-]\d{4})?$/;
const numericDay = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})$/;
const isoDay = /^((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?![\d])/;

/**
 * The year of a date, which may stay; null where none stands there in full, where there are two, and where the year itself would tell of an
 * age over 89, since somebody born in it turns 90 or more in the year of `now`.
 */
export function yearKept(date: string, now: Date): number | null {
  const years = new Set(date.match(fourDigitYear));
  const [written] = years.size === 1 ? years : [compactDay.exec(date)?.[1]];
  if (written === undefined) return null;
  const year = Number(written);
  return now.getUTCFullYear() - year >= 90 ? null : year;
}

/** A date's calendar day as `YYYY-MM-DD`, however it is written; null where it cannot be told. */
export function calendarDayOf(date: string): string | null {
  const [, month = '', day = '', year = ''] = numericDay.exec(date) ?? [];
  if (year !== '') return dayFrom(year, month, day);
  const [, first = '', second = '', third = ''] = isoDay.exec(date) ?? compactDay.exec(date) ?? [];
  if (first !== '') return dayFrom(first, second, third);

  const word = /[a-z]{3}/i.exec(date)?.[0].toLowerCase() ?? '';
  const [inWords] = date.match(fourDigitYear) ?? [];
  const [dayInWords] = /(?<!\d)\d{1,2}(?!\d)/.exec(date) ?? [];
  const number = months.indexOf(word) + 1;
  return number === 0 || !inWords || !dayInWords ? null : dayFrom(inWords, String(number), dayInWords);
}

const dayFrom = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

// The last of an address's parts, or all of it.
const zipAtEnd = /(?:^|[\s,^*|:])(\d{5})(?:-?\d{4})?[\s^*|]{0,4}(?:U\.?S\.?A?\.?)?$/;

/** What may stay of an address: the first digits of its ZIP code, or null where it gives none. */
export function zipKept(address: string): string | null {
  const zip = zipAtEnd.exec(address.length > 60 ? address.slice(-60) : address)?.[1];
  return zip === undefined ? null : zipAreaOf(zip);
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const states =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|PR';

/** Dates without a year or a day, and ZIP codes behind a state: no detector's business, but elements of a date and of a place. */
export const elements: readonly { detectorId: 'care-date' | 'us-address'; pattern: RegExp }[] = [
  {
    detectorId: 'care-date',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<value>${month}\.? ${day}(?:,? (?:19|20)\d{2})?)(?![\p{L}\d%/]|\.\d| ?(?:mg|mcg|ml|mL|g|units?|tabs?)\b)`,
      'dgu',
    ),
  },
  {
    detectorId: 'care-date',
    pattern: new RegExp(String.raw`(?<![\p{L}\d/.])(?<value>${day}[ -](?:of )?${month})(?![\p{L}\d])`, 'dgu'),
  },
  {
    detectorId: 'care-date',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(?<value>${month}\.?,? (?:19|20)\d{2})(?!\d)`, 'dgu'),
  },
  {
    detectorId: 'care-date',
    pattern:
      /(?<![\p{L}\d])(?:[oO]n|[sS]een|[sS]ince|[uU]ntil|[fF]rom|[dD]ated?|DOS|[aA]dmitted|[dD]ischarged|[vV]isit|[dD]ied|[dD]ue) (?<value>(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?![\d/%]|\.\d)/dgu,
  },
  {
    // A month and a day that no strength, pain or murmur is written like: "10/28", "03/4", not "5/10" or "4/5".
    detectorId: 'care-date',
    pattern:
      /(?<![\p{L}\d/.,-])(?<value>(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01]|0[1-9])|0[1-9]\/(?:[1-9]|1[0-2]))(?![\p{L}\d/%]|\.\d)/dgu,
  },
  {
    detectorId: 'us-address',
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${states})\.?,? (?<value>\d{5}(?:-\d{4})?)(?![\p{L}\d-])`, 'dgu'),
  },
];

/** The elements of dates and places in a text, as matches; they may overlap each other. */
export function elementsIn(text: string): Match[] {
  return elements.flatMap(({ detectorId, pattern }) =>
    Array.from(text.matchAll(pattern), (hit) => {
      const [start, end] = hit.indices?.groups?.['value'] ?? [hit.index, hit.index + hit[0].length];
      return { detectorId, kind: 'identifier' as const, start, end, confidence: 'low' as const };
    }),
  );
}
