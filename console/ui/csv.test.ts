import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('quotes what would break the row', () => {
  expect(csvOf([['Notely, Inc.', 'says "hi"', 'two\nlines', null, 3]])).toBe(
    '"Notely, Inc.","says ""hi""","two\nlines",,3\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('a spreadsheet does not run %j', (formula) => {
  expect(csvOf([[formula]])).toMatch(/^"?'/);
});

test('a number stays a number, also below zero', () => {
  expect(csvOf([[-12]])).toBe('-12\r\n');
});
