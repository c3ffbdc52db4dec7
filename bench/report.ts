import { Client } from 'pg';
import { systemContextOf } from '../server/auth/system.ts';
import { ensureObservationPartitions } from '../server/database/migrate.ts';
import { countDay } from '../server/features/metric/count-day.ts';
import { rollUpExposures } from '../server/features/metric/count-exposures.ts';
import { viewExposureSites } from '../server/features/metric/exposure-sites.ts';
import { viewMetrics } from '../server/features/metric/view.ts';
import { addDays, monthsAfter } from '../shared/domain/calendar.ts';
import { type Plot, plantVendors } from '../test/support/many-vendors.ts';
import { inAClinic } from './clinic.ts';
import { plantTraining } from './plant-training.ts';
import { type Question, timeQuestions } from './time-questions.ts';

/**
 * `npm run bench:report`: the figures of the leadership report for 300,000 browsers, 5,000 people with 20,000 assignments, 2,000 vendors with
 * 3,000 safeguard checks and 1,000 conditions, 50,000 findings and a year of exposures, most of them rolled up by day (goal: 95 of 100 in under 300 ms), and what the roll-up itself
 * takes. BENCH_BROWSERS and BENCH_ROUNDS make it smaller.
 */
const BROWSERS = Number(process.env['BENCH_BROWSERS'] ?? 300_000);
const PEOPLE = 5_000;
const VENDORS = 2_000;
const FINDINGS = 50_000;
const EXPOSURES = Number(process.env['BENCH_EXPOSURES'] ?? 200_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 20);
const GOAL_MS = 300;

await inAClinic(async ({ database, org, plot }) => {
  const { db, pool } = database;
  await ensureObservationPartitions(pool, org.now());
  await plantVendors(db, plot, VENDORS);
  const client = new Client({ ...database.connection, statement_timeout: 0, query_timeout: 0 });
  await client.connect();
  try {
    await plantTraining(client, plot, PEOPLE);
    await plantUse(client, plot);
  } finally {
    await client.end();
  }

  const system = systemContextOf(db, plot.organizationId, 'count-metrics', org.now);
  await timed(`a year of ${EXPOSURES.toLocaleString('en')} exposures rolled up`, () => rollUpExposures(system));
  await timed('what arrived in the last minutes rolled up', () => rollUpExposures(system));
  await timed('a day counted', () => countDay(system));

  const lastYear = { fromOn: addDays(monthsAfter(plot.today, -12), 1), toOn: plot.today };
  const asked: readonly Question[] = [
    ['the usual period', () => viewMetrics(org, {})],
    ['a year', () => viewMetrics(org, lastYear)],
    ['where its exposures were', () => viewExposureSites(org, lastYear)],
  ];
  console.log(`${BROWSERS.toLocaleString('en')} browsers, ${ROUNDS} times each, in ms`);
  await timeQuestions(asked, { rounds: ROUNDS, goalMs: GOAL_MS });
});

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`  ${what}: ${(performance.now() - began).toFixed(0)} ms`);
}

/** Browsers of people, some silent, some that do not see everything; findings and tools as in years of a large organization; exposures of a year, two fifths of them answered. */
async function plantUse(client: Client, { organizationId, memberId, today }: Plot): Promise<void> {
  await client.query('begin');
  await client.query(`set local role wardline_app; set local app.organization_id = '${organizationId}'`);
  await client.query(
    `with code as (insert into enrolment_codes (organization_id, id, label, max_uses, expires_at)
        select $1::uuid, uuidv7(), 'Planted', 9999, now() returning id),
      people as (select array_agg(id) as ids from members where organization_id = $1::uuid)
    insert into browsers (organization_id, id, enrolment_code_id, member_id, label, kind, extension_version, credential_hash, coverage,
        enrolled_at, last_seen_at, revoked_at)
      select $1::uuid, uuidv7(), code.id, case when n % 9 > 0 then people.ids[1 + n % cardinality(people.ids)] end, 'Browser ' || n, 'chromium',
        '0.1.0', 'planted ' || n, jsonb_build_object('allSites', n % 20 > 0, 'privateWindows', n % 15 > 0, 'dropped', case when n % 90 = 0 then 1 else 0 end),
        now() - interval '400 days', now() - make_interval(hours => case when n % 25 = 0 then 400 else n % 90 end),
        case when n % 30 = 0 then now() end
      from code, people, generate_series(1, $2::int) n`,
    [organizationId, BROWSERS],
  );
  await client.query(
    `insert into findings (organization_id, id, kind, severity, site, observations, overrides, first_seen_at, last_seen_at, closed_at,
        closed_by, treatment, closing_reason, owner_id, due_on, acted_on_at, plan)
      select $1::uuid, uuidv7(), 'exposure', case when n % 500 = 0 then 'critical' when n % 50 = 1 then 'high' when n % 3 = 0 then 'medium' else 'low' end,
        'found-' || n || '.example', 1 + n % 9, n % 7 / 6, now() - make_interval(hours => n % 8000), now(),
        case when n % 5 > 0 then now() end, case when n % 5 > 0 then $3::uuid end, case when n % 5 > 0 then 'fixed' end,
        case when n % 5 > 0 then 'Planted' end, case when n % 4 = 0 then $3::uuid end, $4::date + n % 100 - 50,
        case when n % 3 = 0 then now() end,
        case when n % 10 = 0 then '{"treatment":"fix","what":"Buy the tool","isFunded":null}'::jsonb end
      from generate_series(1, $2::int) n`,
    [organizationId, FINDINGS, memberId, today],
  );
  // Every second year's check of most vendors, one of them decided upon twice.
  await client.query(
    `with checked as (insert into safeguard_checks (organization_id, id, vendor_id, questionnaire_name, questionnaire_version, content,
          contact_name, contact_email, language, sent_by, sent_at, due_on)
        select $1::uuid, uuidv7(), id, 'Safeguards', 1, '{"sections":[]}', '', '', 'en', $2::uuid, now() - make_interval(days => 500 * again), $3::date
        from vendors, generate_series(0, 1) again where organization_id = $1::uuid and hashtext(id::text) % 4 <> 0 returning id, sent_at)
    insert into safeguard_decisions (organization_id, id, check_id, outcome, conditions, reason, valid_until_on, score_version, decided_by, decided_at)
      select $1::uuid, uuidv7(), id, 'passed', '', 'Planted', case when hashtext(id::text) % 3 = 0 then $3::date + hashtext(id::text) % 90 end, 1,
        $2::uuid, sent_at + interval '3 days' * again
      from checked, generate_series(1, 2) again where again = 1 or hashtext(id::text) % 9 = 0`,
    [organizationId, memberId, today],
  );
  await client.query(
    `insert into approval_conditions (organization_id, id, approval_id, text, owner_id, due_on, is_before_use)
      select $1::uuid, uuidv7(), id, 'Planted', $2::uuid, $3::date, hashtext(id::text) % 2 = 0
      from approvals where organization_id = $1::uuid and hashtext(id::text) % 3 = 0`,
    [organizationId, memberId, today],
  );
  await client.query(
    `insert into discovered_sites (organization_id, id, site, first_seen_at, last_seen_at)
      select $1::uuid, uuidv7(), 'tool-' || n || '.example', now() - make_interval(hours => n % 900), now() from generate_series(1, 5000) n`,
    [organizationId],
  );
  await client.query(
    `with seen as (select array_agg(id) as ids from browsers where organization_id = $1::uuid),
      exposed as (insert into observations (organization_id, id, occurred_at, received_at, clock_skew_seconds, browser_id, kind, site, channel,
          assessment, tier, decision, because)
        select $1::uuid, gen_random_uuid(), at, at + interval '1 minute', 0, seen.ids[1 + n::bigint * 7919 % cardinality(seen.ids)], 'exposure',
          'found-' || n % 50000 || '.example', 'paste', case when n % 10 = 0 then 'identifiers' else 'phi' end, 'block',
          case when n % 12 = 0 then 'inform' else 'justify' end, case when n % 8 = 0 then 'covered' else 'no-baa' end
        from seen, generate_series(1, $2::int) n, lateral (select now() - make_interval(secs => n::bigint * 7919 % 31000000 + 60) as at) times
        returning id, browser_id, site, occurred_at)
    insert into observations (organization_id, id, occurred_at, received_at, clock_skew_seconds, browser_id, kind, site, about, outcome)
      select $1::uuid, gen_random_uuid(), occurred_at + interval '1 minute', occurred_at + interval '2 minutes', 0, browser_id, 'answer', site, id,
        case when substr(id::text, 1, 1) < '3' then 'overridden' else 'withdrawn' end
      from exposed where substr(id::text, 1, 1) < '7'`,
    [organizationId, EXPOSURES],
  );
  await client.query('commit');
  // As autovacuum would have left it.
  await client.query('vacuum analyze');
}
