import { beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../shared/detect/inspect.ts';
import { hostileTexts } from '../corpus/hostile.ts';
import { builtExpressions, isSlowOn, timeOf, writtenExpressions, type Expression } from '../support/expressions.ts';

// The quick half, in every run: each expression on 20 KB and the engine on 200 KB. test/proofs/patterns.test.ts has the proof and the megabyte.
const written = writtenExpressions();
let built: Expression[] = [];
const letters = (length: number) => 'a'.repeat(length);

beforeAll(async () => {
  built = await builtExpressions();
});

test('expressions of both sorts are there to be looked at', () => {
  expect(written.length).toBeGreaterThan(40);
  expect(built.length).toBeGreaterThan(6);
});

test('an expression that reads its text again and again is told from one that does not', { timeout: 60_000 }, () => {
  expect(isSlowOn({ where: 'here', expression: /a+b/ }, letters, 20_000)).toBe(true);
  expect(isSlowOn({ where: 'here', expression: /a{1,9}b/ }, letters, 20_000)).toBe(false);
});

describe.each(hostileTexts.map(({ name, make }) => [name, make] as const))('hostile text: %s', (_, make) => {
  test('no expression reads 20 KB again and again', { timeout: 60_000 }, () => {
    const slow = [...written, ...built].filter((each) => isSlowOn(each, make, 20_000));
    expect(
      slow.map(({ where, expression }) => `${where}: ${expression.source}`),
      'bound each repetition, or begin it at a word',
    ).toEqual([]);
  });

  test('the engine reads four times the text in time that grows no faster', { timeout: 60_000 }, () => {
    const short = Math.min(...[1, 2].map(() => timeOf(() => inspect(make(50_000)))));
    const long = Math.min(...[1, 2].map(() => timeOf(() => inspect(make(200_000)))));
    expect(long).toBeLessThan(16 * Math.max(short, 5));
  });
});
