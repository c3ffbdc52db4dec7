import { type SQL, sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { QueryResult } from 'pg';
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
  await tx.execute(sql`${asTenants}; ${inTenant(organizationId)}`);
}

// SET LOCAL and not set_config(): the one form that Citus carries to its workers.
const asTenants = sql.raw(`SET LOCAL ROLE wardline_app; SET LOCAL citus.propagate_set_commands = 'local'`);

/** The id goes into the statement's text, since SET takes no parameters: only a UUID may. */
const inTenant = (organizationId: OrganizationId) =>
  sql.raw(`SET LOCAL app.organization_id = '${OrganizationId.parse(organizationId)}'`);

/** So many are asked by one message. */
const QUESTIONS_AT_ONCE = 50;

/** What one organization is asked: a statement that answers with one row or none, of this organization alone. */
export interface TenantQuestion {
  organizationId: OrganizationId;
  question: SQL;
}

/**
 * Asks many organizations a question each, confined to the rows of the organization as by `withTenant`. Of thousands of small organizations
 * it is the way there and back that takes time, so many of them are asked by one message, one after the other.
 *
 * @param questions each makes sense in a text, without parameters; one organization may be asked several
 * @returns the answers in the order of the questions; null where there was no row
 */
export async function askTenants<Row>(db: Db, questions: readonly TenantQuestion[]): Promise<(Row | null)[]> {
  const answers: (Row | null)[] = [];
  for (let from = 0; from < questions.length; from += QUESTIONS_AT_ONCE) {
    const asked = questions.slice(from, from + QUESTIONS_AT_ONCE);
    const statements = [asTenants, ...asked.flatMap((one) => [inTenant(one.organizationId), one.question])];
    // A message of several statements takes no parameters.
    const results: unknown = await db.transaction((tx) => tx.execute(sql.join(statements, sql`; `).inlineParams()));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- drizzle knows of messages of one statement alone; this one has a result for each
    for (const { command, rows } of results as QueryResult<Row & object>[]) {
      if (command === 'SELECT') answers.push(rows[0] ?? null);
    }
  }
  // Answers go by their place, so one that is missing would be another organization's.
  if (answers.length !== questions.length) throw new Error('Not every question to an organization is one that answers');
  return answers;
}
