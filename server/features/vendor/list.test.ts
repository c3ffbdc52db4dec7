import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantVendors } from '../../../test/support/many-vendors.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import type { VendorRow } from '../../../shared/domain/vendor-list.ts';
import { isInForce, termsOf } from '../../../shared/policy/standing.ts';
import { nextDate, vendorStatus, vendorStatusKinds } from '../../../shared/policy/vendor-status.ts';
import { todayIn } from '../../../shared/policy/today.ts';

const MANY = 600;

let world: World;
let clinic: Clinic;
let today: string;
let all: VendorRow[];
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  today = todayIn('America/Chicago', world.clock.now());
  await plantVendors(
    world.db,
    { organizationId: clinic.id, memberId: clinic.people['compliance-officer'].id, today },
    MANY,
  );
  all = await everyPage({});
});
afterAll(() => world.close());

type Asked = Parameters<Clinic['officer']['vendor']['page']>[0];

async function everyPage(asked: Asked): Promise<VendorRow[]> {
  const rows: VendorRow[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await clinic.officer.vendor.page({ ...asked, page, size: 200 });
    rows.push(...items);
    if (rows.length >= total) return rows;
  }
}

const statusOf = (vendor: VendorRow) => vendorStatus(vendor, today).kind;

describe('what the database says of many vendors is what the policy says of each', () => {
  test('each vendor is there once, the most pressing status first', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(MANY);
    const ranks = all.map((vendor) => vendorStatusKinds.indexOf(statusOf(vendor)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test.each(vendorStatusKinds)('filtered by %s, exactly those that stand so', async (status) => {
    const ids = (await everyPage({ status })).map(({ id }) => id);
    const expected = all.filter((vendor) => statusOf(vendor) === status).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(3);
    expect((await clinic.officer.vendor.count()).byStatus[status]).toBe(expected.length);
  });

  test('sorted by the next date as the page of each says it, with those that have none at the end', async () => {
    const days = (await everyPage({ sort: 'next' })).map((vendor) => nextDate(vendor, today)?.day ?? '9999');
    expect(days).toEqual(days.toSorted());
    expect(days.at(-1)).toBe('9999');
  });

  test('patient information without an agreement in force: exactly those that need one', async () => {
    const found = await everyPage({ receives: 'phi', baa: 'missing' });
    const { exposed } = await clinic.officer.vendor.count();
    expect(found).toHaveLength(exposed);
    expect(exposed).toBeGreaterThan(20);
    for (const vendor of found) {
      expect(termsOf(vendor.baas).some((term) => isInForce(term, today))).toBe(false);
      const [decision] = vendor.approvals;
      const isApproved = decision?.ruling !== 'denied' && decision?.dataClasses.includes('phi') === true;
      expect(vendor.dataClasses?.includes('phi') === true || isApproved).toBe(true);
    }
    const without = all.filter(
      (vendor) => vendor.dataClasses?.includes('phi') && !termsOf(vendor.baas).some((term) => isInForce(term, today)),
    );
    const held = await Promise.all(
      without
        .filter(({ id }) => !found.some((one) => one.id === id))
        .map(async ({ id }) => (await clinic.officer.vendor.details({ id })).determinations[0]?.kind),
    );
    for (const kind of held) expect(['conduit', 'not-business-associate']).toContain(kind);
  });
});

describe('the list', () => {
  test('is narrowed by words, by owner, by risk and by review, together', async () => {
    const [some] = all;
    expect((await everyPage({ q: some!.sites[0]!.toUpperCase() })).map(({ id }) => id)).toEqual([some!.id]);
    expect((await everyPage({ owner: 'none' })).length).toBe(all.filter(({ ownerId }) => ownerId === null).length);
    const risky = await everyPage({ risk: 5, owner: 'none' });
    expect(risky.length).toBeGreaterThan(3);
    expect(risky.every(({ risk, ownerId }) => risk === 5 && ownerId === null)).toBe(true);
    const overdue = await everyPage({ review: 'overdue', sort: 'review' });
    expect(overdue.every(({ reviewDueOn }) => reviewDueOn !== null && reviewDueOn < today)).toBe(true);
    expect(overdue).toHaveLength(all.filter(({ reviewDueOn }) => reviewDueOn !== null && reviewDueOn < today).length);
  });

  test('takes the newest risk, and sorts the unknown last whichever way round', async () => {
    const worst = (await everyPage({ sort: 'risk' })).map(({ risk }) => risk);
    const least = (await everyPage({ sort: 'risk', order: 'desc' })).map(({ risk }) => risk);
    expect(worst[0]).toBe(5);
    expect(least[0]).toBe(1);
    expect([worst.at(-1), least.at(-1)]).toEqual([null, null]);
  });

  test('says how long it is also beyond its last page', async () => {
    expect(await clinic.officer.vendor.page({ page: 99 })).toEqual({ items: [], total: MANY });
    expect(await clinic.officer.vendor.page({ q: 'nowhere at all' })).toEqual({ items: [], total: 0 });
  });

  test('knows categories by the catalog', async () => {
    await clinic.officer.vendor.create({ name: 'Zoom', purpose: '', ownerId: null, sites: ['zoom.us'] });
    const { items } = await clinic.officer.catalog.list({ q: 'zoom.us' });
    const found = await everyPage({ category: items[0]!.category });
    expect(found.map(({ name }) => name)).toEqual(['Zoom']);
  });

  test('is each organization’s own', async () => {
    const other = await world.organization('Elsewhere');
    expect((await other.officer.vendor.page({})).total).toBe(0);
    expect((await other.officer.vendor.count()).all).toBe(0);
  });
});
