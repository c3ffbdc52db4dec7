import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Socket } from 'node:net';
import { type SQL, sql } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizations } from '../../drizzle/schema/index.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { createTestDatabase } from '../../test/support/database.ts';
import type { Database } from './database.ts';
import { isDatabaseUnavailable, sqlStateOf } from './errors.ts';
import { askTenants, withTenant, type Tx } from './tenant.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const anId = () => OrganizationId.parse(randomUUID());

async function anOrganization(name: string): Promise<OrganizationId> {
  const id = anId();
  await withTenant(database.db, id, (tx) => insertOrganization(tx, id, name));
  return id;
}

const insertOrganization = (tx: Tx, id: OrganizationId, name: string) =>
  tx.execute(
    sql`insert into organizations (id, name, time_zone, color, policy) values (${id}, ${name}, 'UTC', '#1c6e8c', '{}')`,
  );

const namesSeenBy = (id: OrganizationId) =>
  withTenant(database.db, id, async (tx) => (await tx.select().from(organizations)).map((row) => row.name));

test('an organization sees its own rows and nobody else’s', async () => {
  const mercy = await anOrganization('Mercy');
  const lakeside = await anOrganization('Lakeside');

  expect(await namesSeenBy(mercy)).toEqual(['Mercy']);
  expect(await namesSeenBy(lakeside)).toEqual(['Lakeside']);
  expect(await namesSeenBy(anId())).toEqual([]);
});

test('many organizations are asked at once, each of its own rows alone, in their order', async () => {
  const ids: OrganizationId[] = [];
  for (let many = 0; many < 120; many++) ids.push(await anOrganization(`Clinic ${many} of O’Hara's`));
  const stranger = anId();
  const everybody = await askTenants<{ names: string[]; today: string }>(
    database.db,
    [...ids, stranger].map((organizationId) => ({
      organizationId,
      question: sql`select array_agg(name) as names, ${'2026-03-08'}::date as today from ${organizations} having count(*) > 0`,
    })),
  );
  expect(everybody).toEqual([
    ...ids.map((_, many) => ({ names: [`Clinic ${many} of O’Hara's`], today: '2026-03-08' })),
    null,
  ]);
  // What is asked of one about another finds nothing.
  const [first, second] = ids;
  const ask = (question: SQL) => askTenants(database.db, [{ organizationId: first!, question }]);
  expect(await ask(sql`select id from organizations where id = ${second}`)).toEqual([null]);
  // What answers nothing would put the next answer in its place.
  await expect(ask(sql`reset search_path`)).rejects.toThrow('Not every question');
  expect(await database.db.select().from(organizations)).toEqual([]);
});

test('an organization cannot write a row of another one', async () => {
  const refused = withTenant(database.db, anId(), (tx) => insertOrganization(tx, anId(), 'Forged'));
  await expect(refused.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('42501');
});

test('outside a tenant, the owner of the tables sees no row either', async () => {
  await anOrganization('Mercy');
  expect(await database.db.select().from(organizations)).toEqual([]);
});

test('the tenant and the role end with the transaction, also when it fails', async () => {
  const mercy = await anOrganization('Mercy');
  await expect(withTenant(database.db, mercy, () => Promise.reject(new Error('on purpose')))).rejects.toThrow(
    'on purpose',
  );

  const connections = Array.from({ length: 10 }, () =>
    database.pool.query(`SELECT current_user, current_setting('app.organization_id', true) AS tenant`),
  );
  for (const { rows } of await Promise.all(connections)) {
    expect(rows).toEqual([
      { current_user: 'wardline', tenant: expect.toSatisfy((tenant) => tenant === null || tenant === '') },
    ]);
  }
});

test('an id that is no UUID never reaches the database', async () => {
  const forged = `x'; RESET ROLE; --` as OrganizationId;
  await expect(withTenant(database.db, forged, () => Promise.resolve('ran'))).rejects.toThrow('Not a Organization id');
});

const lock = (tx: Tx, number: number) => tx.execute(sql`select pg_advisory_xact_lock(${number}::bigint)`);

test('the one of two transactions that PostgreSQL ends for a deadlock runs again, and both succeed', async () => {
  const mercy = await anOrganization('Mercy');
  let runs = 0;
  let waiting = 0;
  const meeting = new EventEmitter();
  const bothHoldOne = once(meeting, 'both');
  const crossing = (first: number, second: number) =>
    withTenant(database.db, mercy, async (tx) => {
      runs += 1;
      await lock(tx, first);
      waiting += 1;
      if (waiting === 2) meeting.emit('both');
      await bothHoldOne;
      await lock(tx, second);
      return 'done';
    });

  await expect(Promise.all([crossing(1, 2), crossing(2, 1)])).resolves.toEqual(['done', 'done']);
  expect(runs).toBe(3);
});

test('connections that die just before BEGIN go back to the pool, however many', async () => {
  const mercy = await anOrganization('Mercy');
  for (let round = 0; round < 15; round++) {
    database.pool.once('acquire', cut);
    await expect(namesSeenBy(mercy)).rejects.toSatisfy(isDatabaseUnavailable);
  }
  await expect(namesSeenBy(mercy)).resolves.toEqual(['Mercy']);
});

/** Ends the connection the way a dead network does, without a word to the pool. */
const cut = (client: PoolClient) => {
  (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
};
