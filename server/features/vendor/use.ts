import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  browsers,
  discoveredSites,
  findings,
  members,
  observations,
  vendorSites,
} from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import {
  type ExposureMonth,
  type ListVendorUsers,
  USE_MONTHS,
  type VendorUser,
  type VendorUsers,
} from '../../../shared/domain/vendor-use.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { readOrganization } from '../organization/service.ts';
import { type Allowance, readAllowance, toTheHour } from '../reveal/who-as-allowed.ts';
import { readVendor } from './record.ts';

/** The exposures on a vendor's sites in each of the last twelve months, the oldest first and none left out. @throws Refusal NOT_FOUND */
export function listExposures(org: OrgContext, id: VendorId): Promise<ExposureMonth[]> {
  return org.read(async (db) => {
    await readVendor(db, org, id);
    const span = await readSpan(db, org);
    const counted = new Map((await countByMonth(db, org, id, span)).map((row) => [row.month, row]));
    return span.months.map((month) => counted.get(month) ?? { month, stopped: 0, 'gone-on': 0, passed: 0 });
  });
}

/** Who used a vendor's sites in the last twelve months, as far as the policy lets the reader know. @throws Refusal NOT_FOUND */
export function listUsers(org: OrgContext, { id, page, size }: ListVendorUsers): Promise<VendorUsers> {
  return org.read(async (db) => {
    await readVendor(db, org, id);
    const doers = await readDoers(db, org, id, await readSpan(db, org));
    const allowance = await readAllowance(db, org);
    const isCountedAlone = allowance.visibility === 'counted';
    const users = isCountedAlone ? [] : inOrder(doers.map((doer) => asAllowed(doer, allowance)));
    return { items: users.slice((page - 1) * size, page * size), total: doers.length, isCountedAlone };
  });
}

interface Span {
  timeZone: string;
  /** `YYYY-MM`, the oldest first. */
  months: string[];
  since: Date;
}

async function readSpan(db: Reader, org: OrgContext): Promise<Span> {
  const { timeZone } = await readOrganization(db, org);
  const first = `${todayIn(timeZone, org.now()).slice(0, 7)}-01`;
  const months = Array.from({ length: USE_MONTHS }, (_, index) =>
    monthsAfter(first, index + 1 - USE_MONTHS).slice(0, 7),
  );
  // A day earlier than any zone's month begins; the months themselves say what counts.
  return { timeZone, months, since: new Date(Date.parse(`${months[0] ?? ''}-01T00:00:00Z`) - 86_400_000) };
}

/** Its own sites, and those below them where something was found. What was seen there belongs to whoever has them now. */
async function readObservedSites(db: Reader, { organizationId }: OrgContext, id: VendorId): Promise<string[]> {
  const own = await db
    .select({ site: vendorSites.domain })
    .from(vendorSites)
    .where(and(eq(vendorSites.organizationId, organizationId), eq(vendorSites.vendorId, id)));
  const found = await db
    .select({ site: findings.site })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), eq(findings.vendorId, id)));
  const discovered = await db
    .select({ site: discoveredSites.site })
    .from(discoveredSites)
    .where(and(eq(discoveredSites.organizationId, organizationId), eq(discoveredSites.vendorId, id)));
  return [...new Set([...own, ...found, ...discovered].map(({ site }) => site))];
}

const answers = alias(observations, 'answers');

/** What somebody went on with in spite of the warning; a member answers within the finding that the exposure belongs to. */
const goneOnWith = (db: Reader, { organizationId }: OrgContext, id: VendorId, { since }: Span) =>
  db
    .select({ about: answers.about })
    .from(answers)
    .innerJoin(findings, and(eq(findings.organizationId, organizationId), eq(findings.id, answers.findingId)))
    .where(
      and(
        eq(answers.organizationId, organizationId),
        eq(findings.vendorId, id),
        gte(answers.occurredAt, since),
        inArray(answers.outcome, ['overridden', 'acknowledged']),
      ),
    );

async function countByMonth(db: Reader, org: OrgContext, id: VendorId, span: Span): Promise<ExposureMonth[]> {
  const month = sql<string>`to_char(${observations.occurredAt} at time zone ${span.timeZone}, 'YYYY-MM')`;
  const end = sql<string>`case when ${observations.decision} in ('allow', 'inform') then 'passed' when ${inArray(observations.id, goneOnWith(db, org, id, span))} then 'gone-on' else 'stopped' end`;
  const seen = db
    .select({ month: month.as('month'), end: end.as('end_of_it') })
    .from(observations)
    .where(
      and(
        eq(observations.organizationId, org.organizationId),
        among(observations.site, await readObservedSites(db, org, id)),
        gte(observations.occurredAt, span.since),
        eq(observations.kind, 'exposure'),
      ),
    )
    .as('seen');
  const count = (which: string) => sql<number>`count(*) filter (where ${seen.end} = ${which})`.mapWith(Number);
  return db
    .select({ month: seen.month, stopped: count('stopped'), 'gone-on': count('gone-on'), passed: count('passed') })
    .from(seen)
    .groupBy(seen.month);
}

type Doer = Awaited<ReturnType<typeof readDoers>>[number];

const countOf = (which: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${which})`.mapWith(Number);
/** Of the newest of the observations that a row sums up. */
const latest = <T>(column: ReturnType<typeof sql>) =>
  sql<T>`(array_agg(${column} order by ${observations.occurredAt} desc, ${observations.id} desc))[1]`;

/** One row for each person, or for each browser of which nobody said whose it is. */
function readDoers(db: Reader, org: OrgContext, id: VendorId, { since }: Span) {
  return readObservedSites(db, org, id).then((sites) =>
    db
      .select({
        memberId: browsers.memberId,
        memberName: members.name,
        browserId: latest<Parameters<Allowance['who']>[0]['browserId']>(sql`${browsers.id}`),
        browserLabel: latest<string>(sql`${browsers.label}`),
        // Null where the row sums up more than one.
        site: sql<string | null>`case when count(distinct ${observations.site}) = 1 then min(${observations.site}) end`,
        browsers: sql<number>`count(distinct ${browsers.id})`.mapWith(Number),
        lastSeenAt: sql<Date>`max(${observations.occurredAt})`.mapWith(observations.occurredAt),
        accountKinds: sql<
          VendorUser['accountKinds']
        >`coalesce(array_agg(distinct ${observations.accountKind}) filter (where ${observations.accountKind} <> 'unknown'), '{}')`,
        signUps: countOf(sql`${observations.event} = 'signed-up'`),
        signIns: countOf(sql`${observations.event} = 'signed-in'`),
        exposures: countOf(sql`${observations.kind} = 'exposure'`),
      })
      .from(observations)
      .innerJoin(
        browsers,
        and(eq(browsers.organizationId, observations.organizationId), eq(browsers.id, observations.browserId)),
      )
      .leftJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)))
      .where(
        and(
          eq(observations.organizationId, org.organizationId),
          among(observations.site, sites),
          gte(observations.occurredAt, since),
          // A sign-up form on display and an app that asks a provider for access are no use of the site yet.
          inArray(observations.kind, ['account', 'exposure']),
        ),
      )
      .groupBy(browsers.memberId, members.name, sql`case when ${browsers.memberId} is null then ${browsers.id} end`),
  );
}

/** The name of no site, so nobody revealed anything there: a reveal on one of them names nobody for sums over all. */
const SEVERAL_SITES = 'several sites';

function asAllowed(
  { memberId, memberName, browserId, browserLabel, site, ...use }: Doer,
  { who }: Allowance,
): VendorUser {
  const known = who({ memberId, memberName, browserId, browserLabel }, { site: site ?? SEVERAL_SITES });
  return { ...known, ...use, lastSeenAt: known.browserId === null ? toTheHour(use.lastSeenAt) : use.lastSeenAt };
}

/** Among those of one hour, the order in which they were there would tell them apart, and so would the order of their ids. */
const inOrder = (users: readonly VendorUser[]): VendorUser[] =>
  users.toSorted(
    (a, b) =>
      toTheHour(b.lastSeenAt).getTime() - toTheHour(a.lastSeenAt).getTime() || nameOf(a).localeCompare(nameOf(b), 'en'),
  );

const nameOf = ({ pseudonym, memberName, browserLabel }: VendorUser): string =>
  pseudonym ?? memberName ?? browserLabel ?? '';
