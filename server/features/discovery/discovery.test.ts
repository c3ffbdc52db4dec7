import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiscoveredSite } from '../../../shared/domain/discovery.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import {
  accessRequestIdAt,
  type Clinic,
  createWorld,
  exposureAt,
  observationIdAt,
  type World,
} from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const now = () => world.clock.now();
const base = (site: string) => ({ id: observationIdAt(now()), site, vendorId: null, bundleVersion: 1 });
const account = (site: string, facts: Partial<Extract<Observation, { kind: 'account' }>> = {}) => ({
  kind: 'account' as const,
  ...base(site),
  event: 'signed-up' as const,
  accountKind: 'unknown' as const,
  accountDomain: null,
  via: null,
  ...facts,
});
const signUp = (site: string) => ({
  kind: 'sign-up' as const,
  ...base(site),
  decision: 'acknowledge' as const,
  because: 'unknown' as const,
});
const consent = (appSite: string | null, facts: Partial<Extract<Observation, { kind: 'consent' }>> = {}) => ({
  kind: 'consent' as const,
  ...base('google.com'),
  event: 'asked' as const,
  provider: 'google' as const,
  appId: '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com',
  appSite,
  scopes: ['google:drive.readonly' as const],
  otherScopes: 0,
  ...facts,
});

type Api = Awaited<ReturnType<Awaited<ReturnType<Clinic['browser']>>['api']>>;
const report = async (api: Api, ...observations: object[]) => {
  const receipt = await api.observation.report({ sentAt: now().toISOString(), observations });
  expect(receipt.refused).toEqual([]);
};
async function clinicThatMet(...observations: object[]) {
  const clinic = await world.organization();
  const browser = await clinic.browser();
  const api = await browser.api();
  await report(api, ...observations);
  return { clinic, browser, api };
}
const queueOf = async (clinic: Clinic, state: DiscoveredSite['state'] = 'open') =>
  (await clinic.officer.discovery.list({ state, sort: 'site', order: 'asc' })).items;
const theOne = async (clinic: Clinic, site = 'notely.example') => {
  const found = (await queueOf(clinic)).find((one) => one.site === site);
  if (!found) throw new Error(`${site} was not discovered`);
  return found;
};

const ruling = {
  ruling: 'approved' as const,
  dataClasses: ['identifiers' as const],
  conditions: '',
  reason: 'Nothing of patients goes there',
  reviewDueOn: null,
};
const asVendor = { name: 'Notely', purpose: 'Takes notes', ownerId: null };
const asNotely = { is: 'new' as const, name: 'Notely', purpose: 'Takes notes', ownerId: null, sites: [] };

describe('the queue', () => {
  test('adds up what browsers met on a site that nobody decided on', async () => {
    const { clinic, api } = await clinicThatMet(
      signUp('notely.example'),
      account('notely.example', { accountKind: 'personal', accountDomain: 'gmail.com' }),
      account('notely.example', { event: 'signed-in', accountKind: 'organization', via: 'google' }),
      exposureAt(now()),
      consent('notely.example'),
    );
    await report(
      await (await clinic.browser('Night desk')).api(),
      account('notely.example', { event: 'signed-in', accountKind: 'other', accountDomain: 'lakeside.example' }),
      consent('notely.example', { event: 'granted', scopes: ['google:gmail.readonly'], otherScopes: 2 }),
    );
    await report(api, { kind: 'gap', id: observationIdAt(now()), gap: 'dropped', count: 3 });

    const found = await theOne(clinic);
    expect(found).toMatchObject({
      state: 'open',
      vendorId: null,
      catalog: null,
      browsers: 2,
      signUpsShown: 1,
      signUps: 1,
      signIns: 2,
      exposures: 1,
      consentsAsked: 1,
      consentsGranted: 1,
      accounts: { organization: 1, personal: 1, other: 1, unknown: 0 },
      accountDomains: ['gmail.com', 'lakeside.example'],
      openRequests: 0,
      ignored: null,
    });
    expect(await queueOf(clinic)).toHaveLength(1);
    const { consents, findings } = await clinic.officer.discovery.get({ id: found.id });
    expect(consents).toMatchObject([
      {
        provider: 'google',
        appId: '481516234200-q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6.apps.googleusercontent.com',
        scopes: ['google:drive.readonly', 'google:gmail.readonly'],
        otherScopes: 2,
        asked: 1,
        granted: 1,
      },
    ]);
    expect(findings.map(({ kind }) => kind).toSorted()).toEqual(['exposure', 'scope-granted', 'sign-up']);
  });

  test('counts a report that is sent again once', async () => {
    const items = [account('notely.example'), consent('notely.example')];
    const { clinic, api } = await clinicThatMet(...items);
    await Promise.all([report(api, ...items), report(api, ...items)]);
    expect(await theOne(clinic)).toMatchObject({ signUps: 1, consentsAsked: 1, browsers: 1 });
  });

  test('loses and doubles nothing when many browsers report the same sites at once in different orders', async () => {
    const clinic = await world.organization();
    const sites = ['a.example', 'b.example', 'c.example', 'd.example'];
    const browsers = await Promise.all([1, 2, 3, 4, 5, 6].map(async () => (await clinic.browser()).api()));
    await Promise.all(
      browsers.map((api, index) =>
        report(
          api,
          ...(index % 2 === 0 ? sites : sites.toReversed()).flatMap((site) => [account(site), consent(site)]),
        ),
      ),
    );
    expect(
      (await queueOf(clinic)).map(({ site, signUps, consentsAsked, browsers: met }) => [
        site,
        signUps,
        consentsAsked,
        met,
      ]),
    ).toEqual(sites.map((site) => [site, 6, 6, 6]));
  });

  test('shows what the catalog says, which decides nothing', async () => {
    const { clinic } = await clinicThatMet(account('chatgpt.com'));
    const found = await theOne(clinic, 'chatgpt.com');
    expect(found).toMatchObject({
      state: 'open',
      vendorId: null,
      catalog: { name: 'ChatGPT', category: 'ai-assistant', baa: 'plan', origin: 'catalog' },
    });
    expect((await clinic.officer.policy.get()).sites).toEqual([]);
    expect(await clinic.officer.vendor.list()).toEqual([]);
  });

  test('is searched, filtered, sorted and paged', async () => {
    const { clinic } = await clinicThatMet(
      account('chatgpt.com'),
      account('zoom.us'),
      exposureAt(now(), 'zoom.us'),
      account('notely.example'),
    );
    const sites = async (input: Parameters<typeof clinic.officer.discovery.list>[0]) => {
      const { items, total } = await clinic.officer.discovery.list({ sort: 'site', order: 'asc', ...input });
      return [total, ...items.map(({ site }) => site)];
    };
    expect(await sites({ q: 'CHATG' })).toEqual([1, 'chatgpt.com']);
    expect(await sites({ q: 'notely' })).toEqual([1, 'notely.example']);
    expect(await sites({ q: '%' })).toEqual([0]);
    expect(await sites({ category: 'video-meetings' })).toEqual([1, 'zoom.us']);
    expect(await sites({ sort: 'exposures', order: 'desc' })).toEqual([3, 'zoom.us', 'chatgpt.com', 'notely.example']);
    expect(await sites({ size: 1, page: 2 })).toEqual([3, 'notely.example']);
    for (const sort of ['browsers', 'requests', 'last-seen', 'first-seen'] as const) {
      expect((await sites({ sort }))[0]).toBe(3);
    }
  });

  test('names nobody unless the organization’s policy says so', async () => {
    const { clinic, api, browser } = await clinicThatMet(account('notely.example'));
    await api.accessRequest.submit({
      id: accessRequestIdAt(now()),
      site: 'notely.example',
      purpose: 'Plan the shifts',
      dataClass: 'identifiers',
    });
    const { id } = await theOne(clinic);
    const counted = await clinic.officer.discovery.get({ id });
    expect(counted).toMatchObject({ browsers: 1, who: null, requests: [{ browserLabel: null, memberName: null }] });
    expect(JSON.stringify(counted)).not.toContain('Front desk');

    await clinic.officer.policy.setDiscovery({ who: 'named' });
    const named = await clinic.officer.discovery.get({ id });
    expect(named.who).toMatchObject([{ browserId: browser.id, browserLabel: 'Front desk', pseudonym: null }]);
    expect(named.requests).toMatchObject([{ browserLabel: 'Front desk' }]);
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events[1]).toMatchObject({
      action: 'policy.discovery-set',
      before: { who: 'counted' },
      after: { who: 'named' },
    });
  });

  test('leaves out what an approval decides on, and what an app asks of somebody known', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create({
      name: 'Google',
      purpose: '',
      ownerId: null,
      sites: ['google.com'],
    });
    await clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id });
    await report(await (await clinic.browser()).api(), account('google.com'), consent('notely.example'));
    expect((await queueOf(clinic)).map(({ site }) => site)).toEqual(['notely.example']);
  });

  test('empties as soon as the vendor of a site is decided on, wherever that is done', async () => {
    const { clinic } = await clinicThatMet(account('app.notely.example'));
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['notely.example'] });
    expect(await theOne(clinic, 'app.notely.example')).toMatchObject({ vendorId: vendor.id, vendorName: 'Notely' });
    await clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id });
    expect(await queueOf(clinic)).toEqual([]);
    expect(await queueOf(clinic, 'decided')).toMatchObject([{ site: 'app.notely.example', state: 'decided' }]);
  });

  test('goes on adding up what is seen of a site after the decision on it', async () => {
    const { clinic, api } = await clinicThatMet(account('notely.example', { event: 'signed-in' }));
    const { id } = await theOne(clinic);
    const forOurs = { ...ruling, accounts: 'organization' as const };
    const before = await clinic.officer.discovery.decide({ kind: 'rule', id, vendor: asNotely, ruling: forOurs });

    world.clock.pass({ minutes: 10 });
    await report(
      api,
      exposureAt(now()),
      account('notely.example', { event: 'signed-in', accountKind: 'personal', accountDomain: 'gmail.com' }),
      account('cdn.notely.example', { event: 'signed-in' }),
    );
    await report(await (await clinic.browser('Night desk')).api(), consent('notely.example', { event: 'granted' }));
    const after = await clinic.officer.discovery.get({ id });
    expect(after).toMatchObject({
      state: 'decided',
      exposures: 1,
      signIns: 2,
      consentsGranted: 1,
      browsers: 2,
      accounts: { personal: 1, unknown: 1 },
      accountDomains: ['gmail.com'],
      consents: [{ granted: 1 }],
    });
    expect(after.lastSeenAt.getTime() - before.lastSeenAt.getTime()).toBeGreaterThanOrEqual(10 * 60_000);
    const decided = await queueOf(clinic, 'decided');
    expect(decided, 'a site first met after the decision is none to decide on').toMatchObject([
      { site: 'notely.example', signIns: 2, exposures: 1 },
    ]);
  });
});

describe('a decision', () => {
  test('approves with a new vendor; browsers learn of it and the trail says each step', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'));
    const { id } = await theOne(clinic);
    const decided = await clinic.officer.discovery.decide({
      kind: 'rule',
      id,
      vendor: { ...asNotely, sites: ['notely-cdn.example'] },
      ruling: { ...ruling, accounts: 'organization' },
    });

    expect(decided).toMatchObject({ state: 'decided', vendorName: 'Notely' });
    expect((await clinic.officer.policy.get()).sites).toMatchObject([
      { domain: 'notely-cdn.example', ruling: 'approved' },
      { domain: 'notely.example', ruling: 'approved', accounts: 'organization', dataClasses: ['identifiers'] },
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 5 });
    expect(events.map(({ action }) => action)).toEqual([
      'policy.published',
      'discovered-site.decided',
      'vendor.approved',
      'finding.closed',
      'vendor.created',
    ]);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });
    const again = { kind: 'ignore' as const, id, reason: 'Changed my mind' };
    await expect(clinic.officer.discovery.decide(again)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('on a vendor that is there gives it the site', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'), account('notely-cdn.example'));
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['notely.example'] });
    await clinic.officer.discovery.decide({
      kind: 'rule',
      id: (await theOne(clinic, 'notely-cdn.example')).id,
      vendor: { is: 'existing', vendorId: vendor.id },
      ruling: { ...ruling, ruling: 'denied', dataClasses: [] },
    });
    expect(await clinic.officer.vendor.get({ id: vendor.id })).toMatchObject({
      sites: ['notely-cdn.example', 'notely.example'],
      approvals: [{ ruling: 'denied' }],
    });
    expect(await queueOf(clinic), 'both are the vendor’s').toEqual([]);
  });

  test('needs what any decision on a vendor needs', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'));
    const { id } = await theOne(clinic);
    for (const incomplete of [
      { ...ruling, dataClasses: [] },
      { ...ruling, reason: ' ' },
      { ...ruling, ruling: 'approved-with-conditions' as const },
    ]) {
      const attempt = clinic.officer.discovery.decide({ kind: 'rule', id, vendor: asNotely, ruling: incomplete });
      await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(await clinic.officer.vendor.list()).toEqual([]);
  });

  test('merges a site with a vendor, whose decision counts for it from then on', async () => {
    const { clinic } = await clinicThatMet(account('notely-cdn.example'));
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['notely.example'] });
    const { id } = await theOne(clinic, 'notely-cdn.example');
    const merged = await clinic.officer.discovery.decide({ kind: 'merge', id, vendorId: vendor.id });
    expect(merged, 'the vendor itself waits for a decision').toMatchObject({ state: 'open', vendorName: 'Notely' });
    await clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id });
    expect(await clinic.officer.discovery.get({ id })).toMatchObject({ state: 'decided' });
  });

  test('to merge is in the history of the vendor: which site, by whom and why', async () => {
    const { clinic } = await clinicThatMet(account('notely-cdn.example'), account('app.notely.example'));
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['notely.example'] });
    const merge = async (site: string, reason?: string) => {
      const { id } = await theOne(clinic, site);
      const why = reason === undefined ? {} : { reason };
      await clinic.officer.discovery.decide({ kind: 'merge', id, vendorId: vendor.id, ...why });
      return (await clinic.officer.vendor.changes({ id: vendor.id }))[0];
    };
    expect(await merge('notely-cdn.example', 'Their own files come from there')).toMatchObject({
      action: 'vendor.sites-merged',
      actorName: clinic.people['compliance-officer'].name,
      before: { sites: ['notely.example'] },
      after: {
        sites: ['notely-cdn.example', 'notely.example'],
        merged: ['notely-cdn.example'],
        reason: 'Their own files come from there',
      },
    });
    expect(await merge('app.notely.example'), 'below its own already').toMatchObject({
      after: { sites: ['notely-cdn.example', 'notely.example'], merged: ['app.notely.example'], reason: '' },
    });
  });

  test('ignores with a reason, which can be taken back', async () => {
    const { clinic, api } = await clinicThatMet(account('10.0.0.5'));
    const { id } = await theOne(clinic, '10.0.0.5');
    const ruled = clinic.officer.discovery.decide({ kind: 'rule', id, vendor: asNotely, ruling });
    await expect(ruled, 'nobody’s site').rejects.toMatchObject({ code: 'BAD_REQUEST' });

    await clinic.officer.discovery.decide({ kind: 'ignore', id, reason: 'Our own scheduler' });
    await report(api, account('10.0.0.5'));
    expect(await queueOf(clinic)).toEqual([]);
    expect(await queueOf(clinic, 'ignored')).toMatchObject([
      { signUps: 2, ignored: { reason: 'Our own scheduler', byName: clinic.people['compliance-officer'].name } },
    ]);
    await clinic.officer.discovery.decide({ kind: 'heed', id, reason: 'It moved to the web' });
    expect(await theOne(clinic, '10.0.0.5')).toMatchObject({ ignored: null });
    const { events } = await clinic.officer.audit.list({ limit: 3 });
    expect(events.map(({ action, subjectName }) => `${action} ${subjectName}`)).toEqual([
      'discovered-site.heeded 10.0.0.5',
      'discovered-site.ignored 10.0.0.5',
      'finding.closed sign-up on 10.0.0.5',
    ]);
  });

  test('is refused by name where the vendor or the site is taken, and changes nothing', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'));
    await clinic.officer.vendor.create({ ...asVendor, sites: ['other.example'] });
    const { id } = await theOne(clinic);
    const before = await clinic.officer.policy.get();
    await expect(clinic.officer.discovery.decide({ kind: 'rule', id, vendor: asNotely, ruling })).rejects.toMatchObject(
      { code: 'CONFLICT', message: expect.stringContaining('Notely') },
    );
    expect(await clinic.officer.policy.get()).toEqual(before);
  });

  test('is the officer’s; auditors and leaders look', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'));
    const { id } = await theOne(clinic);
    for (const role of ['auditor', 'leadership'] as const) {
      expect(await clinic.as(role).discovery.get({ id })).toMatchObject({ id });
      await expect(clinic.as(role).discovery.decide({ kind: 'ignore', id, reason: 'No' })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await expect(clinic.worker.discovery.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a decision on many', () => {
  test('adds a vendor for each name in the catalog and publishes once', async () => {
    const { clinic } = await clinicThatMet(account('chatgpt.com'), account('zoom.us'), account('notely.example'));
    const ids = (await queueOf(clinic)).map(({ id }) => id);
    const { version } = await clinic.officer.policy.get();
    const denied = { ...ruling, ruling: 'denied' as const, dataClasses: [], reason: 'Not before a review' };
    expect(await clinic.officer.discovery.decideMany({ kind: 'rule', ids, ruling: denied })).toEqual({ decided: 3 });

    expect((await clinic.officer.vendor.list()).map(({ name }) => name)).toEqual(['ChatGPT', 'Zoom', 'notely.example']);
    const bundle = await clinic.officer.policy.get();
    expect(bundle.version).toBe(version + 1);
    expect(bundle.sites.map(({ domain, ruling: word, category }) => [domain, word, category])).toEqual([
      ['chatgpt.com', 'denied', 'ai-assistant'],
      ['notely.example', 'denied', null],
      ['zoom.us', 'denied', 'video-meetings'],
    ]);
    expect(await queueOf(clinic)).toEqual([]);
  });

  test('is all or nothing', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'), account('chatgpt.com'));
    const ids = (await queueOf(clinic)).map(({ id }) => id);
    await clinic.officer.vendor.create({ ...asVendor, name: 'ChatGPT', sites: ['other.example'] });
    await expect(clinic.officer.discovery.decideMany({ kind: 'rule', ids, ruling })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('ChatGPT'),
    });
    const missing = [...ids, crypto.randomUUID() as (typeof ids)[number]];
    await expect(
      clinic.officer.discovery.decideMany({ kind: 'ignore', ids: missing, reason: 'Noise' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await queueOf(clinic)).toHaveLength(2);
    expect(await clinic.officer.vendor.list()).toHaveLength(1);
  });

  test('and reports about the same sites at the same moment do not stand in each other’s way', async () => {
    const sites = Array.from({ length: 8 }, (_, index) => `tool-${index}.example`);
    const { clinic } = await clinicThatMet(...sites.map((site) => account(site)));
    const ids = (await queueOf(clinic)).map(({ id }) => id);
    const browsers = await Promise.all(sites.map(async () => (await clinic.browser()).api()));
    const [decided] = await Promise.all([
      clinic.officer.discovery.decideMany({ kind: 'rule', ids: ids.toReversed(), ruling }),
      ...browsers.flatMap((api, index) => [
        report(api, ...(index % 2 ? sites : sites.toReversed()).map((site) => exposureAt(now(), site))),
        report(api, ...(index % 2 ? sites.toReversed() : sites).map((site) => account(site))),
      ]),
    ]);
    expect(decided).toEqual({ decided: 8 });
    expect(await queueOf(clinic)).toEqual([]);
    expect(
      (await clinic.officer.finding.list({ state: 'open' })).items.every(({ vendorId }) => vendorId !== null),
    ).toBe(true);
  });

  test('ignores or merges together', async () => {
    const { clinic } = await clinicThatMet(account('a.example'), account('b.example'), account('c.example'));
    const [a, b, c] = (await queueOf(clinic)).map(({ id }) => id);
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['notely.example'] });
    await clinic.officer.discovery.decideMany({ kind: 'merge', ids: [a!, b!], vendorId: vendor.id });
    await clinic.officer.discovery.decideMany({ kind: 'ignore', ids: [c!], reason: 'Noise' });
    expect(await clinic.officer.vendor.get({ id: vendor.id })).toMatchObject({
      sites: ['a.example', 'b.example', 'notely.example'],
    });
    expect(await queueOf(clinic, 'ignored')).toMatchObject([{ site: 'c.example' }]);
  });
});

const signUpsOf = async (clinic: Clinic, state: 'open' | 'closed') =>
  (await clinic.officer.finding.list({ state, kind: 'sign-up', sort: 'site', order: 'asc' })).items;

describe('a finding about a sign-up', () => {
  const denied = { ...ruling, ruling: 'denied' as const, dataClasses: [], reason: 'They sold data' };

  test('is closed by the decision on its site, which is its reason; a later sign-up is a new one', async () => {
    const { clinic, api } = await clinicThatMet(
      ...['a.example', 'b.example', 'c.example', 'd.example', 'notely.example'].flatMap((site) => [
        signUp(site),
        exposureAt(now(), site),
      ]),
    );
    const idOf = async (site: string) => (await theOne(clinic, site)).id;
    const { decide, decideMany } = clinic.officer.discovery;
    const ruled = await decide({ kind: 'rule', id: await idOf('notely.example'), vendor: asNotely, ruling });
    await decide({ kind: 'merge', id: await idOf('a.example'), vendorId: ruled.vendorId! });
    await decide({ kind: 'ignore', id: await idOf('b.example'), reason: 'Noise' });
    await decideMany({ kind: 'rule', ids: [await idOf('c.example')], ruling: denied });
    const vendor = await clinic.officer.vendor.get({ id: ruled.vendorId! });
    const { id, name, purpose, ownerId } = vendor;
    await clinic.officer.vendor.update({ id, name, purpose, ownerId, sites: [...vendor.sites, 'd.example'] });

    expect(await signUpsOf(clinic, 'open')).toEqual([]);
    const closed = await signUpsOf(clinic, 'closed');
    expect(closed.map(({ site, treatment, closingReason }) => [site, treatment, closingReason])).toEqual([
      ['a.example', 'fixed', 'Its site belongs to Notely now, which is approved.'],
      ['b.example', 'accepted', 'Ignored: Noise'],
      ['c.example', 'avoided', 'Denied: They sold data'],
      ['d.example', 'fixed', 'Its site belongs to Notely now, which is approved.'],
      ['notely.example', 'fixed', 'Approved: Nothing of patients goes there'],
    ]);
    expect(closed[0]?.closedByName).toBe(clinic.people['compliance-officer'].name);
    expect(
      (await clinic.officer.notification.list({ state: 'waiting' })).items.map(({ notice }) => notice),
    ).not.toContainEqual(expect.objectContaining({ findingKind: 'sign-up' }));
    const { total } = await clinic.officer.finding.list({ kind: 'exposure' });
    expect(total, 'what was sent stays to be looked at').toBe(5);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });

    await report(api, signUp('b.example'));
    const [again] = await signUpsOf(clinic, 'open');
    expect(again).toMatchObject({ site: 'b.example', observations: 1 });
    const before = closed.find(({ site }) => site === 'b.example')!;
    const reopened = clinic.officer.finding.reopen({ id: before.id, reason: 'Look again' });
    await expect(reopened, 'there is a newer one').rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(clinic.officer.finding.reopen({ id: closed[0]!.id, reason: 'Look again' })).resolves.toMatchObject({
      closedAt: null,
    });
  });

  test('stays open where the decision does not answer it', async () => {
    const { clinic } = await clinicThatMet(
      account('b.example', { accountKind: 'personal', accountDomain: 'gmail.com' }),
      signUp('c.example'),
    );
    const idOf = async (site: string) => (await theOne(clinic, site)).id;
    const forOurs = { ...ruling, accounts: 'organization' as const };
    await clinic.officer.discovery.decideMany({ kind: 'rule', ids: [await idOf('b.example')], ruling: forOurs });
    const undecided = await clinic.officer.vendor.create({ ...asVendor, sites: ['ours.example'] });
    await clinic.officer.discovery.decide({ kind: 'merge', id: await idOf('c.example'), vendorId: undecided.id });
    expect((await signUpsOf(clinic, 'open')).map(({ site }) => site)).toEqual(['b.example', 'c.example']);

    await clinic.officer.approval.decide({ ...ruling, vendorId: undecided.id });
    const [personal, ...more] = await signUpsOf(clinic, 'open');
    expect([personal?.site, more]).toEqual(['b.example', []]);
    await clinic.officer.approval.decide({ ...denied, vendorId: personal!.vendorId! });
    expect(await signUpsOf(clinic, 'open')).toEqual([]);
  });
});

describe('an account that was made where it must not be', () => {
  test('is a finding, and a sign-in with an approved account or where nobody decided is none', async () => {
    const { clinic, api } = await clinicThatMet(
      account('notely.example'),
      account('b.example', { event: 'signed-in' }),
    );
    const open = async () =>
      (await clinic.officer.finding.list({ state: 'open' })).items.map(({ kind, site, severity }) => [
        kind,
        site,
        severity,
      ]);
    expect(await open()).toEqual([['sign-up', 'notely.example', 'medium']]);

    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['ours.example'] });
    await clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id, accounts: 'organization' });
    await report(api, account('ours.example', { accountKind: 'organization' }));
    expect(await open()).toHaveLength(1);
    await report(api, account('ours.example', { accountKind: 'personal', accountDomain: 'gmail.com' }));
    expect(await open()).toContainEqual(['sign-up', 'ours.example', 'medium']);
  });

  test('or is used where only the organization’s are approved is one, until the decision allows it or ends it', async () => {
    const clinic = await world.organization();
    const api = await (await clinic.browser()).api();
    const vendor = await clinic.officer.vendor.create({ ...asVendor, sites: ['ours.example'] });
    const forOurs = { ...ruling, vendorId: vendor.id, accounts: 'organization' as const };
    await clinic.officer.approval.decide(forOurs);
    const signIn = (accountKind: 'organization' | 'unknown' | 'personal') =>
      report(api, account('ours.example', { event: 'signed-in', accountKind }));
    await signIn('organization');
    await signIn('unknown');
    expect(await signUpsOf(clinic, 'open')).toEqual([]);

    await signIn('personal');
    expect(await signUpsOf(clinic, 'open')).toMatchObject([
      { site: 'ours.example', severity: 'medium', account: 'signed-in', observations: 1 },
    ]);
    await clinic.officer.approval.decide({ ...forOurs, reason: 'As before' });
    expect(await signUpsOf(clinic, 'open'), 'nothing is answered by the same decision again').toHaveLength(1);
    await clinic.officer.approval.decide({ ...forOurs, accounts: 'any', reason: 'Theirs are fine too' });
    expect(await signUpsOf(clinic, 'open')).toEqual([]);
    expect(await signUpsOf(clinic, 'closed')).toMatchObject([{ closingReason: 'Approved: Theirs are fine too' }]);
    await signIn('personal');
    expect(await signUpsOf(clinic, 'open')).toEqual([]);
  });

  test('is told apart from a form that was only shown', async () => {
    const { clinic, api } = await clinicThatMet(signUp('a.example'), signUp('b.example'));
    await report(api, account('b.example'));
    expect((await signUpsOf(clinic, 'open')).map(({ site, account: made }) => [site, made])).toEqual([
      ['a.example', null],
      ['b.example', 'signed-up'],
    ]);
    const { findings } = await clinic.officer.discovery.get({ id: (await theOne(clinic, 'b.example')).id });
    expect(findings).toMatchObject([{ kind: 'sign-up', account: 'signed-up' }]);
  });
});

describe('another organization', () => {
  test('can neither see nor decide on it, nor lend its vendor', async () => {
    const { clinic } = await clinicThatMet(account('notely.example'));
    const { id } = await theOne(clinic);
    const other = await world.organization('Lakeside Clinic');
    const theirs = await other.officer.vendor.create({ ...asVendor, sites: ['theirs.example'] });
    expect(await queueOf(other)).toEqual([]);
    const notThere = { code: 'NOT_FOUND' };
    await expect(other.officer.discovery.get({ id })).rejects.toMatchObject(notThere);
    for (const attempt of [
      () => other.officer.discovery.decide({ kind: 'ignore', id, reason: 'No' }),
      () => other.officer.discovery.decide({ kind: 'heed', id, reason: 'No' }),
      () => other.officer.discovery.decide({ kind: 'merge', id, vendorId: theirs.id }),
      () => other.officer.discovery.decide({ kind: 'rule', id, vendor: asNotely, ruling }),
      () => other.officer.discovery.decideMany({ kind: 'ignore', ids: [id], reason: 'No' }),
      () => clinic.officer.discovery.decide({ kind: 'merge', id, vendorId: theirs.id }),
      () => clinic.officer.discovery.decideMany({ kind: 'merge', ids: [id], vendorId: theirs.id }),
    ]) {
      await expect(attempt()).rejects.toMatchObject(notThere);
    }
    expect(await theOne(clinic)).toMatchObject({ state: 'open', vendorId: null });
  });
});

test('a search among more sites than a query has parameters finds them, page by page', async () => {
  const clinic = await world.organization();
  await withTenant(world.db, clinic.id, (tx) =>
    tx.execute(sql`insert into discovered_sites (organization_id, id, site, first_seen_at, last_seen_at)
      select ${clinic.id}, gen_random_uuid(), 'tool-' || n || '.example', now(), now() from generate_series(1, 70000) n`),
  );
  const { items, total } = await clinic.officer.discovery.list({ q: 'tool', sort: 'site', order: 'asc', page: 2 });
  expect(total).toBe(70_000);
  expect(items).toHaveLength(50);
  expect((await clinic.officer.discovery.list({ q: 'tool-69999' })).items).toMatchObject([
    { site: 'tool-69999.example' },
  ]);
});
