import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Offers CSV, as an answer or as a download. Taking a CSV in is something else. */
const offersCsv = (text: string) => /\btype(?:: ?|\()['"`]text\/csv/.test(text);
const writesItsOwn = (text: string) => offersCsv(text) && !text.includes('shared/csv.ts');

test('every CSV that Wardline gives is written by shared/csv.ts, whose cells no spreadsheet runs', () => {
  const sources = globSync('{server,console,extension,tools}/**/*.{ts,tsx}').filter((path) => !path.includes('.test.'));
  const offering = sources.filter((path) => offersCsv(readFileSync(path, 'utf8')));
  expect(offering).toEqual(expect.arrayContaining(['console/ui/csv.ts', 'server/features/audit/route.ts']));
  expect(offering.filter((path) => writesItsOwn(readFileSync(path, 'utf8')))).toEqual([]);
});

test('and one that writes its own would be noticed', () => {
  expect(writesItsOwn(`reply.type('text/csv').send(rows.join(','))`)).toBe(true);
});
