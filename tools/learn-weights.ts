import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextClues } from '../shared/detect/assess.ts';
import { detect } from '../shared/detect/detect.ts';
import { detectors } from '../shared/detect/detectors/index.ts';
import { builtInEngine } from '../shared/detect/engine.ts';
import { inspect } from '../shared/detect/inspect.ts';
import { findPeople, type PeopleModel } from '../shared/detect/people/people.ts';
import { readWords, tokensOf } from '../shared/detect/reading.ts';
import { textClueKinds } from '../shared/detect/text-clues.ts';
import { corpusCases } from '../test/corpus/cases/index.ts';
import { harmlessTexts, patientTexts } from '../test/corpus/texts.ts';
import { BIAS, type Example, foldOf, learnWeights, type Settings, weigh, type Weights, withoutRare } from './ftrl.ts';
import { learnPeople, modelOf, peopleExamples } from './people-examples.ts';

/**
 * Learns by which clues a text tells of a patient, from test/corpus alone, and writes shared/detect/learned-text-clues.ts. Deterministic: the
 * same cases and vocabularies give the same weights; what stands in the repository was learned before the vocabularies last grew, as learning
 * anew finds no more (node tools/corpus-rates.ts held-out). Names count as they would be found by somebody who learned from other genres only.
 *
 *   node tools/learn-weights.ts           learn, prove on genres held out, write
 *   node tools/learn-weights.ts prove     only prove
 *   node tools/learn-weights.ts wrong     also print the mistakes on genres held out
 */
interface Lesson extends Example {
  genre: string;
  text: string;
}

const folds = 5;
const settings: Settings = { rate: 0.1, sparse: 1, pull: 1, rounds: 12 };
const SEEN_IN = 3;
const UNITS = 32;
// What weighs less changes no text, and every browser would have to carry it.
const LEAST = 3;

const texts = [
  ...corpusCases.map(({ genre, expect, text }) => ({ genre, isOne: expect === 'phi', text })),
  ...patientTexts.map(({ text }, index) => ({ genre: `text-${index % 10}`, isOne: true, text })),
  ...harmlessTexts.map(({ text }, index) => ({ genre: `text-${index % 10}`, isOne: false, text })),
];
const people = corpusCases.flatMap(peopleExamples);
const lessons = Array.from({ length: folds }, (_, fold) => {
  const model = modelOf(learnPeople(people.filter(({ of }) => foldOf(of.genre, folds) !== fold)));
  return texts.filter(({ genre }) => foldOf(genre, folds) === fold).flatMap((text) => lessonOf(text, model));
}).flat();

proveOnHeldOutGenres();
if (!process.argv.includes('prove')) write(learn(lessons));

function lessonOf(one: { genre: string; isOne: boolean; text: string }, model: PeopleModel): Lesson[] {
  const using = detectors.map((detector) =>
    detector.id === 'person-name'
      ? { ...detector, find: (text: string) => findPeople(tokensOf(readWords(text)), model) }
      : detector,
  );
  const { matches } = inspect(one.text, { ...builtInEngine, find: (text) => detect(text, using) });
  const clues = readTextClues(one.text, matches);
  if (clues === null) return [];
  return [
    {
      ...one,
      features: new Map([[BIAS, 1], ...clues.map(([kind, value, amount]) => [`${kind}:${value}`, amount] as const)]),
    },
  ];
}

function learn(from: readonly Lesson[]): Weights {
  return learnWeights(withoutRare(from, SEEN_IN), settings);
}

function proveOnHeldOutGenres(): void {
  const weighed = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(lessons.filter(({ genre }) => foldOf(genre, folds) !== fold));
    return lessons
      .filter(({ genre }) => foldOf(genre, folds) === fold)
      .map((lesson) => ({ lesson, weight: weigh(weights, lesson.features) }));
  }).flat();
  const patients = texts.filter(({ isOne }) => isOne).length;
  console.log(`${lessons.length} of ${texts.length} texts are weighed; the others show nobody or nothing of care`);
  for (const from of [-0.5, 0, 0.3, 0.6, 1, 1.5, 2, 3, 4]) {
    const taken = weighed.filter(({ weight }) => weight >= from);
    const right = taken.filter(({ lesson }) => lesson.isOne).length;
    console.log(
      `held out by genre, warned from ${from}: ${percent(right, patients)} flagged, ${percent(taken.length - right, texts.length - patients)} false alarms`,
    );
  }
  if (!process.argv.includes('wrong')) return;
  for (const { lesson, weight } of weighed.filter((each) => each.weight >= 0.3 !== each.lesson.isOne))
    console.log(
      `${lesson.isOne ? 'missed' : 'alarm'} ${weight.toFixed(1)} ${lesson.genre} ${JSON.stringify(lesson.text.slice(0, 160))}`,
    );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function write(weights: Weights): void {
  const kinds = textClueKinds.map((kind) => {
    const values = [...weights]
      .filter(([feature]) => feature.startsWith(`${kind}:`))
      .map(([feature, weight]) => [feature.slice(kind.length + 1), Math.round(weight * UNITS)] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `  ${kind}: ${JSON.stringify(Object.fromEntries(values))},`;
  });
  writeFileSync(
    join(import.meta.dirname, '../shared/detect/learned-text-clues.ts'),
    `import type { TextClueKind } from './text-clues.ts';

/** Written by \`node tools/learn-weights.ts\`: log-odds in 1/32, by clue and value. Above 0 speaks for a patient, below 0 against. */
export const bias = ${Math.round((weights.get(BIAS) ?? 0) * UNITS)};
export const learnedTextClues: Readonly<Record<TextClueKind, Readonly<Record<string, number>>>> = {
${kinds.join('\n')}
};
`,
  );
}
