import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
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

  test(
    'three servers that start at once on an empty database all succeed, and each migration runs once',
    { timeout: 60_000 },
    async () => {
      const connection = { ...owner, database: name };
      await Promise.all([migrateDatabase(connection), migrateDatabase(connection), migrateDatabase(connection)]);

      const database = connectDatabase(connection, async () => undefined);
      const { rows } = await database.pool.query(
        'SELECT count(*)::int, count(DISTINCT hash)::int AS distinct FROM drizzle.__drizzle_migrations',
      );
      await database.close();
      expect(rows[0].count).toBeGreaterThanOrEqual(2);
      expect(rows[0].count).toBe(rows[0].distinct);
    },
  );
});

describe('the migration of signed agreements to the other files', () => {
  const name = `before_${randomUUID().replaceAll('-', '')}`;
  const { owner, superuser } = inject('postgres');
  const migrations = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));
  let folder: string;
  let client: Client;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wardline-migrations-'));
    const administrator = new Client(superuser);
    await administrator.connect();
    await administrator.query(`CREATE DATABASE ${name} OWNER ${owner.user}`);
    await administrator.end();
    client = new Client({ ...superuser, database: name });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    const administrator = new Client(superuser);
    await administrator.connect();
    await administrator.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await administrator.end();
    await rm(folder, { recursive: true });
  });

  /** The database as it was before the migration with this tag. */
  async function migrateUpTo(tag: string): Promise<void> {
    await cp(migrations, folder, { recursive: true });
    const journal = join(folder, 'meta', '_journal.json');
    const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(await readFile(journal, 'utf8'));
    const before = entries.slice(
      0,
      entries.findIndex((entry) => entry.tag === tag),
    );
    await writeFile(journal, JSON.stringify({ ...rest, entries: before }));
    const connection = new Client({ ...owner, database: name });
    await connection.connect();
    await migrate(drizzle({ client: connection, casing: 'snake_case' }), { migrationsFolder: folder });
    await connection.end();
  }

  test('keeps every byte and date of each, and those without a file have none', { timeout: 60_000 }, async () => {
    await migrateUpTo('0013_agreement_files');
    const [organization, member, vendor, signed, unsigned] = Array.from({ length: 5 }, () => randomUUID());
    const content = randomBytes(2 * 1024 * 1024 + 17);
    const sha256 = createHash('sha256').update(content).digest('hex');
    await client.query(
      `insert into organizations (id, name, time_zone, color, policy) values ($1, 'Riverside', 'America/Chicago', '#1c6e8c', '{}')`,
      [organization],
    );
    await client.query(
      `insert into members (organization_id, id, name, email, roles) values ($1, $2, 'Ana', 'a@x.example', '{}')`,
      [organization, member],
    );
    await client.query(`insert into vendors (organization_id, id, name, purpose) values ($1, $2, 'Notely', '')`, [
      organization,
      vendor,
    ]);
    for (const id of [signed, unsigned]) {
      await client.query(
        `insert into baas (organization_id, id, vendor_id, counterparty, signed_on, effective_on)
         values ($1, $2, $3, 'Notely Inc', '2024-02-28', '2024-02-29')`,
        [organization, id, vendor],
      );
    }
    // In Chicago it is still the 29th of February.
    await client.query(
      `insert into baa_files (organization_id, baa_id, sha256, bytes, content, uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, $5, $6, '2024-03-01T05:30:00Z')`,
      [organization, signed, sha256, content.length, content, member],
    );

    await migrateDatabase({ ...owner, database: name });

    const { rows } = await client.query(
      `select baas.id, name, media_type, bytes::int, sha256, storage, uploaded_by, uploaded_at, retained_until_on::text,
         (select string_agg(content, '' order by part) from file_parts where file_id = files.id) as content,
         (select max(octet_length(content)) from file_parts where file_id = files.id) as largest
       from baas left join files on files.id = baas.file_id`,
    );
    expect(rows.find(({ id }) => id === unsigned)).toMatchObject({ name: null, sha256: null });
    const { content: kept, ...file } = rows.find(({ id }) => id === signed);
    expect(file).toEqual({
      id: signed,
      name: 'Agreement with Notely Inc.pdf',
      media_type: 'application/pdf',
      bytes: content.length,
      sha256,
      storage: 'database',
      uploaded_by: member,
      uploaded_at: new Date('2024-03-01T05:30:00Z'),
      retained_until_on: '2030-03-01',
      largest: 1024 * 1024,
    });
    expect(content.equals(kept)).toBe(true);
    const { rows: unforced } = await client.query(
      `select relname from pg_class where relname in ('baas', 'files', 'file_parts', 'organizations') and not relforcerowsecurity`,
    );
    expect(unforced).toEqual([]);
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
