import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { type MemberContext, OrgContext } from '../server/context.ts';
import { type Database, openDatabase } from '../server/database/database.ts';
import { migrateDatabase } from '../server/database/migrate.ts';
import { withTenant } from '../server/database/tenant.ts';
import { foundOrganization } from '../server/features/setup/service.ts';
import { MemberId } from '../shared/domain/member.ts';
import { OrganizationId } from '../shared/domain/organization.ts';
import { todayIn } from '../shared/policy/today.ts';
import type { Plot } from '../test/support/many-vendors.ts';

const TIME_ZONE = 'America/Chicago';

export interface MeasuredClinic {
  database: Database;
  /** As its compliance officer. */
  org: MemberContext;
  /** Where generated rows go. */
  plot: Plot;
}

const now = () => new Date();

/** An empty organization in a database of its own, which is gone when the work is done. */
export async function inAClinic(work: (clinic: MeasuredClinic) => Promise<void>): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'wardline-bench-'));
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
      foundOrganization(tx, org, { organizationName: 'Clinic', timeZone: TIME_ZONE, email: 'a@clinic.example' }),
    );
    await work({ database, org, plot: { organizationId, memberId, today: todayIn(TIME_ZONE, now()) } });
  } finally {
    await database.close();
    await rm(dataFolder, { recursive: true });
  }
}
