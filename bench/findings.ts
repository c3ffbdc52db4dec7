import { Client } from 'pg';
import { listFindings } from '../server/features/finding/read.ts';
import { pageVendors } from '../server/features/vendor/list.ts';
import {
  findingKinds,
  findingOwners,
  findingPlans,
  findingsDue,
  findingSorts,
  ListFindings,
  MOST_COUNTED,
  severities,
} from '../shared/domain/finding.ts';
import { ListVendors } from '../shared/domain/vendor-list.ts';
import { type Plot, plantVendors } from '../test/support/many-vendors.ts';
import { inAClinic } from './clinic.ts';
import { type Question, timeQuestions } from './time-questions.ts';

/**
 * `npm run bench:findings`: filters, sorts, searches and counts of a list of 1,000,000 generated findings, in the database (goal: 95 of
 * 100 in under 300 ms). BENCH_FINDINGS and BENCH_ROUNDS make it smaller.
 */
const FINDINGS = Number(process.env['BENCH_FINDINGS'] ?? 1_000_000);
const VENDORS = 1_000;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 20);
const GOAL_MS = 300;

const PLANTED_AT_ONCE = 50_000;

const PLANTING = `
      with vendor as (
        select array_agg(id order by name) as ids from vendors where organization_id = $1::uuid
      ), made as (
        select n, n <= $2::int as is_open, (n - 1) / 5 % ($2::int / 5) as site_no
        from generate_series($6::int, $3::int) n
      )
      insert into findings (organization_id, id, kind, severity, site, vendor_id, observations, overrides, first_seen_at, last_seen_at,
        closed_at, closed_by, treatment, closing_reason, owner_id, due_on, plan)
      select $1::uuid, uuidv7(),
        (array['exposure', 'sign-up', 'scope-granted', 'tampering', 'coverage-gap'])[1 + n % 5],
        case when n % 500 = 0 then 'critical' when n % 50 = 1 then 'high' when n % 3 = 0 then 'medium' else 'low' end,
        (array['scribe', 'notes', 'chat', 'mail', 'files', 'forms', 'maps', 'polls', 'dictation', 'summaries'])[1 + site_no % 10]
          || '-' || site_no || '.example',
        case when site_no % 10 = 0 then ids[1 + site_no / 10 % cardinality(ids)] end, 1 + n % 9973, n % 7 / 6,
        now() - make_interval(secs => n::bigint * 7919 % 60000000), now() - make_interval(secs => n::bigint * 104729 % 30000000),
        case when not is_open then now() - make_interval(secs => n) end, case when not is_open then $4::uuid end,
        case when not is_open then 'fixed' end, case when not is_open then 'Talked to the team' end,
        case when n % 200 = 0 then $4::uuid end,
        case when n % 11 > 0 then $5::date + (n % 400 - 4)::int end,
        case when n % 1000 = 0 then '{"treatment":"accept","what":"Carried","until":"2030-01-01"}'::jsonb
          when n % 100 = 0 then '{"treatment":"fix","what":"Buy the tool","isFunded":null}'::jsonb end
      from made, vendor`;

await inAClinic(async ({ database, org, plot }) => {
  const plantedFrom = performance.now();
  await plantVendors(database.db, plot, VENDORS);
  // A connection of its own, because an index of a million takes longer than the pool's time limits allow.
  const client = new Client({ ...database.connection, statement_timeout: 0, query_timeout: 0 });
  await client.connect();
  try {
    await plantFindings(client, plot, FINDINGS);
  } finally {
    await client.end();
  }
  console.log(`planted in ${((performance.now() - plantedFrom) / 1000).toFixed(0)} s`);

  const ask = (what: Partial<ListFindings>) => () => listFindings(org, ListFindings.parse(what));
  const [vendor] = (await pageVendors(org, ListVendors.parse({ size: 1, sort: 'name' }))).items;
  const asked: readonly Question[] = [
    ['as it opens', ask({})],
    ['the last page', ask({ page: MOST_COUNTED / 50 })],
    ['500 on a page', ask({ size: 500, page: MOST_COUNTED / 500 })],
    ['the closed ones', ask({ state: 'closed' })],
    ...findingSorts.flatMap((sort) =>
      (['asc', 'desc'] as const).map((order): Question => [`sorted by ${sort}, ${order}`, ask({ sort, order })]),
    ),
    ...severities.map((severity): Question => [severity, ask({ severity })]),
    ...findingKinds.slice(0, 6).map((kind): Question => [`of kind ${kind}`, ask({ kind })]),
    ['a kind, critical', ask({ kind: 'exposure', severity: 'critical' })],
    ['a kind, by site', ask({ kind: 'tampering', sort: 'site', order: 'asc' })],
    ...findingOwners.map((owner): Question => [`owner: ${owner}`, ask({ owner })]),
    ['mine, due first', ask({ owner: 'mine', sort: 'due', order: 'asc' })],
    ...findingsDue.map((due): Question => [`due: ${due}`, ask({ due })]),
    ...findingPlans.map((plan): Question => [`plan: ${plan}`, ask({ plan })]),
    ['to sign, by site', ask({ plan: 'to-sign', sort: 'site', order: 'asc' })],
    ...(vendor ? [['of a vendor', ask({ vendorId: vendor.id })] as const] : []),
    ['searched: one site', ask({ q: '-77777.' })],
    ['searched: some sites', ask({ q: '-777' })],
    ['searched: a hundredth', ask({ q: '-99' })],
    ['searched: a tenth', ask({ q: 'summaries' })],
    ['searched: all', ask({ q: 'example' })],
    ['searched: none', ask({ q: 'nowhere' })],
    ['searched: a vendor', ask({ q: vendor?.name ?? 'Vendor' })],
    ['searched: two letters', ask({ q: 'zz' })],
    ['searched, by site', ask({ q: 'summaries-9999', sort: 'site', order: 'asc' })],
    ['searched, critical', ask({ q: 'scribe', severity: 'critical' })],
    ['searched, overdue', ask({ q: 'polls', due: 'overdue' })],
    ['searched, closed', ask({ q: '-777', state: 'closed' })],
  ];
  console.log(`${FINDINGS.toLocaleString('en')} findings, ${ROUNDS} times each, in ms`);
  await timeQuestions(asked, { rounds: ROUNDS, goalMs: GOAL_MS });
});

/**
 * Writes so many made-up findings, half of them open, as years of a large organization would leave them: each kind on a fifth as many
 * sites as there are open ones, a tenth of those of its vendors, a few planned, owned or long due. The same count gives the same findings.
 */
async function plantFindings(client: Client, { organizationId, memberId, today }: Plot, count: number): Promise<void> {
  await client.query('begin');
  // Sorted into a dozen indexes at once and not each by itself, a million take minutes instead of half an hour.
  const indexes = await client.query<{ name: string; definition: string }>(`
    select indexname as name, indexdef as definition from pg_indexes where tablename = 'findings' and indexname not like '%pk%'`);
  for (const { name } of indexes.rows) await client.query(`drop index "${name}"`);
  await client.query(`set local role wardline_app; set local app.organization_id = '${organizationId}'`);
  for (let first = 1; first <= count; first += PLANTED_AT_ONCE) {
    const last = Math.min(count, first + PLANTED_AT_ONCE - 1);
    await client.query(PLANTING, [organizationId, Math.ceil(count / 2), last, memberId, today, first]);
  }
  await client.query('insert into finding_sites select distinct organization_id, site from findings');
  await client.query('reset role');
  for (const { definition } of indexes.rows) await client.query(definition);
  await client.query('commit');
  // As autovacuum would have left it.
  await client.query('vacuum analyze');
}
