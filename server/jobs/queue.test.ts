import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'drizzle-orm';
import { createWorld, type World } from '../../test/support/world.ts';
import { Refusal } from '../errors.ts';
import { keyOfJob } from './failed-jobs.ts';
import { type Queue, type QueueParts, startQueue } from './queue.ts';

let world: World;
const running: Queue[] = [];
beforeAll(async () => {
  world = await createWorld();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((queue) => queue.stop()));
});
afterAll(() => world.close());

const log = pino({ level: 'silent' });
async function start(parts: Partial<QueueParts> & Pick<QueueParts, 'tasks'>): Promise<Queue> {
  const queue = await startQueue({ pool: world.pool, log, schedules: [], calls: {}, ...parts });
  running.push(queue);
  return queue;
}
async function until(isSo: () => boolean | Promise<boolean>) {
  for (let waited = 0; !(await isSo()); waited += 20) {
    if (waited > 10_000) throw new Error('It did not happen within 10 seconds');
    await pause(20);
  }
}
const order = (task: string, key: string, payload = {}) => ({ task, key, payload });

describe('the queue', () => {
  test('does each of 300 jobs once, however many servers share the work', async () => {
    const done: string[] = [];
    const by = { one: 0, other: 0 };
    const tasks = (server: keyof typeof by) => ({
      count: async ({ number = '' }: Readonly<Record<string, string>>) => {
        done.push(number);
        by[server]++;
      },
    });
    const one = await start({ tasks: tasks('one') });
    await start({ tasks: tasks('other') });
    for (let number = 0; number < 300; number++)
      await one.add(order('count', `count:${number}`, { number: String(number) }));
    await until(() => done.length >= 300);
    await pause(300);
    expect(done.toSorted()).toEqual(Array.from({ length: 300 }, (_, number) => String(number)).toSorted());
    expect(Math.min(by.one, by.other)).toBeGreaterThan(0);
  });

  test('does once what was ordered again before it began', async () => {
    let times = 0;
    const queue = await start({ tasks: { once: async () => void times++ } });
    const runAt = new Date(Date.now() + 400);
    for (let again = 0; again < 5; again++) await queue.add({ ...order('once', 'once'), runAt });
    await until(() => times > 0);
    await pause(300);
    expect(times).toBe(1);
  });

  test('does what was ordered by a message, once, though both servers hear it', async () => {
    const done: unknown[] = [];
    const parts = {
      tasks: { told: async (payload: object) => void done.push(payload) },
      calls: {
        test_told: (message: string) => [{ ...order('told', 'told', { message }), runAt: new Date(Date.now() + 200) }],
      },
    };
    let listening = 0;
    await start({ ...parts, onListening: async () => void listening++ });
    await start({ ...parts, onListening: async () => void listening++ });
    await until(() => listening === 2);
    await world.db.execute(sql`select pg_notify('test_told', 'riverside')`);
    await until(() => done.length > 0);
    await pause(400);
    expect(done).toEqual([{ message: 'riverside' }]);
  });

  test('lets a job that runs come to its end before it stops', async () => {
    let state = 'waiting';
    const queue = await start({
      tasks: {
        slow: async () => {
          state = 'running';
          await pause(500);
          state = 'done';
        },
      },
    });
    await queue.add(order('slow', 'slow'));
    await until(() => state === 'running');
    running.splice(running.indexOf(queue), 1);
    await queue.stop();
    expect(state).toBe('done');
  });

  test('keeps what was ordered while no server runs', async () => {
    const before = await start({ tasks: { other: async () => undefined } });
    await before.add(order('later', 'later', { what: 'kept' }));
    running.length = 0;
    await before.stop();
    const done: unknown[] = [];
    await start({ tasks: { later: async (payload) => void done.push(payload) } });
    await until(() => done.length > 0);
    expect(done).toEqual([{ what: 'kept' }]);
  });
});

describe('a job that fails', () => {
  test('is tried again, and shown meanwhile with its reason to its own organization alone', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    let attempts = 0;
    const queue = await start({
      tasks: {
        mend: async () => {
          attempts++;
          if (attempts === 1) throw new Refusal('SERVICE_UNAVAILABLE', 'The mail server did not answer.');
        },
      },
    });
    await queue.add(order('mend', keyOfJob('mend', clinic.id)));
    await until(async () => (await clinic.officer.job.failed()).length > 0);
    const failed = await clinic.officer.job.failed();
    expect(failed).toMatchObject([
      {
        task: 'mend',
        reason: 'The mail server did not answer.',
        state: 'waiting',
        attempts: 1,
        nextAttemptAt: expect.any(Date),
      },
    ]);
    expect(await stranger.officer.job.failed()).toEqual([]);
    await expect(stranger.officer.job.retry({ id: failed[0]!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await until(() => attempts === 2);
    await until(async () => (await clinic.officer.job.failed()).length === 0);
  });

  test('for a reason that nobody foresaw says so, without the words of the failure', async () => {
    const clinic = await world.organization();
    const queue = await start({
      tasks: { stumble: () => Promise.reject(new Error('insert into notes values (Maria Lopez)')) },
    });
    await queue.add(order('stumble', keyOfJob('stumble', clinic.id)));
    await until(async () => (await clinic.officer.job.failed()).length > 0);
    const { rows } = await world.db.execute(
      sql`select last_error from graphile_worker.jobs where last_error is not null`,
    );
    expect(JSON.stringify(rows)).not.toContain('Maria');
    expect((await clinic.officer.job.failed())[0]?.reason).toBe(
      'Something went wrong on the server. Its log says where.',
    );
  });

  test('can be tried again at once, which is in the audit trail', async () => {
    const clinic = await world.organization();
    let attempts = 0;
    const queue = await start({
      tasks: {
        hope: async () => {
          attempts++;
          if (attempts === 1) throw new Error('Not yet');
        },
      },
    });
    await queue.add(order('hope', keyOfJob('hope', clinic.id)));
    await until(async () => (await clinic.officer.job.failed()).length > 0);
    await world.db.execute(
      sql`select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where key = ${keyOfJob('hope', clinic.id)}), now() + interval '1 day', null, 12, null)`,
    );
    const [given] = await clinic.officer.job.failed();
    expect(given).toMatchObject({ state: 'given-up', nextAttemptAt: null });
    await expect(clinic.worker.job.retry({ id: given!.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await clinic.officer.job.retry({ id: given!.id });
    await until(() => attempts === 2);
    await until(async () => (await clinic.officer.job.failed()).length === 0);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'job.retried', subjectId: given!.id }]);
  });

  test('does not exist for somebody who makes up its number', async () => {
    const clinic = await world.organization();
    await expect(clinic.officer.job.retry({ id: '999999999' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Job not found',
    });
  });
});
