import { sql } from 'drizzle-orm';
import { withTenant, type Db } from '../../server/database/tenant.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { RiskGrounds } from '../../shared/domain/risk-terms.ts';
import { RISK_VERSION, vendorRisk } from '../../shared/domain/vendor-risk.ts';

/** Whose vendors are made up, and around which day their dates lie. */
export interface Plot {
  organizationId: OrganizationId;
  memberId: MemberId;
  today: string;
}

/**
 * Writes so many made-up vendors at once, each standing differently: two sites, decisions and agreements that are over,
 * in force, to come, follow each other or were ended early. The same count gives the same vendors.
 */
export async function plantVendors(db: Db, { organizationId, memberId, today }: Plot, count: number): Promise<void> {
  const organization = sql`${organizationId}::uuid`;
  const day = sql`${today}::date`;
  // A digest, made to look like a random id (RFC 9562, version 4).
  const id = sql`overlay(overlay(md5('vendor ' || n) placing '4' from 13) placing '8' from 17)::uuid`;
  const kept: RiskGrounds = {
    dataClasses: null,
    patients: null,
    determination: 'undecided',
    baa: 'none',
    clauses: null,
    check: 'none',
    exposures: { wentOn: 0, stopped: 0 },
    review: 'never',
  };
  const [grounds, result] = [kept, vendorRisk(kept)].map((one) => JSON.stringify(one));
  await withTenant(db, organizationId, async (tx) => {
    await tx.execute(sql`
      insert into vendors (organization_id, id, name, purpose, owner_id, data_classes, patients, created_at)
      select ${organization}, ${id}, 'Vendor ' || lpad((n * 7919 % 1000003)::text, 7, '0'), 'Keeps notes no. ' || n,
        case when n % 9 = 0 then null else ${memberId}::uuid end,
        case n % 4 when 0 then null when 1 then '{}'::text[] when 2 then '{phi}' else '{identifiers}' end, null, now()
      from generate_series(1, ${count}::int) n`);
    await tx.execute(sql`
      insert into vendor_sites (organization_id, id, vendor_id, domain)
      select ${organization}, gen_random_uuid(), ${id}, 'site-' || n || '-' || k || '.example'
      from generate_series(1, ${count}::int) n, generate_series(1, 2) k`);
    await tx.execute(sql`
      insert into approvals (organization_id, id, vendor_id, ruling, data_classes, conditions, reason, review_due_on, decided_by, decided_at)
      select ${organization}, gen_random_uuid(), ${id}, case when n % 11 = 0 then 'denied' else 'approved' end,
        case when n % 11 = 0 then '{}'::text[] when n % 5 = 0 then '{identifiers}' else '{phi,identifiers}' end, '', 'Planted',
        case when n % 3 = 0 then null else ${day} - 200 + n % 401 end, ${memberId}::uuid,
        ${day}::timestamp - make_interval(days => n % 700, hours => k)
      from generate_series(1, ${count}::int) n, generate_series(1, 2) k where n % 7 <> 0`);
    await tx.execute(sql`
      insert into baas (organization_id, id, agreement_id, version, change, type, vendor_id, counterparty, our_party, signed_by_us, signed_by_them, covers, excludes, reason, signed_on, effective_on, expires_on, ended_on)
      select ${organization}, agreement, agreement, 1, 'first', case when n % 17 = 0 then 'limited-data-set-dua' else 'baa' end, ${id}, 'Vendor ' || n, '', '', '', '', '', '', began, began,
        case when n % 6 = 0 then null else began + 120 end, case when n % 13 = 0 then began + n % 60 - 20 end
      from generate_series(1, ${count}::int) n, generate_series(0, 1) k,
        lateral (select ${day} - 150 + n % 301 + k * (120 + n % 3) as began, gen_random_uuid() as agreement) terms
      where n % 8 <> 0 and (k = 0 or n % 2 = 0)`);
    await tx.execute(sql`
      insert into vendor_determinations (organization_id, id, vendor_id, kind, reason, decided_by)
      select ${organization}, gen_random_uuid(), ${id},
        case n % 3 when 0 then 'business-associate' when 1 then 'conduit' else 'not-business-associate' end, 'Planted', ${memberId}::uuid
      from generate_series(1, ${count}::int) n where n % 2 = 0`);
    await tx.execute(sql`
      insert into vendor_risk_results (organization_id, id, vendor_id, version, grounds, result, current, computed_at)
      select ${organization}, gen_random_uuid(), ${id}, ${RISK_VERSION}, ${grounds}::jsonb, ${result}::jsonb, 1 + (n + k) % 5, ${day}::timestamp - make_interval(days => k)
      from generate_series(1, ${count}::int) n, generate_series(1, 3) k where n % 10 <> 0`);
  });
}
