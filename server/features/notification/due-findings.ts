import { and, eq, lte, sql } from 'drizzle-orm';
import { findings, vendors } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { daysAfter } from '../../../shared/domain/days-after.ts';
import type { DueFindings } from '../../../shared/domain/finding-reminders.ts';
import { FindingId } from '../../../shared/domain/finding.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** Open findings that are due within the organization's notice or were, counted by owner and day, however many there are. */
export async function readDueFindings(
  db: Reader,
  { organizationId }: OrgContext,
  { intervals, profile }: OrganizationSettings,
  today: CalendarDay,
): Promise<DueFindings[]> {
  const { ownerId, dueOn, firstSeenAt, id, site, vendorId } = findings;
  const knownOn = sql<CalendarDay>`(${firstSeenAt} at time zone ${profile.timeZone})::date::text`;
  const last = daysAfter(today, Math.max(...intervals.baaExpiryNoticeDays));
  const rows = await db
    .select({
      ownerId,
      dueOn: sql<CalendarDay>`${dueOn}::text`,
      knownOn: knownOn.as('known_on'),
      count: sql<number>`count(*)`.mapWith(Number),
      findingId: sql<string>`min(${id}::text)`,
      name: sql<string | null>`min(coalesce(nullif(${site}, ''), ${vendors.name}))`,
    })
    .from(findings)
    .leftJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .where(and(eq(findings.organizationId, organizationId), eq(findings.isOpen, true), lte(dueOn, last)))
    .groupBy(ownerId, dueOn, sql`known_on`)
    .orderBy(dueOn, ownerId, sql`known_on`);
  return rows.map(({ findingId, name, ...group }) => ({
    ...group,
    one: group.count === 1 ? { findingId: FindingId.parse(findingId), name } : null,
  }));
}
