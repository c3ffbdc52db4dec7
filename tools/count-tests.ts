import { readdirSync, readFileSync } from 'node:fs';

/** Adds up the reports that the test runs of `npm test` left in test-results/ and prints the closing line. */
const totals = { passed: 0, failed: 0, skipped: 0 };

for (const file of readdirSync('test-results').filter((name) => name.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(`test-results/${file}`, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  };
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests;
}

console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (totals.failed > 0 || totals.passed === 0) process.exitCode = 1;
