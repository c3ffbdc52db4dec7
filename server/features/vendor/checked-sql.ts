import { type SQL, sql } from 'drizzle-orm';
import { safeguardChecks, safeguardDecisions, vendors } from '../../../drizzle/schema/index.ts';
import type { OrgContext } from '../../context.ts';
import type { Day } from './standing-sql.ts';

/** A safeguard check was decided within the review interval, whatever came of it, and holds still. */
export function wasChecked({ organizationId }: OrgContext, { today, timeZone, reviewMonths }: Day): SQL {
  const { decidedAt, validUntilOn } = safeguardDecisions;
  // The organization is named and not taken from the vendor, so that the checks are gone through once and not for each vendor.
  return sql`${vendors.id} in (select ${safeguardChecks.vendorId} from ${safeguardChecks}
    join (select distinct on (${safeguardDecisions.checkId}) ${safeguardDecisions.organizationId} as of_organization,
        ${safeguardDecisions.checkId} as of_check, ${decidedAt} as decided_at, ${validUntilOn} as valid_until_on
      from ${safeguardDecisions} where ${safeguardDecisions.organizationId} = ${organizationId}
      order by ${safeguardDecisions.checkId}, ${decidedAt} desc, ${safeguardDecisions.id} desc) decided
      on decided.of_organization = ${safeguardChecks.organizationId} and decided.of_check = ${safeguardChecks.id}
    where ${safeguardChecks.organizationId} = ${organizationId} and ${safeguardChecks.withdrawnAt} is null
      and (decided.decided_at at time zone ${timeZone})::date >= ${today}::date - make_interval(months => ${reviewMonths}::int)
      and coalesce(decided.valid_until_on >= ${today}::date, true))`;
}
