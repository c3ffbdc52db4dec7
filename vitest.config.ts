import { defineConfig } from 'vitest/config';

/** Promises about tables and tenants, kept by asking a real database. */
const conventionsOfTheDatabase = ['test/conventions/{tenancy,isolation,permissions,hostile-input}.test.ts'];

/** The clinic of `npm run demo`, made in a real database. */
const sampleInTheDatabase = ['tools/demo/*.test.ts'];

/** Real processes are killed and started here, one after the other; too slow for every day, so `npm test` runs them and `npm run verify` does not. */
const proofsOfProcesses = ['server/database/embedded.test.ts', 'server/main.test.ts'];

/** They measure how long a page stands still, which a browser at work beside them would spoil. */
const measuredAlone = ['test/e2e/endless-forms.test.ts'];

/** What waits says so itself, after 40 s; this only ends what hangs, on a machine three times as slow, too. */
const endOfBrowsers = { testTimeout: 180_000, hookTimeout: 180_000 };

// Modules are loaded once for all files of `unit` and `feature` (`isolate: false`): to load the server anew for each took half
// the time. A test that changes what lasts, such as a global, sets it back; each file has a database of its own.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'test/conventions/**/*.test.ts',
            'test/corpus/**/*.test.ts',
            'extension/**/*.test.ts',
            'console/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude: [...conventionsOfTheDatabase, ...sampleInTheDatabase],
          isolate: false,
          // The default leaves one core idle, which of two is half of them.
          maxWorkers: '100%',
          // Some go through everything there is, which a slow machine does in its own time.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'feature',
          include: ['server/**/*.test.ts', ...conventionsOfTheDatabase, ...sampleInTheDatabase],
          exclude: proofsOfProcesses,
          isolate: false,
          maxWorkers: '100%',
          globalSetup: './test/support/template.ts',
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'processes',
          include: proofsOfProcesses,
          globalSetup: './test/support/template.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Its own command, `npm run faults`: it is long, and needs no browser.
          exclude: ['test/e2e/faults.test.ts', ...measuredAlone],
          // A browser waits half its time; two share two cores.
          maxWorkers: 2,
          ...endOfBrowsers,
        },
      },
      {
        test: {
          name: 'e2e-alone',
          include: measuredAlone,
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          ...endOfBrowsers,
        },
      },
      {
        test: {
          // The whole of what the other projects prove in part: its own command, `npm run proofs`, since it is long.
          name: 'proofs',
          include: ['test/proofs/**/*.test.ts', 'test/e2e/canary.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          env: { CANARY_DOCUMENTS: '500' },
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/e2e/faults.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
