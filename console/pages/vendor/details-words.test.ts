import { describe, expect, test } from 'vitest';
import { amountOf, changesOf, costWords, hundredthsOf, receivedWords } from './details-words.ts';

describe('an amount of money', () => {
  test.each([
    ['1200', 120_000],
    ['1,200.50', 120_050],
    ['1 234 567.8', 123_456_780],
    ['0.07', 7],
    [' 49.90 ', 4_990],
  ])('%s is %d hundredths', (text, hundredths) => {
    expect(hundredthsOf(text)).toBe(hundredths);
    expect(hundredthsOf(amountOf(hundredths))).toBe(hundredths);
  });

  test.each(['', '-1', '1.234', '12,50', 'a lot', '1e5'])('"%s" is none', (text) => {
    expect(hundredthsOf(text)).toBeNaN();
  });

  test('is said with its currency and period', () => {
    expect(costWords({ hundredths: 120_050, currency: 'USD', period: 'year' }, 'en-US')).toBe('$1,200.50 a year');
  });
});

test('what a vendor receives tells "none of it" from "nobody knows"', () => {
  expect(receivedWords({ dataClasses: null })).toBeNull();
  expect(receivedWords({ dataClasses: [] })).toBe('neither patient information nor parts of it');
  expect(receivedWords({ dataClasses: ['phi', 'health'] })).toBe('patient information and health information alone');
});

test('a change is told in words, without who and when, and without what stayed the same', () => {
  const before = { id: '1', company: '', cost: null, contacts: [], signOn: 'password', dataClasses: ['phi'] };
  const after = {
    ...before,
    id: '2',
    decidedByName: 'Ana',
    cost: { hundredths: 4_990, currency: 'USD', period: 'month' },
    contacts: [{ name: 'Pat', duty: 'legal', email: null, phone: '' }],
    signOn: 'single-sign-on',
  };
  expect(changesOf({ before, after })).toEqual([
    { field: 'cost', before: '', after: expect.stringContaining('49.90 a month') },
    { field: 'contacts', before: '', after: 'Pat' },
    { field: 'signOn', before: 'A password alone', after: 'Your single sign-on' },
  ]);
  expect(changesOf({ before: null, after: { kind: 'conduit' } })).toEqual([
    { field: 'kind', before: '', after: 'Conduit' },
  ]);
});
