import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { createTestDatabase } from '../../test/support/database.ts';
import { connectDatabase, type Database } from './database.ts';
import { ensureObservationPartitions, migrateDatabase } from './migrate.ts';
import { withTenant } from './tenant.ts';

describe('migrations', () => {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  const { owner, superuser } = inject('postgres');
  const administer = async (statement: string) => {
    const client = new Client(superuser);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  beforeAll(() => administer(`CREATE DATABASE ${name} OWNER ${owner.user}`));
  afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));

  test('three servers that start at once on an empty database all succeed, and each migration runs once', async () => {
    const connection = { ...owner, database: name };
    await Promise.all([migrateDatabase(connection), migrateDatabase(connection), migrateDatabase(connection)]);

    const database = connectDatabase(connection, async () => undefined);
    const { rows } = await database.pool.query(
      'SELECT count(*)::int, count(DISTINCT hash)::int AS distinct FROM drizzle.__drizzle_migrations',
    );
    await database.close();
    expect(rows[0].count).toBeGreaterThanOrEqual(2);
    expect(rows[0].count).toBe(rows[0].distinct);
  });
});

describe('partitions of observations', () => {
  let database: Database;
  beforeEach(async () => {
    database = await createTestDatabase();
    return () => database.close();
  });

  /** Far from the months that the template has. */
  const now = new Date('2041-01-31T23:59:59.999Z');

  test('there is one for each month from two months back to twelve ahead, across the turn of the year', async () => {
    const made = await ensureObservationPartitions(database.pool, now);
    expect(made).toEqual([
      'observations_2040_11',
      'observations_2040_12',
      ...Array.from({ length: 12 }, (_, index) => `observations_2041_${String(index + 1).padStart(2, '0')}`),
      'observations_2042_01',
    ]);
  });

  test('what is there already is left alone, and a new month adds one', async () => {
    await ensureObservationPartitions(database.pool, now);
    expect(await ensureObservationPartitions(database.pool, now)).toEqual([]);
    expect(await ensureObservationPartitions(database.pool, new Date('2041-02-01T00:00:00Z'))).toEqual([
      'observations_2042_02',
    ]);
  });

  test('two servers may ask at once', async () => {
    const made = await Promise.all([
      ensureObservationPartitions(database.pool, now),
      ensureObservationPartitions(database.pool, now),
    ]);
    expect(new Set(made.map((names) => names.length))).toEqual(new Set([0, 15]));
  });

  test('the first and the last instant of a month are in it', async () => {
    await ensureObservationPartitions(database.pool, now);
    const clinic = await aClinic(database);
    await clinic.observe('2041-02-01T00:00:00.000Z', '2041-02-28T23:59:59.999Z', '2041-03-01T00:00:00.000Z');
    expect(await clinic.placesOfRows()).toEqual([
      'observations_2041_02',
      'observations_2041_02',
      'observations_2041_03',
    ]);
  });

  test('rows that came before their month had a partition move into it, none lost, none twice', async () => {
    const clinic = await aClinic(database);
    await clinic.observe('2041-02-01T00:00:00.000Z', '2041-02-28T23:59:59.999Z', '2051-01-01T00:00:00.000Z');
    expect(new Set(await clinic.placesOfRows())).toEqual(new Set(['observations_default']));

    await ensureObservationPartitions(database.pool, now);
    expect(await clinic.placesOfRows()).toEqual([
      'observations_2041_02',
      'observations_2041_02',
      'observations_default',
    ]);
  });

  test('a report that is sent again meets the row that moved', async () => {
    const clinic = await aClinic(database);
    const [id] = await clinic.observe('2041-02-14T08:00:00.000Z');
    await ensureObservationPartitions(database.pool, now);
    await clinic.observeAs(id!, '2041-02-14T08:00:00.000Z');
    expect(await clinic.placesOfRows()).toEqual(['observations_2041_02']);
  });

  test('reports that arrive while partitions are being made are all kept', async () => {
    const clinic = await aClinic(database);
    const days = Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(2041, 0, 1 + index)).toISOString());
    await Promise.all([...days.map((day) => clinic.observe(day)), ensureObservationPartitions(database.pool, now)]);
    const places = await clinic.placesOfRows();
    expect(places).toHaveLength(200);
    expect(new Set(places)).not.toContain('observations_default');
  });

  test('asked for by its own name, a partition answers nobody', async () => {
    const made = await ensureObservationPartitions(database.pool, now);
    const clinic = await aClinic(database);
    await clinic.observe('2041-02-14T08:00:00.000Z', '2051-01-01T00:00:00.000Z');

    for (const partition of [...made, 'observations_default']) {
      expect(await rowsSeenByOwner(database, partition)).toBe(0);
      await expect(clinic.readDirectly(partition)).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });
});

const rowsSeenByOwner = async (database: Database, table: string) =>
  (await database.pool.query(`SELECT * FROM ${table}`)).rows.length;

/** An organization with one browser, and ways to put observations of given times into its tables. */
async function aClinic(database: Database) {
  const id = OrganizationId.parse(randomUUID());
  const [code, browser] = [randomUUID(), randomUUID()];
  const asClinic = (statement: string) => withTenant(database.db, id, (tx) => tx.execute(statement));
  await asClinic(`
    INSERT INTO organizations (id, name, time_zone, color, policy) VALUES ('${id}', 'Mercy', 'UTC', '#1c6e8c', '{}');
    INSERT INTO enrolment_codes (organization_id, id, label, max_uses, expires_at) VALUES ('${id}', '${code}', 'Front desk', 1, now());
    INSERT INTO browsers (organization_id, id, enrolment_code_id, label, kind, extension_version, credential_hash)
      VALUES ('${id}', '${browser}', '${code}', 'Front desk', 'chromium', '0.1.0', '-')`);
  const observeAs = (observation: string, occurredAt: string) =>
    asClinic(`INSERT INTO observations (organization_id, id, occurred_at, clock_skew_seconds, browser_id, kind)
      VALUES ('${id}', '${observation}', '${occurredAt}', 0, '${browser}', 'paste') ON CONFLICT DO NOTHING`);

  return {
    observeAs,
    async observe(...times: string[]): Promise<string[]> {
      const ids = times.map(() => randomUUID());
      for (const [index, time] of times.entries()) await observeAs(ids[index]!, time);
      return ids;
    },
    async placesOfRows(): Promise<unknown[]> {
      const { rows } = await asClinic(
        'SELECT tableoid::regclass::text AS place FROM observations ORDER BY occurred_at',
      );
      return rows.map((row) => row['place']);
    },
    readDirectly: (partition: string) => asClinic(`SELECT * FROM ${partition}`),
  };
}
