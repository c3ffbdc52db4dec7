import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withTenant } from '../../server/database/tenant.ts';
import { type Clinic, createWorld, type World } from '../support/world.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  await clinic.browser();
});
afterAll(() => world.close());

/** Tables that belong to no single organization. Adding one here is a decision: say why a stranger may not be hurt by it. */
const exceptions: Record<string, string> = {
  organizations: 'is the tenant itself: its own id is the tenant’s',
  accounts: 'a person may be a member of several organizations',
  credentials: 'belongs to an account',
  sessions: 'belongs to an account',
  verifications: 'belongs to an account',
  wrong_guesses: 'counts before anybody has signed in; holds hashes alone',
  memberships: 'leads from an account to its organizations; holds ids alone',
  enrolment_code_hashes: 'leads from a code to its organization; holds a hash and ids alone',
  setup_links: 'exists before any organization',
  invitation_hashes: 'leads from the link of an invitation to its organization; holds a hash and ids alone',
  safeguard_check_hashes: 'leads from the link of a safeguard check to its organization; holds a hash and ids alone',
  report_link_hashes: 'leads from the link of a report’s reader to its organization; holds a hash and ids alone',
  certificate_places: 'leads from a certificate that somebody verifies to its organization; holds ids alone',
  second_factors: 'belongs to an account',
  recovery_codes: 'belongs to an account',
  sign_ins: 'belongs to an account',
  password_resets: 'belongs to an account',
  identity_provider_domains: 'leads from the domain of an address to its organization; holds no more than both',
};

/** Nobody but the owner of the tables can change or remove what these hold. */
const appendOnly = [
  'observations',
  'audit_events',
  'approvals',
  'policy_bundles',
  'baa_clause_readings',
  'baa_attestations',
  'baa_returns',
  'subcontractor_evidence',
  'finding_browsers',
  'finding_comments',
  'catalog_corrections',
  'member_identities',
  'reveals',
  'vendor_determinations',
  'vendor_files',
  'vendor_ending_steps',
  'vendor_risk_overrides',
  'vendor_risk_results',
  'questionnaire_versions',
  'safeguard_submissions',
  'safeguard_clarifications',
  'safeguard_decisions',
  'completions',
  'needs_assessments',
  'own_safeguard_answers',
  'report_answers',
  'report_attestations',
  'report_notes',
  'report_files',
];

interface Table extends Record<string, unknown> {
  name: string;
  partition: boolean;
  rls: boolean;
  forced: boolean;
  owner: string;
  policies: { roles: string; using: string | null; check: string | null }[];
  primary: string[];
  uniques: string[][];
  foreign: { name: string; columns: string[]; target: string; targetColumns: string[] }[];
  grants: string[];
}

async function tables(): Promise<Table[]> {
  const { rows } = await world.db.execute<Table>(sql`
    select c.relname as name, c.relispartition as partition, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
      pg_get_userbyid(c.relowner) as owner,
      coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles::text, 'using', p.qual, 'check', p.with_check))
        from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname), '[]') as policies,
      coalesce((select array_agg(a.attname::text order by k.n) from pg_index i
        cross join unnest(i.indkey::int[]) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary), '{}') as primary,
      coalesce((select jsonb_agg(u.columns) from (select array_agg(a.attname::text order by k.n) as columns from pg_index i
        cross join unnest(i.indkey::int[]) with ordinality k(attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisunique and not i.indisprimary group by i.indexrelid) u), '[]') as uniques,
      coalesce((select jsonb_agg(jsonb_build_object('name', f.conname, 'target', f.confrelid::regclass::text,
        'columns', (select array_agg(a.attname::text order by k.n) from unnest(f.conkey) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum),
        'targetColumns', (select array_agg(a.attname::text order by k.n) from unnest(f.confkey) with ordinality k(attnum, n)
          join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.attnum)))
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conparentid = 0), '[]') as foreign,
      coalesce((select array_agg(g.privilege_type::text order by g.privilege_type) from information_schema.role_table_grants g
        where g.table_schema = 'public' and g.table_name = c.relname and g.grantee = 'wardline_app'), '{}') as grants
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
  return rows;
}

const whole = async () => (await tables()).filter((table) => !table.partition);
const owned = async () => (await whole()).filter((table) => !(table.name in exceptions));

/** Parentheses come and go with PostgreSQL's versions. */
const plain = (expression: string | null) => (expression ?? '').replaceAll(/[()]/g, '');
const ofTenant = plain(`organization_id = NULLIF(current_setting('app.organization_id'::text, true), ''::text)::uuid`);

/** What a table must be, and what to do where it is not. */
const promises: Record<string, (table: Table) => boolean> = {
  'has organization_id first in its primary key: spread ownedByOrganization() and lead primaryKey() with it': ({
    primary,
  }) => primary[0] === 'organization_id',
  'belongs to an organization that exists: spread ownedByOrganization()': ({ foreign }) =>
    foreign.some(({ target, columns }) => target === 'organizations' && columns.join() === 'organization_id'),
  'has row level security, enabled and forced: write it in a migration': ({ rls, forced }) => rls && forced,
  'has one policy, for wardline_app, that confines reading and writing to the tenant': ({ policies }) =>
    policies.length === 1 &&
    policies.every(
      ({ roles, using, check }) => roles === '{wardline_app}' && plain(using) === ofTenant && plain(check) === ofTenant,
    ),
  'has organization_id first in every unique key, so that none tells whether another organization has a row': ({
    uniques,
  }) => uniques.every((columns) => columns[0] === 'organization_id'),
  'points at other owned tables by the pair with organization_id, so that the database refuses to cross': ({
    foreign,
  }) =>
    foreign
      .filter(({ target }) => !(target in exceptions))
      .every(
        ({ columns, targetColumns }) =>
          columns.length > 1 && columns[0] === 'organization_id' && targetColumns[0] === 'organization_id',
      ),
  'is not owned by the role that tenants’ transactions run as': ({ owner }) => owner !== 'wardline_app',
};
const breaking = async (isKept: (table: Table) => boolean) =>
  (await owned()).filter((table) => !isKept(table)).map(({ name }) => name);

describe('every table that an organization owns', () => {
  test('is known here, and so is every exception', async () => {
    const names = (await whole()).map((table) => table.name);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(exceptions), ...appendOnly]));
  });

  test.each(Object.entries(promises))('%s', async (_, isKept) => {
    expect(await breaking(isKept)).toEqual([]);
  });

  test('and the look at it notices one that keeps no promise', async () => {
    const superuser = await asSuperuser(world);
    await superuser.query('grant create on schema public to wardline_app; set role wardline_app');
    await superuser.query('create table planted (id uuid primary key, name text unique, browser uuid)');
    await superuser.query('reset role; create unique index planted_target on browsers (id)');
    await superuser.query('alter table planted add foreign key (browser) references browsers (id)');
    const noticed = await Promise.all(Object.values(promises).map(breaking));
    await superuser.query(
      'drop table planted; drop index planted_target; revoke create on schema public from wardline_app',
    );
    await superuser.end();
    for (const names of noticed) expect(names).toContain('planted');
  });
});

describe('the role that tenants’ transactions run as', () => {
  test('owns nothing and can step around nothing', async () => {
    expect((await tables()).filter((table) => table.owner === 'wardline_app')).toEqual([]);
    const { rows } = await world.db.execute(
      sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit and exists (select from pg_auth_members where member = r.oid) as inherits
          from pg_roles r where rolname = 'wardline_app'`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, inherits: false },
    ]);
  });

  test('is granted nothing on partitions, on views, nor on tables that belong to nobody', async () => {
    const all = await tables();
    expect(
      all.filter((table) => table.partition).every((table) => table.rls && table.forced && table.grants.length === 0),
    ).toBe(true);
    expect(all.filter((table) => table.partition).length).toBeGreaterThan(3);
    const readable = all.filter(
      (table) => table.name in exceptions && table.name !== 'organizations' && table.grants.includes('SELECT'),
    );
    expect(readable).toEqual([]);
    const { rows } = await world.db.execute(
      sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
          union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(rows).toEqual([]);
  });

  test.each(appendOnly)('can add to %s and neither change nor remove', async (name) => {
    const table = (await whole()).find((candidate) => candidate.name === name);
    expect(table?.grants).toEqual(['INSERT', 'SELECT']);
    const column = table?.primary.at(-1) ?? '';
    for (const statement of [
      sql`update ${sql.identifier(name)} set ${sql.identifier(column)} = ${sql.identifier(column)}`,
      sql`delete from ${sql.identifier(name)}`,
      sql`truncate ${sql.identifier(name)}`,
    ]) {
      const attempt = withTenant(world.db, clinic.id, (tx) => tx.execute(statement));
      await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  test('removes nothing anywhere but the sites of vendors, what a finding was linked to, who was chosen for a group, what members keep for themselves, the draft of a report, what courses in the making were given, and the content of files whose time is over', async () => {
    const removable = (await tables()).filter(
      (table) => table.grants.includes('DELETE') || table.grants.includes('TRUNCATE'),
    );
    expect(removable.map((table) => table.name)).toEqual([
      'course_files',
      'course_packages',
      'file_parts',
      'finding_links',
      'group_members',
      'needs_drafts',
      'packed_files',
      'packed_parts',
      'report_asks',
      'reports',
      'saved_views',
      'vendor_sites',
    ]);
  });

  test('adds to the look-up tables for its own organization alone, and reads none', async () => {
    const stranger = await world.organization('Elsewhere');
    const attempt = (statement: ReturnType<typeof sql>) =>
      withTenant(world.db, clinic.id, (tx) => tx.execute(statement));
    const hash = crypto.randomUUID();
    const id = crypto.randomUUID();
    const refused = { cause: { code: '42501' } };
    await expect(
      attempt(sql`insert into enrolment_code_hashes values (${hash}, ${stranger.id}, ${id})`),
    ).rejects.toMatchObject(refused);
    await expect(
      attempt(sql`insert into enrolment_code_hashes values (${hash}, ${clinic.id}, ${id})`),
    ).resolves.toBeDefined();
    for (const name of [
      'enrolment_code_hashes',
      'invitation_hashes',
      'safeguard_check_hashes',
      'report_link_hashes',
      'memberships',
      'accounts',
      'credentials',
      'sessions',
      'setup_links',
      'second_factors',
      'recovery_codes',
      'sign_ins',
      'password_resets',
      'identity_provider_domains',
    ]) {
      await expect(attempt(sql`select * from ${sql.identifier(name)}`)).rejects.toMatchObject(refused);
    }
  });
});

test('without a tenant the role sees nothing, not even by mistake', async () => {
  const seen = await world.db.transaction(async (tx) => {
    await tx.execute(sql`set local role wardline_app`);
    const { rows } = await tx.execute<{ n: number }>(sql`select count(*)::int as n from browsers`);
    return rows;
  });
  expect(seen).toEqual([{ n: 0 }]);
});

test('a query that forgets to name its organization still sees its own rows alone', async () => {
  const stranger = await world.organization('Elsewhere');
  const { rows } = await withTenant(world.db, stranger.id, (tx) =>
    tx.execute(sql`select organization_id from members union select organization_id from browsers`),
  );
  expect(rows).toEqual([{ organization_id: stranger.id }]);
});

async function asSuperuser({ pool }: World): Promise<pg.Client> {
  const { rows } = await pool.query<{ name: string }>('select current_database() as name');
  const client = new pg.Client({ ...inject('postgres').superuser, database: rows[0]!.name });
  await client.connect();
  return client;
}
