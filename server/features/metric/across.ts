import { desc, eq } from 'drizzle-orm';
import { metricDays } from '../../../drizzle/schema/index.ts';
import { metrics, type Period } from '../../../shared/domain/metric.ts';
import {
  type AcrossView,
  type OrganizationFigures,
  standingsOfMetrics,
  sumMetrics,
  worstOrganizationFirst,
} from '../../../shared/domain/metric-across.ts';
import { can } from '../../../shared/domain/permission.ts';
import {
  isWithinLimits,
  type MemberSession,
  secondFactorDueAt,
  type Standing,
  standingsOf,
} from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import type { Foyer } from '../../trpc.ts';
import { readExposures } from './exposures.ts';
import { exposureMetrics, readDay } from './figures.ts';
import { readTargets } from './targets.ts';
import { readUsualPeriod } from './view.ts';
import { isWatched, readFirstBrowserOn, readWatched } from './watched.ts';

/**
 * The figures of every organization in which the caller may read the report, the worst first. Each is read in its own transaction, as
 * its own member, from what it counted last: nothing of one meets another but in the sums.
 */
export async function viewAcross({ db, now }: Foyer, org: MemberContext, session: MemberSession): Promise<AcrossView> {
  const standings = await standingsOf(db, session.accountId, now);
  // One for all: what happened within different times can't be added up.
  const period = await org.read((own) => readUsualPeriod(own, org));
  const organizations: OrganizationFigures[] = [];
  for (const standing of standings) {
    // One after the other: a consultant's thousand clinics must not take all connections at once.
    if (mayRead(standing, session, org)) organizations.push(await readOrganization(standing, period));
  }
  return {
    period,
    organizations: organizations.toSorted(worstOrganizationFirst),
    together: sumMetrics(organizations),
  };
}

/**
 * As if the session acted there: an organization's provider speaks for that organization alone, its limits end a session that was idle or
 * open for too long, and one that asks for a second factor shows nothing without it.
 */
function mayRead(standing: Standing, session: MemberSession, { organizationId, now }: MemberContext): boolean {
  const { org } = standing;
  if (session.how === 'sso' && org.organizationId !== organizationId) return false;
  if (!isWithinLimits(session, standing, now())) return false;
  const dueAt = secondFactorDueAt(session, standing);
  return can(org.actor.roles, 'report:read') && (dueAt === null || dueAt > now());
}

function readOrganization({ org, organizationName }: Standing, period: Period): Promise<OrganizationFigures> {
  return org.read(async (db) => {
    const [counted] = await db
      .select({ day: metricDays.day, metrics: metricDays.metrics })
      .from(metricDays)
      .where(eq(metricDays.organizationId, org.organizationId))
      .orderBy(desc(metricDays.day))
      .limit(1);
    const { timeZone } = await readDay(db, org, org.now());
    const { days } = await readExposures(db, org, { period, sinceOn: period.fromOn }, timeZone);
    const firstOn = await readFirstBrowserOn(db, org, timeZone);
    const watched = await readWatched(db, org, [period], { timeZone, firstOn });
    const figures = counted
      ? [
          // A counted day has what happened on that day alone.
          ...exposureMetrics(days, isWatched(watched, period)),
          ...counted.metrics.filter(({ id }) => metrics[id].over === 'moment'),
        ]
      : [];
    const targets = await readTargets(db, org);
    return {
      id: org.organizationId,
      name: organizationName,
      countedOn: counted?.day ?? null,
      metrics: figures,
      targets,
      standings: standingsOfMetrics(figures, targets),
    };
  });
}
