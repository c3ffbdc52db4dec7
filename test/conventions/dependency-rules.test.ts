import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Plant {
  rule: string;
  /** The file that breaks the rule, and what it says. */
  at: string;
  says: string;
  /** A file that must exist for the violation to resolve. */
  needs?: string;
}

/** One planted violation for each rule, so that a rule which has silently stopped working is seen. */
const plants: Record<string, readonly Plant[]> = {
  '.dependency-cruiser.cjs': [
    {
      rule: 'shared-imports-only-shared',
      at: 'shared/planted.ts',
      says: "import '../server/x.ts';",
      needs: 'server/x.ts',
    },
    {
      rule: 'drizzle-imports-only-shared',
      at: 'drizzle/planted.ts',
      says: "import '../server/x.ts';",
      needs: 'server/x.ts',
    },
    {
      rule: 'server-imports-only-drizzle-and-shared',
      at: 'server/planted.ts',
      says: "import '../console/x.ts';",
      needs: 'console/x.ts',
    },
    {
      rule: 'extension-imports-only-shared',
      at: 'extension/planted.ts',
      says: "import '../server/x.ts';",
      needs: 'server/x.ts',
    },
    {
      rule: 'console-imports-only-shared',
      at: 'console/planted.ts',
      says: "import '../extension/x.ts';",
      needs: 'extension/x.ts',
    },
    {
      rule: 'browsers-see-only-the-router-type',
      at: 'console/planted.ts',
      says: "import type { X } from '../server/context.ts'; export const x: X = 1;",
      needs: 'server/context.ts',
    },
    {
      rule: 'nothing-imports-the-outer-rooms',
      at: 'server/planted.ts',
      says: "import '../test/x.ts';",
      needs: 'test/x.ts',
    },
    {
      rule: 'features-meet-through-services',
      at: 'server/features/vendor/planted.ts',
      says: "import '../baa/router.ts';",
      needs: 'server/features/baa/router.ts',
    },
    {
      rule: 'pages-meet-through-ui',
      at: 'console/pages/vendor/planted.tsx',
      says: "import '../finding/x.ts';",
      needs: 'console/pages/finding/x.ts',
    },
    { rule: 'shared-is-pure', at: 'shared/planted.ts', says: "import 'node:fs';" },
    { rule: 'zod-comes-from-shared', at: 'server/planted.ts', says: "import 'zod';" },
    {
      rule: 'only-auth-makes-a-tenant',
      at: 'server/features/vendor/planted.ts',
      says: "import { x } from '../../database/tenant.ts'; export const y = x;",
      needs: 'server/database/tenant.ts',
    },
    { rule: 'no-cycles', at: 'shared/planted.ts', says: "import './x.ts';", needs: 'shared/x.ts' },
    { rule: 'no-orphans', at: 'shared/planted.ts', says: 'export const nobody = 1;' },
  ],
  '.dependency-cruiser.runtime.cjs': [
    {
      rule: 'the-page-scripts-travel-light',
      at: 'extension/guard/planted.ts',
      says: "import '../../shared/zod.ts';",
      needs: 'shared/zod.ts',
    },
    {
      rule: 'the-sentinel-travels-lightest',
      at: 'extension/entrypoints/sentinel.ts',
      says: "import '../../shared/detect/x.ts';",
      needs: 'shared/detect/x.ts',
    },
    {
      rule: 'examples-stay-out-of-bundles',
      at: 'extension/guard/planted.ts',
      says: "import '../../shared/detect/detectors/us-ssn.examples.ts';",
      needs: 'shared/detect/detectors/us-ssn.examples.ts',
    },
  ],
};

interface Violation {
  rule: { name: string };
  from: string;
}

let tree: string;
beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'wardline-planted-'));
  await symlink(resolve('node_modules'), join(tree, 'node_modules'));
  await writeFile(join(tree, 'package.json'), await readFile('package.json', 'utf8'));
});
afterAll(() => rm(tree, { recursive: true, force: true }));

const write = async (path: string, text: string) => {
  await mkdir(dirname(join(tree, path)), { recursive: true });
  await writeFile(join(tree, path), text);
};

function violationsIn(config: string): Promise<Violation[]> {
  const rooms = ['shared', 'drizzle', 'server', 'console', 'extension'];
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        resolve(config),
        '--output-type',
        'json',
        ...rooms,
      ],
      { cwd: tree, maxBuffer: 2 ** 26 },
      (error, stdout) =>
        stdout === ''
          ? fail(error ?? new Error('no output'))
          : done((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations),
    );
  });
}

describe.each(Object.entries(plants))('%s', (config, planted) => {
  const rules = (createRequire(import.meta.url)(resolve(config)) as { forbidden: { name: string; comment?: string }[] })
    .forbidden;

  test('has a planted violation and an explanation for every rule', () => {
    expect(planted.map(({ rule }) => rule).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
    expect(rules.filter(({ comment }) => !comment)).toEqual([]);
  });

  test.for(planted)('$rule fails on its planted violation', { timeout: 30_000 }, async ({ rule, at, says, needs }) => {
    for (const room of ['shared', 'drizzle', 'server', 'console', 'extension', 'test']) {
      await rm(join(tree, room), { recursive: true, force: true });
      await write(`${room}/d.d.ts`, '');
    }
    // The needed file imports back only for the cycle; elsewhere it is a harmless leaf.
    if (needs)
      await write(
        needs,
        rule === 'no-cycles' ? "import './planted.ts';" : 'export const x = 1; export type X = number;',
      );
    await write(at, says);

    expect(
      (await violationsIn(config)).filter((violation) => violation.rule.name === rule).map(({ from }) => from),
    ).toContain(at);
  });
});
