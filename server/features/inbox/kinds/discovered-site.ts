import { type SQL, sql } from 'drizzle-orm';
import { approvals, discoveredSites } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Tools that members use and nobody has decided on or ignored. */
export function undecidedTools({ organizationId }: Watch): SQL {
  const { signUps, signIns, consentsGranted, exposures } = discoveredSites;
  return partOf({
    why: firstOf(
      [
        [sql`${exposures} > 0`, 'met-with-exposure'],
        [sql`${signUps} + ${signIns} + ${consentsGranted} > 0`, 'met-with-account'],
      ],
      'met',
    ),
    itemId: discoveredSites.id,
    name: discoveredSites.site,
    vendorId: discoveredSites.vendorId,
    since: discoveredSites.firstSeenAt,
    from: sql`from ${discoveredSites}
      where ${discoveredSites.organizationId} = ${organizationId} and ${isUndecided}`,
  });
}

/** Neither ignored nor of a vendor that somebody has decided on. Few have a vendor, so it is asked of those alone. */
export const isUndecided: SQL = sql`${discoveredSites.ignoredAt} is null and (${discoveredSites.vendorId} is null
  or not exists (select from ${approvals} where ${approvals.organizationId} = ${discoveredSites.organizationId}
    and ${approvals.vendorId} = ${discoveredSites.vendorId}))`;
