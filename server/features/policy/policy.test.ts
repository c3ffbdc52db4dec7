import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverage, createWorld, notely, type World } from '../../../test/support/world.ts';
import { checkIntervalFor } from './check-interval.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const check = (knownVersion: number | null) => ({ knownVersion, extensionVersion: '0.1.0', coverage });

describe('a browser that checks the policy', () => {
  test('gets the bundle when it holds none or another, and a word when it holds the newest', async () => {
    const clinic = await world.organization();
    const browser = await (await clinic.browser()).api();
    expect(await browser.policy.current(check(null))).toMatchObject({ kind: 'bundle', bundle: { version: 1 } });
    expect(await browser.policy.current(check(1))).toEqual({
      kind: 'unchanged',
      version: 1,
      groups: [],
      nextCheckInSeconds: 60,
    });

    await clinic.officer.vendor.create(notely);
    expect(await browser.policy.current(check(1))).toMatchObject({ kind: 'bundle', bundle: { version: 2 } });
    // A database that was restored from a backup may be behind the browser.
    expect(await browser.policy.current(check(7))).toMatchObject({ kind: 'bundle', bundle: { version: 2 } });
  });

  test('gets its own organization’s policy alone', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    await clinic.officer.vendor.create(notely);
    const browser = await (await stranger.browser()).api();
    expect(await browser.policy.current(check(null))).toMatchObject({
      kind: 'bundle',
      bundle: { version: 1, sites: [], organization: { name: 'Elsewhere' } },
    });
  });

  test('is told the groups of whoever’s browser it is, as they are now', async () => {
    const clinic = await world.organization();
    const front = await clinic.browser('Front');
    const browser = await front.api();
    const { id: memberId } = clinic.people['workforce-member'];
    const chosen = await clinic.officer.group.create({
      name: 'Pilot',
      membership: { kind: 'chosen', memberIds: [memberId] },
    });
    const everybody = { department: null, role: 'workforce-member' as const, leadership: null, handlesPhi: null };
    const ruled = await clinic.officer.group.create({ name: 'Staff', membership: { kind: 'rule', rule: everybody } });
    await clinic.officer.group.create({
      name: 'Auditors',
      membership: { kind: 'rule', rule: { ...everybody, role: 'auditor' } },
    });

    expect(await browser.policy.current(check(1))).toMatchObject({ kind: 'unchanged', groups: [] });
    await clinic.officer.browser.assign({ id: front.id, memberId });
    expect(await browser.policy.current(check(1))).toMatchObject({ groups: [chosen.id, ruled.id] });
    await clinic.officer.group.remove({ id: chosen.id });
    expect(await browser.policy.current(check(1))).toMatchObject({ kind: 'unchanged', groups: [ruled.id] });
  });

  test('is counted with the bundle that it says it holds', async () => {
    const clinic = await world.organization();
    const [front, back] = [await clinic.browser('Front'), await clinic.browser('Back')];
    await clinic.officer.vendor.create(notely);
    await (await front.api()).policy.current(check(2));
    await (await back.api()).policy.current(check(1));

    expect(await clinic.officer.policy.bundles()).toMatchObject([
      { version: 2, browsers: 1 },
      { version: 1, browsers: 1 },
    ]);
    await clinic.officer.browser.revoke({ id: front.id, reason: 'Replaced' });
    expect(await clinic.officer.policy.bundles()).toMatchObject([
      { version: 2, browsers: 0 },
      { version: 1, browsers: 1 },
    ]);
  });
});

describe('publishing', () => {
  test('two changes at once get two numbers, and the last bundle holds both', async () => {
    const clinic = await world.organization();
    await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) =>
        clinic.officer.vendor.create({ ...notely, name, sites: [`${name}.example`] }),
      ),
    );
    expect((await clinic.officer.policy.bundles()).map((bundle) => bundle.version)).toEqual([5, 4, 3, 2, 1]);
    expect((await clinic.officer.policy.get()).sites.map((site) => site.domain)).toEqual([
      'four.example',
      'one.example',
      'three.example',
      'two.example',
    ]);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });
  });
});

describe('how often to check', () => {
  test('every minute up to 2,000 browsers, then ever more rarely, at least every 15 minutes', () => {
    expect([1, 2000, 4000, 30_000, 300_000].map(checkIntervalFor)).toEqual([60, 60, 120, 900, 900]);
  });
});
