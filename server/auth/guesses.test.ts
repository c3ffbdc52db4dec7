import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongGuesses } from '../../drizzle/schema/index.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { Refusal } from '../errors.ts';
import { addressBlock } from './address-block.ts';
import {
  codesAtAccount as limit,
  codesFromAddress,
  forgetGuesses,
  guessAtAccount,
  guessFromAddress,
  isRefusedAs,
} from './guesses.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const isWrong = isRefusedAs('UNAUTHORIZED');
const wrong = () => Promise.reject(new Refusal('UNAUTHORIZED', 'wrong'));
const broken = () => Promise.reject(new Error('the database is away'));
const right = () => Promise.resolve('in');
/** Whether the guess was looked at. */
const isSeen = (guess: Promise<unknown>) =>
  guess.then(
    () => true,
    (error: unknown) => !isRefusedAs('TOO_MANY_REQUESTS')(error),
  );
const at = (account: string, work: () => Promise<unknown> = wrong) =>
  isSeen(guessAtAccount(world.foyer, limit, account, work, isWrong));
const from = (address: string, work: () => Promise<unknown> = wrong) =>
  isSeen(guessFromAddress(world.foyer, codesFromAddress, address, work, isWrong));
async function times(many: number, guess: () => Promise<boolean>): Promise<number> {
  const seen = await Promise.all(Array.from({ length: many }, guess));
  return seen.filter(Boolean).length;
}

describe('guesses at one account', () => {
  test('are looked at as often as the limit says, however many come at the same moment', async () => {
    expect(await times(60, () => at('stormed'))).toBe(limit.most);
    expect(await at('stormed', right)).toBe(false);
    expect(await at('beside it', right)).toBe(true);
  });

  test('may go on after the time, and begin from nothing', async () => {
    await times(limit.most, () => at('patient'));
    world.clock.pass({ minutes: 59 });
    expect(await at('patient', right)).toBe(false);
    world.clock.pass({ minutes: 2 });
    expect(await times(limit.most + 3, () => at('patient'))).toBe(limit.most);
  });

  test('are forgotten with a right one', async () => {
    await times(limit.most - 1, () => at('forgetful'));
    expect(await at('forgetful', right)).toBe(true);
    expect(await times(limit.most + 3, () => at('forgetful'))).toBe(limit.most);
  });

  test('do not count where something else went wrong', async () => {
    await times(limit.most - 1, () => at('unlucky'));
    for (let again = 0; again < 5; again++) expect(await at('unlucky', broken)).toBe(true);
    expect(await at('unlucky', right)).toBe(true);
  });
});

describe('guesses from one address', () => {
  test('count when they were wrong: a hospital behind it may be right as often as it likes', async () => {
    const hospital = '203.0.113.20';
    expect(await times(100, () => from(hospital, right))).toBe(100);
    await times(codesFromAddress.most, () => from(hospital));
    expect(await from(hospital, right)).toBe(false);
    expect(await from('203.0.113.21', right)).toBe(true);
    world.clock.pass({ minutes: 2 });
    expect(await from(hospital, right)).toBe(true);
  });

  test('count together over the IPv6 addresses that one customer has', async () => {
    for (let host = 0; host < codesFromAddress.most; host++) await from(`2001:db8:7:1::${host}`);
    expect(await from('2001:db8:7:1:ffff::1', right)).toBe(false);
    expect(await from('2001:db8:7:2::1', right)).toBe(true);
  });

  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:0DB8:0:0:1::5', '2001:db8:0:0'],
    ['2001:db8::5', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s is in %s', (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});

test('counts whose time is over are removed, and name nobody before', async () => {
  await at('ana@riverside.example');
  await from('198.51.100.77');
  const rows = await world.db.select().from(wrongGuesses);
  expect(JSON.stringify(rows)).not.toMatch(/ana@|198\.51/);
  world.clock.pass({ minutes: 30 });
  await forgetGuesses(world.db, world.clock.now());
  expect(await at('ana@riverside.example', wrong)).toBe(true);
  world.clock.pass({ minutes: 61 });
  await forgetGuesses(world.db, world.clock.now());
  expect(await world.db.select({ left: count() }).from(wrongGuesses)).toEqual([{ left: 0 }]);
});
