import { and, arrayContains, desc, eq, exists, isNotNull, isNull, or } from 'drizzle-orm';
import { members, organizations, reportReaders, reports } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { ReportSchedule } from '../../../shared/domain/report.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readSettings } from '../organization/settings.ts';

/** By when the next report is to be sent: so many months after what the last one told of, or after the organization began. */
export async function readSchedule(db: Reader, { organizationId, now }: OrgContext): Promise<ReportSchedule> {
  const { profile, intervals } = await readSettings(db, organizationId);
  const months = intervals.leadershipReportMonths;
  const [last] = await db
    .select({ toOn: reports.toOn })
    .from(reports)
    .where(
      and(
        eq(reports.organizationId, organizationId),
        isNotNull(reports.frozenAt),
        exists(
          db
            .select({ id: reportReaders.id })
            .from(reportReaders)
            .leftJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, reportReaders.memberId)))
            .where(
              and(
                eq(reportReaders.organizationId, organizationId),
                eq(reportReaders.reportId, reports.id),
                // Leadership was told where somebody who leads was, or somebody outside such as the board.
                or(
                  isNull(reportReaders.memberId),
                  isNotNull(members.leadership),
                  arrayContains(members.roles, ['leadership']),
                ),
              ),
            ),
        ),
      ),
    )
    .orderBy(desc(reports.toOn))
    .limit(1);
  const { createdAt } = theRow(
    await db
      .select({ createdAt: organizations.createdAt })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  const countedFromOn = last?.toOn ?? todayIn(profile.timeZone, createdAt);
  const nextDueOn = monthsAfter(countedFromOn, months);
  return {
    months,
    lastToOn: last?.toOn ?? null,
    countedFromOn,
    nextDueOn,
    isOverdue: nextDueOn < todayIn(profile.timeZone, now()),
  };
}
