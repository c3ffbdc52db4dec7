import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { observations } from '../../../drizzle/schema/index.ts';
import { COUNT_CEILING, type ReportReceipt } from '../../../shared/domain/observation.ts';
import {
  answerTo,
  builtInAlone,
  type Clinic,
  createWorld,
  exposureAt,
  observationIdAt,
  type World,
} from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { MOST_CONSENTS_A_DAY, MOST_OBSERVATIONS_A_DAY } from './quota.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const DAY = 24 * 60 * 60 * 1000;
const now = () => world.clock.now();
const reportOf = (items: unknown[], sentAt = now()) => ({ sentAt: sentAt.toISOString(), observations: items });
const exposure = (site?: string) => exposureAt(now(), site);
const tampering = () => ({
  kind: 'tampering',
  id: observationIdAt(now()),
  site: 'notely.example',
  vendorId: null,
  bundleVersion: 1,
  sign: 'warning-hidden',
});
const signUp = () => ({
  kind: 'sign-up',
  id: observationIdAt(now()),
  site: 'notely.example',
  vendorId: null,
  bundleVersion: 1,
  decision: 'acknowledge',
  because: 'unknown',
});
const gap = () => ({ kind: 'gap', id: observationIdAt(now()), gap: 'dropped', count: 12 });

async function aBrowser(clinic?: Clinic) {
  const home = clinic ?? (await world.organization());
  const browser = await home.browser();
  return { clinic: home, ...browser, api: await browser.api() };
}
const rowsOf = (clinic: Clinic) =>
  withTenant(world.db, clinic.id, (tx) =>
    tx.select().from(observations).where(eq(observations.organizationId, clinic.id)),
  );
const openOf = async (clinic: Clinic) => (await clinic.officer.finding.list({ state: 'open' })).items;
const reasonsOf = ({ refused }: ReportReceipt) => refused.map(({ index, reason }) => `${index} ${reason}`);

const account = (facts: object = {}) => ({
  kind: 'account',
  id: observationIdAt(now()),
  site: 'notely.example',
  vendorId: null,
  bundleVersion: 1,
  event: 'signed-up',
  accountKind: 'personal',
  accountDomain: 'gmail.com',
  via: 'google',
  ...facts,
});
const consent = (facts: object = {}) => ({
  kind: 'consent',
  id: observationIdAt(now()),
  site: 'google.com',
  vendorId: null,
  bundleVersion: 1,
  event: 'granted',
  provider: 'google',
  appId: '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com',
  appSite: 'notely.example',
  scopes: ['google:gmail.readonly'],
  otherScopes: 1,
  ...facts,
});

describe('accounts and consents', () => {
  test('are kept as they were reported', async () => {
    const { clinic, api } = await aBrowser();
    const items = [account(), consent()];
    expect(await api.observation.report(reportOf(items))).toEqual({ accepted: items.map(({ id }) => id), refused: [] });
    const rows = await rowsOf(clinic);
    expect(rows.find(({ kind }) => kind === 'account')).toMatchObject({
      event: 'signed-up',
      accountKind: 'personal',
      accountDomain: 'gmail.com',
      via: 'google',
    });
    expect(rows.find(({ kind }) => kind === 'consent')).toMatchObject({
      appId: '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com',
      appSite: 'notely.example',
      scopes: ['google:gmail.readonly'],
      otherScopes: 1,
    });
  });

  test.each([
    ['google', 'Jane.Doe.MRN.00482913'],
    ['okta', '0oajanedoe'],
    ['other', 'wojciech-kowalski'],
    ['other', '5551234567'],
  ])('of %s are kept without %s, which may be no app’s id', async (provider, appId) => {
    const { clinic, api } = await aBrowser();
    const receipt = await api.observation.report(reportOf([consent({ provider, appId })]));
    expect(receipt.refused).toEqual([]);
    expect(await rowsOf(clinic)).toEqual([expect.objectContaining({ kind: 'consent', provider, appId: null })]);
  });

  test.each([
    ['an address', () => account({ accountDomain: 'ana.ruiz@gmail.com' }), 'accountDomain'],
    [
      'a host below a domain, which may be somebody’s name',
      () => account({ accountDomain: 'ana-ruiz.clinic.example' }),
      'accountDomain',
    ],
    ['a public suffix', () => account({ accountDomain: 'co.uk' }), 'accountDomain'],
    ['an address beside it', () => account({ address: 'ana.ruiz@gmail.com' }), 'It has a field'],
    ['a scope that nobody knows', () => consent({ scopes: ['https://mail.example/all'] }), 'scopes'],
    ['an address for an app', () => consent({ appId: 'ana ruiz' }), 'appId'],
    ['the whole address of the answer', () => consent({ appSite: 'notely.example/callback?code=1' }), 'appSite'],
  ])('with %s are refused', async (_, make, reason) => {
    const { clinic, api } = await aBrowser();
    const receipt = await api.observation.report(reportOf([make()]));
    expect(reasonsOf(receipt)).toEqual([expect.stringContaining(reason)]);
    expect(await rowsOf(clinic)).toEqual([]);
  });

  test.each([
    ['a public mail provider’s', 'gmail.com', 'other', { accountKind: 'personal', accountDomain: 'gmail.com' }],
    ['the organization’s own', 'riverside.example', 'other', { accountKind: 'organization', accountDomain: null }],
    [
      'no longer the organization’s',
      'elsewhere.example',
      'organization',
      { accountKind: 'organization', accountDomain: null },
    ],
    ['somebody else’s', 'elsewhere.example', 'other', { accountKind: 'other', accountDomain: 'elsewhere.example' }],
    [
      'a relay’s, whose domain says less than its address',
      'appleid.com',
      'personal',
      { accountKind: 'personal', accountDomain: 'appleid.com' },
    ],
  ])('of a domain that is %s are kept as what they are', async (_, accountDomain, accountKind, kept) => {
    const { clinic, api } = await aBrowser();
    await clinic.officer.organization.setEmailDomains({ emailDomains: ['riverside.example'] });
    await api.observation.report(reportOf([account({ accountDomain, accountKind })]));
    expect(await rowsOf(clinic)).toMatchObject([kept]);
    const { items } = await clinic.officer.discovery.list({});
    expect(items[0]?.accounts[kept.accountKind as 'other']).toBe(1);
    expect(items[0]?.accountDomains).toEqual(kept.accountDomain === null ? [] : [kept.accountDomain]);
  });

  test('a browser from before accounts were told apart is heard as ever', async () => {
    const { clinic, api } = await aBrowser();
    const items = [exposure(), signUp()];
    expect(items.some((item) => 'accountKind' in item)).toBe(false);
    expect((await api.observation.report(reportOf(items))).accepted).toHaveLength(2);
    expect((await rowsOf(clinic)).map(({ accountKind }) => accountKind)).toEqual(['unknown', 'unknown']);
  });
});

describe('a report', () => {
  test('keeps each kind of observation, and findings grow by it', async () => {
    const { clinic, api, id } = await aBrowser();
    const pasted = exposure();
    const items = [pasted, signUp(), tampering(), gap(), answerTo(pasted.id, now())];
    const receipt = await api.observation.report(reportOf(items));

    expect(receipt).toEqual({ accepted: items.map((item) => item.id), refused: [] });
    expect(await rowsOf(clinic)).toHaveLength(5);
    expect(await openOf(clinic)).toMatchObject([
      { kind: 'exposure', site: 'notely.example', severity: 'critical', observations: 1, overrides: 1, browsers: 1 },
      { kind: 'tampering', severity: 'high', observations: 1, overrides: 0 },
      { kind: 'coverage-gap', site: null, severity: 'medium' },
      { kind: 'sign-up', severity: 'low' },
    ]);
    const [worst] = await openOf(clinic);
    await clinic.officer.policy.setDiscovery({ who: 'named' });
    const { recent } = await clinic.officer.finding.get({ id: worst!.id });
    expect(recent).toMatchObject([
      { kind: 'answer', about: pasted.id, outcome: 'overridden', reason: 'patient-safety', browserId: id },
      { kind: 'exposure', id: pasted.id, detectors: { 'us-ssn': 1 }, decision: 'block', browserLabel: 'Front desk' },
    ]);
  });

  test('that is sent ten times, also at once, is kept once and counted once', async () => {
    const { clinic, api } = await aBrowser();
    const items = [exposure(), exposure(), exposure()];
    const receipts = [
      ...(await Promise.all(Array.from({ length: 5 }, () => api.observation.report(reportOf(items))))),
      ...(await Promise.all(Array.from({ length: 5 }, () => api.observation.report(reportOf(items.toReversed()))))),
    ];
    for (const receipt of receipts)
      expect(receipt.accepted.toSorted()).toEqual(items.map((item) => item.id).toSorted());
    expect(await rowsOf(clinic)).toHaveLength(3);
    expect(await openOf(clinic)).toMatchObject([{ observations: 3 }]);
  });

  test('with the same observation twice keeps it once', async () => {
    const { clinic, api } = await aBrowser();
    const item = exposure();
    expect((await api.observation.report(reportOf([item, item]))).accepted).toEqual([item.id, item.id]);
    expect(await rowsOf(clinic)).toHaveLength(1);
    expect(await openOf(clinic)).toMatchObject([{ observations: 1 }]);
  });

  test('of many browsers at once, about the same sites in different orders, loses and doubles nothing', async () => {
    const clinic = await world.organization();
    const sites = ['a.example', 'b.example', 'c.example', 'd.example'];
    const browsers = await Promise.all(Array.from({ length: 8 }, () => aBrowser(clinic)));
    await Promise.all(
      browsers.flatMap(({ api }, index) => {
        const turned = [...sites.slice(index % 4), ...sites.slice(0, index % 4)];
        return [0, 1, 2].map(() => api.observation.report(reportOf(turned.map((site) => exposure(site)))));
      }),
    );
    expect(await rowsOf(clinic)).toHaveLength(8 * 3 * 4);
    expect(
      (await openOf(clinic)).map(({ site, observations: n, browsers: b }) => `${site} ${n} ${b}`).toSorted(),
    ).toEqual(sites.map((site) => `${site} 24 8`));
  });

  test('of 500 is kept, of 501 is refused whole', async () => {
    const { clinic, api } = await aBrowser();
    const many = Array.from({ length: 501 }, () => exposure());
    await expect(api.observation.report(reportOf(many))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await rowsOf(clinic)).toHaveLength(0);
    expect((await api.observation.report(reportOf(many.slice(0, 500)))).accepted).toHaveLength(500);
  });
});

describe('malformed items', () => {
  test('are refused one by one with a reason, and nothing of them is kept or repeated', async () => {
    const { clinic, api } = await aBrowser();
    const good = exposure();
    const secret = 'Maria Gonzalez MRN 4471';
    const items = [
      { ...exposure(), text: secret },
      { ...exposure(), [secret]: 1 },
      { ...exposure(), detectors: { [secret]: 1 } },
      { ...exposure(), site: `https://notely.example/?q=${secret}` },
      { ...exposure(), detectors: { 'us-ssn': COUNT_CEILING + 1 } },
      { ...exposure(), kind: secret },
      { ...exposure(), bundleVersion: 9_999_999_999 },
      { ...gap(), count: 99_999_999_999 },
      { ...exposure(), id: secret },
      secret,
      null,
      good,
    ];
    const receipt = await api.observation.report(reportOf(items));

    expect(receipt.accepted).toEqual([good.id]);
    expect(reasonsOf(receipt)).toEqual([
      '0 It has a field that is not known',
      '1 It has a field that is not known',
      expect.stringMatching(/^2 (?:detectors: |It has a field)/),
      '3 site: not one of the values that are allowed',
      '4 detectors: too large',
      '5 kind: not one of the values that are allowed',
      '6 bundleVersion: too large',
      '7 count: too large',
      '8 id: not one of the values that are allowed',
      '9 It is not an observation',
      '10 It is not an observation',
    ]);
    expect(receipt.refused.map(({ id }) => id).slice(8)).toEqual([null, null, null]);
    expect(JSON.stringify(receipt)).not.toContain('Maria');
    expect(await rowsOf(clinic)).toHaveLength(1);
    expect(await openOf(clinic)).toMatchObject([{ observations: 1 }]);
  });

  test('a note that looks like patient information is refused, an ordinary one is kept', async () => {
    const { api } = await aBrowser();
    const pasted = exposure();
    await api.observation.report(reportOf([pasted]));
    const harmless = { ...answerTo(pasted.id, now()), note: 'The court asked for it today' };
    const risky = {
      ...answerTo(pasted.id, now()),
      note: 'Patient Maria Gonzalez, DOB 03/04/1961, SSN 536-22-8726, has diabetes',
    };
    const broken = { ...answerTo(pasted.id, now()), note: 'null \u0000 byte' };
    const lone = { ...answerTo(pasted.id, now()), note: 'call 614-555-0177 about it' };
    const receipt = await api.observation.report(reportOf([harmless, risky, broken, lone]));

    expect(receipt.accepted).toEqual([harmless.id]);
    expect(reasonsOf(receipt)).toEqual([
      '1 note: looks as if it held patient information',
      '2 note: holds a character that cannot be stored',
      '3 note: looks as if it held patient information',
    ]);
  });

  test('a note is judged by what the organization itself looks for, and by nobody else’s', async () => {
    const [birch, other] = [await aBrowser(), await aBrowser()];
    await birch.clinic.officer.policy.setDetection({
      basedOn: 1,
      detection: {
        ...builtInAlone,
        ownTerms: [{ id: 'own-1', title: 'a name of a Riverside program', kind: 'identifier', words: ['blue door'] }],
        // What may pass in a paste may still not be sent in a reason.
        switchedOff: ['own-1'],
        allowedTexts: ['It was about the blue door program'],
      },
    });
    for (const [{ api }, refused] of [
      [birch, ['1 note: looks as if it held patient information']],
      [other, []],
    ] as const) {
      const pasted = exposure();
      const noted = { ...answerTo(pasted.id, now()), note: 'It was about the blue door program' };
      expect(reasonsOf(await api.observation.report(reportOf([pasted, noted])))).toEqual(refused);
    }
  });

  test('a detector of the organization’s own is counted by its key, and a word is no key', async () => {
    const { api } = await aBrowser();
    const counted = { ...exposure(), detectors: { 'us-ssn': 1, 'own-1': 2, 'own-999': 50 } };
    const words = ['own-1000', 'own-0', 'own-okafor', 'okafor'].map((word) => ({
      ...exposure(),
      detectors: { [word]: 1 },
    }));
    const crowded = {
      ...exposure(),
      detectors: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`own-${index + 1}`, 1])),
    };
    const receipt = await api.observation.report(reportOf([counted, ...words, crowded]));
    expect(receipt.accepted).toEqual([counted.id]);
    expect(receipt.refused).toHaveLength(5);
    expect(JSON.stringify(receipt)).not.toContain('okafor');
  });

  test('an answer must be about an exposure or a sign-up of the same browser', async () => {
    const { clinic, api } = await aBrowser();
    const other = await aBrowser(clinic);
    const theirs = exposure();
    await other.api.observation.report(reportOf([theirs]));
    const lost = gap();
    const receipt = await api.observation.report(
      reportOf([answerTo(theirs.id, now()), lost, answerTo(lost.id, now()), answerTo(observationIdAt(now()), now())]),
    );
    expect(receipt.accepted).toEqual([lost.id]);
    expect(receipt.refused.map(({ index, reason }) => [index, reason.slice(0, 5)])).toEqual([
      [0, 'about'],
      [2, 'about'],
      [3, 'about'],
    ]);
    expect(await openOf(clinic)).toMatchObject([{ kind: 'exposure', overrides: 0 }, { kind: 'coverage-gap' }]);
  });

  test('an answer that comes later finds its observation', async () => {
    const { clinic, api } = await aBrowser();
    const pasted = exposure();
    await api.observation.report(reportOf([pasted]));
    await api.observation.report(reportOf([answerTo(pasted.id, now())]));
    await api.observation.report(reportOf([answerTo(pasted.id, now(), 'withdrawn')]));
    expect(await openOf(clinic)).toMatchObject([{ observations: 1, overrides: 1, severity: 'critical' }]);
  });

  test('an id that another browser used is refused, so that nothing is taken for kept that is not', async () => {
    const { clinic, api } = await aBrowser();
    const other = await aBrowser(clinic);
    const item = exposure();
    await other.api.observation.report(reportOf([item]));
    expect(reasonsOf(await api.observation.report(reportOf([item])))).toEqual(['0 id: was used by another browser']);
  });

  test('a report’s own envelope is strict', async () => {
    const { api } = await aBrowser();
    const envelope: Parameters<typeof api.observation.report>[0] = reportOf([exposure()]);
    await expect(api.observation.report({ ...envelope, sentAt: 'yesterday' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    const withTitle = { ...envelope, title: 'x' };
    await expect(api.observation.report(withTitle)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('a browser whose clock is off', () => {
  test.each([
    ['a day ahead', DAY, 86_400],
    ['a day behind', -DAY, -86_400],
    ['ten years behind', -3652 * DAY, -3652 * 86_400],
    ['half a minute ahead', 30_000, 0],
  ])('by %s loses nothing, and it is noted', async (_, milliseconds, skewSeconds) => {
    const { clinic, api } = await aBrowser();
    const theirNow = new Date(now().getTime() + milliseconds);
    const item = exposureAt(theirNow);
    expect((await api.observation.report(reportOf([item], theirNow))).accepted).toEqual([item.id]);
    expect((await api.observation.report(reportOf([item], theirNow))).accepted).toEqual([item.id]);

    const [row, ...more] = await rowsOf(clinic);
    expect(more).toEqual([]);
    expect(row!.occurredAt).toEqual(new Date(theirNow.getTime()));
    expect(Math.abs(row!.clockSkewSeconds - skewSeconds)).toBeLessThanOrEqual(2);
    // Known since it arrived here, whatever the browser thinks the time is.
    const [finding] = await openOf(clinic);
    expect(Math.abs(finding!.firstSeenAt.getTime() - now().getTime())).toBeLessThan(10_000);
  });

  test('to 1970 is kept, and to the year 10,889 is refused without costing the others', async () => {
    const { clinic, api } = await aBrowser();
    const [first, last] = [exposureAt(new Date(5)), exposureAt(new Date(2 ** 48 - 1))];
    const receipt = await api.observation.report({
      sentAt: '0001-01-01T00:00:00Z',
      observations: [first, last, answerTo(last.id, now())],
    });
    expect(receipt.accepted).toEqual([first.id]);
    expect(reasonsOf(receipt)).toEqual(['1 id: carries no possible time', expect.stringMatching(/^2 about/)]);
    expect(await rowsOf(clinic)).toHaveLength(1);
  });
});

test('a browser reports as much as a day takes, and goes on the next day; others are not kept from it', async () => {
  const { clinic, api } = await aBrowser();
  const full = () => reportOf(Array.from({ length: 500 }, () => gap()));
  const first = full();
  await api.observation.report(first);
  for (let sent = 500; sent < MOST_OBSERVATIONS_A_DAY; sent += 500) await api.observation.report(full());
  const more = reportOf([exposure()]);
  await expect(api.observation.report(more)).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    message: expect.stringContaining('send it tomorrow'),
  });
  expect(await rowsOf(clinic)).toHaveLength(MOST_OBSERVATIONS_A_DAY);
  expect((await api.observation.report(first)).accepted, 'what is known costs nothing').toHaveLength(500);
  expect((await (await aBrowser(clinic)).api.observation.report(more)).accepted).toHaveLength(1);

  world.clock.pass({ days: 1 });
  expect((await api.observation.report(reportOf([exposure()]))).accepted).toHaveLength(1);
});

const anAppAsks = () => ({
  kind: 'consent' as const,
  id: observationIdAt(now()),
  site: 'google.com',
  vendorId: null,
  bundleVersion: 1,
  event: 'asked' as const,
  provider: 'google' as const,
  appId: null,
  appSite: 'notely.example',
  scopes: [],
  otherScopes: 0,
});

test('consents have a quota of their own: beyond it they are refused one by one, and hold up nothing else', async () => {
  const { clinic, api } = await aBrowser();
  const many = (count: number) => reportOf(Array.from({ length: count }, anAppAsks));
  for (let sent = 0; sent < MOST_CONSENTS_A_DAY - 1; sent += 333) await api.observation.report(many(333));
  const [last, beyond, pasted] = [anAppAsks(), anAppAsks(), exposure()];
  const receipt = await api.observation.report(reportOf([last, beyond, pasted]));
  expect(receipt.accepted.toSorted()).toEqual([last.id, pasted.id].toSorted());
  expect(receipt.refused).toEqual([{ index: 1, id: beyond.id, reason: 'kind: the day takes no more consents' }]);
  expect(await rowsOf(clinic)).toHaveLength(MOST_CONSENTS_A_DAY + 1);
  expect((await api.observation.report(reportOf([last]))).accepted, 'what is known costs nothing').toEqual([last.id]);

  world.clock.pass({ days: 1 });
  expect((await api.observation.report(reportOf([anAppAsks()]))).accepted).toHaveLength(1);
});

test('a revoked browser can append nothing, not even through a request that was let in before', async () => {
  const { clinic, api, id } = await aBrowser();
  await clinic.officer.browser.revoke({ id, reason: 'Lost' });
  await expect(api.observation.report(reportOf([exposure()]))).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  expect(await rowsOf(clinic)).toEqual([]);
});

test('what one organization’s browsers saw is not there for another', async () => {
  const { api } = await aBrowser();
  const stranger = await world.organization('Elsewhere');
  await api.observation.report(reportOf([exposure()]));
  expect(await openOf(stranger)).toEqual([]);
  expect(await rowsOf(stranger)).toEqual([]);
});
