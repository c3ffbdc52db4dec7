import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CourseContent, CourseQuestion, Scenario } from './course-content.ts';
import { drawTest } from './draw-test.ts';
import { bestPoints, followPath, pointsOn, wrongWays } from './scenario-path.ts';
import { isRight, scenarioShare, scoreTest } from './score-test.ts';

const option = (id: string, right: boolean) => ({ id, text: id, right, because: '' });

const single: CourseQuestion = {
  id: 'one',
  type: 'single',
  ask: '?',
  explain: '.',
  options: [option('a', false), option('b', true)],
};
const multiple: CourseQuestion = {
  id: 'some',
  type: 'multiple',
  ask: '?',
  explain: '.',
  options: [option('a', true), option('b', false), option('c', true)],
};
const ordering: CourseQuestion = {
  id: 'order',
  type: 'ordering',
  ask: '?',
  explain: '.',
  items: [
    { id: 'c', text: 'first' },
    { id: 'a', text: 'second' },
    { id: 'b', text: 'third' },
  ],
};

/** Monday offers 2 or 0 points; the worse way leads past Tuesday, where 3 or 1 can be had. */
const scenario: Scenario = {
  id: 'week',
  title: 'A week',
  start: 'monday',
  steps: [
    {
      kind: 'asks',
      id: 'monday',
      tells: '.',
      ask: '?',
      choices: [
        { id: 'a', text: 'good', consequence: '.', points: 2, leads: 'tuesday' },
        { id: 'b', text: 'bad', consequence: '.', points: 0, leads: 'end' },
      ],
    },
    {
      kind: 'asks',
      id: 'tuesday',
      tells: '.',
      ask: '?',
      choices: [
        { id: 'a', text: 'fair', consequence: '.', points: 1, leads: 'end' },
        { id: 'b', text: 'good', consequence: '.', points: 3, leads: 'end' },
      ],
    },
    { kind: 'ends', id: 'end', tells: '.' },
  ],
};

test('single and multiple are right as a whole or not at all, in whatever order they were chosen', () => {
  expect([['b'], ['a'], [], ['a', 'b'], ['z']].map((answer) => isRight(single, answer))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(
    [['a', 'c'], ['c', 'a'], ['a'], ['a', 'b', 'c'], ['a', 'a'], ['c', 'c', 'a']].map((answer) =>
      isRight(multiple, answer),
    ),
  ).toEqual([true, true, false, false, false, false]);
});

test('ordering is right in this very order alone', () => {
  expect(
    [
      ['c', 'a', 'b'],
      ['a', 'b', 'c'],
      ['c', 'a'],
      ['c', 'a', 'b', 'b'],
    ].map((answer) => isRight(ordering, answer)),
  ).toEqual([true, false, false, false]);
});

test('a scenario counts by the share of the best path, and what was not chosen yet gains nothing', () => {
  expect(bestPoints(scenario)).toBe(5);
  expect([['a', 'b'], ['a', 'a'], ['a'], ['b'], []].map((path) => scenarioShare(scenario, path))).toEqual([
    1, 0.6, 0.4, 0, 0,
  ]);
  expect(followPath(scenario, ['a', 'b'])?.step.id).toBe('end');
  // No such choice, and one after the end.
  expect([['z'], ['b', 'a']].map((path) => [followPath(scenario, path), pointsOn(scenario, path)])).toEqual([
    [null, 0],
    [null, 0],
  ]);
});

test('the score is of questions and, twice, of scenarios', () => {
  const asked = [
    { asked: single, answer: ['b'] },
    { asked: multiple, answer: ['a'] },
  ];
  expect(scoreTest(asked, [])).toBe(50);
  // (1 + 2 · 0.6) / (2 + 2)
  expect(scoreTest(asked, [{ asked: scenario, answer: ['a', 'a'] }])).toBe(55);
  expect(scoreTest([], [])).toBeNull();
});

test('nobody passes by rounding: 79.9 percent is 79', () => {
  const answers = Array.from({ length: 8 }, (_, index) => ({ asked: single, answer: [index < 6 ? 'b' : 'a'] }));
  expect(scoreTest([...answers, { asked: single, answer: ['b'] }], [])).toBe(77);
  // 29 of 100 is 28.999… in floating point.
  expect(
    scoreTest(
      Array.from({ length: 100 }, (_, index) => ({ asked: single, answer: [index < 29 ? 'b' : 'a'] })),
      [],
    ),
  ).toBe(29);
});

const anyPath = fc.array(fc.constantFrom('a', 'b', 'z'), { maxLength: 3 });

test('a score is a whole number from 0 to 100, and one more right answer never lowers it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 12 }),
      fc.array(anyPath, { maxLength: 3 }),
      (chosen, paths) => {
        const scenarios = paths.map((answer) => ({ asked: scenario, answer }));
        const scoreOf = (answers: readonly string[]): number =>
          scoreTest(
            answers.map((id) => ({ asked: single, answer: [id] })),
            scenarios,
          ) ?? -1;
        const score = scoreOf(chosen);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(scoreOf(chosen.with(0, 'b'))).toBeGreaterThanOrEqual(score);
        const isPerfect = chosen.every((id) => id === 'b') && paths.every((path) => path.join('') === 'ab');
        expect(score === 100).toBe(isPerfect);
      },
    ),
  );
});

test('the best path of any scenario is at least as good as every path that can be walked', () => {
  const anyScenario = fc
    .array(fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    .map((steps): Scenario => ({
      id: 's',
      title: 's',
      start: 'step-0',
      steps: [
        ...steps.map((choices, at) => ({
          kind: 'asks' as const,
          id: `step-${at}`,
          tells: '.',
          ask: '?',
          choices: choices.map(([points, ahead], place) => ({
            id: 'abc'.charAt(place),
            text: `${place}`,
            consequence: '.',
            points,
            leads: `step-${Math.min(steps.length, at + 1 + ahead)}`,
          })),
        })),
        { kind: 'ends' as const, id: `step-${steps.length}`, tells: '.' },
      ],
    }));
  fc.assert(
    fc.property(anyScenario, fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }), (story, path) => {
      expect(wrongWays(story).filter((sentence) => sentence.includes('circle'))).toEqual([]);
      expect(pointsOn(story, path)).toBeLessThanOrEqual(bestPoints(story));
      const reached = scenarioShare(story, path);
      expect(reached >= 0 && reached <= 1).toBe(true);
    }),
  );
});

/** A section with so many questions of the test. */
const sectionOf = (section: number, count: number) => ({
  id: `section-${section}`,
  title: `${section}`,
  blocks: Array.from({ length: count }, (_, index) => ({
    kind: 'test' as const,
    question: { ...single, id: `q-${section}-${index}` },
  })),
});

test('each attempt draws questions of its own, the same one always the same, and leaves out no section', () => {
  const content: CourseContent = {
    id: 'c',
    language: 'en',
    version: 1,
    title: 'c',
    summary: 'c',
    minutes: 1,
    passMark: 80,
    draw: 5,
    audience: 'c',
    provisions: [],
    attestation: 'c',
    sources: [],
    sections: [sectionOf(1, 6), sectionOf(2, 1), sectionOf(3, 3), { id: 'section-4', title: '4', blocks: [] }],
  };
  const draws = Array.from({ length: 40 }, (_, attempt) => drawTest(content, `attempt ${attempt}`));
  for (const [attempt, drawn] of draws.entries()) {
    expect(new Set(drawn).size).toBe(5);
    expect(new Set(drawn.map((id) => id.slice(0, 3)))).toEqual(new Set(['q-1', 'q-2', 'q-3']));
    expect(drawTest(content, `attempt ${attempt}`)).toEqual(drawn);
  }
  expect(new Set(draws.map((drawn) => drawn.join())).size).toBeGreaterThan(20);
  expect(new Set(draws.flat()).size).toBe(10);
  expect(drawTest({ ...content, draw: 200 }, 'all')).toHaveLength(10);
});
