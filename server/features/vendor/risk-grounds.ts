import { and, count, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { findings, observations, vendorDeterminations, vendors } from '../../../drizzle/schema/index.ts';
import { givesAssurance } from '../../../shared/domain/agreement-type.ts';
import type { BaaId } from '../../../shared/domain/baa.ts';
import type { ClauseReading } from '../../../shared/domain/baa-clause.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import type { RiskGrounds } from '../../../shared/domain/risk-terms.ts';
import type { LatestCheck } from '../../../shared/domain/safeguard-check.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf, termsOf } from '../../../shared/policy/standing.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { missingClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { newestReadings } from '../baa/newest-readings.ts';
import { readSettings } from '../organization/settings.ts';
import { latestChecks } from '../safeguard-check/latest.ts';
import { readVendors, readVendorsOf } from './record.ts';

/** How far back exposures count. */
const EXPOSURE_DAYS = 90;

/**
 * What the risk of vendors is computed from, as it is on record now. As many queries for one as for thousands.
 *
 * @param only these vendors; null for all
 * @param today calendar day in the organization's zone
 */
export async function readGrounds(
  db: Reader,
  org: OrgContext,
  only: readonly VendorId[] | null,
  today: string,
): Promise<{ vendorId: VendorId; grounds: RiskGrounds }[]> {
  const records = only === null ? await readVendors(db, org) : await readVendorsOf(db, org, only);
  const settings = await readSettings(db, org.organizationId);
  const known = await readKnown(db, org, only);
  const determined = await readDetermined(db, org, only);
  const exposed = await countExposures(db, org, only);
  const versions = only === null ? null : records.flatMap(({ baas }) => baas.map(({ id }) => id));
  const readings = await newestReadings(db, org, versions);
  const [one] = only?.length === 1 ? only : [];
  const checks = await latestChecks(db, org, today, one);
  return records.flatMap((vendor) => {
    const described = known.get(vendor.id);
    if (!described) return [];
    const grounds: RiskGrounds = {
      ...described,
      determination: determined.get(vendor.id) ?? 'undecided',
      baa: baaOf(vendor, today),
      clauses: clausesOf(vendor, readings, today),
      check: checkOf(checks.get(vendor.id), today),
      exposures: exposed.get(vendor.id) ?? { wentOn: 0, stopped: 0 },
      review: reviewOf(vendor, settings, today),
    };
    return [{ vendorId: vendor.id, grounds }];
  });
}

async function readKnown(db: Reader, { organizationId }: OrgContext, only: readonly VendorId[] | null) {
  const { id, dataClasses, patients } = vendors;
  const rows = await db
    .select({ id, dataClasses, patients })
    .from(vendors)
    .where(and(eq(vendors.organizationId, organizationId), only === null ? undefined : among(id, only)));
  return new Map(rows.map(({ id: of, ...described }) => [of, described]));
}

async function readDetermined(db: Reader, { organizationId }: OrgContext, only: readonly VendorId[] | null) {
  const { vendorId, kind, decidedAt, id } = vendorDeterminations;
  const rows = await db
    .selectDistinctOn([vendorId], { vendorId, kind })
    .from(vendorDeterminations)
    .where(
      and(eq(vendorDeterminations.organizationId, organizationId), only === null ? undefined : among(vendorId, only)),
    )
    .orderBy(vendorId, desc(decidedAt), desc(id));
  return new Map(rows.map((row) => [row.vendorId, row.kind]));
}

function baaOf({ baas }: VendorRecord, today: string): RiskGrounds['baa'] {
  const terms = termsOf(baas);
  if (terms.some((term) => isInForce(term, today))) return 'in-force';
  if (terms.some(({ effectiveOn }) => today < effectiveOn)) return 'not-yet';
  return baas.some(({ type }) => givesAssurance(type)) ? 'over' : 'none';
}

/** One complete agreement in force is enough, whatever another one lacks. */
function clausesOf(
  { baas }: VendorRecord,
  readings: ReadonlyMap<BaaId, readonly Pick<ClauseReading, 'clause' | 'reading'>[]>,
  today: string,
): RiskGrounds['clauses'] {
  const inForce = baas
    .filter((baa) => givesAssurance(baa.type) && isInForce(termOf(baa), today))
    .map(({ id, type }) => {
      const missing = missingClausesOf({ type, readings: readings.get(id) ?? [] });
      const absent = missing.filter(({ because }) => because === 'absent').length;
      return { absent, unread: missing.length - absent };
    });
  return inForce.toSorted((a, b) => a.absent - b.absent || a.unread - b.unread)[0] ?? null;
}

/** A newer check that nobody has decided yet says nothing: the one before it still does. */
function checkOf(latest: LatestCheck | undefined, today: string): RiskGrounds['check'] {
  const decided = latest?.decided;
  if (!decided) return 'none';
  const isOver = decided.validUntilOn !== null && decided.validUntilOn < today;
  return isOver && decided.outcome !== 'failed' ? 'lapsed' : decided.outcome;
}

/** Where a decision set no day for its review, the organization's own interval does. */
function reviewOf(
  { approvals: [newest] }: VendorRecord,
  { profile, intervals }: Pick<OrganizationSettings, 'profile' | 'intervals'>,
  today: string,
): RiskGrounds['review'] {
  if (!newest) return 'never';
  const dueOn =
    newest.reviewDueOn ?? monthsAfter(todayIn(profile.timeZone, newest.decidedAt), intervals.vendorReviewMonths);
  return dueOn < today ? 'overdue' : 'current';
}

const answers = alias(observations, 'answers');

/** Only counts: whose browser it was has no part in a vendor's risk. */
async function countExposures(
  db: Reader,
  org: OrgContext,
  only: readonly VendorId[] | null,
): Promise<Map<VendorId, RiskGrounds['exposures']>> {
  const since = new Date(org.now().getTime() - EXPOSURE_DAYS * 86_400_000);
  // Read once for all exposures: asked of each of them, it would read its finding's observations again and again.
  const goneOnWith = db
    .select({ findingId: answers.findingId, about: answers.about })
    .from(answers)
    .where(
      and(
        eq(answers.organizationId, org.organizationId),
        only === null ? undefined : inArray(answers.findingId, findingsOf(db, org, only)),
        gte(answers.occurredAt, since),
        inArray(answers.outcome, ['overridden', 'acknowledged']),
      ),
    );
  const wentOn = sql`(${observations.decision} in ('allow', 'inform')
    or (${observations.findingId}, ${observations.id}) in ${goneOnWith})`;
  const rows = await db
    .select({
      vendorId: findings.vendorId,
      all: count(),
      wentOn: sql<number>`count(*) filter (where ${wentOn})`.mapWith(Number),
    })
    .from(observations)
    .innerJoin(
      findings,
      and(eq(findings.organizationId, observations.organizationId), eq(findings.id, observations.findingId)),
    )
    .where(
      and(
        eq(observations.organizationId, org.organizationId),
        only === null ? isNotNull(findings.vendorId) : among(findings.vendorId, only),
        gte(observations.occurredAt, since),
        eq(observations.kind, 'exposure'),
        eq(observations.assessment, 'phi'),
      ),
    )
    .groupBy(findings.vendorId);
  return new Map(
    rows.flatMap(({ vendorId, all, wentOn: went }) =>
      vendorId === null ? [] : [[vendorId, { wentOn: went, stopped: all - went }] as const],
    ),
  );
}

const findingsOf = (db: Reader, { organizationId }: OrgContext, only: readonly VendorId[]) =>
  db
    .select({ id: findings.id })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), among(findings.vendorId, only)));
