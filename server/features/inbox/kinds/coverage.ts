import { type SQL, sql } from 'drizzle-orm';
import { baas } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';
import { assures, inForce, isFound, lastDayOf, needsNone } from './vendor-facts.ts';

/** Vendors that are approved for patient information while no agreement with them is in force (45 CFR 164.502(e)). */
export function withoutAgreement(watch: Watch): SQL {
  const { organizationId, timeZone, today } = watch;
  return partOf({
    why: firstOf([[sql`over.last_day is not null`, 'baa-over']], 'no-baa'),
    itemId: sql`decided.vendor_id`,
    name: null,
    vendorId: sql`decided.vendor_id`,
    since: sql`greatest((over.last_day + 1)::timestamp at time zone ${timeZone}, decided.decided_at)`,
    from: sql`from decided
      left join (select ${baas.vendorId} as vendor_id, max(${lastDayOf}) as last_day from ${baas}
        where ${baas.organizationId} = ${organizationId} and ${assures} and ${lastDayOf} < ${today}::date group by 1) over
        on over.vendor_id = decided.vendor_id
      where decided.ruling <> 'denied' and 'phi' = any(decided.data_classes)
        and decided.vendor_id not in (${inForce(watch)}) and decided.vendor_id not in (${needsNone(watch)})
        and not ${isFound(watch, sql`decided.vendor_id`, ['no-baa', 'baa-expired'])}`,
  });
}
