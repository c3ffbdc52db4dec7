import { readdirSync, readFileSync } from 'node:fs';
import { z } from '../shared/zod.ts';

const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() });

/** Adds up the reports that the test runs of `npm test` left in test-results/ and prints the closing line. */
const totals = { passed: 0, failed: 0, skipped: 0 };

for (const file of readdirSync('test-results').filter((name) => name.endsWith('.json'))) {
  const report = Report.parse(JSON.parse(readFileSync(`test-results/${file}`, 'utf8')));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests;
}

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1;
