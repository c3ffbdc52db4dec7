import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clueKinds } from '../shared/detect/people/clues.ts';
import { corpusCases } from '../test/corpus/cases/index.ts';
import { foldOf, weigh } from './ftrl.ts';
import { learnPeople, type PeopleExample, peopleExamples, written } from './people-examples.ts';

/**
 * Learns by which clues a patient or their family is named, from test/corpus alone, and writes shared/detect/people/learned-clues.ts.
 * Deterministic: the same cases and vocabularies give the same weights; what stands in the
 * repository was learned before the vocabularies last grew, as learning anew finds no more (node tools/corpus-rates.ts held-out).
 *
 *   node tools/learn-people.ts           learn, prove on genres held out, write
 *   node tools/learn-people.ts prove     only prove
 *   node tools/learn-people.ts wrong     also print the surest mistakes on genres held out
 */
const examples = corpusCases.flatMap(peopleExamples);
proveOnHeldOutGenres();
if (!process.argv.includes('prove')) write();

function proveOnHeldOutGenres(): void {
  const folds = 5;
  const weighed: { example: PeopleExample; weight: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnPeople(examples.filter(({ of }) => foldOf(of.genre, folds) !== fold));
    for (const example of examples.filter(({ of }) => foldOf(of.genre, folds) === fold))
      weighed.push({ example, weight: weigh(weights, example.features) });
  }
  const names = examples.filter(({ isOne }) => isOne).length;
  console.log(`${examples.length} places where a name could stand, ${names} of them a patient's or their family's`);
  for (const from of [-1.5, -1, -0.7, -0.4, 0, 0.5, 1, 1.5]) {
    const taken = weighed.filter(({ weight }) => weight >= from);
    const right = taken.filter(({ example }) => example.isOne).length;
    const alarms = taken.filter(({ example }) => example.of.expect === 'not-phi').length;
    console.log(
      `held out by genre, named from ${from}: ${percent(right, names)} of the names found, ${percent(right, taken.length)} of what is taken is one, ${alarms} in texts about nobody`,
    );
  }
  if (process.argv.includes('wrong')) printWrong(weighed);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function printWrong(weighed: readonly { example: PeopleExample; weight: number }[]): void {
  const wrong = weighed.filter(({ example, weight }) => weight >= 0 !== example.isOne);
  for (const { example, weight } of wrong.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 150)) {
    const { text } = example.of;
    const before = text.slice(Math.max(0, example.start - 40), example.start);
    const said = `${before}«${text.slice(example.start, example.end)}»${text.slice(example.end, example.end + 25)}`;
    console.log(`${weight.toFixed(1)}\t${example.of.id}\t${JSON.stringify(said)}`);
  }
}

function write(): void {
  const { bias, weights } = written(learnPeople(examples));
  const kinds = clueKinds.flatMap((kind) => {
    const values = weights[kind];
    if (!values) return [];
    const sorted = Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `  ${JSON.stringify(kind)}: ${JSON.stringify(sorted)},`;
  });
  writeFileSync(
    join(import.meta.dirname, '../shared/detect/people/learned-clues.ts'),
    `import type { ClueKind } from './clues.ts';

/** Written by \`node tools/learn-people.ts\`: log-odds in 1/32, by clue and value. Above 0 speaks for a patient's name, below 0 against. */
export const bias = ${bias};
export const learnedClues: Readonly<Partial<Record<ClueKind, Readonly<Record<string, number>>>>> = {
${kinds.join('\n')}
};
`,
  );
  console.log(`${Object.values(weights).reduce((sum, values) => sum + Object.keys(values).length, 0)} weights written`);
}
