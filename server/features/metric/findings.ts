import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { findings, members, vendors } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import { severities } from '../../../shared/domain/finding.ts';
import {
  type AgeBand,
  ageBands,
  type Figures,
  MOST_KNOWN_NAMED,
  type MetricValue,
} from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { isIdle, isStuck } from '../finding/neglected.ts';
import type { Day } from '../vendor/standing-sql.ts';
import { count, earliest } from './value.ts';

interface FindingFigures {
  metrics: MetricValue[];
  findingAges: Figures['findingAges'];
  known: Figures['known'];
}

/** Open findings: how bad, known since when, and what nobody has done about them (45 CFR 160.401, 160.408). */
export async function readFindingFigures(db: Reader, org: OrgContext, day: Day): Promise<FindingFigures> {
  const rows = await readTallies(db, org, day);
  const sum = (of: typeof rows) => of.reduce((so, { open }) => so + open, 0);
  const knownSince = (of: typeof rows) => earliest(of.map(({ knownSinceOn }) => knownSinceOn));
  const grave = rows.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const idle = rows.filter((row) => row.isIdle);
  const stuck = rows.filter((row) => row.isStuck);
  return {
    metrics: [
      count('findings-open', sum(rows), knownSince(rows)),
      count('findings-grave', sum(grave), knownSince(grave)),
      count('findings-not-acted-on', sum(idle), knownSince(idle)),
      count('treatments-stuck', sum(stuck), earliest(stuck.flatMap(({ overdueSinceOn }) => overdueSinceOn ?? []))),
    ],
    findingAges: severities.map((severity) => ({
      severity,
      bands: bandsOf((band) => sum(rows.filter((row) => row.severity === severity && row.band === band))),
    })),
    known: { total: sum(idle), named: idle.length === 0 ? [] : await readKnown(db, org, day) },
  };
}

const bandsOf = (openIn: (band: AgeBand) => number): Record<AgeBand, number> => ({
  0: openIn('0'),
  30: openIn('30'),
  90: openIn('90'),
  180: openIn('180'),
});

/**
 * Open findings by what is told of them, so that each is judged once however often it is counted. A band begins at an instant, which is
 * said once and not reckoned of each.
 */
function readTallies(db: Reader, org: OrgContext, { today, timeZone }: Day) {
  const { severity, firstSeenAt, dueOn } = findings;
  const [, second, third, fourth] = ageBands;
  // Known for so many days: first seen before the day after the one so many days ago began.
  const knownFor = (days: number) =>
    sql`${firstSeenAt} < ${addDays(today, 1 - days)}::timestamp at time zone ${timeZone}`;
  const band = sql<AgeBand>`case when ${knownFor(180)} then ${fourth} when ${knownFor(90)} then ${third}
    when ${knownFor(30)} then ${second} else '0' end`;
  return db
    .select({
      severity,
      band: band.as('band'),
      isIdle: sql<boolean>`coalesce(${isIdle(today)}, false)`.as('is_idle'),
      isStuck: sql<boolean>`coalesce(${isStuck(org, today)}, false)`.as('is_stuck'),
      open: sql`count(*)`.mapWith(Number),
      knownSinceOn: sql<CalendarDay>`(min(${firstSeenAt}) at time zone ${timeZone})::date::text`,
      overdueSinceOn: sql<CalendarDay | null>`(min(${dueOn}) + 1)::text`,
    })
    .from(findings)
    .where(and(eq(findings.organizationId, org.organizationId), eq(findings.isOpen, true)))
    .groupBy(severity, sql`2`, sql`3`, sql`4`);
}

/** Those past their day about which nobody has done anything: the worst first, and of one severity the one known longest. */
async function readKnown(
  db: Reader,
  { organizationId }: OrgContext,
  { today, timeZone }: Day,
): Promise<Figures['known']['named']> {
  const { id, kind, severity, site, firstSeenAt, actedOnAt, dueOn, plan, severityRank } = findings;
  const rows = await db
    .select({
      id,
      kind,
      severity,
      site,
      vendorName: vendors.name,
      firstSeenAt,
      actedOnAt,
      dueOn,
      ownerName: members.name,
      plan,
    })
    .from(findings)
    .leftJoin(vendors, and(eq(vendors.organizationId, findings.organizationId), eq(vendors.id, findings.vendorId)))
    .leftJoin(
      members,
      and(
        eq(members.organizationId, findings.organizationId),
        eq(members.id, findings.ownerId),
        // Who has left answers for nothing.
        sql`coalesce(${members.leftOn} >= ${today}, true)`,
      ),
    )
    .where(and(eq(findings.organizationId, organizationId), eq(findings.isOpen, true), isIdle(today)))
    .orderBy(desc(severityRank), asc(firstSeenAt), asc(id))
    .limit(MOST_KNOWN_NAMED);
  return rows.map(({ site: on, vendorName, firstSeenAt: known, actedOnAt: acted, plan: planned, ...row }) => ({
    ...row,
    about: vendorName ?? (on === '' ? null : on),
    knownSinceOn: todayIn(timeZone, known),
    actedOn: acted && todayIn(timeZone, acted),
    isFunded: planned?.treatment === 'fix' ? planned.isFunded : null,
    plan: planned?.treatment ?? null,
  }));
}
