import { type SQL, sql } from 'drizzle-orm';
import { browsers } from '../../../../drizzle/schema/index.ts';
import { SILENT_AFTER_WORKING_DAYS } from '../../../../shared/domain/browser.ts';
import { earliestDayWithin } from '../../../../shared/domain/working-days.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Browsers that fell silent, and those of which nobody said whose they are. */
export function browsersToLookAt({ organizationId, timeZone, today }: Watch): SQL {
  const { lastSeenAt, enrolledAt, memberId, revokedAt } = browsers;
  const spokeSince = earliestDayWithin(SILENT_AFTER_WORKING_DAYS, today);
  const isSilent = sql`(${lastSeenAt} at time zone ${timeZone})::date < ${spokeSince}::date`;
  return partOf({
    why: firstOf([[isSilent, 'browser-silent']], 'browser-unassigned'),
    itemId: browsers.id,
    name: browsers.label,
    vendorId: null,
    since: sql`case when ${isSilent} then ${lastSeenAt} else ${enrolledAt} end`,
    from: sql`from ${browsers} where ${browsers.organizationId} = ${organizationId} and ${revokedAt} is null
      and (${memberId} is null or ${isSilent})`,
  });
}
