import { and, type AnyColumn, desc, eq, type SQL, sql } from 'drizzle-orm';
import { approvals, baas, vendorDeterminations, vendorRiskResults, vendors } from '../../../drizzle/schema/index.ts';
import { agreementTypes, givesAssurance } from '../../../shared/domain/agreement-type.ts';
import type { VendorId } from '../../../shared/domain/vendor-id.ts';
import type { ReceivedKind } from '../../../shared/domain/vendor-list.ts';
import { EXPIRING_WITHIN_DAYS, type VendorStatus } from '../../../shared/policy/vendor-status.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { isHeldBack } from '../approval/held-back.ts';

/*
 * What `vendorStatus` and `nextDate` say of one vendor, for the database to say of ten thousand: a list can only be sorted
 * by what is known of all its rows. list.test.ts holds both against each other.
 */

const assuring = agreementTypes.filter(givesAssurance);

export interface Day {
  /** `YYYY-MM-DD` in the organization's zone. */
  today: string;
  timeZone: string;
  /** After how many months a decision that names no day is looked at again (the organization's own policy). */
  reviewMonths: number;
}

/**
 * The tables that a vendor's standing follows from, each with one row for a vendor at most, and what they say together.
 *
 * @param only these vendors; null for all
 */
export function standingIn(
  db: Reader,
  { organizationId }: OrgContext,
  { today, timeZone, reviewMonths }: Day,
  only: readonly VendorId[] | null,
) {
  const ofThese = (column: AnyColumn) => (only === null ? undefined : among(column, only));
  const newest = db
    .selectDistinctOn([approvals.vendorId], {
      vendorId: approvals.vendorId,
      // As `rulingInEffect` has it: an approval that waits for a condition counts as none.
      ruling: sql<
        string | null
      >`case when ${approvals.ruling} = 'denied' or not ${isHeldBack} then ${approvals.ruling} end`.as('ruling'),
      dataClasses: approvals.dataClasses,
      decidedAt: approvals.decidedAt,
      reviewDueOn: approvals.reviewDueOn,
    })
    .from(approvals)
    .where(and(eq(approvals.organizationId, organizationId), ofThese(approvals.vendorId)))
    .orderBy(approvals.vendorId, desc(approvals.decidedAt), desc(approvals.id))
    .as('newest');

  const end = sql`least(${baas.expiresOn}, ${baas.endedOn}, ${baas.replacedOn} - 1)`;
  const day = sql`${today}::date`;
  const terms = db
    .select({
      vendorId: baas.vendorId,
      // Agreements that follow each other without a gap become one range.
      cover: sql`range_agg(daterange(${baas.effectiveOn}, ${end}, '[]'))`.as('cover'),
      nextBegin: sql`min(${baas.effectiveOn}) filter (where ${baas.effectiveOn} > ${day})`.as('next_begin'),
      lastEnd: sql`max(${end}) filter (where ${end} < ${day})`.as('last_end'),
      nextEnd: sql`min(${end}) filter (where ${end} >= ${day})`.as('next_end'),
    })
    .from(baas)
    .where(
      and(
        eq(baas.organizationId, organizationId),
        ofThese(baas.vendorId),
        // What gives no assurance, such as a limited data set's agreement, covers no patient information.
        among(baas.type, assuring),
        sql`(${end} is null or ${baas.effectiveOn} <= ${end})`,
      ),
    )
    .groupBy(baas.vendorId)
    .as('terms');

  const held = db
    .selectDistinctOn([vendorDeterminations.vendorId], {
      vendorId: vendorDeterminations.vendorId,
      kind: vendorDeterminations.kind,
    })
    .from(vendorDeterminations)
    .where(and(eq(vendorDeterminations.organizationId, organizationId), ofThese(vendorDeterminations.vendorId)))
    .orderBy(vendorDeterminations.vendorId, desc(vendorDeterminations.decidedAt), desc(vendorDeterminations.id))
    .as('held');

  const risks = db
    .selectDistinctOn([vendorRiskResults.vendorId], {
      vendorId: vendorRiskResults.vendorId,
      current: vendorRiskResults.current,
    })
    .from(vendorRiskResults)
    .where(and(eq(vendorRiskResults.organizationId, organizationId), ofThese(vendorRiskResults.vendorId)))
    .orderBy(vendorRiskResults.vendorId, desc(vendorRiskResults.computedAt), desc(vendorRiskResults.id))
    .as('risks');

  const inForce = sql`coalesce(${terms.cover} @> ${day}, false)`;
  // Agreement after agreement, without a day between them.
  const coversOnAndOn = sql`${terms.cover} @> daterange(${day}, ${day} + ${EXPIRING_WITHIN_DAYS + 1}::int, '[]')`;
  const status = sql<VendorStatus['kind']>`case
    when ${newest.ruling} is null then 'undecided'
    when ${newest.ruling} = 'denied' then 'denied'
    when not 'phi' = any(${newest.dataClasses}) then 'without-phi'
    when ${inForce} then case when ${coversOnAndOn} then 'covered' else 'expiring' end
    when ${terms.nextBegin} is not null then 'baa-not-yet'
    when ${terms.vendorId} is not null then 'baa-expired'
    else 'no-baa' end`;
  const receives = sql<ReceivedKind>`case
    when 'phi' = any(${vendors.dataClasses}) or (${newest.ruling} <> 'denied' and 'phi' = any(${newest.dataClasses})) then 'phi'
    when ${vendors.dataClasses} is null then 'unknown'
    else 'less' end`;
  const needsBaa = sql`coalesce(${held.kind} not in ('conduit', 'not-business-associate'), true)`;
  const isBaaMissing = sql`(not ${inForce} and ${needsBaa})`;
  const isBaaEnding = sql`(${inForce} and not ${coversOnAndOn} and ${needsBaa})`;
  const reviewDueOn = sql<string | null>`coalesce(${newest.reviewDueOn},
    ((${newest.decidedAt} at time zone ${timeZone})::date + make_interval(months => ${reviewMonths}::int))::date)::text`;
  const nextDay: SQL = sql`least(${terms.nextBegin}, ${terms.nextEnd}, ${newest.reviewDueOn})`;
  return { newest, terms, held, risks, inForce, status, receives, isBaaMissing, isBaaEnding, reviewDueOn, nextDay };
}
