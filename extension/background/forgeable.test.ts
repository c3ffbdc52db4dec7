import { emptyStorage } from '../../test/support/fake-extension.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgeableItem } from '../storage.ts';
import { isAmongFirst, MOST_AN_HOUR } from './forgeable.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 22, 9) });
  emptyStorage();
});
afterEach(() => void vi.useRealTimers());

const told = async (what: 'asked' | 'granted' | 'tampering', hosts: readonly string[]): Promise<number> => {
  const answers = await Promise.all(hosts.map((host) => isAmongFirst({ bundle: null }, host, what)));
  return answers.filter((isTold) => isTold).length;
};
const many = (host: string): string[] => Array.from({ length: 500 }, () => host);

test('a page that goes on forging is told of so often in an hour, at once or one after the other, and of other names of its site too', async () => {
  expect(await told('asked', many('forger.test'))).toBe(MOST_AN_HOUR);
  expect(await told('asked', ['forger.test', 'a.forger.test', 'b.forger.test'])).toBe(0);
});

test('no other site and no other kind of news goes without for it', async () => {
  await told('tampering', many('forger.test'));
  expect(await told('tampering', ['other.test'])).toBe(1);
  expect(await told('asked', ['forger.test'])).toBe(1);
});

test('the next hour begins anew, and so does a clock that was set back', async () => {
  await told('granted', many('forger.test'));
  vi.setSystemTime(Date.UTC(2026, 10, 22, 9, 59));
  expect(await told('granted', ['forger.test'])).toBe(0);
  vi.setSystemTime(Date.UTC(2026, 10, 22, 10));
  expect(await told('granted', ['forger.test'])).toBe(1);
  await told('granted', many('forger.test'));
  vi.setSystemTime(Date.UTC(2026, 10, 21, 10));
  expect(await told('granted', ['forger.test'])).toBe(1);
});

test('what is kept does not grow with the sites that were seen', async () => {
  const held = Array.from({ length: 500 }, (_, at) => [`asked s${at}.test`, { count: 1, since: Date.now() - at }]);
  await forgeableItem.setValue(Object.fromEntries(held));
  expect(await told('asked', ['newest.test'])).toBe(1);
  expect(Object.keys(await forgeableItem.getValue())).toHaveLength(500);
  expect(await forgeableItem.getValue()).not.toHaveProperty(['asked s499.test']);
});
