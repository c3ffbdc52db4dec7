import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import {
  accessRequests,
  approvalProposals,
  browsers,
  discoveredSites,
  exceptions,
} from '../../../drizzle/schema/index.ts';
import { SILENT_AFTER_WORKING_DAYS } from '../../../shared/domain/browser.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { MetricValue } from '../../../shared/domain/metric.ts';
import { earliestDayWithin } from '../../../shared/domain/working-days.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { gapsOf } from '../browser/list.ts';
import { isUndecided } from '../inbox/kinds/discovered-site.ts';
import type { Day } from '../vendor/standing-sql.ts';
import { count, earliest, share } from './value.ts';

const many = sql`count(*)`.mapWith(Number);
const where = (which: SQL) => sql`count(*) filter (where ${which})`.mapWith(Number);

/** What somebody asked or proposed and nobody has answered. */
export async function readDecisionsWaiting(
  db: Reader,
  { organizationId }: OrgContext,
  { today, timeZone }: Day,
): Promise<MetricValue> {
  const since = (first: SQL) => sql<CalendarDay | null>`(min(${first}) at time zone ${timeZone})::date::text`;
  const tallies = [
    ...(await db
      .select({ waiting: many, sinceOn: since(sql`${accessRequests.requestedAt}`) })
      .from(accessRequests)
      .where(and(eq(accessRequests.organizationId, organizationId), eq(accessRequests.state, 'open')))),
    ...(await db
      .select({ waiting: many, sinceOn: since(sql`${approvalProposals.proposedAt}`) })
      .from(approvalProposals)
      .where(and(eq(approvalProposals.organizationId, organizationId), isNull(approvalProposals.outcome)))),
    ...(await db
      .select({ waiting: many, sinceOn: since(sql`${exceptions.askedAt}`) })
      .from(exceptions)
      .where(
        and(
          eq(exceptions.organizationId, organizationId),
          isNull(exceptions.outcome),
          isNull(exceptions.endedAt),
          sql`${exceptions.endsOn} >= ${today}`,
        ),
      )),
  ];
  return count(
    'decisions-waiting',
    tallies.reduce((sum, { waiting }) => sum + waiting, 0),
    earliest(tallies.map(({ sinceOn }) => sinceOn).filter((on) => on !== null)),
  );
}

/** Tools that members use and nobody has decided on or ignored. */
export async function readToolsUndecided(
  db: Reader,
  { organizationId }: OrgContext,
  { timeZone }: Day,
  /** When the first browser was connected: before it nobody looked. */
  watchedSinceOn: CalendarDay | null,
): Promise<MetricValue> {
  const [row] = await db
    .select({
      met: many,
      sinceOn: sql<CalendarDay | null>`(min(${discoveredSites.firstSeenAt}) at time zone ${timeZone})::date::text`,
    })
    .from(discoveredSites)
    .where(and(eq(discoveredSites.organizationId, organizationId), isUndecided));
  const { met = 0, sinceOn = null } = row ?? {};
  return count('tools-undecided', met === 0 && watchedSinceOn === null ? null : met, sinceOn);
}

interface BrowserFigures {
  covered: MetricValue;
  silent: MetricValue;
  /** When the first browser was connected; null before. */
  firstOn: CalendarDay | null;
}

/** Connected browsers: of how many nothing says that they miss something, and how many are silent. */
export async function readBrowserFigures(
  db: Reader,
  org: OrgContext,
  { today, timeZone }: Day,
): Promise<BrowserFigures> {
  const { lastSeenAt, enrolledAt, revokedAt } = browsers;
  const isActive = sql`${revokedAt} is null`;
  const spokeSince = earliestDayWithin(SILENT_AFTER_WORKING_DAYS, today);
  const isSilent = sql`${isActive} and ${lastSeenAt} < ${spokeSince}::timestamp at time zone ${timeZone}`;
  const on = (instant: SQL) => sql<CalendarDay | null>`((${instant}) at time zone ${timeZone})::date::text`;
  const [row] = await db
    .select({
      active: where(isActive),
      whole: where(sql`${isActive} and ${await gapsOf(db, org)} = 0`),
      silent: where(isSilent),
      silentSinceOn: on(sql`min(${lastSeenAt}) filter (where ${isSilent})`),
      firstOn: on(sql`min(${enrolledAt})`),
    })
    .from(browsers)
    .where(eq(browsers.organizationId, org.organizationId));
  const { active = 0, whole = 0, silent = 0, silentSinceOn = null, firstOn = null } = row ?? {};
  return {
    covered: share('browsers-covered', whole, active),
    silent: count('browsers-silent', active === 0 ? null : silent, silentSinceOn),
    firstOn,
  };
}
