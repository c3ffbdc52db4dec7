import { expect, test } from 'vitest';
import { BrowserId } from '../../../shared/domain/browser.ts';
import { MemberId } from '../../../shared/domain/member.ts';
import { pseudonymOf } from './pseudonym.ts';

const ana = MemberId.parse('01900000-0000-7000-8000-000000000001');
const desk = BrowserId.parse('01900000-0000-7000-8000-000000000002');

test('is the same for all browsers of a person, and another with another organization’s key', () => {
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const said = pseudonymOf(one, { memberId: ana, browserId: desk });
  expect(said).toMatch(/^Person [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(pseudonymOf(one, { memberId: ana, browserId: BrowserId.parse(crypto.randomUUID()) })).toBe(said);
  expect(pseudonymOf(other, { memberId: ana, browserId: desk })).not.toBe(said);
});

test('is a browser’s own where nobody said whose it is', () => {
  expect(pseudonymOf('key', { memberId: null, browserId: desk })).toMatch(/^Browser /);
});

test('of ten thousand people, no two have the same', () => {
  const said = Array.from({ length: 10_000 }, (_, index) =>
    pseudonymOf('a key that stays', { memberId: MemberId.parse(idOf(index)), browserId: desk }),
  );
  expect(new Set(said).size).toBe(10_000);
});

const idOf = (index: number) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;
