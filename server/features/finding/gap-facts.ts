import { and, asc, desc, eq, exists, gte, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  approvals,
  baas,
  discoveredSites,
  findings,
  safeguardChecks,
  safeguardDecisions,
  vendorDeterminations,
  vendors,
} from '../../../drizzle/schema/index.ts';
import type { VendorFacts } from '../../../shared/domain/governance-gaps.ts';
import { observedKinds } from '../../../shared/domain/finding.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { missingClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { newestReadings } from '../baa/newest-readings.ts';
import { readOrganization } from '../organization/service.ts';

/** A vendor that browsers met within these days is in use. */
const MET_WITHIN_DAYS = 30;

/** What `governanceGapsOf` goes by, of all vendors. Seven queries, however many. */
export async function readVendorFacts(db: Reader, org: OrgContext): Promise<VendorFacts[]> {
  const { organizationId } = org;
  const rows = await db
    .select({
      id: vendors.id,
      name: vendors.name,
      ownerId: vendors.ownerId,
      dataClasses: vendors.dataClasses,
      isMet: isMet(db, org).mapWith(Boolean),
    })
    .from(vendors)
    // Nothing is missing of one that was ended.
    .where(and(eq(vendors.organizationId, organizationId), isNull(vendors.endedOn)))
    .orderBy(asc(vendors.id));
  const rulings = await db
    .selectDistinctOn([approvals.vendorId], {
      vendorId: approvals.vendorId,
      ruling: approvals.ruling,
      dataClasses: approvals.dataClasses,
      reviewDueOn: approvals.reviewDueOn,
    })
    .from(approvals)
    .where(eq(approvals.organizationId, organizationId))
    .orderBy(asc(approvals.vendorId), desc(approvals.decidedAt), desc(approvals.id));
  const { vendorId, kind, decidedAt, id } = vendorDeterminations;
  const determined = await db
    .selectDistinctOn([vendorId], { vendorId, kind })
    .from(vendorDeterminations)
    .where(eq(vendorDeterminations.organizationId, organizationId))
    .orderBy(asc(vendorId), desc(decidedAt), desc(id));

  const approvalOf = new Map(rulings.map((ruling) => [ruling.vendorId, ruling]));
  const determinationOf = new Map(determined.map((one) => [one.vendorId, one.kind]));
  const agreementsOf = Map.groupBy(await readAgreements(db, org), (baa) => baa.vendorId);
  const failed = await readFailedChecks(db, org);
  return rows.map((vendor) => ({
    ...vendor,
    approval: approvalOf.get(vendor.id) ?? null,
    determination: determinationOf.get(vendor.id) ?? null,
    agreements: agreementsOf.get(vendor.id) ?? [],
    checkFailedOn: failed.get(vendor.id) ?? null,
  }));
}

/** Why nothing is missing of a vendor any more, whatever is on record of it: it was denied, or it has ended. By its id; none of the others. */
export async function readWhyNothingIsMissing(
  db: Reader,
  { organizationId }: OrgContext,
  facts: readonly VendorFacts[],
): Promise<Map<VendorId, { name: string; because: string }>> {
  const other = alias(vendors, 'other');
  const { id, name, endedOn, mergedInto } = vendors;
  const ended = await db
    .select({ id, name, mergedIntoName: other.name })
    .from(vendors)
    .leftJoin(other, and(eq(other.organizationId, organizationId), eq(other.id, mergedInto)))
    .where(and(eq(vendors.organizationId, organizationId), isNotNull(endedOn)));
  const denied = facts.filter(({ approval }) => approval?.ruling === 'denied');
  return new Map([
    ...denied.map((vendor) => [vendor.id, { name: vendor.name, because: 'The vendor was denied.' }] as const),
    ...ended.map(({ id: of, name: called, mergedIntoName }) => {
      const because =
        mergedIntoName === null ? 'The vendor was ended.' : `The vendor was merged into ${mergedIntoName}.`;
      return [of, { name: called, because }] as const;
    }),
  ]);
}

/** Met while it was undecided, or with something that became a finding. */
function isMet(db: Reader, { now }: OrgContext): SQL {
  const since = new Date(now().getTime() - MET_WITHIN_DAYS * 24 * 60 * 60 * 1000);
  const discovered = db
    .select({ id: discoveredSites.id })
    .from(discoveredSites)
    .where(
      and(
        eq(discoveredSites.organizationId, vendors.organizationId),
        eq(discoveredSites.vendorId, vendors.id),
        gte(discoveredSites.lastSeenAt, since),
      ),
    );
  const found = db
    .select({ id: findings.id })
    .from(findings)
    .where(
      and(
        eq(findings.organizationId, vendors.organizationId),
        eq(findings.vendorId, vendors.id),
        among(findings.kind, observedKinds),
        gte(findings.lastSeenAt, since),
      ),
    );
  return sql`(${exists(discovered)} or ${exists(found)})`;
}

async function readAgreements(db: Reader, org: OrgContext) {
  const versions = await db.select().from(baas).where(eq(baas.organizationId, org.organizationId));
  const read = await newestReadings(db, org);
  return versions.map(({ id: version, vendorId, type, effectiveOn, expiresOn, endedOn, replacedOn }) => ({
    vendorId,
    type,
    effectiveOn,
    expiresOn,
    endedOn,
    replacedOn,
    // What nobody has read yet is not known to be missing.
    absent: missingClausesOf({ type, readings: read.get(version) ?? [] }).flatMap(
      ({ clause: { id: clauseId }, because }) => (because === 'absent' ? [clauseId] : []),
    ),
  }));
}

/** Vendors whose newest decided check was not good enough, and since when. */
async function readFailedChecks(db: Reader, org: OrgContext) {
  const { organizationId } = org;
  const { timeZone } = await readOrganization(db, org);
  const { outcome, decidedAt, id } = safeguardDecisions;
  const newest = await db
    .selectDistinctOn([safeguardChecks.vendorId], { vendorId: safeguardChecks.vendorId, outcome, decidedAt })
    .from(safeguardChecks)
    .innerJoin(
      safeguardDecisions,
      and(
        eq(safeguardDecisions.organizationId, safeguardChecks.organizationId),
        eq(safeguardDecisions.checkId, safeguardChecks.id),
      ),
    )
    .where(and(eq(safeguardChecks.organizationId, organizationId), isNull(safeguardChecks.withdrawnAt)))
    .orderBy(asc(safeguardChecks.vendorId), desc(decidedAt), desc(id));
  return new Map(
    newest.flatMap((check) =>
      check.outcome === 'failed' ? [[check.vendorId, todayIn(timeZone, check.decidedAt)] as const] : [],
    ),
  );
}
