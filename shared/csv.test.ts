import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('quotes what would break the row', () => {
  expect(csvOf([['Notely, Inc.', 'says "hi"', 'two\nlines', null, 3]])).toBe(
    '"Notely, Inc.","says ""hi""","two\nlines",,3\r\n',
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=HYPERLINK("https://x.example")',
  '＝1+1',
  '＠SUM(A1)',
  "=cmd|' /C calc'!A0",
  '=1",=2',
])('a spreadsheet does not run %j', (formula) => {
  expect(csvOf([['Notely', formula]])).toMatch(/^Notely,"?'/);
});

test('a number stays a number, also below zero, and a name stays a name', () => {
  expect(csvOf([[-12, "O'Brien", 'a=b', 'x-ray']])).toBe("-12,O'Brien,a=b,x-ray\r\n");
});
