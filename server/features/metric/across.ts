import { type SQL, sql } from 'drizzle-orm';
import { browsers, exposureDays, metricDays, organizations } from '../../../drizzle/schema/index.ts';
import { defaultTargets, metrics, type MetricTargets, type Period } from '../../../shared/domain/metric.ts';
import {
  type AcrossView,
  type OrganizationFigures,
  standingsOfMetrics,
  sumMetrics,
  worstOrganizationFirst,
} from '../../../shared/domain/metric-across.ts';
import { can } from '../../../shared/domain/permission.ts';
import {
  askStandings,
  isWithinLimits,
  type MemberSession,
  secondFactorDueAt,
  type Standing,
  standingsOf,
} from '../../auth/standing.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { MemberContext } from '../../context.ts';
import type { Foyer } from '../../trpc.ts';
import type { Exposures } from './exposures.ts';
import { exposureMetrics } from './figures.ts';
import { readUsualPeriod } from './view.ts';

/**
 * The figures of every organization in which the caller may read the report, the worst first. Each is read confined to itself, as its own
 * member, from what it counted last, every hour: nothing of one meets another but in the sums, and a consultant of thousands has all of
 * them at once.
 */
export async function viewAcross(
  { db, now }: Pick<Foyer, 'db' | 'now'>,
  org: MemberContext,
  session: MemberSession,
): Promise<AcrossView> {
  const standings = await standingsOf(db, session.accountId, now);
  const open = standings.filter((standing) => mayRead(standing, session, org));
  // One for all: what happened within different times can't be added up.
  const period = await org.read((tx) => readUsualPeriod(tx, org));
  const told = await askStandings<Told>(db, open, (organizationId) => toldOf(organizationId, period));
  const own = open.flatMap(({ org: { organizationId }, organizationName }, place) => {
    const one = told[place];
    return one ? [figuresOf({ id: organizationId, name: organizationName }, one)] : [];
  });
  return { period, organizations: own.toSorted(worstOrganizationFirst), together: sumMetrics(own) };
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

/** What an organization says of itself. */
interface Told {
  targets: MetricTargets | null;
  /** How things stood when it counted last. */
  counted: Pick<typeof metricDays.$inferSelect, 'day' | 'metrics'> | null;
  /** What the days of the period were counted to hold by then: those on which something went through together, and the others. */
  exposures: Exposures['days'];
  wasWatched: boolean;
}

/** All of it by one statement: of thousands of organizations, it is the questions that take time. */
const toldOf = (organizationId: OrganizationId, { fromOn, toOn }: Period): SQL => sql`
  select organization.metric_targets as targets,
    (select jsonb_build_object('day', day, 'metrics', metrics) from ${metricDays} where organization_id = ${organizationId}
      order by day desc limit 1) as counted,
    (select coalesce(jsonb_agg(summed), '[]') from (
      select min(day) as day, sum(avoided) as avoided, sum(gone_on) as "goneOn", sum(passed) as passed from ${exposureDays}
      where organization_id = ${organizationId} and day between ${fromOn} and ${toOn} and avoided + gone_on + passed > 0
      group by gone_on + passed > 0) summed) as exposures,
    exists (select from ${browsers} browser where browser.organization_id = ${organizationId}
      and browser.enrolled_at < (${toOn}::date + 1)::timestamp at time zone organization.time_zone
      and (browser.revoked_at is null or browser.revoked_at >= ${fromOn}::timestamp at time zone organization.time_zone)) as "wasWatched"
  from ${organizations} organization where organization.id = ${organizationId}`;

function figuresOf(
  organization: Pick<OrganizationFigures, 'id' | 'name'>,
  { targets, counted, exposures, wasWatched }: Told,
): OrganizationFigures {
  const figures = counted
    ? [
        // A counted day has what happened on that day alone.
        ...exposureMetrics(exposures, wasWatched),
        ...counted.metrics.filter(({ id }) => metrics[id].over === 'moment'),
      ]
    : [];
  const wanted = targets ?? defaultTargets;
  return {
    ...organization,
    countedOn: counted?.day ?? null,
    metrics: figures,
    targets: wanted,
    standings: standingsOfMetrics(figures, wanted),
  };
}
