import { CAPITAL, INITIAL, LINE_END, LOWER, type Tokens, UPPER, WORD } from '../tokens.ts';
import { endsLikeCare } from '../vocabulary/endings.ts';
import { COMMON, GIVEN_NAME, MEDICAL, NEVER_NAME, SURNAME, WORD_NAME } from '../vocabulary/word-kinds.ts';

/** Tokens side by side that could be one person's name; both ends are included. */
export interface Run {
  first: number;
  last: number;
  /** The first of its text. */
  isFirst: boolean;
}

// The longest names of people have more parts; the fourth is enough to find them.
const MOST_PARTS = 5;

const particles: ReadonlySet<string> = new Set(
  'de del la las los van von der den al el bin da dos du le st'.split(' '),
);

/**
 * The places where a name could stand: words with capitals that no list knows as something else, and words in lower case that lists know as
 * names. "Van der Berg, Ana M." is one run, "J.T." too. Linear: each token is looked at a bounded number of times.
 */
export function runsIn(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.types.length; at++) {
    if (!couldBeName(tokens, at)) continue;
    const last = endOfRun(tokens, at);
    if (tokens.cases[at] === INITIAL && last === at) continue;
    if (isEponym(tokens, last)) {
      at = last;
      continue;
    }
    runs.push({ first: at, last, isFirst: runs.length === 0 });
    at = last;
  }
  return runs;
}

// Before these a word in lower case that nobody knows is likely a name: "pt dellacroce came in".
const lowerCues: ReadonlySet<string> = new Set(
  'pt pts patient client resident mr mrs ms miss mx mister re for named called'.split(' '),
);

const namedAfterPeople: ReadonlySet<string> = new Set(
  'disease diseases syndrome syndromes palsy sign test tests score scale criteria law triad disorder index classification procedure maneuver manoeuvre reflex lymphoma anemia fracture catheter forceps tube stain chorea tumor tumour sarcoma ataxia dystrophy cyst thyroiditis contracture esophagus ring node stage grade rule equation'.split(
    ' ',
  ),
);

/** "Wilson's disease", "Guillain-Barré syndrome", "Horner's": what carries a name is nobody. */
function isEponym({ forms }: Tokens, last: number): boolean {
  const after = forms[last + 1] === "'s" ? forms[last + 2] : forms[last + 1];
  return namedAfterPeople.has(after ?? '');
}

function couldBeName({ types, cases, kinds, forms, classes }: Tokens, at: number): boolean {
  if (types[at] !== WORD) return false;
  const kind = kinds[at] ?? 0;
  const isListed = (kind & (GIVEN_NAME | SURNAME)) !== 0;
  const letters = cases[at];
  if (letters === INITIAL) return true;
  if (letters === CAPITAL || letters === UPPER)
    return (
      isListed ||
      (kind & WORD_NAME) !== 0 ||
      ((kind & (COMMON | NEVER_NAME | MEDICAL)) === 0 &&
        !classes[at]?.includes('drug') &&
        !endsLikeCare(forms[at] ?? ''))
    );
  const length = forms[at]?.length ?? 0;
  if (kind === 0 && length > 3 && classes[at]?.length === 0)
    return lowerCues.has(forms[at - 1] ?? '') || (forms[at - 1] === '.' && lowerCues.has(forms[at - 2] ?? ''));
  return isListed && (kind & (COMMON | NEVER_NAME | MEDICAL | WORD_NAME)) === 0 && length > 2;
}

function endOfRun(tokens: Tokens, first: number): number {
  let last = first;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = nextPart(tokens, first, last);
    if (next === null) break;
    last = next;
  }
  // The point of an initial belongs to it: "Ana M."
  return tokens.cases[last] === INITIAL && last > first && isJoined(tokens, last, '.') ? last + 1 : last;
}

/** Where the next part of a name stands that goes on after `last`, or null. */
function nextPart(tokens: Tokens, first: number, last: number): number | null {
  const { forms, cases, starts, ends, types } = tokens;
  const gap = (starts[last + 1] ?? Infinity) - (ends[last] ?? 0);
  const next = forms[last + 1];
  if (next === undefined || gap > 1 || types[last + 1] === LINE_END) return null;

  const isLower = cases[first] === LOWER;
  const isPart = (at: number): boolean => couldBeName(tokens, at) && (cases[at] === LOWER) === isLower;
  const follows = (at: number, least: number): boolean => {
    const between = (starts[at] ?? Infinity) - (ends[at - 1] ?? 0);
    return between >= least && between <= 1 && isPart(at);
  };

  if (types[last + 1] === WORD) {
    if (gap !== 1) return null;
    if (isPart(last + 1)) return last + 1;
    if (!particles.has(next)) return null;
    if (follows(last + 2, 1)) return last + 2;
    return particles.has(forms[last + 2] ?? '') && follows(last + 3, 1) ? last + 3 : null;
  }
  if (gap > 0) return null;
  if (next === '.' && cases[last] === INITIAL) return follows(last + 2, 0) ? last + 2 : null;
  if (next === '^' || next === '_') return follows(last + 2, 0) ? last + 2 : null;
  return next === ',' && isTurnedRound(tokens, first, last) && follows(last + 2, 0) ? last + 2 : null;
}

/** "Okafor, Daniel": a surname before the comma, and a first name or an initial after it. "Lan, Theresa" is a list of two. */
function isTurnedRound({ kinds, cases }: Tokens, first: number, last: number): boolean {
  if (first !== last || ((kinds[last] ?? 0) & GIVEN_NAME) !== 0) return false;
  const after = last + 2;
  if (cases[after] === INITIAL) return true;
  return ((kinds[after] ?? 0) & (GIVEN_NAME | WORD_NAME)) !== 0 && cases[first] === cases[after];
}

function isJoined({ forms, starts, ends }: Tokens, last: number, sign: string): boolean {
  return forms[last + 1] === sign && starts[last + 1] === ends[last];
}
