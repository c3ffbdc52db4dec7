import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkSync } from 'recheck';
import { inspect } from '../../shared/detect/inspect.ts';
import { hostileTexts } from '../corpus/hostile.ts';
import { builtExpressions, isSlowOn, timeOf, writtenExpressions, type Expression } from '../support/expressions.ts';

let expressions: Expression[] = [];

beforeAll(async () => {
  // The checker in JavaScript: no Java, no binary, no network.
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  expressions = [...writtenExpressions(), ...(await builtExpressions())];
});

// What the checker cannot decide within its second is measured below, like all others.
test('no expression is known to backtrack more than linearly', { timeout: 600_000 }, () => {
  const slow = expressions.filter(
    ({ expression: { source, flags } }) =>
      checkSync(source, flags.replaceAll(/[dy]/g, ''), { timeout: 1000 }).status === 'vulnerable',
  );
  expect(
    slow.map(({ where, expression }) => `${where}: ${expression.source}`),
    'bound each repetition, or begin it at a word',
  ).toEqual([]);
});

describe.each(hostileTexts.map(({ name, make }) => [name, make] as const))('hostile text: %s', (_, make) => {
  test('each expression reads 100 KB in time that grows no faster than its length', { timeout: 120_000 }, () => {
    const slow = expressions.filter((each) => isSlowOn(each, make, 100_000));
    expect(slow.map(({ where, expression }) => `${where}: ${expression.source}`)).toEqual([]);
  });

  test('the whole engine reads 1 MB in time that grows no faster than its length', { timeout: 120_000 }, () => {
    const short = Math.min(...[1, 2, 3].map(() => timeOf(() => inspect(make(50_000)))));
    const long = Math.min(...[1, 2].map(() => timeOf(() => inspect(make(1_000_000)))));
    expect(long).toBeLessThan(80 * Math.max(short, 5));
  });
});
