import type { Found } from './detector.ts';
import type { Reading } from './reading.ts';
import { hasCourseAfter } from './setting.ts';
import { clinicalTerms } from './vocabulary/clinical-terms.ts';
import { givenNames, wordNames } from './vocabulary/given-names.ts';
import { neverNames } from './vocabulary/never-names.ts';
import { isStaffBefore, staffAfter } from './staff-names.ts';
import { commonWords } from './vocabulary/common-words.ts';
import { surnames } from './vocabulary/surnames.ts';
import { phrases } from './vocabulary/phrases.ts';

/**
 * Finds people who are named without a label: a lone first name, a surname beside a bed, a full name that no list knows. Each name is
 * weighed by what it looks like, what stands before and what follows; none of the three is enough alone. Linear: each word is looked at
 * once, with a bounded look to either side.
 */
export function* namedInContext(reading: Reading): Generator<Found> {
  const { text } = reading;
  const words = [...capitalisedWords(text)];
  for (let index = 0; index < words.length; index++) {
    const run = runFrom(text, words, index);
    const found = weighed(text, run);
    if (found) yield found;
    index += run.length - 1;
  }
  yield* namesInLowerCase(reading);
  if (/[_^]/.test(text)) yield* joinedNames(text);
  yield* initialsInBeds(text);
}

interface Word {
  start: number;
  end: number;
  lower: string;
  isUpper: boolean;
}

// The end of a word stays out, so that no later look can shorten it: one reading of each letter.
const capitalisedWord = /(?<![\p{L}\p{M}\d@#/_.\\])\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

function* capitalisedWords(text: string): Generator<Word> {
  for (const { 0: word, index: start } of text.matchAll(capitalisedWord)) {
    if (word.length > 40) continue;
    const bare = word.replace(/['’]s$/i, '');
    const end = start + bare.length;
    if (/[\d_@/\\]/.test(text.charAt(end)) || (text[end] === '.' && /[a-z]/.test(text.charAt(end + 1)))) continue;
    yield {
      start,
      end,
      lower: bare.toLowerCase().replaceAll('’', "'"),
      isUpper: bare.length > 1 && bare === bare.toUpperCase(),
    };
  }
}

/** Words with capitals that stand side by side, or around one comma where the first is a surname: "Van der Berg, Ana M.". At most four. */
function runFrom(text: string, words: readonly Word[], from: number): Word[] {
  const run: Word[] = [];
  for (let index = from; index < words.length && run.length < 4; index++) {
    const word = words[index];
    if (!word || isNoName(word.lower)) break;
    const last = run.at(-1);
    if (last) {
      const between = text.slice(last.end, word.start);
      const isReversed = run.length === 1 && /^, ?$/.test(between) && (last.isUpper || surnames.has(last.lower));
      if (!isReversed && !/^(?:\.? | (?:de|del|la|de la|van|von|der|van der|al|el|bin|da|dos) |-)$/.test(between))
        break;
      if (isReversed && !last.isUpper && givenNames.has(last.lower)) break;
    }
    run.push(word);
  }
  return run.length > 0 ? run : words.slice(from, from + 1);
}

const medical = phrases(clinicalTerms).startingWith;

function isNoName(lower: string): boolean {
  if (lower.length === 1) return false;
  if (neverNames.has(lower) || commonWords.has(lower)) return true;
  return medical.has(lower) && !surnames.has(lower) && !givenNames.has(lower);
}

// What surnames of many languages begin or end with; lists are never complete.
const surnameShape =
  /^(?:mc|o')[a-z]{3,}$|(?:sk[iy]|wicz|czyk|enko|chuk|opoulos|akis|idis|oglu|escu|ov|ova|eva|sson|ssen|stein|berg|mann|baum|feld|witz|quist|strom|gren|lund|moto|mura|kawa|yama|naka|hashi|guchi|zadeh|nejad|ullah|nathan|murthy|ez|ola|emi|ford|worth|field|wood|well|ley|ton|son|sen|man|ian|ini|elli|etti|ucci|ado|edo|illo|ello)$/;

// Lone surnames that name a sign, a score or a disease oftener than a patient.
const eponyms: ReadonlySet<string> = new Set(
  'murphy mcburney bell crohn parkinson alzheimer hodgkin down turner marfan graves addison cushing hashimoto babinski romberg homan homans kehr rovsing glasgow apgar braden morse wells foley hickman bouchard heberden colles barrett bartholin whipple billroth nissen starling virchow koch gram pap wilson huntington tourette asperger lyme lewy sjogren raynaud kawasaki stevens johnson ewing wilms paget gleason child pugh maddrey ranson centor beck hamilton allen ortolani barlow tanner bishop norton waterlow kaplan meier fisher cox kruskal wallis jones rorschach'.split(
    ' ',
  ),
);

/** How much a run looks like a name by itself: 0 not at all, 3 a first name and a surname that lists know. */
function likenessOf(run: readonly Word[]): number {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || isNoName(first.lower) || first.lower.length < 2) return 0;
  const parts = run.flatMap(({ lower }) => lower.split('-'));
  const isGiven = parts.some((part) => givenNames.has(part));
  const isSurname = parts.some((part) => surnames.has(part));
  const isBoth = parts.filter((part) => givenNames.has(part) || surnames.has(part)).length > 1;
  if (run.length > 1 && !first.isUpper && last.isUpper && last.lower.length < 4) return 0;
  if (run.length > 1)
    return isBoth
      ? 3
      : isGiven
        ? 2.5
        : isSurname || wordNames.has(first.lower)
          ? 1.75
          : surnameShape.test(last.lower)
            ? 1.25
            : 0.75;
  if (first.isUpper && (first.lower.length < 4 || (!isGiven && !isSurname))) return 0;
  // Hyphens join the names that diseases carry more often than those of one person.
  if (parts.length > 1 && !(isGiven && isSurname)) return 0.25;
  if (eponyms.has(first.lower)) return 0.5;
  if (isGiven) return 1.5;
  if (isSurname) return 1.25;
  if (wordNames.has(first.lower)) return 0.75;
  return surnameShape.test(first.lower) ? 0.75 : 0.25;
}

const nounsOfKin =
  'mom|mother|mum|dad|father|son|daughter|husband|wife|spouse|partner|brother|sister|aunt|uncle|niece|nephew|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|papa|baby|twins?|little|infant|toddler|boy|girl|kiddo|resident|client|pt|patient|proband|caller|member|inmate|veteran|donor|recipient|participant|señora?|doña|don|sra?|lady|gentleman|frau|herrn?|paciente|hola';
const strongBefore = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${nounsOfKin})(?: is| was| named|,)?|(?:bed|room|rm|hall|chair|bay|slot|apt|bassinet)\.?:? ?#?\d{1,4}[a-z]?[ :,–-]{0,3}|(?:visit|session|appt|appointment|discharge|summary|consult|referral|refill|report|results?|labs?|scans?|order|remake|compound|chart|script|rx|auth|pa|claim|letter|note|surgery|biopsy|meds?|medication|insulin|dose|care|call) (?:\d{1,2} )?(?:with|for|on|of|re|about|meant for|from)|(?:here|seen|admitted|treated) (?:for|with)|(?:re|about|regarding|betreff|subject|asunto|attn pt)[: ]|(?:ask|asked|told|tell|gave|give|saw|see|call|called|texted|examined|met|discharged?|admit|room)|(?:name|alias|aka|member|proband|case|decedent|deceased)[?:]? ?(?:a:|")?)[ ("“]{0,2}$`,
  'iu',
);
const weakBefore =
  /(?<![\p{L}\d])(?:for|with|w\/|re|on|about|of|that|and|to|so|but|is|does|did|can|has|when|if|because|explain to|where)[ ("“]{0,2}$/iu;
const listBefore =
  /(?:^|\n|\/ |; |, )[ \t]{0,4}(?:[-*•>] |#?\d{1,4}[.):]? ?[-–]? ?|\d{1,2}:?\d{2} ?(?:am|pm|a|p)?:? )$/i;
const startOfLine = /(?:^|\n)[ \t>*•"“-]{0,6}$/;

const courseNear =
  /^(?:['’]s)?[\])"”,:]{0,2} ?(?:[-–—:(,] ?)?(?:age |aged |now |is |was |a |an ){0,2}(?:\d{1,3} ?(?:y|yo|yr|m|f|w|mo|wk)?[MF]?(?![\d/:.])|(?:post|s\/p|c\/o|h\/o|hx|dx|b\.|dob|new onset|pre-?op)(?![a-z]))/i;
const personVerb =
  /^(?:['’]s|,|"|”)? ?(?:just |still |also |really |had |has |is |was |will |who |got |been |again |only |never |always |then |today |this morning |from this morning ){0,3}(?:says|said|called|calls|calling|needs?|needed|wants?|wanted|denie[sd]|reports?|reported|refused?s?|complain(?:s|ed|ing)|came|comes|coming|looks?|looked|feels?|felt|sees|seen|takes|took|taking|tolerated|shared|quiet|slept|sleeping|started|stopped|fell|failed|missed|passed|can['’]t|cannot|doesn['’]t|didn['’]t|hasn['’]t|isn['’]t|won['’]t|wasn['’]t|couldn['’]t|woke|ate|walked|vomited|threw|no[- ]showed|late|due|here|home|stable|better|worse|sick|dizzy|crying|dying|pain|admitted|discharged|transferred|delivered|rejected|denied|turns?|lost|gained|in \d|going home|last get|ready for|out of|up for|consented|his|her|with the|w\/|on (?:a|an|the|iv|her|his|\d))(?![a-z])/i;

function weighed(text: string, run: readonly Word[]): Found | null {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return null;
  const likeness = likenessOf(run);
  if (likeness === 0) return null;
  const { start } = first;
  const { end } = last;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  if (isStaffBefore(before) || staffAfter.test(after)) return null;
  const isOpening = startOfLine.test(before) || /[.!?:] $/.test(before);
  const followed = followedBy(text, end, after);
  const isFiled = first.isUpper && last.isUpper && text.charAt(first.end) === ',' && likeness >= 1.75;
  const told = isFiled ? 1.5 : toldBefore(before, isOpening);
  const weight = likeness + told + followed - (isOpening && likeness < 1 ? 0.75 : 0);
  if (weight < 2.5 || told + followed === 0) return null;
  if (run.length === 1 && likeness < 1 && (told < 2 || followed === 0) && !(told === 2 && likeness >= 0.75))
    return null;
  return { start, end, confidence: weight >= 4.25 && likeness >= 1.5 ? 'high' : 'low' };
}

function toldBefore(before: string, isOpening: boolean): number {
  if (strongBefore.test(before)) return 2;
  if (listBefore.test(before)) return 1;
  return weakBefore.test(before) && !isOpening ? 0.75 : 0;
}

function followedBy(text: string, end: number, after: string): number {
  if (hasCourseAfter(text, end) || courseNear.test(after)) return 2;
  return personVerb.test(after) || clinicalFollows(after) ? 1.25 : 0;
}

/** A word of care within three words after the name: "Hopkins abd pain". */
function clinicalFollows(after: string): boolean {
  const near = /^(?:['’]s)?[ ,:;()"”'–—-]{1,4}((?:[\p{L}'’/\d-]+[ ,]?){1,4})/u.exec(after)?.[1] ?? '';
  return near
    .toLowerCase()
    .split(/[ ,]/)
    .some((word) => word.length > 1 && medical.has(word));
}

const course =
  /(?:['’]s)? (?:in \d|is (?:still|not|now|having|here|on)|needs|wants|says|said|called|has (?:a|been|had|no)|had (?:a|an|his|her)|was (?:seen|admitted|discharged|here)|came|keeps|refus|vomit|threw up|fell)/y;
const nextName = /(, ?| )([a-z]{3,20}|[a-z])(?![\p{L}\d@_-])/uy;
const notBeforeName = /[\p{L}\d@#/_.'’-]/u;

/**
 * "gary whitcombe biopsy back", "boateng, kwame": both words must be names that lists know, and no words of every day; "guillermo in 9 is
 * peritonitic": a first name alone, and what somebody does or has. Only words that lists know are looked at closer.
 */
function* namesInLowerCase({ text, words, starts }: Reading): Generator<Found> {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const start = starts[index] ?? 0;
    const isGiven = givenNames.has(word);
    if ((!isGiven && !surnames.has(word)) || text[start] !== word[0] || notBeforeName.test(text.charAt(start - 1)))
      continue;
    if (isNoName(word)) continue;
    const bare = start + word.length;
    nextName.lastIndex = bare;
    const next = nextName.exec(text);
    if (
      next &&
      isNameInTwo(
        word,
        next[2] ?? '',
        next[1]?.startsWith(',') ?? false,
        text.slice(nextName.lastIndex, nextName.lastIndex + 3),
      )
    ) {
      yield { start, end: nextName.lastIndex, confidence: 'low' };
      continue;
    }
    course.lastIndex = bare;
    if (isGiven && word.length > 2 && course.test(text)) yield { start, end: bare, confidence: 'low' };
  }
}

function isNameInTwo(one: string, other: string, isReversed: boolean, after: string): boolean {
  if (other.length === 1) return surnames.has(one) && !givenNames.has(one) && /^,? \d/.test(after);
  const [given, surname] = isReversed ? [other, one] : [one, other];
  return givenNames.has(given) && surnames.has(surname) && !givenNames.has(surname) && !isNoName(other);
}

const bedAndInitials =
  /(?<![A-Za-z\d])(?:(?:bed|room|rm|chair|bay)\.? ?#?\d{1,4}[a-z]?[ :,–-]{1,3}(\p{Lu}\.? ?\p{Lu}\.?)|(\p{Lu}\.?\p{Lu}\.?)(?= in (?:rm |room |bed )?\d{1,3}(?![\d:/])))(?![\p{L}\d])/gu;
const noInitials = /^(?:OK|ER|ED|OR|CT|MR|IV|PT|OT|RN|NP|MD|PA|TV|AC|UV|AM|PM|IT|HR|DC|US|NY|LA|LV|TX|DX|RX|HX|NA)$/;

/** "rm 12 T.W.", "JR in 22": how people are named aloud on a ward. */
function* initialsInBeds(text: string): Generator<Found> {
  for (const { 0: whole, 1: after, 2: before, index } of text.matchAll(bedAndInitials)) {
    const initials = after ?? before ?? '';
    const start = after === undefined ? index : index + whole.length - after.length;
    if (!noInitials.test(initials.toUpperCase())) yield { start, end: start + initials.length, confidence: 'low' };
  }
}

const joined = /(?<![A-Za-z])([A-Za-z]{2,20})[_^]([A-Za-z]{2,20})(?![a-z])/g;

/** "GUPTA^ASHA", "Mbeki_Lerato_MRI.pdf": names joined in file names and worklists. */
function* joinedNames(text: string): Generator<Found> {
  for (const { 0: whole, 1: one = '', 2: other = '', index: start } of text.matchAll(joined)) {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    if (isNoName(a) || isNoName(b)) continue;
    if (
      (givenNames.has(b) && surnames.has(a)) ||
      (givenNames.has(a) && surnames.has(b)) ||
      ((givenNames.has(b) || wordNames.has(b) || surnames.has(a)) && whole.includes('^'))
    )
      yield { start, end: start + whole.length, confidence: 'high' };
  }
}
