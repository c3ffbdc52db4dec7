import { addClues, contextOf, isContext, lineAround, textAround } from '../shared/detect/people/clues.ts';
import { LINE_SHARE, peopleModel, type PeopleModel, TEXT_SHARE } from '../shared/detect/people/people.ts';
import { type Run, runsIn } from '../shared/detect/people/runs.ts';
import { readTokens, type Tokens } from '../shared/detect/tokens.ts';
import type { CorpusCase } from '../test/corpus/cases/case.ts';
import { BIAS, type Example, learnWeights, type Settings, type Weights, withoutRare } from './ftrl.ts';

/** A place where a name could stand in a case, and whether a patient's stands there. */
export interface PeopleExample extends Example {
  of: CorpusCase;
  start: number;
  end: number;
}

/** Every run of a case as an example. It is one where at least half of it is marked as a name. */
export function peopleExamples(of: CorpusCase): PeopleExample[] {
  const tokens = readTokens(of.text);
  return runsIn(tokens).map((run) => {
    const start = tokens.starts[run.first] ?? 0;
    const end = tokens.ends[run.last] ?? 0;
    const marked = of.spans
      .filter(({ kind }) => kind === 'name')
      .reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
    return { of, start, end, isOne: marked * 2 >= end - start, features: featuresOf(tokens, run) };
  });
}

/** What weighRuns sums, spelled out: the clues of the run's own place, and its neighbours as often as they stand there. */
function featuresOf(tokens: Tokens, run: Run): Map<string, number> {
  const features = new Map([[BIAS, 1]]);
  const more = (feature: string, value: number) => features.set(feature, (features.get(feature) ?? 0) + value);
  addClues(tokens, run, (kind, value) => more(`${kind}:${value}`, 1));
  const neighbours = (from: number, to: number, ofWords: string, ofClasses: string, share: number): void => {
    for (let at = from; at < to; at++) {
      if (isContext(tokens, at)) more(`${ofWords}:${contextOf(tokens, at)}`, share);
      for (const name of tokens.classes[at] ?? []) more(`${ofClasses}:${name}`, share);
    }
  };
  const [lineFrom, lineTo] = lineAround(tokens, run);
  neighbours(lineFrom, run.first, 'line', 'line-class', LINE_SHARE);
  neighbours(run.last + 1, lineTo, 'line', 'line-class', LINE_SHARE);
  const [textFrom, textTo] = textAround(tokens, run);
  neighbours(textFrom, textTo, 'text', 'text-class', TEXT_SHARE);
  return features;
}

const settings: Settings = { rate: 0.2, sparse: 5, pull: 1, rounds: 6 };
const UNITS = 32;
// What weighs less changes no text, and every browser would have to carry it.
const LEAST = 3;
// What shows in fewer places teaches nothing that holds elsewhere.
const SEEN_IN = 3;

/** Learns which runs name a patient. */
export const learnPeople = (from: readonly PeopleExample[]): Weights =>
  learnWeights(withoutRare(from, SEEN_IN), settings);

/** The weights as learned-clues.ts holds them: by kind, in whole units, without those that round to nothing. */
export function written(weights: Weights): { bias: number; weights: Record<string, Record<string, number>> } {
  const byKind: Record<string, Record<string, number>> = {};
  for (const [feature, weight] of weights) {
    const cut = feature.indexOf(':');
    const units = Math.round(weight * UNITS);
    if (feature === BIAS || Math.abs(units) < LEAST) continue;
    (byKind[feature.slice(0, cut)] ??= {})[feature.slice(cut + 1)] = units;
  }
  return { bias: Math.round((weights.get(BIAS) ?? 0) * UNITS), weights: byKind };
}

export const modelOf = (weights: Weights): PeopleModel => peopleModel(written(weights));
