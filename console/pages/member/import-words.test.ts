import { expect, test } from 'vitest';
import { writtenWords } from './import-words.ts';

const on = (field: 'joinedOn' | 'leftOn', day: string) => writtenWords(field, day, '2026-06-01');

test('days of somebody new say whether they are to come or past', () => {
  expect(on('joinedOn', '2026-07-01')).toMatch(/^Starts on /);
  expect(on('joinedOn', '2026-06-01')).toMatch(/^Here since /);
  expect(on('leftOn', '2026-05-31')).toMatch(/^Has left on /);
  expect(on('leftOn', '2026-06-01')).toMatch(/^Last day is /);
});

test('everything else that is written is said by its name', () => {
  expect(writtenWords('department', 'Nursing', '2026-06-01')).toBe('Department: Nursing');
  expect(writtenWords('handlesPhi', 'no', '2026-06-01')).toBe('Patient information does not pass through their hands');
});
