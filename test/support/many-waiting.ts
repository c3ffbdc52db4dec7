import { sql } from 'drizzle-orm';
import { withTenant, type Db } from '../../server/database/tenant.ts';
import { plantVendors, type Plot } from './many-vendors.ts';

const upTo = (count: number) => sql`generate_series(1, ${Math.ceil(count)}::int) n`;

/** So many findings in one statement, which has its time. */
const AT_ONCE = 10_000;

/**
 * Writes made-up vendors (see `plantVendors`) and, all told about ten times as many things that wait for a decision: findings, tools,
 * requests, browsers, exceptions, conditions, checks, and marks on some of each. The same count gives the same rows, but for random ids.
 */
export async function plantWaiting(db: Db, plot: Plot, vendors: number): Promise<void> {
  await plantVendors(db, plot, vendors);
  const found = Math.ceil(vendors * 9.5);
  const organization = sql`${plot.organizationId}::uuid`;
  const member = sql`${plot.memberId}::uuid`;
  const day = sql`${plot.today}::date`;
  const some = (table: string, share: number) =>
    sql`(select id, row_number() over (order by id)::int as n from ${sql.raw(table)} where organization_id = ${organization}) one
      where n % ${share}::int = 0`;
  await withTenant(db, plot.organizationId, async (tx) => {
    for (let first = 1; first <= found; first += AT_ONCE)
      await tx.execute(sql`
        insert into findings (organization_id, id, kind, severity, site, observations, overrides, first_seen_at, last_seen_at, closed_at, due_on)
        select ${organization}, gen_random_uuid(), case when n % 5 = 0 then 'sign-up' else 'exposure' end,
          case when n % 50 = 0 then 'critical' when n % 10 = 1 then 'high' when n % 3 = 0 then 'medium' else 'low' end,
          'found-' || n || '.example', 1 + n % 9, case when n % 40 in (0, 1) then 1 else 0 end,
          -- Many share an instant, so that the order of ids matters.
          ${day}::timestamp - make_interval(hours => n % 5000), ${day}::timestamp, case when n % 6 = 0 then ${day}::timestamp end,
          case when n % 4 <> 0 then ${day} - 40 + n % 97 end
        from generate_series(${first}::int, ${Math.min(first + AT_ONCE - 1, found)}::int) n`);
    await tx.execute(sql`
      insert into findings (organization_id, id, kind, severity, site, vendor_id, observations, overrides, first_seen_at, last_seen_at)
      select ${organization}, gen_random_uuid(), case one.n % 3 when 0 then 'no-owner' when 1 then 'review-overdue' else 'no-baa' end,
        'medium', '', one.id, 0, 0, ${day}::timestamp - make_interval(hours => one.n), ${day}::timestamp from ${some('vendors', 4)}`);
    await tx.execute(sql`
      insert into discovered_sites (organization_id, id, site, first_seen_at, last_seen_at, sign_ups, exposures, ignored_at)
      select ${organization}, gen_random_uuid(), 'found-' || n || '.example', ${day}::timestamp - make_interval(hours => n % 999),
        ${day}::timestamp, n % 3, n % 2, case when n % 9 = 0 then ${day}::timestamp end from ${upTo(vendors * 1.5)}`);
    await tx.execute(sql`
      with code as (insert into enrolment_codes (organization_id, id, label, max_uses, expires_at)
        select ${organization}, gen_random_uuid(), 'Planted', 9999, ${day}::timestamp returning id)
      insert into browsers (organization_id, id, enrolment_code_id, member_id, label, kind, extension_version, credential_hash, enrolled_at, last_seen_at)
      select ${organization}, gen_random_uuid(), code.id, case when n % 3 = 0 then ${member} end, 'Browser ' || n, 'chrome', '1.0.0', 'planted ' || n,
        ${day}::timestamp - interval '60 days', ${day}::timestamp - make_interval(days => n % 20) from code, ${upTo(vendors / 10)}`);
    await tx.execute(sql`
      insert into access_requests (organization_id, id, browser_id, site, purpose, data_class, state, requested_at)
      select ${organization}, gen_random_uuid(), one.id, 'asked-' || k || '.example', 'Planted', case when k % 2 = 0 then 'phi' else 'identifiers' end,
        case when k = 4 then 'denied' else 'open' end, ${day}::timestamp - make_interval(hours => one.n * k % 400)
      from (select ones.*, k from (select one.* from ${some('browsers', 5)}) ones, generate_series(1, 4) k) one`);
    await tx.execute(sql`
      insert into exceptions (organization_id, id, vendor_id, data_classes, needs_baa, reason, ends_on, asked_by, asked_at, outcome, starts_on)
      select ${organization}, gen_random_uuid(), one.id, '{health}', false, 'Planted', ${day} + one.n % 40, ${member},
        ${day}::timestamp - make_interval(days => one.n % 30), case when one.n % 2 = 0 then 'granted' end,
        case when one.n % 2 = 0 then ${day} - 20 end from ${some('vendors', 15)}`);
    await tx.execute(sql`
      insert into approval_conditions (organization_id, id, approval_id, text, owner_id, due_on, is_before_use)
      select ${organization}, gen_random_uuid(), one.id, 'Planted', ${member}, ${day} - 20 + one.n % 60, false from ${some('approvals', 7)}`);
    await tx.execute(sql`
      insert into safeguard_checks (organization_id, id, vendor_id, questionnaire_name, questionnaire_version, content, contact_name, contact_email,
        language, sent_by, sent_at, due_on, submitted_at)
      select ${organization}, gen_random_uuid(), one.id, 'Planted', 1, '{}', 'C', 'c@vendor.example', 'en', ${member},
        ${day}::timestamp - interval '30 days', ${day}, case when one.n % 2 = 0 then ${day}::timestamp - make_interval(hours => one.n % 300) end
      from ${some('vendors', 21)}`);
    await tx.execute(sql`
      insert into inbox_marks (organization_id, kind, item_id, assignee_id, snoozed_until_on, snoozed_because, snoozed_severity, snoozed_by, snoozed_at)
      select ${organization}, kind, id, case when n % 2 = 0 then ${member} end, case when n % 3 <> 0 then ${day} + n % 40 - 5 end, 'Planted',
        case n % 5 when 0 then 'critical' when 1 then 'low' else 'medium' end, ${member}, ${day}::timestamp - make_interval(days => n % 90)
      from (
        select 'finding' as kind, one.id, one.n / 25 as n from ${some('findings', 25)}
        union all select 'discovered-site', one.id, one.n / 25 from ${some('discovered_sites', 25)}
        union all select kind, one.id, one.n / 10 from unnest(array['ownership', 'review', 'coverage']) kind, ${some('vendors', 10)}
        union all select 'agreement', one.id, one.n / 10 from ${some('baas', 10)}
        union all select 'browser', one.id, one.n / 5 from ${some('browsers', 5)}
      ) marked`);
  });
}
