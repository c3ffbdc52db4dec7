import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { OrgContext } from '../server/context.ts';
import { openDatabase } from '../server/database/database.ts';
import { migrateDatabase } from '../server/database/migrate.ts';
import { withTenant } from '../server/database/tenant.ts';
import { foundOrganization } from '../server/features/setup/service.ts';
import { countVendors, pageVendors } from '../server/features/vendor/list.ts';
import { MemberId } from '../shared/domain/member.ts';
import { OrganizationId } from '../shared/domain/organization.ts';
import { ListVendors, vendorSorts } from '../shared/domain/vendor-list.ts';
import { todayIn } from '../shared/policy/today.ts';
import { plantVendors } from '../test/support/many-vendors.ts';
import { quantile } from './statistics.ts';

/** `npm run bench:vendors`: filters and sorts of a list of 10,000 generated vendors, in the database (goal: 95 of 100 in under 300 ms). */
const VENDORS = 10_000;
const ROUNDS = 30;
const GOAL_MS = 300;

const now = () => new Date();

const dataFolder = await mkdtemp(join(tmpdir(), 'wardline-vendors-'));
const database = await openDatabase({ databaseUrl: undefined, dataFolder, onNotice: () => undefined });
try {
  await migrateDatabase(database.connection);
  const { db } = database;
  const organizationId = OrganizationId.parse(newId());
  const memberId = MemberId.parse(newId());
  const org = new OrgContext(
    db,
    organizationId,
    { kind: 'member', id: memberId, name: 'An officer', roles: ['compliance-officer'] },
    now,
  );
  await withTenant(db, organizationId, (tx) =>
    foundOrganization(tx, org, { organizationName: 'Clinic', timeZone: 'America/Chicago', email: 'a@clinic.example' }),
  );
  await plantVendors(db, { organizationId, memberId, today: todayIn('America/Chicago', now()) }, VENDORS);
  await database.pool.query('analyze');

  const asked: Record<string, () => Promise<unknown>> = Object.fromEntries([
    ...vendorSorts.map((sort) => [`sorted by ${sort}`, () => pageVendors(org, ListVendors.parse({ sort }))] as const),
    ['searched for a word', () => pageVendors(org, ListVendors.parse({ q: 'site-77' }))] as const,
    [
      'no BAA for patient data',
      () => pageVendors(org, ListVendors.parse({ receives: 'phi', baa: 'missing' })),
    ] as const,
    ['of a category', () => pageVendors(org, ListVendors.parse({ category: 'ai-scribe' }))] as const,
    ['the last page', () => pageVendors(org, ListVendors.parse({ page: VENDORS / 50 }))] as const,
    ['the counts', () => countVendors(org)] as const,
  ]);
  console.log(`${VENDORS.toLocaleString('en')} vendors, ${ROUNDS} times each, in ms`);
  for (const [what, ask] of Object.entries(asked)) {
    await ask();
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await ask();
      took.push(performance.now() - began);
    }
    const [half, most] = [quantile(took, 0.5), quantile(took, 0.95)];
    console.log(`  ${what.padEnd(26)} p50 ${half.toFixed(0).padStart(4)}   p95 ${most.toFixed(0).padStart(4)}`);
    if (most > GOAL_MS) process.exitCode = 1;
  }
} finally {
  await database.close();
  await rm(dataFolder, { recursive: true });
}
