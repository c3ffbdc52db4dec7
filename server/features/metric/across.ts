import { desc, eq } from 'drizzle-orm';
import { metricDays } from '../../../drizzle/schema/index.ts';
import { metrics } from '../../../shared/domain/metric.ts';
import {
  type AcrossView,
  type OrganizationFigures,
  standingsOfMetrics,
  sumMetrics,
  worstOrganizationFirst,
} from '../../../shared/domain/metric-across.ts';
import { can } from '../../../shared/domain/permission.ts';
import { type MemberSession, secondFactorDueAt, type Standing, standingsOf } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import type { Foyer } from '../../trpc.ts';
import { readExposures } from './exposures.ts';
import { exposureMetrics, readDay } from './figures.ts';
import { readTargets } from './targets.ts';
import { readUsualPeriod } from './view.ts';

/**
 * The figures of every organization in which the caller may read the report, the worst first. Each is read in its own transaction, as
 * its own member, from what it counted last: nothing of one meets another but in the sums.
 */
export async function viewAcross({ db, now }: Foyer, org: MemberContext, session: MemberSession): Promise<AcrossView> {
  const standings = await standingsOf(db, session.accountId, now);
  const organizations: OrganizationFigures[] = [];
  for (const standing of standings) {
    // One after the other: a consultant's thousand clinics must not take all connections at once.
    if (mayRead(standing, session, org)) organizations.push(await readOrganization(standing));
  }
  return {
    period: await org.read((own) => readUsualPeriod(own, org)),
    organizations: organizations.toSorted(worstOrganizationFirst),
    together: sumMetrics(organizations),
  };
}

/** An organization's provider speaks for that organization alone, and one that asks for a second factor shows nothing without it. */
function mayRead(standing: Standing, session: MemberSession, { organizationId, now }: MemberContext): boolean {
  const { org } = standing;
  if (session.how === 'sso' && org.organizationId !== organizationId) return false;
  const dueAt = secondFactorDueAt(session, standing);
  return can(org.actor.roles, 'report:read') && (dueAt === null || dueAt > now());
}

function readOrganization({ org, organizationName }: Standing): Promise<OrganizationFigures> {
  return org.read(async (db) => {
    const [counted] = await db
      .select({ day: metricDays.day, metrics: metricDays.metrics })
      .from(metricDays)
      .where(eq(metricDays.organizationId, org.organizationId))
      .orderBy(desc(metricDays.day))
      .limit(1);
    const { timeZone } = await readDay(db, org, org.now());
    const period = await readUsualPeriod(db, org);
    const { days } = await readExposures(db, org, { period, sinceOn: period.fromOn }, timeZone);
    const isKnown = counted?.metrics.some(({ id, value }) => id === 'exposures' && value !== null) ?? false;
    const figures = counted
      ? [
          // A counted day has what happened on that day alone.
          ...exposureMetrics(days, isKnown),
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
