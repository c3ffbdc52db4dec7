import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase } from '../../test/support/database.ts';
import type { MemberContext } from '../../server/context.ts';
import type { Database } from '../../server/database/database.ts';
import { listRequests } from '../../server/features/access-request/service.ts';
import { eachAuditEvent } from '../../server/features/audit/service.ts';
import { verifyAuditTrail } from '../../server/features/audit/verify.ts';
import { countBrowsers } from '../../server/features/browser/list.ts';
import { listDiscovered } from '../../server/features/discovery/read.ts';
import { listFindings } from '../../server/features/finding/service.ts';
import { listGroups } from '../../server/features/group/service.ts';
import { countMembers } from '../../server/features/member/page.ts';
import { listNotifications } from '../../server/features/notification/service.ts';
import { readIsSample } from '../../server/features/organization/service.ts';
import { getSettings } from '../../server/features/organization/settings.ts';
import { listVendors } from '../../server/features/vendor/service.ts';
import { ListAccessRequests } from '../../shared/domain/access-request.ts';
import { AuditFilter } from '../../shared/domain/audit-event.ts';
import { ListDiscovered } from '../../shared/domain/discovery.ts';
import { ListFindings } from '../../shared/domain/finding.ts';
import { peopleOf } from './people.ts';
import { randomFrom } from './random.ts';
import { makeSample } from './sample.ts';

const end = new Date('2026-05-20T18:30:00Z');

let database: Database;
let officer: MemberContext;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db, pool } = database;
  officer = await makeSample({ db, pool, end, seed: 5, scale: 0.2, password: 'heron otter lantern quay' });
}, 120_000);
afterAll(() => database.close());

test('the year of the sample is a whole audit trail that grew from its first day to its last', async () => {
  expect(await verifyAuditTrail(officer)).toMatchObject({ kind: 'intact' });
  const days: number[] = [];
  for await (const { occurredAt } of eachAuditEvent(officer, AuditFilter.parse({}))) {
    days.push(Math.floor((end.getTime() - occurredAt.getTime()) / 86_400_000));
  }
  expect(Math.max(...days)).toBe(365);
  expect(Math.min(...days)).toBeLessThan(30);
  const months = new Set(days.map((day) => Math.floor(day / 30)));
  expect(months.size).toBeGreaterThan(10);
});

test('people are here, left and to come, in nine departments, and in groups', async () => {
  const { here, starting, left, departments } = await countMembers(officer);
  expect({ here: here > 15, starting: starting > 0, left: left > 0 }).toEqual({
    here: true,
    starting: true,
    left: true,
  });
  expect(departments).toHaveLength(9);
  expect((await listGroups(officer)).filter(({ people }) => people > 0)).toHaveLength(3);
});

test('browsers belong to somebody or to nobody, and one was revoked', async () => {
  const { active, unassigned, withGaps, revoked } = await countBrowsers(officer);
  expect(active).toBeGreaterThan(unassigned);
  expect([unassigned, withGaps, revoked].every((count) => count > 0)).toBe(true);
});

test('agreements are in force, ending, over and ended', async () => {
  const vendors = await listVendors(officer);
  const lastDays = vendors.flatMap(({ baas }) => baas.map(({ endedOn, expiresOn }) => endedOn ?? expiresOn));
  expect(lastDays).toContain(null);
  expect(lastDays).toContain('2026-06-01');
  expect(lastDays).toContain('2026-04-30');
  expect(vendors.some(({ ownerName }) => ownerName !== null)).toBe(true);
  expect(vendors.some(({ ownerName }) => ownerName === null)).toBe(true);
});

test('tools were discovered, some with a place in the catalog; requests and findings are open and settled', async () => {
  const found = await listDiscovered(officer, ListDiscovered.parse({ size: 100 }));
  expect(found.items.some(({ catalog }) => catalog !== null)).toBe(true);
  expect(found.items.some(({ catalog }) => catalog === null)).toBe(true);
  expect((await listDiscovered(officer, ListDiscovered.parse({ state: 'decided' }))).total).toBeGreaterThan(0);
  for (const state of ['open', 'answered'] as const) {
    expect((await listRequests(officer, ListAccessRequests.parse({ state }))).total).toBeGreaterThan(0);
  }
  for (const state of ['open', 'closed'] as const) {
    expect((await listFindings(officer, ListFindings.parse({ state }))).total).toBeGreaterThan(0);
  }
  expect((await listNotifications(officer, { page: 1, size: 10, state: 'waiting' })).total).toBeGreaterThan(0);
});

test('it says of itself that it is a sample', async () => {
  expect((await getSettings(officer)).profile.name).toBe('Riverside Community Clinic (sample)');
  expect(await officer.read((db) => readIsSample(db, officer))).toBe(true);
});

const names = (seed: number) => peopleOf(randomFrom(seed), 80).map(({ name }) => name);

test('the same seed gives the same people, another seed others', () => {
  expect(names(5)).toEqual(names(5));
  expect(names(5)).not.toEqual(names(6));
  expect(new Set(names(5)).size).toBe(80);
});
