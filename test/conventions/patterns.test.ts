import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import ts from 'typescript';
import { inspect } from '../../shared/detect/inspect.ts';
import { hostileTexts } from '../corpus/hostile.ts';

const shared = join(import.meta.dirname, '../../shared');

// Written expressions are read from the source; built ones are caught while the modules load and a text is read.
const written = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:detect|forms)\b.*(?<!\.test|\.examples)\.ts$/.test(path))
  .flatMap((path) => literalsOf(path));
const built: { where: string; expression: RegExp }[] = [];

beforeAll(async () => {
  const Original = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct(target, [source, flags]: [string, string]) {
        const expression = new target(source, flags);
        built.push({ where: 'built', expression });
        return expression;
      },
    }),
  );
  vi.resetModules();
  const fresh = await import('../../shared/detect/inspect.ts');
  fresh.inspect('Provider 1245319599 saw Ana Ruiz on 1/2/2025 for E11.9, DEA AB1234563, MBI 1EG4TE5MK73.');
  vi.unstubAllGlobals();
});

test('expressions of both sorts are there to be looked at', () => {
  expect(written.length).toBeGreaterThan(40);
  expect(built.length).toBeGreaterThan(6);
});

test('no written expression is known to backtrack more than linearly', { timeout: 120_000 }, async () => {
  // The checker in JavaScript: no Java, no binary, no network.
  vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
  const { checkSync } = await import('recheck');
  const slow = written.filter(
    ({ expression: { source, flags } }) =>
      checkSync(source, flags.replace('d', ''), { timeout: 1000 }).status === 'vulnerable',
  );
  expect(
    slow.map(({ where, expression }) => `${where}: ${expression.source}`),
    'bound each repetition, or begin it at a word',
  ).toEqual([]);
});

describe.each(hostileTexts.map(({ name, make }) => [name, make] as const))('hostile text: %s', (_, make) => {
  test('each expression reads 100 KB in time that grows no faster than its length', { timeout: 60_000 }, () => {
    const short = make(10_000);
    const long = make(100_000);
    // Ten times the text may take ten times the time; quadratic growth would take a hundred. Below 100 ms a busy machine's clock tells nothing.
    const slow = [...written, ...built].filter(({ expression }) => {
      const time = timeOf(() => readAll(expression, long));
      return (
        time > 100 &&
        time >
          40 *
            Math.max(
              timeOf(() => readAll(expression, short)),
              1,
            )
      );
    });
    expect(slow.map(({ where, expression }) => `${where}: ${expression.source}`)).toEqual([]);
  });

  test('the whole engine reads 1 MB in time that grows no faster than its length', { timeout: 60_000 }, () => {
    const short = Math.min(...[1, 2, 3].map(() => timeOf(() => inspect(make(50_000)))));
    const long = timeOf(() => inspect(make(1_000_000)));
    expect(long).toBeLessThan(80 * Math.max(short, 5));
  });
});

function readAll(expression: RegExp, text: string): number {
  const global = new RegExp(expression.source, `${expression.flags.replaceAll(/[gyd]/g, '')}g`);
  let count = 0;
  for (const hit of text.matchAll(global)) count += hit[0].length;
  return count;
}

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function literalsOf(path: string): { where: string; expression: RegExp }[] {
  const found: { where: string; expression: RegExp }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where: path, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(shared, path), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
