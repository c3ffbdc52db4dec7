import { sql } from 'drizzle-orm';
import type { FailedJob } from '../../shared/domain/job.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { Db } from '../database/tenant.ts';

/*
 * The queue lies beside the tenants' tables, in a schema that the role of tenants cannot read. A job of one organization
 * has a key that ends in its id; a job of the whole server has none. Whoever reads here gives the id of the caller's own
 * organization.
 */

const MOST_SHOWN = 100;

/** The key of an organization's own job, of which there is one at a time for each task. */
export const keyOfJob = (task: string, organizationId: OrganizationId): string => `${task}:${organizationId}`;

const concerns = (organizationId: OrganizationId) => sql`(key like ${`%:${organizationId}`} or key not like '%:%')`;

/** Jobs of one organization, and of the server, that went wrong and were not put right since, the latest first. At most 100. */
export async function readFailedJobs(db: Db, organizationId: OrganizationId): Promise<FailedJob[]> {
  const { rows } = await db.execute<Row>(sql`
    select id::text as id, task_identifier as task, last_error as reason, attempts, max_attempts as "mostAttempts",
      created_at as "orderedAt", updated_at as "failedAt", run_at as "nextAttemptAt", locked_at is not null as "isRunning"
    from graphile_worker.jobs
    where last_error is not null and ${concerns(organizationId)}
    order by updated_at desc, id desc limit ${MOST_SHOWN}`);
  return rows.map(({ isRunning, nextAttemptAt, ...row }) => ({
    ...row,
    orderedAt: new Date(row.orderedAt),
    failedAt: new Date(row.failedAt),
    state: isRunning ? 'running' : row.attempts >= row.mostAttempts ? 'given-up' : 'waiting',
    nextAttemptAt: isRunning || row.attempts >= row.mostAttempts ? null : new Date(nextAttemptAt),
  }));
}

interface Row extends Record<string, unknown> {
  id: string;
  task: string;
  reason: string;
  attempts: number;
  mostAttempts: number;
  orderedAt: string;
  failedAt: string;
  nextAttemptAt: string;
  isRunning: boolean;
}

/** Lets a failed job run at once, with all its attempts ahead. @returns whether there is such a one, of the organization or the server, that nobody is doing now */
export async function runAgain(db: Db, organizationId: OrganizationId, id: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select (graphile_worker.reschedule_jobs(array[id], now(), null, 0, null)).id
    from graphile_worker.jobs
    where id = ${id}::bigint and ${concerns(organizationId)} and last_error is not null and locked_at is null`);
  return rows.length > 0;
}
