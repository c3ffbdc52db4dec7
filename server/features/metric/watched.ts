import { sql } from 'drizzle-orm';
import { browsers } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Period } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';

/**
 * Those of the periods during which some browser was connected on some day of the organization's zone: what no browser could have seen
 * is not known to be nothing.
 */
export async function readWatched(
  db: Reader,
  { organizationId }: OrgContext,
  periods: readonly Period[],
  { timeZone, firstOn }: { timeZone: string; firstOn: CalendarDay | null },
): Promise<Period[]> {
  // Before the first browser there is nothing to look for, which is what would take longest to find.
  const asked = periods.filter(({ toOn }) => firstOn !== null && firstOn <= toOn);
  if (asked.length === 0) return [];
  const days = (which: keyof Period) => sql`${sql.param(asked.map((period) => period[which]))}::date[]`;
  const rows = await db
    .select({ fromOn: sql<CalendarDay>`watched.from_on`, toOn: sql<CalendarDay>`watched.to_on` })
    .from(
      sql`(select asked.from_on::text, asked.to_on::text from unnest(${days('fromOn')}, ${days('toOn')}) as asked (from_on, to_on)
      where exists (select from ${browsers} browser where browser.organization_id = ${organizationId}
        and browser.enrolled_at < (asked.to_on + 1)::timestamp at time zone ${timeZone}
        and (browser.revoked_at is null or browser.revoked_at >= asked.from_on::timestamp at time zone ${timeZone}))) watched`,
    );
  return rows;
}

/** Whether a period is among them. */
export const isWatched = (watched: readonly Period[], { fromOn, toOn }: Period): boolean =>
  watched.some((one) => one.fromOn === fromOn && one.toOn === toOn);
