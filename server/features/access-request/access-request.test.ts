import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessRequestIdAt, type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { accessRequests } from '../../../drizzle/schema/index.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const wanted = (facts: object = {}) => ({
  id: accessRequestIdAt(world.clock.now()),
  site: 'notely.example',
  purpose: 'Plan the shifts of the night desk',
  dataClass: 'identifiers' as const,
  ...facts,
});
async function aBrowser(home?: Clinic) {
  const clinic = home ?? (await world.organization());
  return { clinic, api: await (await clinic.browser()).api() };
}
const openOf = async (clinic: Clinic) => (await clinic.officer.accessRequest.list({})).items;
/** The calendar day in this many days. */
const dayIn = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const ruling = {
  ruling: 'approved' as const,
  dataClasses: ['identifiers' as const],
  conditions: '',
  reason: 'Fine for rosters',
  reviewDueOn: null,
};
const notelyVendor = { name: 'Notely', purpose: '', ownerId: null, sites: ['notely.example'] };
const notely = { is: 'new' as const, name: 'Notely', purpose: '', ownerId: null, sites: [] };

describe('a request that an exception answers', () => {
  test('tells who asked for it and what came of it', async () => {
    const { clinic, api } = await aBrowser();
    const { id: vendorId } = await clinic.officer.vendor.create(notelyVendor);
    await clinic.officer.approval.decide({ vendorId, ...ruling, ruling: 'denied', dataClasses: [] });
    const memberId = clinic.people.leadership.id;
    await clinic.officer.authority.name({ memberId, statement: 'By the board', sinceOn: '2026-01-01' });
    const { id: accessRequestId } = await api.accessRequest.submit(wanted());
    const asked = {
      vendorId,
      groupId: null,
      dataClasses: ['identifiers' as const],
      reason: 'Shifts',
      endsOn: dayIn(30),
    };
    const { id } = await clinic.officer.exception.ask({ ...asked, accessRequestId });
    const askedByName = clinic.people['compliance-officer'].name;
    expect(await openOf(clinic)).toMatchObject([{ exceptions: [{ askedByName, outcome: null, endsOn: dayIn(30) }] }]);

    await clinic.as('leadership').exception.settle({ id, outcome: 'granted', reason: 'For shifts' });
    const { items } = await clinic.officer.accessRequest.list({ state: 'answered' });
    expect(items).toMatchObject([{ state: 'granted', exceptions: [{ askedByName, outcome: 'granted' }] }]);
  });
});

describe('instead of what was asked for', () => {
  test('vendors for the same use are offered that are approved for the same data, and nothing where there is none', async () => {
    const { clinic, api } = await aBrowser();
    const approve = async (name: string, site: string, dataClasses: ('phi' | 'identifiers')[]) => {
      const { id: vendorId } = await clinic.officer.vendor.create({ name, purpose: '', ownerId: null, sites: [site] });
      await clinic.officer.approval.decide({ vendorId, ...ruling, dataClasses });
    };
    await approve('Heidi', 'heidihealth.com', ['identifiers']);
    await approve('Zoom', 'zoom.us', ['identifiers']);
    const offeredFor = async (asked: Parameters<typeof wanted>[0]) => {
      const { id } = await api.accessRequest.submit(wanted(asked));
      return (await clinic.officer.accessRequest.alternatives({ id })).map(({ vendorName }) => vendorName);
    };
    expect(await offeredFor({ site: 'abridge.com', dataClass: 'identifiers' })).toEqual(['Heidi']);
    expect(await offeredFor({ site: 'suki.ai', dataClass: 'phi' }), 'no agreement').toEqual([]);
    expect(await offeredFor({ site: 'notely.example' }), 'nobody knows what it is for').toEqual([]);
  });
});

describe('a request', () => {
  test('reaches the officer, and puts its site into the queue', async () => {
    const { clinic, api } = await aBrowser();
    const asked = await api.accessRequest.submit(wanted());

    expect(asked).toMatchObject({ site: 'notely.example', state: 'open', answeredAt: null, answer: '' });
    expect(await api.accessRequest.mine()).toEqual([asked]);
    expect(await openOf(clinic)).toMatchObject([{ id: asked.id, purpose: asked.purpose, answeredByName: null }]);
    const { items } = await clinic.officer.discovery.list({ sort: 'requests' });
    expect(items).toMatchObject([{ site: 'notely.example', openRequests: 1, browsers: 1, signUps: 0 }]);
  });

  test('that is sent again, also at once, is the same request', async () => {
    const { clinic, api } = await aBrowser();
    const request = wanted();
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => api.accessRequest.submit(request)));
    expect(again).toEqual([first, first]);
    expect(await openOf(clinic)).toHaveLength(1);
  });

  test('for what was asked for already is the one that waits; an id of another browser is refused', async () => {
    const { clinic, api } = await aBrowser();
    const request = wanted();
    const first = await api.accessRequest.submit(request);
    expect(await api.accessRequest.submit(wanted({ purpose: 'Say it again' }))).toEqual(first);
    const other = await aBrowser(clinic);
    await expect(other.api.accessRequest.submit(request)).rejects.toMatchObject({ code: 'CONFLICT' });
    await other.api.accessRequest.submit(wanted());
    expect(await openOf(clinic)).toHaveLength(2);
    expect(await other.api.accessRequest.mine()).toHaveLength(1);
  });

  test('can be made again after a no: a new one for the officer, the latest for the browser, the first on record', async () => {
    const { clinic, api } = await aBrowser();
    const first = await api.accessRequest.submit(wanted());
    await clinic.officer.accessRequest.answer({ id: first.id, state: 'refused', answer: 'Use Clinic Notes' });
    world.clock.pass({ minutes: 1 });
    const again = await api.accessRequest.submit(wanted({ purpose: 'Clinic Notes cannot plan shifts' }));
    const elsewhere = await api.accessRequest.submit(wanted({ site: 'other.example' }));

    expect(again).toMatchObject({ state: 'open', answer: '' });
    expect(again.id).not.toBe(first.id);
    expect((await openOf(clinic)).map(({ id }) => id).toSorted()).toEqual([again.id, elsewhere.id].toSorted());
    expect((await clinic.officer.accessRequest.list({ state: 'answered' })).items).toMatchObject([{ id: first.id }]);
    expect(new Set(await api.accessRequest.mine())).toEqual(new Set([again, elsewhere]));
    expect((await api.accessRequest.submit({ ...wanted(), id: first.id })).state, 'sent once more').toBe('refused');
  });

  test.each([
    'For Maria Lopez, DOB 02/09/1957, MRN 40083127',
    'Send her the results: 536-90-4399',
    'Ask ana.ruiz@riverside.example',
  ])('whose purpose looks like it told of somebody is refused: %s', async (purpose) => {
    const { clinic, api } = await aBrowser();
    const attempt = api.accessRequest.submit(wanted({ purpose }));
    await expect(attempt).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.not.stringContaining(purpose.slice(0, 9)),
    });
    expect(await openOf(clinic)).toEqual([]);
    expect((await clinic.officer.discovery.list({})).total).toBe(0);
  });

  test('whose purpose holds a number of the organization’s own is refused as well', async () => {
    const { clinic, api } = await aBrowser();
    const { version, policy } = await clinic.officer.policy.get();
    const { retired: _, ...detection } = policy.detection;
    const words = {
      id: 'own-1' as const,
      title: 'a study of ours',
      kind: 'identifier' as const,
      words: ['Blue Heron'],
    };
    await clinic.officer.policy.setDetection({ basedOn: version, detection: { ...detection, ownTerms: [words] } });
    await expect(api.accessRequest.submit(wanted({ purpose: 'Notes of Blue Heron' }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test.each([{ purpose: ' ' }, { purpose: 'x'.repeat(201) }, { purpose: 'a\0b' }, { site: 'notely.example/patients' }])(
    'that is not one is refused: %j',
    async (facts) => {
      const { api } = await aBrowser();
      await expect(api.accessRequest.submit(wanted(facts))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    },
  );

  test('comes from a browser one at a time, up to fifty', async () => {
    const { api } = await aBrowser();
    for (let index = 0; index < 50; index++) await api.accessRequest.submit(wanted({ site: `tool-${index}.example` }));
    await expect(api.accessRequest.submit(wanted())).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  test('of a browser whose connection was ended is refused', async () => {
    const clinic = await world.organization();
    const browser = await clinic.browser();
    const api = await browser.api();
    await clinic.officer.browser.revoke({ id: browser.id, reason: 'Lost' });
    await expect(api.accessRequest.submit(wanted())).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('an answer', () => {
  test('comes with the decision on the tool, in the officer’s words, to everybody who asked', async () => {
    const { clinic, api } = await aBrowser();
    const other = await aBrowser(clinic);
    await api.accessRequest.submit(wanted());
    await other.api.accessRequest.submit(wanted({ dataClass: 'phi' }));
    await other.api.accessRequest.submit(wanted({ site: 'other.example' }));
    const { items } = await clinic.officer.discovery.list({ q: 'notely' });
    const { requests } = await clinic.officer.discovery.decide({
      kind: 'rule',
      id: items[0]!.id,
      vendor: notely,
      ruling,
      toRequesters: 'For rosters, without patients',
    });

    expect(requests.map(({ dataClass, state }) => `${dataClass} ${state}`).toSorted()).toEqual([
      'identifiers granted',
      'phi open',
    ]);
    expect(await api.accessRequest.mine()).toMatchObject([
      { state: 'granted', answer: 'For rosters, without patients', answeredAt: expect.any(Date) },
    ]);
    expect((await other.api.accessRequest.mine()).map(({ site, state }) => `${site} ${state}`).toSorted()).toEqual([
      'notely.example open',
      'other.example open',
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 5 });
    expect(events.map(({ action }) => action)).toContain('access-request.granted');
  });

  test('is no, to all of them, where the vendor is denied on its own page', async () => {
    const { clinic, api } = await aBrowser();
    await api.accessRequest.submit(wanted({ site: 'app.notely.example' }));
    const vendor = await clinic.officer.vendor.create(notelyVendor);
    await clinic.officer.approval.decide({ ...ruling, ruling: 'denied', dataClasses: [], vendorId: vendor.id });
    expect(await api.accessRequest.mine()).toMatchObject([{ state: 'refused', answer: '' }]);
    expect(await openOf(clinic)).toEqual([]);
  });

  test('refuses one with a reason that the member reads, once', async () => {
    const { clinic, api } = await aBrowser();
    const { id } = await api.accessRequest.submit(wanted());
    await expect(
      clinic.officer.accessRequest.answer({ id, state: 'refused', answer: ' ' }),
      'without a reason',
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const answered = await clinic.officer.accessRequest.answer({ id, state: 'refused', answer: 'Use Clinic Notes' });

    expect(answered).toMatchObject({ state: 'refused', answeredByName: clinic.people['compliance-officer'].name });
    expect(await api.accessRequest.mine()).toMatchObject([{ state: 'refused', answer: 'Use Clinic Notes' }]);
    expect((await clinic.officer.accessRequest.list({ state: 'answered' })).items).toEqual([answered]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'access-request.refused', subjectId: id, after: { state: 'refused' } }]);
    await expect(clinic.officer.accessRequest.answer({ id, state: 'refused', answer: 'Again' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await api.accessRequest.submit(wanted());
    expect(await openOf(clinic), 'after a no one may ask again').toHaveLength(1);
  });

  test('grants only what is approved', async () => {
    const { clinic, api } = await aBrowser();
    const { id } = await api.accessRequest.submit(wanted({ dataClass: 'phi' }));
    const grant = () => clinic.officer.accessRequest.answer({ id, state: 'granted', answer: '' });
    await expect(grant()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const vendor = await clinic.officer.vendor.create(notelyVendor);
    await clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id });
    await expect(grant(), 'for less than was asked').rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await clinic.officer.approval.decide({ ...ruling, dataClasses: ['identifiers', 'health'], vendorId: vendor.id });
    expect(await api.accessRequest.mine()).toMatchObject([{ state: 'open' }]);
  });

  test('grants patient information only under an agreement in force', async () => {
    const { clinic, api } = await aBrowser();
    const { id } = await api.accessRequest.submit(wanted({ dataClass: 'phi' }));
    const lesser = await aBrowser(clinic);
    await lesser.api.accessRequest.submit(wanted());
    const grant = () => clinic.officer.accessRequest.answer({ id, state: 'granted', answer: '' });
    const vendor = await clinic.officer.vendor.create(notelyVendor);
    const forPatients = { ...ruling, dataClasses: ['phi' as const, 'identifiers' as const], vendorId: vendor.id };
    await clinic.officer.approval.decide(forPatients);
    expect(await lesser.api.accessRequest.mine()).toMatchObject([{ state: 'granted' }]);
    expect(await api.accessRequest.mine(), 'approved, and no agreement').toMatchObject([{ state: 'open' }]);
    const needsAgreement = {
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('Record the agreement first'),
    };
    await expect(grant()).rejects.toMatchObject(needsAgreement);

    const terms = { vendorId: vendor.id, counterparty: 'Notely', signedOn: '2026-01-01' };
    await clinic.officer.baa.record({ ...terms, effectiveOn: '2025-01-01', expiresOn: '2025-12-31' });
    await expect(grant(), 'expired').rejects.toMatchObject(needsAgreement);
    await clinic.officer.baa.record({ ...terms, effectiveOn: dayIn(10), expiresOn: null });
    await expect(grant(), 'not yet').rejects.toMatchObject(needsAgreement);
    expect(await api.accessRequest.mine(), 'neither covers it').toMatchObject([{ state: 'open' }]);
    await clinic.officer.baa.record({ ...terms, effectiveOn: '2026-01-01', expiresOn: null });
    expect(await api.accessRequest.mine(), 'with the agreement').toMatchObject([{ state: 'granted' }]);
    await expect(grant()).rejects.toMatchObject({ code: 'CONFLICT' });
    const { events } = await clinic.officer.audit.list({ limit: 3 });
    expect(events.map(({ action }) => action)).toEqual(['policy.published', 'baa.recorded', 'access-request.granted']);

    await lesser.api.accessRequest.submit(wanted({ dataClass: 'phi' }));
    await clinic.officer.approval.decide(forPatients);
    expect((await lesser.api.accessRequest.mine())[0], 'with the approval').toMatchObject({ state: 'granted' });
  });

  test('waits on where an agreement is there and no decision, and comes with a site that joins a covered vendor', async () => {
    const { clinic, api } = await aBrowser();
    await api.accessRequest.submit(wanted({ dataClass: 'phi' }));
    const vendor = await clinic.officer.vendor.create({ ...notelyVendor, sites: ['ours.example'] });
    const { id } = (await clinic.officer.discovery.list({})).items[0]!;
    const terms = { vendorId: vendor.id, counterparty: 'Notely', signedOn: '2026-01-01', effectiveOn: '2026-01-01' };
    await clinic.officer.baa.record({ ...terms, expiresOn: null });
    expect(await api.accessRequest.mine(), 'nobody has decided').toMatchObject([{ state: 'open' }]);
    await clinic.officer.approval.decide({ ...ruling, dataClasses: ['phi'], vendorId: vendor.id });
    expect(await api.accessRequest.mine(), 'not its site').toMatchObject([{ state: 'open' }]);
    await clinic.officer.discovery.decide({ kind: 'merge', id, vendorId: vendor.id });
    expect(await api.accessRequest.mine()).toMatchObject([{ state: 'granted' }]);
  });

  test('with a decision waits for nothing that is about other tools', async () => {
    const { clinic, api } = await aBrowser();
    await api.accessRequest.submit(wanted());
    const { id } = await api.accessRequest.submit(wanted({ site: 'other.example' }));
    const vendor = await clinic.officer.vendor.create(notelyVendor);
    await withTenant(world.db, clinic.id, async (tx) => {
      await tx.select().from(accessRequests).where(eq(accessRequests.id, id)).for('update');
      const decided = clinic.officer.approval.decide({ ...ruling, vendorId: vendor.id });
      expect(await Promise.race([decided.then(() => 'decided'), pause(5_000, 'waits')])).toBe('decided');
    });
    expect((await api.accessRequest.mine()).map(({ state }) => state).toSorted()).toEqual(['granted', 'open']);
  });

  test('is the officer’s; another organization cannot give it, nor tell that there is a request', async () => {
    const { clinic, api } = await aBrowser();
    const { id } = await api.accessRequest.submit(wanted());
    const other = await world.organization('Lakeside Clinic');
    const no = { id, state: 'refused' as const, answer: 'No' };
    await expect(other.officer.accessRequest.answer(no)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(clinic.as('auditor').accessRequest.answer(no)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await openOf(other)).toEqual([]);
    const elsewhere = await aBrowser(other);
    expect(await elsewhere.api.accessRequest.mine()).toEqual([]);
    const same = await elsewhere.api.accessRequest.submit(wanted({ id }));
    expect(same.state, 'the same id in another organization is another request').toBe('open');
    expect((await clinic.as('auditor').accessRequest.list({})).total).toBe(1);
  });
});
