import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { VendorId } from '../../../shared/domain/vendor.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('adding a vendor', () => {
  test('an officer adds one, browsers learn of its sites, and the trail says so', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create({ ...notely, sites: ['notely.example', 'notely-cdn.example'] });

    expect(vendor).toMatchObject({
      name: 'Notely',
      approvals: [],
      baas: [],
      sites: ['notely-cdn.example', 'notely.example'],
    });
    expect(await clinic.as('auditor').vendor.list()).toEqual([vendor]);
    expect(await clinic.officer.policy.get()).toMatchObject({
      version: 2,
      sites: [
        { domain: 'notely-cdn.example', ruling: null },
        { domain: 'notely.example', vendorId: vendor.id },
      ],
    });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events).toMatchObject([
      { action: 'policy.published', subjectId: '2' },
      { action: 'vendor.created', subjectId: vendor.id, before: null, after: { name: 'Notely' } },
    ]);
  });

  test('a name or a site that is taken is refused by name', async () => {
    const clinic = await world.organization();
    await clinic.officer.vendor.create(notely);
    await expect(clinic.officer.vendor.create({ ...notely, sites: ['other.example'] })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('A vendor named Notely exists already'),
    });
    await expect(clinic.officer.vendor.create({ ...notely, name: 'Other' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('notely.example already belongs to Notely'),
    });
  });

  test.each(['co.uk', 'github.io'])('the site %s, which many owners share, is no vendor’s', async (site) => {
    const clinic = await world.organization();
    const refusal = {
      code: 'BAD_REQUEST',
      message: expect.stringContaining(`Enter the whole domain of this vendor, such as notely.${site}`),
    };
    await expect(clinic.officer.vendor.create({ ...notely, sites: [site] })).rejects.toMatchObject(refusal);
    const vendor = await clinic.officer.vendor.create({ ...notely, sites: [`notely.${site}`, '10.0.0.55'] });
    const { id, name, purpose, ownerId } = vendor;
    await expect(
      clinic.officer.vendor.update({ id, name, purpose, ownerId, sites: [...vendor.sites, site] }),
    ).rejects.toMatchObject(refusal);
  });

  test('a site below a denied vendor’s is no other vendor’s, for a denial holds', async () => {
    const clinic = await world.organization();
    const denied = await clinic.officer.vendor.create(notely);
    const other = await clinic.officer.vendor.create({ ...notely, name: 'Other', sites: ['other.example'] });
    const below = 'files.app.notely.example';
    await clinic.officer.approval.decide({
      vendorId: denied.id,
      ruling: 'denied',
      reason: 'It trains on what it gets',
      dataClasses: [],
      conditions: '',
      reviewDueOn: null,
    });
    const refusal = {
      code: 'CONFLICT',
      message: expect.stringContaining(`${below} lies below notely.example. That belongs to Notely, which is denied`),
    };
    await expect(clinic.officer.vendor.create({ ...notely, name: 'Third', sites: [below] })).rejects.toMatchObject(
      refusal,
    );
    const { id, name, purpose, ownerId, sites } = other;
    await expect(
      clinic.officer.vendor.update({ id, name, purpose, ownerId, sites: [...sites, below] }),
    ).rejects.toMatchObject(refusal);
    const grown = await clinic.officer.vendor.update({ ...notely, id: denied.id, sites: ['notely.example', below] });
    expect(grown.sites).toContain(below);
  });

  test('of two officers who add the same one at once, one is told so', async () => {
    const clinic = await world.organization();
    const attempts = await Promise.allSettled([
      clinic.officer.vendor.create(notely),
      clinic.officer.vendor.create(notely),
    ]);
    const refusals = attempts.filter((attempt) => attempt.status === 'rejected').map((attempt) => attempt.reason.code);
    expect(refusals).toEqual(['CONFLICT']);
  });

  test('two organizations may have a vendor of the same name and site', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    await clinic.officer.vendor.create(notely);
    await stranger.officer.vendor.create(notely);
    expect(await stranger.officer.vendor.list()).toHaveLength(1);
  });

  test('a member of the workforce may not', async () => {
    const clinic = await world.organization();
    await expect(clinic.worker.vendor.create(notely)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an owner must be a member of the organization', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const ownerId = stranger.people.leadership.id;
    await expect(clinic.officer.vendor.create({ ...notely, ownerId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Member not found',
    });
  });
});

describe('changing a vendor', () => {
  test('replaces name, purpose, owner and sites, and keeps before and after', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const ownerId = clinic.people.leadership.id;
    const after = await clinic.officer.vendor.update({
      id,
      name: 'Notely Inc',
      purpose: 'Dictation',
      ownerId,
      sites: ['notely.example', 'notely.test'],
    });

    expect(after).toMatchObject({
      name: 'Notely Inc',
      ownerId,
      ownerName: clinic.people.leadership.name,
      sites: ['notely.example', 'notely.test'],
    });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events[1]).toMatchObject({
      action: 'vendor.updated',
      before: { name: 'Notely' },
      after: { name: 'Notely Inc', ownerId },
    });
  });

  test('by two officers at once leaves a trail in which each "before" is the other\'s "after"', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create(notely);
    const edit = (purpose: string) => clinic.officer.vendor.update({ id: vendor.id, ...notely, purpose });
    await Promise.all(['one', 'two', 'three', 'four'].map(edit));

    const { events } = await clinic.officer.audit.list({ limit: 50 });
    const edits = events.filter(({ action }) => action === 'vendor.updated').toReversed();
    expect(edits).toHaveLength(4);
    expect(edits.map(({ before }) => before?.['purpose'])).toEqual([
      notely.purpose,
      ...edits.slice(0, -1).map(({ after }) => after?.['purpose']),
    ]);
  });

  test('that browsers need not know of publishes nothing', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const { version } = await clinic.officer.policy.get();
    await clinic.officer.vendor.update({ ...notely, id, purpose: 'Something else' });
    expect(await clinic.officer.policy.get()).toMatchObject({ version });
  });

  test('takes the findings of its sites along', async () => {
    const clinic = await world.organization();
    const browser = await (await clinic.browser()).api();
    const now = world.clock.now();
    await browser.observation.report({
      sentAt: now.toISOString(),
      observations: [exposureAt(now, 'app.notely.example')],
    });
    expect((await clinic.officer.finding.list({ state: 'open' })).items).toMatchObject([{ vendorId: null }]);

    const vendor = await clinic.officer.vendor.create(notely);
    expect((await clinic.officer.finding.list({ state: 'open' })).items).toMatchObject([
      { vendorId: vendor.id, vendorName: 'Notely' },
    ]);
    const specific = await clinic.officer.vendor.create({
      ...notely,
      name: 'Notely App',
      sites: ['app.notely.example'],
    });
    expect((await clinic.officer.finding.list({ state: 'open' })).items).toMatchObject([{ vendorId: specific.id }]);
    await clinic.officer.vendor.update({ ...notely, id: specific.id, name: 'Notely App', sites: ['else.example'] });
    expect((await clinic.officer.finding.list({ state: 'open' })).items).toMatchObject([{ vendorId: vendor.id }]);
  });
});

test('another organization cannot see a vendor, nor tell that it exists', async () => {
  const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
  const { id } = await clinic.officer.vendor.create(notely);
  const missing = VendorId.parse(crypto.randomUUID());
  const notFound = { code: 'NOT_FOUND', message: 'Vendor not found' };

  expect(await stranger.officer.vendor.list()).toEqual([]);
  await expect(stranger.officer.vendor.get({ id })).rejects.toMatchObject(notFound);
  await expect(stranger.officer.vendor.get({ id: missing })).rejects.toMatchObject(notFound);
  await expect(stranger.officer.vendor.update({ ...notely, id })).rejects.toMatchObject(notFound);
});
