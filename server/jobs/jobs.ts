import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { organizations } from '../../drizzle/schema/index.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { forgetGuesses } from '../auth/guesses.ts';
import { systemContextOf } from '../auth/system.ts';
import type { OrgContext } from '../context.ts';
import { ensureObservationPartitions } from '../database/migrate.ts';
import type { Db } from '../database/tenant.ts';
import { type Outlets, sendToChannels } from '../features/channel/send-to-channels.ts';
import { rotateOldKey } from '../features/certificate/keys.ts';
import { TRAINING_CHANGED, TRAINING_MAY_CHANGE } from '../features/assignment/call-for-training.ts';
import { settleAssignments } from '../features/assignment/settle.ts';
import { TOLD } from '../features/notification/call-servers.ts';
import { sweepContents } from '../features/course-package/contents.ts';
import { sweepStorages } from '../features/file/sweep.ts';
import type { FileStorages } from '../features/file/storages.ts';
import { GOVERNED } from '../features/finding/call-for-gaps.ts';
import { settleGaps } from '../features/finding/settle-gaps.ts';
import { LEARNED, recordLessons } from '../features/lesson/record.ts';
import { followRepeatedStops } from '../features/lesson/repeated-stops.ts';
import { followReports } from '../features/report/follow.ts';
import { settleRisks } from '../features/vendor/kept-risks.ts';
import { countDay } from '../features/metric/count-day.ts';
import { remindVendors } from '../features/safeguard-check/remind.ts';
import { remind } from '../features/notification/remind.ts';
import { sendMail } from '../features/notification/send-mail.ts';
import type { Post } from '../mail/post.ts';
import { keyOfJob } from './failed-jobs.ts';
import { type JobOrder, type Queue, startQueue, type Task } from './queue.ts';

export interface JobParts extends Outlets {
  db: Db;
  pool: Pool;
  log: Logger;
  now: () => Date;
  post: Post;
  files: FileStorages;
}

/** Everything that Wardline does unasked. What a job does is in its own feature; here is when. */
export async function startJobs(parts: JobParts): Promise<Queue> {
  const { db, pool, log, now, post, files, origin } = parts;
  // Before the first observation of a new database arrives; later a year of months is always made ahead.
  await ensureObservationPartitions(pool, now());

  const ofOrganization =
    (name: string, work: (org: OrgContext, queue: Queue) => Promise<void>): Task =>
    (payload, queue) =>
      work(systemContextOf(db, OrganizationId.parse(payload['organizationId']), name, now), queue);
  const forEach =
    (tasks: readonly string[]): Task =>
    async (_, queue) => {
      const all = await db.select({ id: organizations.id }).from(organizations);
      for (const { id } of all) for (const task of tasks) await queue.add(order(task, id));
    };

  return startQueue({
    pool,
    log,
    tasks: {
      partitions: async () => void (await ensureObservationPartitions(pool, now())),
      'forget-guesses': () => forgetGuesses(db, now()),
      'look-around': forEach([
        'settle-gaps',
        'settle-risks',
        'settle-assignments',
        'remind',
        'follow-reports',
        'remind-vendors',
        'record-lessons',
        'repeated-stops',
        'count-metrics',
        'mail',
        'channels',
      ]),
      sweep: forEach(['sweep-files', 'rotate-certificate-key']),
      'settle-gaps': ofOrganization('settle-gaps', settleGaps),
      'settle-risks': ofOrganization('settle-risks', settleRisks),
      'settle-assignments': ofOrganization('settle-assignments', settleAssignments),
      'sweep-files': ofOrganization('sweep-files', async (org) => {
        await sweepStorages(org, files);
        await sweepContents(org);
      }),
      'record-lessons': ofOrganization('record-lessons', recordLessons),
      'repeated-stops': ofOrganization('repeated-stops', followRepeatedStops),
      'count-metrics': ofOrganization('count-metrics', countDay),
      'rotate-certificate-key': ofOrganization('rotate-certificate-key', (org) => rotateOldKey(org, parts.sealing)),
      remind: ofOrganization('remind', remind),
      'follow-reports': ofOrganization('follow-reports', followReports),
      'remind-vendors': ofOrganization('remind-vendors', (org) => remindVendors(org, post, origin)),
      mail: ofOrganization('mail', (org) => sendMail(org, post, origin)),
      channels: ofOrganization('channels', async (org, queue) => {
        const again = await sendToChannels(org, parts);
        if (again !== null) await queue.add({ ...order('channels', org.organizationId), runAt: again });
      }),
    },
    schedules: [
      { task: 'partitions', match: '17 3 * * *' },
      { task: 'sweep', match: '41 3 * * *' },
      { task: 'forget-guesses', match: '47 * * * *' },
      // At the full hour, when quiet hours end, digests are due, and somewhere an organization's day begins: what is missing since then
      // would be noticed most of a day late by a sweep at one hour in UTC.
      { task: 'look-around', match: '0 * * * *' },
    ],
    calls: {
      [GOVERNED]: (message) =>
        ['settle-gaps', 'settle-risks'].map((task) => order(task, OrganizationId.parse(message))),
      [LEARNED]: (message) => [order('record-lessons', OrganizationId.parse(message))],
      [TRAINING_CHANGED]: (message) => [order('settle-assignments', OrganizationId.parse(message))],
      [TRAINING_MAY_CHANGE]: (message) => {
        const organizationId = OrganizationId.parse(message);
        // By another key: it must not put off what is asked for at once.
        const key = keyOfJob('settle-assignments-soon', organizationId);
        return [{ ...order('settle-assignments', organizationId), key, runAt: new Date(now().getTime() + SOON_MS) }];
      },
      [TOLD]: (message) => ['mail', 'channels'].map((task) => order(task, OrganizationId.parse(message))),
    },
    // What was called while nobody listened.
    onListening: (queue) => queue.add({ task: 'look-around', payload: {}, key: 'look-around' }),
  });
}

/** Many records of one hour of training make one look at who must take what. */
const SOON_MS = 60_000;

const order = (task: string, organizationId: OrganizationId): JobOrder => ({
  task,
  payload: { organizationId },
  key: keyOfJob(task, organizationId),
});
