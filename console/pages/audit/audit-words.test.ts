import { expect, test } from 'vitest';
import { differencesOf, verdictOf, wordsOfAction, wordsOfField } from './audit-words.ts';

test('an action reads as words', () => {
  expect(wordsOfAction('enrolment-code.created')).toBe('Enrolment code created');
  expect(wordsOfAction('baa.file-attached')).toBe('BAA file attached');
  expect(wordsOfField('reviewDueOn')).toBe('review due on');
});

test('a change shows only the fields that it touched', () => {
  expect(
    differencesOf({
      before: { name: 'Notely', sites: ['a.example'], ownerId: null },
      after: { name: 'Notely', sites: ['a.example', 'b.example'], ownerId: '1' },
    }),
  ).toEqual([
    { field: 'ownerId', before: null, after: '1' },
    { field: 'sites', before: '[ "a.example" ]', after: '[ "a.example", "b.example" ]' },
  ]);
});

test('a creation and a removal have one side', () => {
  expect(differencesOf({ before: null, after: { name: 'Notely' } })).toEqual([
    { field: 'name', before: null, after: 'Notely' },
  ]);
  expect(differencesOf({ before: null, after: null })).toEqual([]);
});

test('the verdict names the event that broke the chain', () => {
  expect(verdictOf({ kind: 'intact', events: 12 })).toMatch(/^Each of the 12 events/);
  expect(verdictOf({ kind: 'broken', events: 12, brokenAt: 7, because: 'missing' })).toMatch(/^Event 7 is missing/);
});
