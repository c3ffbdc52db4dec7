import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import { approvalConditions, approvals, exceptions, vendors } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { DueDay } from './due-day.ts';
import { readAgreementDays, readCheckDays, readViolationDays } from './vendor-days.ts';

/** Every day that may speak: of what has to be done until it is, of exceptions until they end. */
export async function readDueDays(
  db: Reader,
  org: OrgContext,
  settings: OrganizationSettings,
  today: string,
): Promise<DueDay[]> {
  const decided = await readNewestApprovals(db, org);
  const standing = decided.filter(({ ruling }) => ruling !== 'denied');
  const reviews = standing.map(({ id, vendorId, vendorName, ownerId, reviewDueOn, decidedAt }): DueDay => {
    const decidedOn = todayIn(settings.profile.timeZone, decidedAt);
    const dueOn = reviewDueOn ?? monthsAfter(decidedOn, settings.intervals.vendorReviewMonths);
    return { what: 'review', id, vendorId, vendorName, ownerId, dueOn };
  });
  const approvalOf = new Map(standing.map((approval) => [approval.id, approval]));
  const conditions = (await readOpenConditions(db, org)).flatMap(({ approvalId, ...condition }): DueDay[] => {
    const approval = approvalOf.get(approvalId);
    // Of a decision that another took the place of, nothing is asked any more.
    return approval
      ? [{ what: 'condition', ...condition, vendorId: approval.vendorId, vendorName: approval.vendorName }]
      : [];
  });
  // A denied vendor needs no new check.
  const checks = (await readCheckDays(db, org, today)).filter(
    ({ vendorId }) => !decided.some((approval) => approval.vendorId === vendorId && approval.ruling === 'denied'),
  );
  return [
    ...reviews,
    ...conditions,
    ...checks,
    ...(await readExceptions(db, org, today)),
    ...(await readAgreementDays(db, org, settings, today)),
    ...(await readViolationDays(db, org)),
  ];
}

const ofOrganization = ({ organizationId }: OrgContext) => eq(vendors.organizationId, organizationId);

function readNewestApprovals(db: Reader, org: OrgContext) {
  const { id, vendorId, ruling, reviewDueOn, decidedAt, organizationId } = approvals;
  return db
    .selectDistinctOn([vendorId], {
      id,
      vendorId,
      ruling,
      reviewDueOn,
      decidedAt,
      vendorName: vendors.name,
      ownerId: vendors.ownerId,
    })
    .from(approvals)
    .innerJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .where(and(ofOrganization(org), isNull(vendors.endedOn)))
    .orderBy(asc(vendorId), desc(decidedAt), desc(id));
}

function readOpenConditions(db: Reader, { organizationId }: OrgContext) {
  const { id, approvalId, ownerId, dueOn, metAt } = approvalConditions;
  return db
    .select({ id, approvalId, ownerId, dueOn })
    .from(approvalConditions)
    .where(and(eq(approvalConditions.organizationId, organizationId), isNull(metAt)));
}

async function readExceptions(db: Reader, org: OrgContext, today: string): Promise<DueDay[]> {
  const { id, vendorId, endsOn, endedAt, outcome, organizationId, askedBy } = exceptions;
  const rows = await db
    .select({ id, vendorId, vendorName: vendors.name, ownerId: askedBy, dueOn: endsOn })
    .from(exceptions)
    .innerJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .where(and(ofOrganization(org), eq(outcome, 'granted'), isNull(endedAt), gte(endsOn, today)));
  return rows.map((row) => ({ what: 'exception', ...row }));
}
