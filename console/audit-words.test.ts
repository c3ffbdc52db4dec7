import { expect, test } from 'vitest';
import { differencesOf, verdictOf, wordsOfAction, wordsOfField } from './audit-words.ts';

test('an action reads as words', () => {
  expect(wordsOfAction('enrolment-code.created')).toBe('Enrolment code created');
  expect(wordsOfAction('baa.file-attached')).toBe('BAA file attached');
  expect(wordsOfField('reviewDueOn')).toBe('review due on');
});

test('a change shows only the fields that it touched', () => {
  expect(
    differencesOf(
      {
        before: { name: 'Notely', sites: ['a.example'], ownerId: null },
        after: { name: 'Notely', sites: ['a.example', 'b.example'], ownerId: '1' },
      },
      new Map([['1', 'Ana Ruiz']]),
    ),
  ).toEqual([
    { field: 'ownerId', before: null, after: 'Ana Ruiz' },
    { field: 'sites', before: 'a.example', after: 'a.example, b.example' },
  ]);
});

test('what a field holds reads as words', () => {
  const after = {
    handlesPhi: false,
    roles: ['compliance-officer', 'auditor'],
    scope: { dataClass: 'clinical-notes', isWhole: true },
    kept: 7,
  };
  expect(differencesOf({ before: null, after }, new Map()).map((one) => one.after)).toEqual([
    'no',
    '7',
    'compliance officer, auditor',
    'data class: clinical notes; is whole: yes',
  ]);
  expect(wordsOfField('managerId')).toBe('manager');
  expect(wordsOfField('handlesPhi')).toBe('patient information passes through their hands');
  const [day] = differencesOf({ before: null, after: { leftOn: '2026-05-31' } }, new Map());
  expect(day?.after).toMatch(/2026/);
  expect(day?.after).not.toContain('05-31');
});

test('a creation and a removal have one side', () => {
  expect(differencesOf({ before: null, after: { name: 'Notely' } }, new Map())).toEqual([
    { field: 'name', before: null, after: 'Notely' },
  ]);
  expect(differencesOf({ before: null, after: null }, new Map())).toEqual([]);
});

test('the verdict names the event that broke the chain', () => {
  expect(verdictOf({ kind: 'intact', events: 12 })).toMatch(/^Each of the 12 events/);
  expect(verdictOf({ kind: 'broken', events: 12, brokenAt: 7, because: 'missing' })).toMatch(/^Event 7 is missing/);
});
