import { defineDetector, type Found } from '../detector.ts';
import { namedInContext } from '../named-in-context.ts';
import { readWords, type Reading } from '../reading.ts';
import { staffAfter } from '../staff-names.ts';
import { hasCourseAfter } from '../setting.ts';
import { clinicalTerms } from '../vocabulary/clinical-terms.ts';
import { givenNames, wordNames } from '../vocabulary/given-names.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { neverNames } from '../vocabulary/never-names.ts';
import { surnames } from '../vocabulary/surnames.ts';
import { phrases } from '../vocabulary/phrases.ts';

export const personName = defineDetector({
  id: 'person-name',
  title: 'a name',
  placeholder: 'PATIENT',
  kind: 'person',
  basis: '45 CFR 164.514(b)(2)(i)(A)',
  hints: [],
  needsHint: false,
  pattern: /[A-Za-z]{2}/g,
  *find(text, reading = readWords(text)) {
    yield* namesAfterCues(reading);
    yield* namesByDictionary(text);
    yield* namesBeforeAge(text);
    yield* namesBeforeDates(text);
    yield* surnamesWithInitials(text);
    yield* lowerNamesBeforeAge(text);
    yield* greetedNames(text);
    yield* namedInContext(reading);
  },
});

// What stands before a patient's name. Longer cues come first, because the first that fits is taken.
const cues =
  /(?<![A-Za-z0-9])(?:(?:(?:patient|pt|client|member|resident|subscriber|insured|guarantor|child|full|legal|last|first|given)(?:'s)?[ _]?)names?|(?<!(?:file|company|user|host|domain|product|brand|drug|generic|school|hospital|facility|clinic|practice|provider|physician|doctor|employer|pharmacy|medication|test|vendor|display|event|project|table|column|class|function|package|site|plan|group|insurance|business|organization|community|program|course|model|key|variable|field|tag|branch|brand|contact|middle|maiden|street|city)[ _-])name|name of (?:the )?(?:patient|client|resident)|(?:patients?|pts?|cases?|someone|people)(?:,? (?:like|such as|similar to|of|named|called|is|was|for))+|patients?|pts?|pacientes?|clients?|residents?|insured|mrs?|ms|miss|mx|mister|missus|se[ñn]or(?:a|ita)?|sra?|do[ñn]a|herr|frau|madame|monsieur|regarding|re|named|called|(?:year|yr|month|week|day)s?[- ]old(?: [a-z-]{3,16}){0,4}|y\.?\/?o\.?(?: [a-z-]{1,16}){0,4}|my (?:mom|mother|dad|father|son|daughter|husband|wife|brother|sister|aunt|uncle|grandmother|grandfather|grandma|grandpa|child|baby|kid)|(?:her|his|their) (?:son|daughter|mother|father|husband|wife)|baby (?:boy|girl)|(?:male|female|man|woman|boy|girl|lady|gentleman)|(?:notes?|seen|labs?|results?|chart|letter|referral|appointment|appt|refill|prescription|scan|consult|consulted|spoke|met|call(?:ed)?|follow(?:ed)?[- ]up|treated|treating|admitted|discharged|diagnosed|prescribed|discussed|gave|give|told|saw|see|informed)(?: (?:for|of|with|on|to|by|about|from))?|dear|like|for)(?![A-Za-z0-9])/iy;
const ageCue =
  /(?<![A-Za-z0-9])\d{1,3} ?(?:m|f|yof|yom|male|female|y\.?\/?o\.?(?: [a-z-]{1,16}){0,4})(?![A-Za-z0-9])/gi;

// The words that a cue can begin with.
const cueWords: ReadonlySet<string> = new Set(
  'patient patients pt pts client clients member members resident residents subscriber insured guarantor child full legal last first given name names case cases someone people paciente pacientes mr mrs ms miss mx mister missus se señor señora sr sra do herr frau madame monsieur regarding re named called year years yr yrs month months week weeks day days y yo my her his their baby male female man woman boy girl lady gentleman note notes seen lab labs result results chart letter referral appointment appt refill prescription scan consult consulted spoke met call follow followed treated treating admitted discharged diagnosed prescribed discussed gave give told saw see informed dear like for'.split(
    ' ',
  ),
);

/** Where a cue stands, in no order: each word that could begin one is tried, so that the long expression meets few places. */
function* cuesIn({ text, words, starts }: Reading): Generator<{ cue: string; index: number }> {
  let after = 0;
  for (let at = 0; at < words.length; at++) {
    const index = starts[at] ?? 0;
    if (index < after || !cueWords.has(words[at] ?? '')) continue;
    cues.lastIndex = index;
    const cue = cues.exec(text)?.[0];
    if (cue === undefined) continue;
    after = index + cue.length;
    yield { cue, index };
  }
  for (const { 0: cue, index } of text.matchAll(ageCue)) yield { cue, index };
}

// Weak cues also stand before companies, places and staff; they need a first name from the dictionary and stay a weak sign.
const weakCue =
  /^(?:clients?|residents?|called|regarding|re|dear|like|for|(?:male|female|man|woman|boy|girl|lady|gentleman)|(?:notes?|seen|labs?|results?|chart|letter|referral|appointment|appt|refill|prescription|scan|consult|consulted|spoke|met|call|called|follow(?:ed)?[- ]up|treated|treating|admitted|discharged|diagnosed|prescribed|discussed|gave|give|told|saw|see|informed)(?: (?:for|of|with|on|to|by|about|from))?)$/i;

// A title is enough for a surname that no dictionary knows.
const titleCue = /^(?:mrs?|ms|miss|mx|mister|missus|se[ñn]or(?:a|ita)?|sra?|do[ñn]a|herr|frau|madame|monsieur)$/i;

const separator =
  /(?:[ \t]{0,4}[:=#|*_>"'(),.-]{1,4}[ \t]{0,8}\n?[ \t]{0,8}["'*_]{0,2}|[ \t]{1,8}|[ \t]{0,4}\r?\n[ \t]{0,8})(?:is |named |called |was )?(?:(?:mr|mrs|ms|miss|mx)\.? )?/iy;

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
const initialLast = new RegExp(
  String.raw`${initial}(?: ?${initial})? (?:${capitalised})(?![\p{L}\d])|\p{Lu}\. ?\p{Lu}\.(?![\p{L}\d])`,
  'uy',
);
const lowerName = /[a-z]{2,20}(?: [a-z]{2,20}| [a-z]\.?(?![a-z]))?(?![a-z\d])/y;

function* namesAfterCues(reading: Reading): Generator<Found> {
  const { text } = reading;
  for (const { cue, index } of cuesIn(reading)) {
    const from = index + cue.length;
    const start = endOf(separator, text, from);
    if (start === null) continue;
    const isTitled = titleCue.test(cue);
    // "MR Conditional" and "MS Teams" are no gentleman and no lady.
    if (/^M[RS]$/.test(cue) && text[from] !== '.') continue;
    const isWeak = weakCue.test(cue) && !isLabel(text, from);
    const name =
      capitalisedNameAt(text, start, isTitled, isWeak) ?? lowerNameAt(text, start, isTitled && text[from] === '.');
    if (name && isTitled && isSignOff(text, index, name.end)) continue;
    if (name) yield { ...name, confidence: isWeak && !hasCourseAfter(text, name.end) ? 'low' : 'high' };
  }
}

/** "… with two sources. Mr. Dobbs": a title and a name that close the text are the writer's. */
function isSignOff(text: string, start: number, end: number): boolean {
  return (
    /[.!?\n] ?$|^$/.test(text.slice(Math.max(0, start - 2), start)) &&
    text.slice(end, end + 40).trim() === '' &&
    start > 0
  );
}

/** "Name: Ana Ruiz" is a label; "called Ana Ruiz" is a sentence. */
function isLabel(text: string, at: number): boolean {
  return /^["'*_ \t]{0,4}[:=]/.test(text.slice(at, at + 6));
}

function capitalisedNameAt(
  text: string,
  start: number,
  isTitled: boolean,
  isWeak: boolean,
): { start: number; end: number } | null {
  for (const expression of [lastCommaFirst, initialLast, firstLast]) {
    const end = endOf(expression, text, start);
    if (end === null) continue;
    const trimmed = trimName(text, start, end);
    if (trimmed === null) continue;
    const words = wordsOf(text.slice(start, trimmed));
    const isKnown = words.some(isGivenName);
    if (expression === lastCommaFirst && !isKnown) continue;
    if (words.length === 1 && !isTitled && (!isKnown || (isWeak && wordNames.has(words[0] ?? '')))) continue;
    // "Client Jasper W.": a last initial says name where the dictionary does not.
    if (isWeak && !isKnown && !/ \p{Lu}\.$/u.test(text.slice(start, trimmed))) continue;
    if (isStaff(text, start, trimmed)) return null;
    return { start, end: trimmed };
  }
  return null;
}

/** "pt is pamela cook": dictation and hurried typing have no capitals, so the dictionary must know the first name, or a title stand before. */
function lowerNameAt(text: string, start: number, isTitled: boolean): { start: number; end: number } | null {
  const end = endOf(lowerName, text, start);
  if (end === null) return null;
  const [first = '', last] = text.slice(start, end).split(' ');
  if (isTitled && first.length > 2 && !isNoName(first)) return { start, end: start + first.length };
  if (!givenNames.has(first) || wordNames.has(first)) return null;
  return {
    start,
    end: last === undefined || (last.length > 2 && isNoName(last)) || !surnameLike(last) ? start + first.length : end,
  };
}

function surnameLike(word: string): boolean {
  return /^[a-z]\.?$/.test(word) || (word.length > 3 && !/(?:ing|ed|ly)$/.test(word));
}

function isNoName(word: string): boolean {
  if (word.length === 1) return false;
  return /^(.)\1+$/.test(word) || neverNames.has(word) || medical.startingWith.has(word);
}

const medical = phrases(clinicalTerms);

const candidates = new RegExp(
  String.raw`(?<![\p{L}\d@#/_.-])(?:${capitalised}|${upper})(?:(?: ${initial}){0,2} ${particle}?(?:${capitalised}|${upper})|, (?:${capitalised}|${upper})|(?: \p{Lu}\.(?!\p{L})))(?:-${capitalised})?(?![\p{L}\d])`,
  'gu',
);

/** Names without a cue: a first name that the dictionary knows beside a surname. A weak sign of a patient, unless the story of one follows. */
function* namesByDictionary(text: string): Generator<Found> {
  candidates.lastIndex = 0;
  for (let hit = candidates.exec(text); hit; hit = candidates.exec(text)) {
    const { 0: found, index: start } = hit;
    const end = start + found.length;
    // "Lan Pham, Theresa Wynn" is a list of two, not one name turned round.
    const isList = found.includes(',') && /\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start));
    if (isKnownName(found) && !isList && !isStaff(text, start, end)) {
      yield { start, end, confidence: hasCourseAfter(text, end) ? 'high' : 'low' };
    } else {
      // "Mother Lucia Herrera": the name may begin with the next word.
      candidates.lastIndex = start + found.search(/[ ,]/);
    }
  }
}

// Words that open sentences and headings: "May Vary", "Will Power".
const sentenceStarts: ReadonlySet<string> = new Set([
  'an',
  'art',
  'bill',
  'chance',
  'guy',
  'la',
  'mark',
  'max',
  'may',
  'min',
  'rich',
  'said',
  'sue',
  'van',
  'will',
]);

function isKnownName(found: string): boolean {
  const words = wordsOf(found);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isReversed = found.includes(',');
  const [given, surname] = isReversed ? [last, first] : [first, last];
  if (
    !isGivenName(given) ||
    isNoName(surname) ||
    sentenceStarts.has(given) ||
    (wordNames.has(given) && !surnames.has(surname) && !/^\p{Lu}\.?$/u.test(found.split(' ').at(-1) ?? ''))
  )
    return false;
  return !isReversed || (!givenNames.has(surname) && !wordNames.has(given));
}

const beforeAge =
  /(?<![\p{L}\d.'’-])((?:\p{Lu}\p{Ll}{1,24})(?:[-' ’]\p{Lu}\p{Ll}{1,24})?(?: \p{Lu}\.)?)(?:,| is| \(|,? age| -)? ?(?:an? |age )?(?:\p{Ll}{4,12} )?(?:1[01]\d|\d{1,2})[ -]?(?:[MF](?![\p{L}\d])|years?[- ]old|months?[- ]old|weeks?[- ]old|y\.?\/?o|yo[mf]?(?![\p{L}\d]))/gu;

/** "Delacroix, 67M" and "Mateo is a 4-year-old boy": an age makes a patient of a name. */
function* namesBeforeAge(text: string): Generator<Found> {
  for (const { 1: name = '', index: start } of text.matchAll(beforeAge)) {
    const end = start + name.length;
    if (
      !wordsOf(name).some((word) => word.length > 1 && (isNoName(word) || commonWords.has(word))) &&
      !isStaff(text, start, end)
    )
      yield { start, end, confidence: 'high' };
  }
}

const beforeDate = new RegExp(
  String.raw`(?<![\p{L}\d@#/_.-])((?:${capitalised}|${upper})(?:, ?| )(?:${capitalised}|${upper})(?: (?:${initial}|${capitalised}|${upper}))?)[ \t,;|(-]{1,4}(?:[Bb]orn |[Bb]\. ?)?(?:\p{Nd}{1,2}[/-]\p{Nd}{1,2}[/-](\p{Nd}{4}|\p{Nd}{2})|(\p{Nd}{4})-\p{Nd}{2}-\p{Nd}{2})(?!\p{Nd})`,
  'gu',
);

/** "Tobiah Wrenn 06/24/2012": words with capitals before a day long ago are somebody and a birth date; before any day, a name that is known. */
function* namesBeforeDates(text: string): Generator<Found> {
  for (const { 1: name = '', 2: american, 3: iso, index: start } of text.matchAll(beforeDate)) {
    const words = wordsOf(name).filter((word) => word.length > 1);
    const end = start + name.length;
    if (words.some(isNoName) || isStaff(text, start, end)) continue;
    const isKnown = words.some((word) => givenNames.has(word) || surnames.has(word));
    if (isKnown || isLongAgo(american ?? iso ?? ''))
      yield { start, end, confidence: isKnown && isLongAgo(american ?? iso ?? '') ? 'high' : 'low' };
  }
}

/** A year that somebody pasting about work of today would hardly write, but that people are born in. */
function isLongAgo(year: string): boolean {
  return year.length === 4 ? year < '2018' : year > '30' || year < '18';
}

const surnameInitial = new RegExp(
  String.raw`(?<![\p{L}\d@#/_.-])(${capitalised}|${upper})(?:, ?| )(\p{Lu})(?:\.|(?![\p{L}\d'’.-]))`,
  'gu',
);

/** "Delgado M" and "BAPTISTE,R": lists of a clinic's day cut first names short. */
function* surnamesWithInitials(text: string): Generator<Found> {
  for (const { 0: whole, 1: surname = '', index: start } of text.matchAll(surnameInitial)) {
    const lowered = surname.toLowerCase();
    if (surnames.has(lowered) && !neverNames.has(lowered) && !isStaff(text, start, start + whole.length))
      yield { start, end: start + whole.length, confidence: 'low' };
  }
}

const age = /\d{1,3}[ -]?(?:years?[ -]old|y\.?\/?o)/g;
const lowerBefore = /(?<![a-z@./_-])([a-z]{2,20}) ?(?:is|['’]s|,) ?(?:an? )?(?:[a-z]{3,12} )?$/;
const longestBeforeAge = 48;

/** "so bryan is a 55 year old man": the dictation of a visit. Ages are rarer than words, so they are looked for first. */
function* lowerNamesBeforeAge(text: string): Generator<Found> {
  for (const { index } of text.matchAll(age)) {
    const from = Math.max(0, index - longestBeforeAge);
    const before = lowerBefore.exec(text.slice(from, index));
    const first = before?.[1] ?? '';
    if (before && givenNames.has(first) && !wordNames.has(first))
      yield { start: from + before.index, end: from + before.index + first.length, confidence: 'high' };
  }
}

const greeting =
  /(?<![A-Za-z])(?:hi|hello|hey|good morning|good afternoon|(?:nice|good|great) to (?:see|meet) you(?: again| today)?) ?,? (?!hi |hello |hey |good )([a-z]{2,20})(?![a-z])/gi;

/** "hi , bryan . how are you": a greeting names somebody, no more. */
function* greetedNames(text: string): Generator<Found> {
  for (const { 0: whole, 1: first = '', index } of text.matchAll(greeting)) {
    const end = index + whole.length;
    if (givenNames.has(first.toLowerCase())) yield { start: end - first.length, end, confidence: 'low' };
  }
}

/** Cuts off what no name contains: "Maria Lopez Phone" ends before the label. Null where nothing is left. */
function trimName(text: string, start: number, end: number): number | null {
  let kept = end;
  for (const word of text.slice(start, end).matchAll(/[\p{L}'’-]+/gu)) {
    if (word[0].length === 1 || !isNoName(word[0].toLowerCase())) continue;
    kept = start + word.index;
    break;
  }
  const name = text.slice(start, kept).trimEnd().replace(/,$/, '');
  return name.length > 1 ? start + name.length : null;
}

const staffBefore =
  /(?:^|[^\p{L}])(?:dr|drs|doctor|prof|professor|nurse|rn|np|md|attending|provider|physician|surgeon|therapist|pharmacist|author|sincerely|regards|thanks|cheers|signed by|dictated by|reviewed by|written by|st|saint|president|senator|judge|ceo|by)[.:,]?\s{0,3}(?:\p{Lu}\.? )?$/iu;

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
