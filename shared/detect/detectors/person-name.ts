import { defineDetector, type Found } from '../detector.ts';
import { givenNames, wordNames } from '../vocabulary/given-names.ts';
import { neverNames } from '../vocabulary/never-names.ts';

export const personName = defineDetector({
  id: 'person-name',
  title: 'a name',
  placeholder: 'PATIENT',
  kind: 'person',
  basis: '45 CFR 164.514(b)(2)(i)(A)',
  hints: [],
  needsHint: false,
  pattern: /[A-Za-z]{2}/g,
  *find(text) {
    yield* namesAfterCues(text);
    yield* namesByDictionary(text);
  },
});

// What stands before a patient's name. Longer cues come first, because the first that fits is taken.
const cues =
  /(?<![A-Za-z0-9])(?:(?:patient|pt|client|member|resident|subscriber|insured|guarantor|child|full|legal|last|first|given)(?:'s)?[ _]?names?|name of (?:the )?(?:patient|client|resident)|patients?|pts?|clients?|residents?|insured|name|mrs?|ms|miss|mx|regarding|re|named|called|(?:year|yr|month|week|day)s?[- ]old(?: [a-z-]{3,16}){0,4}|y\.?\/?o\.?(?: [a-z-]{1,16}){0,4}|\d{1,3} ?(?:m|f|yof|yom|male|female)|my (?:mom|mother|dad|father|son|daughter|husband|wife|brother|sister|aunt|uncle|grandmother|grandfather|grandma|grandpa|child|baby|kid)|(?:her|his|their) (?:son|daughter|mother|father|husband|wife)|baby (?:boy|girl)|notes? (?:for|on)|(?:seen|labs?|results?|chart|letter|referral|appointment|appt|refill|prescription|note|scan|consult|consulted|spoke|met|call(?:ed)?|follow(?:ed)?[- ]up|treated|treating|admitted|discharged|diagnosed|prescribed|case|discussed|gave|give|told|saw|see|informed)(?: (?:for|of|with|on|to|by|about|from))?|like|for)(?![A-Za-z0-9])/gi;

// Weak cues also stand before companies, places and staff; they need a first name from the dictionary.
const weakCue = /^(?:patients|pts|clients?|residents?|name|named|called|regarding|re|like|for|.*(?:seen|labs?|results?|chart|letter|referral|appointment|appt|refill|prescription|note|notes|scan|consult|consulted|spoke|met|call|called|up|treated|treating|admitted|discharged|diagnosed|prescribed|case|discussed|gave|give|told|saw|see|informed| for| of| with| on| to| by| about| from))$/i;

const separator = /(?:[ \t]*[:=#|*_>"'(),.-]{1,4}[ \t]*\n?[ \t]*["'*_]{0,2}|[ \t]{1,4}|[ \t]*\n[ \t]*)(?:is |named |called |was )?(?:(?:mr|mrs|ms|miss|mx)\.? )?/iy;

const capitalised = String.raw`(?:(?:Mc|Mac|O['’]|De|Di|La|Le|Van|St\. )?\p{Lu}\p{Ll}{1,24}(?:[-'’]\p{Lu}\p{Ll}{1,24})?)`;
const upper = String.raw`(?:\p{Lu}{2,24}(?:[-'’]\p{Lu}{2,24})?)`;
const initial = String.raw`(?:\p{Lu}\.?(?![\p{L}\d]))`;
const particle = String.raw`(?:(?:de|del|de la|van|von|der|van der|al|el|bin|da|dos) )`;

const lastCommaFirst = new RegExp(
  String.raw`(?:${capitalised}(?: ${capitalised})?|${upper}), ?(?:${capitalised}|${upper})(?: (?:${initial}|${capitalised}|${upper}))?(?![\p{L}\d])`,
  'uy',
);
const firstLast = new RegExp(
  String.raw`(?:${capitalised}|${upper})(?: ${particle}?(?:${capitalised}|${upper}|${initial})){0,3}(?![\p{L}\d])`,
  'uy',
);
const initialLast = new RegExp(String.raw`${initial}(?: ?${initial})? (?:${capitalised})(?![\p{L}\d])|\p{Lu}\. ?\p{Lu}\.(?![\p{L}\d])`, 'uy');
const lowerName = /[a-z]{2,20}(?: [a-z]{2,20}| [a-z]\.?(?![a-z]))?(?![a-z\d])/y;

function* namesAfterCues(text: string): Generator<Found> {
  for (const { 0: cue, index } of text.matchAll(cues)) {
    const start = endOf(separator, text, index + cue.length);
    if (start === null) continue;
    const isWeak = weakCue.test(cue);
    const found = capitalisedNameAt(text, start, isWeak) ?? lowerNameAt(text, start);
    if (found) yield { ...found, confidence: isWeak && !isFormLabel(text, index + cue.length) ? 'low' : 'high' };
  }
}

/** "Name: Ana Ruiz" is a label; "called Ana Ruiz" is a sentence. */
function isFormLabel(text: string, at: number): boolean {
  return /^["'*_ \t]{0,4}[:=]/.test(text.slice(at, at + 6));
}

function capitalisedNameAt(text: string, start: number, needsGivenName: boolean): Omit<Found, 'confidence'> | null {
  for (const expression of [lastCommaFirst, initialLast, firstLast]) {
    const end = endOf(expression, text, start);
    if (end === null) continue;
    const trimmed = trimName(text, start, end);
    if (trimmed === null) continue;
    const words = wordsOf(text.slice(start, trimmed));
    if (expression === lastCommaFirst && !words.some(isGivenName)) continue;
    if (needsGivenName && !words.some(isGivenName)) continue;
    if (isStaff(text, start, trimmed)) return null;
    return { start, end: trimmed };
  }
  return null;
}

/** "pt is pamela cook": dictation and hurried typing have no capitals, so the dictionary must know the first name. */
function lowerNameAt(text: string, start: number): Omit<Found, 'confidence'> | null {
  const end = endOf(lowerName, text, start);
  if (end === null) return null;
  const [first = '', last] = text.slice(start, end).split(' ');
  if (!givenNames.has(first) || wordNames.has(first)) return null;
  return { start, end: last === undefined || neverNames.has(last.replace('.', '')) ? start + first.length : end };
}

const candidates = new RegExp(
  String.raw`(?<![\p{L}\d@#/_.-])(?:${capitalised}|${upper})(?:(?: ${initial}){0,2} ${particle}?(?:${capitalised}|${upper})|, (?:${capitalised}|${upper})|(?: \p{Lu}\.(?!\p{L})))(?:-${capitalised})?(?![\p{L}\d])`,
  'gu',
);

/** Names without a cue: a first name that the dictionary knows beside a surname. Never more than a weak sign of a patient. */
function* namesByDictionary(text: string): Generator<Found> {
  for (const { 0: found, index } of text.matchAll(candidates)) {
    const words = wordsOf(found);
    const [first = '', ...rest] = words;
    const last = rest.at(-1) ?? '';
    const isReversed = found.includes(',');
    const given = isReversed ? last : first;
    const surname = isReversed ? first : last;
    if (!isGivenName(given) || neverNames.has(surname) || (wordNames.has(given) && surname.length < 3)) continue;
    if (isReversed && (givenNames.has(surname) || wordNames.has(given))) continue;
    const end = index + found.length;
    if (isStaff(text, index, end)) continue;
    yield { start: index, end, confidence: 'low' };
  }
}

/** Cuts off what no name contains: "Maria Lopez Phone" ends before the label. Null where nothing is left. */
function trimName(text: string, start: number, end: number): number | null {
  let kept = end;
  for (const word of text.slice(start, end).matchAll(/[\p{L}'’-]+/gu)) {
    if (word[0].length === 1 || !neverNames.has(word[0].toLowerCase())) continue;
    kept = start + word.index;
    break;
  }
  const name = text.slice(start, kept).trimEnd().replace(/,$/, '');
  return name.length > 1 ? start + name.length : null;
}

const staffBefore = /(?:^|[^\p{L}])(?:dr|drs|doctor|prof|professor|nurse|rn|np|md|attending|provider|physician|surgeon|therapist|pharmacist|author|sincerely|regards|thanks|cheers|signed by|dictated by|reviewed by|written by|st|saint|president|senator|judge|ceo|by)[.:,]?\s{0,3}(?:\p{Lu}\.? )?$/iu;
const staffAfter =
  /^,? ?(?:\(?(?:MD|M\.D\.|DO|D\.O\.|RN|R\.N\.|BSN|MSN|NP|FNP|DNP|PA|PA-C|CRNA|LPN|LVN|CNA|MA|CMA|PhD|Ph\.D\.|PsyD|LCSW|LMFT|LPC|PharmD|RPh|DDS|DMD|DPM|DPT|PT|OT|OTR|RD|RT|MPH|MHA|MBA|CEO|CFO|CTO|CIO|COO|CMO|CNO|Esq|Director|Manager|Administrator|Coordinator|Supervisor|Nurse|Physician|Practice|Chief|VP|President|Founder|Professor)(?![\p{L}\d])|['’]s? (?:disease|syndrome|palsy|lymphoma|sign|test|score|criteria|scale)|(?:[- ]\p{Lu}\p{Ll}+){0,2} (?:disease|syndrome|palsy|lymphoma|sign|test|score|criteria|scale|classification|procedure|Hospital|Clinic|Medical|Health|Healthcare|Center|Centre|University|College|School|Foundation|Institute|Memorial|Street|St|Avenue|Ave|Road|Rd|Drive|Blvd|Inc|LLC|Ltd|Corp|Group|Associates|Park|County|Award|Library|Museum|Act|Airport)(?![\p{L}]))/u;

/** A member of staff, a place or a disease that carries a name: no patient. */
function isStaff(text: string, start: number, end: number): boolean {
  return staffBefore.test(text.slice(Math.max(0, start - 24), start)) || staffAfter.test(text.slice(end, end + 48));
}

function isGivenName(word: string): boolean {
  return givenNames.has(word) || wordNames.has(word);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}

function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}
