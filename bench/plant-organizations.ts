import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { MetricValue } from '../shared/domain/metric.ts';

/**
 * Small organizations in each of which one account leads: a connected browser, a month of counted days and half a year of exposures in
 * three departments.
 *
 * @param counted the figures of an organization; each has others of the same kinds
 */
export async function plantOrganizations(
  client: Client,
  { accountId, today, timeZone }: { accountId: string; today: string; timeZone: string },
  { many, counted }: { many: number; counted: readonly MetricValue[] },
): Promise<void> {
  const planted = Array.from({ length: many }, () => ({ organizationId: newId(), memberId: newId() }));
  await client.query('begin');
  // What the block below reads: a block takes no parameters.
  for (const [name, value] of Object.entries({ today, zone: timeZone, metrics: JSON.stringify(counted) })) {
    await client.query(`select set_config($1, $2, true)`, [`planted.${name}`, value]);
  }
  await client.query(`select set_config('planted.rows', $1, true)`, [JSON.stringify(planted)]);
  await client.query('set local role wardline_app');
  await client.query(`do $$
    declare
      tenant uuid; person uuid; code uuid; n int;
      today date := current_setting('planted.today');
    begin
      for tenant, person, n in select (row->>'organizationId')::uuid, (row->>'memberId')::uuid, place
        from jsonb_array_elements(current_setting('planted.rows')::jsonb) with ordinality as one (row, place)
      loop
        code := uuidv7();
        perform set_config('app.organization_id', tenant::text, true);
        insert into organizations (id, name, time_zone, color, policy)
          values (tenant, 'Clinic ' || n, current_setting('planted.zone'), 'teal', '{}');
        insert into members (organization_id, id, name, email, roles, leadership)
          values (tenant, person, 'A consultant', 'consultant@clinic.example', '{leadership}', 'board');
        insert into enrolment_codes (organization_id, id, label, max_uses, expires_at) values (tenant, code, 'Planted', 9, now());
        insert into browsers (organization_id, id, enrolment_code_id, label, kind, extension_version, credential_hash, enrolled_at)
          values (tenant, uuidv7(), code, 'A browser', 'chromium', '0.1.0', tenant::text, now() - interval '400 days');
        insert into metric_days (organization_id, day, metrics) select tenant, today - back,
          (select jsonb_agg(case when metric->>'of' is null
              then metric || jsonb_build_object('value', (n * place) % 4, 'sinceOn', null)
              else metric || jsonb_build_object('value', 20 - (n * place) % 3, 'of', 20, 'sinceOn', null) end)
            from jsonb_array_elements(current_setting('planted.metrics')::jsonb) with ordinality as one (metric, place))
          from generate_series(0, 30) back;
        insert into exposure_days (organization_id, day, department, avoided, gone_on, passed)
          select tenant, today - back, 'Department ' || department, 2, case when (n + back) % 9 = 0 then 1 else 0 end, 0
          from generate_series(0, 180, 2) back, generate_series(1, 3) department;
        insert into exposure_counts (organization_id, time_zone, counted_to) values (tenant, current_setting('planted.zone'), now());
      end loop;
    end $$`);
  await client.query('reset role');
  await client.query(
    `insert into accounts (id, name, email, email_verified) values ($1, 'A consultant', 'consultant@clinic.example', true)`,
    [accountId],
  );
  await client.query(
    `insert into memberships (account_id, organization_id, member_id)
      select $1, (row->>'organizationId')::uuid, (row->>'memberId')::uuid from jsonb_array_elements($2::jsonb) row`,
    [accountId, JSON.stringify(planted)],
  );
  await client.query('commit');
  // As autovacuum would have left it.
  await client.query('vacuum analyze');
}
