import type { EvidenceKind, Match } from './detector.ts';
import { readPeopleAgain } from './people/people.ts';
import { readWords, tokensOf } from './reading.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember';
const weekdays = 'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first';
const digitWords = 'zero|oh|one|two|three|four|five|six|seven|eight|nine|[0-9]';

/** What reads as an identifier once it is known that the text tells of a patient. `value` is the identifier where a cue stands before it. */
const readings: readonly { detectorId: string; pattern: RegExp; isValid?: (value: string) => boolean }[] = [
  {
    // All elements of dates that relate to the patient, but for the year: 45 CFR 164.514(b)(2)(i)(C).
    detectorId: 'care-day',
    pattern: new RegExp(
      String.raw`(?<![\w./$%+-])(?:(?:${weekdays})\.?,? (?:the )?)?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{1,2}-\d{1,2}-\d{2,4}|(?:${months})\.? (?:\d{1,2}(?:st|nd|rd|th)?|${ordinals})(?:,? \d{4}|,? nineteen [a-z -]{3,20}| twenty[ -][a-z]{3,12})?|\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?(?:${months})(?: de)?(?:,? \d{4})?|(?:the )?\d{1,2}(?:st|nd|rd|th)|the (?:${ordinals})|\d{1,2}-?(?:${months})-?\d{2,4}|(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d|(?:0\d|1[0-2])[0-3]\d(?:19|20)\d{2})(?![\w/%]|[.-]\d| ?(?:mg|ml|mcg|hours?|hrs|days|weeks|inch|pain|strength|murmur|tabs?)(?![a-z]))`,
      'gi',
    ),
    isValid: isDay,
  },
  {
    // Ages over 89: 45 CFR 164.514(b)(2)(i)(C).
    detectorId: 'age-over-89',
    pattern:
      /(?:age|aged|turns|turned|is|edad)[: ]{1,3}(?<value>9\d|1[01]\d)(?![\w/%.:-])|(?<![\w./:$-])(?:9\d|1[01]\d)(?= ?(?:y|yo|yrs?|years?|[mf])(?![a-z]))/gi,
  },
  {
    detectorId: 'phone',
    pattern: new RegExp(
      String.raw`(?<![\w.-])(?:\(?\d{3}\)?[-. /]{0,2})?\d{3}[-. ]\d{4}(?![\w-])|(?<![\w.,$-])[2-9]\d{9}(?!\w)|(?<!\w)(?:(?:${digitWords})[ ,.-]{1,3}){6,11}(?:${digitWords})(?!\w)`,
      'gi',
    ),
  },
  {
    // Any other number or code that stands for the patient: 45 CFR 164.514(b)(2)(i)(R).
    detectorId: 'account-number',
    pattern:
      /(?:#|no\.?|num(?:ber)?|id|acct|account|file|claim|case|order|ref(?:erence)?|chart|member|policy|booking|auth|har|csn|fin|visit|encounter|spec(?:imen)?|kit|lot|serial|sn|docket|juror|client|subj(?:ect)?|group|rx|ticket|conf(?:irmation)?|ending(?: in)?|last (?:4|four))[ #:.=]{1,3}(?:is )?(?<value>[a-z\d](?:[a-z\d]|[ -](?=\d)|-){2,18}[a-z\d])(?![\w])/gi,
    isValid: (value) => /\d.*\d.*\d/.test(value),
  },
  {
    detectorId: 'account-number',
    pattern: /(?<![\w.$,/+-])(?=[a-z\d-]{5,20}(?![\w.]))(?:[a-z]{0,4}-?)?\d[a-z\d]*(?:-[a-z\d]+)*/gi,
    isValid: isCode,
  },
  {
    // Geographic subdivisions smaller than a state: 45 CFR 164.514(b)(2)(i)(B).
    detectorId: 'us-place',
    pattern:
      /(?<![\p{L}\d])(?:at|in|near|from|to|outside|of|evaluated at|seen at) (?:the )?(?<value>(?:\p{Lu}\p{Ll}{0,2}\. )?\p{Lu}[\p{L}'’-]+(?: (?:of |de |the )?\p{Lu}[\p{L}'’-]+){0,4}(?:, [A-Z]{2}(?![A-Z]))?)/gu,
    isValid: isPlace,
  },
  { detectorId: 'url', pattern: /(?<![\w])https?:\/\/[^\s"'<>)\]]{4,300}/gi },
];

const notPlaces = new RegExp(
  String.raw`^(?:(?:${months}|${weekdays})(?!\p{L})|(?:ER|ED|ICU|OR|PT|OT|IV|CT|MRI|EKG|ECG|CPR|AM|PM|RN|MD|DR|Dr|Mr|Mrs|Ms|Miss|Type|Stage|Grade|Class|Room|Rm|Bed|Unit|I|She|He|Her|His|My|The|English|Spanish|French|German|Korean|Chinese|Mandarin|Cantonese|Vietnamese|Tagalog|Russian|Arabic|Polish|Portuguese|Hmong|Somali|Navajo|Haitian|Creole|Medicare|Medicaid)(?!\p{L}))`,
  'iu',
);

function isPlace(value: string): boolean {
  return !notPlaces.test(value) && /\p{Ll}/u.test(value);
}

/** "3/5 strength" and "9/10 pain" are measures: a small number over a number that scales end with is no day, unless a weekday or a year says so. */
function isDay(value: string): boolean {
  const named = value.replace(/^\p{L}+\.?,? (?:the )?/iu, '');
  const numbers = /^(\d{1,2})([/.])(\d{1,2})(?:[/.](\d{2,4}))?$/.exec(named);
  if (!numbers) return named !== value || /\p{L}{3}|-|\d{8}/u.test(value);
  const [first, second] = [Number(numbers[1]), Number(numbers[3])];
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return false;
  if (numbers[4] !== undefined || named !== value) return true;
  return numbers[2] === '/' && first <= 12 && !([2, 3, 4, 5, 6, 8, 10].includes(second) && first <= second);
}

/** At least six digits, or letters and at least three digits; not an amount, a measure, a diagnosis or a day. */
function isCode(value: string): boolean {
  const digits = value.replaceAll(/\D/g, '').length;
  if (/^\d+$/.test(value)) return digits >= 6;
  if (/^[A-TV-Z]\d[\dA-Z]{1,5}$/i.test(value) && digits < 4) return false;
  return (
    digits >= 4 &&
    !/^\d+(?:mg|mcg|ml|kg|lb|lbs|cm|mm|units?|hrs?|yo|th|am|pm|f|m|y|w|d|g|h|x\d*)$/i.test(value) &&
    !/^\d{1,4}-\d{1,4}$/.test(value)
  );
}

/**
 * Reads a text again that tells of a patient: now each day, number, place and name in it may tell who. Adds only what no match covers yet;
 * linear, and only for such texts.
 */
export function readAgain(text: string, matches: readonly Match[]): Match[] {
  const covered = matches.filter(({ kind }) => kind !== 'health');
  const added: Match[] = [];
  const add = (detectorId: string, kind: EvidenceKind, start: number, end: number): void => {
    added.push({ detectorId, kind, start, end, confidence: 'low' });
  };
  for (const { start, end } of readPeopleAgain(tokensOf(readWords(text)))) add('person-name', 'person', start, end);
  for (const { detectorId, pattern, isValid } of readings) {
    for (const hit of text.matchAll(pattern)) {
      const value = hit.groups?.['value'] ?? hit[0];
      const start = hit.index + hit[0].lastIndexOf(value);
      if (isValid && !isValid(value)) continue;
      add(detectorId, 'identifier', start, start + value.length);
    }
  }
  return withoutOverlaps(covered, added);
}

/** In order of their starts, each only where nothing before it stands. */
function withoutOverlaps(covered: readonly Match[], added: readonly Match[]): Match[] {
  const all = [...covered, ...added].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const isNew = new Set(added);
  const kept: Match[] = [];
  let reach = 0;
  for (const [index, match] of all.entries()) {
    const next = all[index + 1];
    const givesWay =
      isNew.has(match) && (match.start < reach || (next !== undefined && !isNew.has(next) && next.start < match.end));
    if (givesWay) continue;
    reach = Math.max(reach, match.end);
    if (isNew.has(match)) kept.push(match);
  }
  return kept;
}
