import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { findings, members, vendors } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
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
  const sum = (of: readonly (typeof rows)[number][], what: 'open' | 'idle' | 'stuck') =>
    of.reduce((so, row) => so + row[what], 0);
  const first = (of: readonly (typeof rows)[number][], what: 'knownSinceOn' | 'idleSinceOn' | 'stuckSinceOn') =>
    earliest(of.map((row) => row[what]).filter((on) => on !== null));
  const grave = rows.filter(({ severity }) => severity === 'critical' || severity === 'high');
  const idle = sum(rows, 'idle');
  return {
    metrics: [
      count('findings-open', sum(rows, 'open'), first(rows, 'knownSinceOn')),
      count('findings-grave', sum(grave, 'open'), first(grave, 'knownSinceOn')),
      count('findings-not-acted-on', idle, first(rows, 'idleSinceOn')),
      count('treatments-stuck', sum(rows, 'stuck'), first(rows, 'stuckSinceOn')),
    ],
    findingAges: severities.map((severity) => ({
      severity,
      bands: bandsOf((band) =>
        sum(
          rows.filter((row) => row.severity === severity && row.band === band),
          'open',
        ),
      ),
    })),
    known: { total: idle, named: idle === 0 ? [] : await readKnown(db, org, day) },
  };
}

const bandsOf = (openIn: (band: AgeBand) => number): Record<AgeBand, number> => ({
  0: openIn('0'),
  30: openIn('30'),
  90: openIn('90'),
  180: openIn('180'),
});

const many = (which = sql`true`) => sql`count(*) filter (where ${which})`.mapWith(Number);

function readTallies(db: Reader, org: OrgContext, { today, timeZone }: Day) {
  const { severity, firstSeenAt, dueOn } = findings;
  const knownFor = sql`${today}::date - (${firstSeenAt} at time zone ${timeZone})::date`;
  const [, second, third, fourth] = ageBands;
  const band = sql<AgeBand>`case when ${knownFor} >= 180 then ${fourth} when ${knownFor} >= 90 then ${third}
    when ${knownFor} >= 30 then ${second} else '0' end`;
  const firstDay = (which = sql`true`) =>
    sql<CalendarDay | null>`(min(${firstSeenAt}) filter (where ${which}) at time zone ${timeZone})::date::text`;
  return db
    .select({
      severity,
      band: band.as('band'),
      open: many(),
      idle: many(isIdle(today)),
      stuck: many(isStuck(org, today)),
      knownSinceOn: firstDay(),
      idleSinceOn: firstDay(isIdle(today)),
      stuckSinceOn: sql<CalendarDay | null>`(min(${dueOn}) filter (where ${isStuck(org, today)}) + 1)::text`,
    })
    .from(findings)
    .where(and(eq(findings.organizationId, org.organizationId), eq(findings.isOpen, true)))
    .groupBy(severity, sql`2`);
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
