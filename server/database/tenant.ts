import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type * as schema from '../../drizzle/schema/index.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { sqlStateOf } from './errors.ts';

export type Db = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** serialization_failure and deadlock_detected: PostgreSQL rolled back and asks for another go. */
const worthAnotherGo = new Set(['40001', '40P01']);

/**
 * Runs `work` in one transaction that can see and write the rows of this organization alone: row level security applies
 * to the role it assumes. It may run twice (once more after a deadlock), so `work` does nothing but database work.
 */
export async function withTenant<T>(db: Db, organizationId: OrganizationId, work: (tx: Tx) => Promise<T>): Promise<T> {
  const attempt = () =>
    db.transaction(async (tx) => {
      await enterTenant(tx, organizationId);
      return work(tx);
    });
  try {
    return await attempt();
  } catch (error) {
    if (worthAnotherGo.has(sqlStateOf(error) ?? '')) return attempt();
    throw error;
  }
}

/** Confines the rest of a transaction to one organization; for the set-up, which makes the tenant in the transaction that begins outside of any. */
export async function enterTenant(tx: Tx, organizationId: OrganizationId): Promise<void> {
  // The id goes into the statement's text, since SET takes no parameters: only a UUID may.
  const tenant = OrganizationId.parse(organizationId);
  // SET LOCAL and not set_config(): the one form that Citus carries to its workers.
  await tx.execute(
    sql.raw(
      `SET LOCAL ROLE wardline_app; SET LOCAL citus.propagate_set_commands = 'local'; SET LOCAL app.organization_id = '${tenant}'`,
    ),
  );
}
