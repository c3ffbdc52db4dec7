import type { Found } from '../detector.ts';
import { type Tokens, WORD } from '../tokens.ts';
import { COMMON, GIVEN_NAME, MEDICAL, NEVER_NAME, SURNAME, WORD_NAME } from '../vocabulary/word-kinds.ts';
import { addClues, type ClueKind, clueKinds, contextOf, isContext, lineAround, textAround } from './clues.ts';
import { bias, learnedClues } from './learned-clues.ts';
import { type Run, runsIn } from './runs.ts';

/** What each value of each clue weighs, as log-odds that a patient or their family is named. */
export interface PeopleModel {
  bias: number;
  weights: ReadonlyMap<ClueKind, ReadonlyMap<string, number>>;
}

// Generated weights are whole numbers, so that they stay short to read and to send.
const UNITS = 32;

/** A model from weights as tools/learn-people.ts writes them. */
export function peopleModel(from: {
  bias: number;
  weights: Readonly<Partial<Record<ClueKind, Readonly<Record<string, number>>>>>;
}): PeopleModel {
  return {
    bias: from.bias / UNITS,
    weights: new Map(
      clueKinds.map((kind) => [
        kind,
        new Map(Object.entries(from.weights[kind] ?? {}).map(([value, weight]) => [value, weight / UNITS])),
      ]),
    ),
  };
}

const learned = peopleModel({ bias, weights: learnedClues });

/** A run with what its clues weigh together: log-odds that it names a patient or somebody of their family. */
export interface WeighedRun extends Run {
  weight: number;
}

/** How much a word near by counts beside the clues of a run's own place; a text says many words. */
export const LINE_SHARE = 0.5;
export const TEXT_SHARE = 0.2;

const weighed = new WeakMap<Tokens, readonly WeighedRun[]>();

/** Weighs each run of a text, once. Linear: what stands near by is summed once for all runs. */
export function weighRuns(tokens: Tokens, model: PeopleModel = learned): readonly WeighedRun[] {
  const known = model === learned ? weighed.get(tokens) : undefined;
  if (known) return known;
  const runs = weighAnew(tokens, model);
  if (model === learned) weighed.set(tokens, runs);
  return runs;
}

function weighAnew(tokens: Tokens, model: PeopleModel): WeighedRun[] {
  const runs = runsIn(tokens);
  if (runs.length === 0) return [];
  const inLine = sumsOf(tokens, model, 'line', 'line-class');
  const inText = sumsOf(tokens, model, 'text', 'text-class');
  return runs.map((run) => {
    let weight = model.bias;
    addClues(tokens, run, (kind, value) => {
      weight += model.weights.get(kind)?.get(value) ?? 0;
    });
    const [lineFrom, lineTo] = lineAround(tokens, run);
    weight += LINE_SHARE * (between(inLine, lineFrom, run.first) + between(inLine, run.last + 1, lineTo));
    const [textFrom, textTo] = textAround(tokens, run);
    weight += TEXT_SHARE * between(inText, textFrom, textTo);
    return { ...run, weight };
  });
}

function between(sums: readonly number[], from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** For each place in a text, what all tokens before it weigh as neighbours. */
function sumsOf(tokens: Tokens, { weights }: PeopleModel, ofWords: ClueKind, ofClasses: ClueKind): number[] {
  const words = weights.get(ofWords);
  const classes = weights.get(ofClasses);
  const sums = [0];
  let sum = 0;
  for (let at = 0; at < tokens.types.length; at++) {
    if (isContext(tokens, at)) sum += words?.get(contextOf(tokens, at)) ?? 0;
    for (const name of tokens.classes[at] ?? []) sum += classes?.get(name) ?? 0;
    sums.push(sum);
  }
  return sums;
}

/** From here on somebody is named; and from there on surely so (node tools/learn-people.ts prove). */
const NAMED_FROM = -0.8;
const SURE_FROM = 0.8;
/** A name that was found elsewhere in the text needs less. */
const NAMED_AGAIN_FROM = -2.5;

/** Finds patients and their families by name. Words and places only; which of them are lists' names is one clue among many. */
export function findPeople(tokens: Tokens, model: PeopleModel = learned): Found[] {
  const runs = weighRuns(tokens, model);
  const names = new Set(runs.flatMap((run) => (run.weight >= SURE_FROM / 2 ? [...wordsOf(tokens, run)] : [])));
  return runs.flatMap((run) => {
    const isAgain = run.weight >= NAMED_AGAIN_FROM && [...wordsOf(tokens, run)].some((word) => names.has(word));
    if (run.weight < NAMED_FROM && !isAgain) return [];
    return {
      start: tokens.starts[withTitle(tokens, run.first)] ?? 0,
      end: tokens.ends[run.last] ?? 0,
      confidence: run.weight >= SURE_FROM ? 'high' : 'low',
    };
  });
}

/** In a text that tells of a patient, less is needed. */
const NAMED_WHEN_KNOWN_FROM = -1.8;

/** All that could name the patient or their family in a text that is known to tell of one. */
export function readPeopleAgain(tokens: Tokens): { start: number; end: number }[] {
  return weighRuns(tokens)
    .filter((run) => run.weight >= (isEverydayWord(tokens, run) ? NAMED_FROM : NAMED_WHEN_KNOWN_FROM))
    .map((run) => ({
      start: tokens.starts[withTitle(tokens, run.first)] ?? 0,
      end: tokens.ends[run.last] ?? 0,
    }));
}

/** "Grace" alone, which may be no name at all. */
function isEverydayWord({ kinds }: Tokens, { first, last }: Run): boolean {
  return first === last && ((kinds[first] ?? 0) & WORD_NAME) !== 0;
}

/** The words of a run that tell one person from another. */
function* wordsOf({ types, forms, kinds }: Tokens, { first, last }: Run): Generator<string> {
  for (let at = first; at <= last; at++) {
    const form = forms[at] ?? '';
    const kind = kinds[at] ?? 0;
    const isOther =
      (kind & WORD_NAME) !== 0 ||
      ((kind & (COMMON | NEVER_NAME | MEDICAL)) !== 0 && (kind & (GIVEN_NAME | SURNAME)) === 0);
    if (types[at] === WORD && form.length > 2 && !isOther) yield form;
  }
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mister missus señor señora sr sra srta don doña frau herr madame monsieur m mme baby bb little big old sister brother auntie aunt uncle tía tio tío grandma grandpa nana sgt capt'.split(
    ' ',
  ),
);

/** Where a name begins when the title before it is part of how the person is called: "Mrs. Pak", "little Mateo". */
function withTitle({ forms, types }: Tokens, first: number): number {
  const before = forms[first - 1] === '.' ? first - 2 : first - 1;
  return types[before] === WORD && titles.has(forms[before] ?? '') ? before : first;
}
