import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { OrgContext } from '../server/context.ts';
import { openDatabase } from '../server/database/database.ts';
import { migrateDatabase } from '../server/database/migrate.ts';
import { withTenant } from '../server/database/tenant.ts';
import { countInbox, listInbox } from '../server/features/inbox/read.ts';
import { foundOrganization } from '../server/features/setup/service.ts';
import { inboxKinds, ListInbox } from '../shared/domain/inbox.ts';
import { MemberId } from '../shared/domain/member.ts';
import { OrganizationId } from '../shared/domain/organization.ts';
import { todayIn } from '../shared/policy/today.ts';
import { plantWaiting } from '../test/support/many-waiting.ts';
import { quantile } from './statistics.ts';

/** `npm run bench:inbox`: the inbox of an organization with 10,000 generated vendors, of which some 100,000 things wait (goal: 95 of 100 in under 300 ms). */
const VENDORS = 10_000;
const ROUNDS = 30;
const GOAL_MS = 300;

const now = () => new Date();

const dataFolder = await mkdtemp(join(tmpdir(), 'wardline-inbox-'));
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
  await withTenant(db, organizationId, async (tx) => {
    await foundOrganization(tx, org, {
      organizationName: 'Clinic',
      timeZone: 'America/Chicago',
      email: 'a@clinic.example',
    });
  });
  await plantWaiting(db, { organizationId, memberId, today: todayIn('America/Chicago', now()) }, VENDORS);
  await database.pool.query('vacuum analyze');

  const list = (input: Partial<ListInbox>) => () => listInbox(org, ListInbox.parse(input));
  const asked: Record<string, () => Promise<unknown>> = {
    'the first page': list({}),
    ...Object.fromEntries(inboxKinds.map((kind) => [`of the kind ${kind}`, list({ kind })])),
    mine: list({ mine: true }),
    snoozed: list({ state: 'resting' }),
    'page 200': list({ page: 200 }),
    'page 1,500': list({ page: 1500 }),
    'the counts': () => countInbox(org),
  };
  const waiting = await countInbox(org);
  console.log(
    `${VENDORS.toLocaleString('en')} vendors, ${ROUNDS} times each, in ms; counted:`,
    JSON.stringify(waiting),
  );
  for (const [what, ask] of Object.entries(asked)) {
    await ask();
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await ask();
      took.push(performance.now() - began);
    }
    const [half, most] = [quantile(took, 0.5), quantile(took, 0.95)];
    console.log(`  ${what.padEnd(28)} p50 ${half.toFixed(0).padStart(4)}   p95 ${most.toFixed(0).padStart(4)}`);
    if (most > GOAL_MS) process.exitCode = 1;
  }
} finally {
  await database.close();
  await rm(dataFolder, { recursive: true });
}
