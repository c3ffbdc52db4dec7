import { type SQL, sql } from 'drizzle-orm';
import { accessRequests } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Members who wait for an answer. */
export function openRequests({ organizationId }: Watch): SQL {
  return partOf({
    why: firstOf([[sql`${accessRequests.dataClass} = 'phi'`, 'requested-for-phi']], 'requested'),
    itemId: accessRequests.id,
    name: accessRequests.site,
    vendorId: null,
    since: accessRequests.requestedAt,
    from: sql`from ${accessRequests}
      where ${accessRequests.organizationId} = ${organizationId} and ${accessRequests.state} = 'open'`,
  });
}
