import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWeighedSigns } from '../shared/detect/assess.ts';
import { inspect } from '../shared/detect/inspect.ts';
import { signNames, type Signs } from '../shared/detect/signs.ts';
import { corpusCases } from '../test/corpus/cases/index.ts';
import { harmlessTexts, patientTexts } from '../test/corpus/texts.ts';

/**
 * Learns what each sign of a text weighs, from test/corpus alone, and writes shared/detect/learned-weights.ts. Deterministic: the same
 * cases give the same weights.
 *
 *   node tools/learn-weights.ts           learn, prove on genres held out, write
 *   node tools/learn-weights.ts prove     only prove
 */
interface Lesson {
  genre: string;
  isPatient: boolean;
  signs: Signs;
}

const lessons: Lesson[] = [
  ...corpusCases.map(({ genre, expect, text }) => ({ genre, isPatient: expect === 'phi', text })),
  ...patientTexts.map(({ text }, index) => ({ genre: `text-${index % 10}`, isPatient: true, text })),
  ...harmlessTexts.map(({ text }, index) => ({ genre: `text-${index % 10}`, isPatient: false, text })),
].flatMap(({ genre, isPatient, text }) => {
  const signs = readWeighedSigns(text, inspect(text).matches);
  return signs === null ? [] : [{ genre, isPatient, signs }];
});

const folds = 6;
// Pulls each weight towards 0, so that a sign seen in three texts cannot decide alone.
const pull = 0.003;
const rounds = 4000;
const step = 0.5;

const threshold = 0.55;
proveOnHeldOutGenres();
if (!process.argv.includes('prove')) write(learn(lessons));

interface Model {
  bias: number;
  weights: Record<string, number>;
}

function learn(from: readonly Lesson[]): Model {
  let bias = 0;
  const weights = signNames.map(() => 0);
  const rows = from.map(({ signs, isPatient }) => ({ x: signNames.map((name) => signs[name]), y: isPatient ? 1 : 0 }));
  for (let round = 0; round < rounds; round++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => pull * weight);
    for (const { x, y } of rows) {
      const error = (odds(bias + x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)) - y) / rows.length;
      biasSlope += error;
      for (let at = 0; at < x.length; at++) slopes[at] = (slopes[at] ?? 0) + error * (x[at] ?? 0);
    }
    bias -= step * biasSlope;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) - step * (slopes[at] ?? 0);
  }
  return { bias, weights: Object.fromEntries(signNames.map((name, at) => [name, weights[at] ?? 0])) };
}

function odds(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function judge(model: Model, signs: Signs): number {
  return odds(signNames.reduce((sum, name) => sum + signs[name] * (model.weights[name] ?? 0), model.bias));
}

function foldOf(genre: string): number {
  let hash = 7;
  for (const letter of genre) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return hash % folds;
}

function proveOnHeldOutGenres(): void {
  const all = corpusCases.length + patientTexts.length + harmlessTexts.length;
  const counts = new Map<number, { right: number; alarms: number }>();
  const limits = [0.3, 0.4, 0.5, threshold, 0.6, 0.7];
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(lessons.filter(({ genre }) => foldOf(genre) !== fold));
    for (const { isPatient, signs } of lessons.filter(({ genre }) => foldOf(genre) === fold)) {
      for (const limit of limits) {
        const count = counts.get(limit) ?? { right: 0, alarms: 0 };
        if (judge(model, signs) >= limit) {
          if (isPatient) count.right++;
          else count.alarms++;
        }
        counts.set(limit, count);
      }
    }
  }
  const patients = corpusCases.filter(({ expect }) => expect === 'phi').length + patientTexts.length;
  console.log(`${lessons.length} of ${all} texts are weighed; the others show no person or no health at all`);
  for (const [limit, { right, alarms }] of counts)
    console.log(
      `held out by genre, warned from ${limit}: ${right} of ${patients} flagged, ${alarms} of ${all - patients} false alarms`,
    );
}

function write({ bias, weights }: Model): void {
  const lines = signNames.map((name) => `  ${name}: ${(weights[name] ?? 0).toFixed(2)},`);
  writeFileSync(
    join(import.meta.dirname, '../shared/detect/learned-weights.ts'),
    `import type { SignName } from './signs.ts';

/** Written by \`node tools/learn-weights.ts\`; log-odds per sign. Above 0 speaks for a patient, below 0 against. */
export const bias = ${bias.toFixed(2)};
export const learnedWeights: Readonly<Record<SignName, number>> = {
${lines.join('\n')}
};
`,
  );
}
