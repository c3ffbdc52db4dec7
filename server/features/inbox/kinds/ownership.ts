import { type SQL, sql } from 'drizzle-orm';
import { members, vendors } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';
import { isFound } from './vendor-facts.ts';

/** Vendors in use that nobody answers for, or whose owner has left. */
export function withoutOwner(watch: Watch): SQL {
  const { organizationId, today, timeZone } = watch;
  const hasLeft = sql`${members.leftOn} < ${today}::date`;
  return partOf({
    why: firstOf([[hasLeft, 'owner-left']], 'no-owner'),
    itemId: vendors.id,
    name: vendors.name,
    vendorId: vendors.id,
    since: sql`case when ${hasLeft} then (${members.leftOn} + 1)::timestamp at time zone ${timeZone} else ${vendors.createdAt} end`,
    from: sql`from ${vendors}
      left join ${members} on ${members.organizationId} = ${vendors.organizationId} and ${members.id} = ${vendors.ownerId}
      left join decided on decided.vendor_id = ${vendors.id}
      where ${vendors.organizationId} = ${organizationId} and ${vendors.endedOn} is null and (${vendors.ownerId} is null or ${hasLeft})
        and decided.ruling is distinct from 'denied' and not ${isFound(watch, vendors.id, ['no-owner'])}`,
  });
}
