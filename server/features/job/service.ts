import type { FailedJob } from '../../../shared/domain/job.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import type { Db } from '../../database/tenant.ts';
import { notFound } from '../../errors.ts';
import { readFailedJobs, runAgain } from '../../jobs/failed-jobs.ts';

/** Jobs of the organization, and of the server, that went wrong and were not put right since. */
export const listFailedJobs = (org: OrgContext, db: Db): Promise<FailedJob[]> => readFailedJobs(db, org.organizationId);

/** Lets a failed job run at once. @throws Refusal NOT_FOUND, also for one that is running just now or was put right meanwhile */
export async function retryJob(org: MemberContext, db: Db, id: string): Promise<FailedJob[]> {
  await org.change('job.retried', async () => {
    const job = (await readFailedJobs(db, org.organizationId)).find((one) => one.id === id);
    if (!job || !(await runAgain(db, org.organizationId, id))) throw notFound('Job');
    const { task, attempts, reason } = job;
    return { subject: { kind: 'job', id, name: task }, before: { attempts, reason }, after: null, result: null };
  });
  return readFailedJobs(db, org.organizationId);
}
