import type { TRPCError } from '@trpc/server';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callByPath, procedures } from '../support/procedures.ts';
import { validInput } from '../support/valid-input.ts';
import { type Clinic, createWorld, type World } from '../support/world.ts';

let world: World;
let clinic: Clinic;
let browser: object;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  browser = await (await clinic.browser()).api();
});
afterAll(() => world.close());

const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

/** What nobody sends by accident: wrong types, the huge, the deep, keys of prototypes, and characters that PostgreSQL cannot keep. */
const hostile: readonly unknown[] = [
  null,
  true,
  -1,
  Number.NaN,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  '\0',
  'a\0b',
  '\ud800',
  "'; drop table members; --",
  '%_\\',
  'x'.repeat(100_000),
  [],
  Array.from({ length: 10_000 }, (_, index) => index),
  nested(2_000),
  JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}'),
  new Date(Number.NaN),
];

/** The input with each of its parts replaced in turn; the parts of a list are those of its first entry. */
function* replaced(input: unknown, by: unknown): Generator {
  yield by;
  if (Array.isArray(input)) {
    for (const part of replaced(input[0], by)) yield [part];
  } else if (typeof input === 'object' && input !== null) {
    for (const [key, value] of Object.entries(input)) {
      for (const part of replaced(value, by)) yield { ...input, [key]: part };
    }
    yield { ...input, unknown: by };
  }
}

const LONGEST_MS = 3_000;
const withInput = procedures.flatMap(({ path, input, audience }) => (input ? [{ path, input, audience }] : []));

describe('whatever it is sent', () => {
  test.each(withInput)('$path answers or refuses, soon, and never fails', { timeout: 120_000 }, async (procedure) => {
    const { path, input, audience } = procedure;
    const api = audience?.for === 'browser' ? browser : audience?.for === 'member' ? clinic.officer : world.visitor;
    const valid = validInput(input, () => newId());
    const wrong: string[] = [];
    for (const value of hostile) {
      for (const given of replaced(valid, value)) {
        const began = performance.now();
        const code = await callByPath(api, path, given).then(
          () => 'answered',
          (error: Partial<TRPCError>) => error.code ?? 'no refusal',
        );
        const ms = performance.now() - began;
        if (ms > LONGEST_MS || code === 'INTERNAL_SERVER_ERROR' || code === 'no refusal')
          wrong.push(`${code} after ${Math.round(ms)} ms: ${JSON.stringify(given)?.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});
