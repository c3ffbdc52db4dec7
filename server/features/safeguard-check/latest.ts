import { and, desc, eq } from 'drizzle-orm';
import { safeguardChecks, safeguardClarifications, safeguardDecisions } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import {
  type CheckDates,
  checkStanding,
  type LatestCheck,
  type SafeguardCheckId,
} from '../../../shared/domain/safeguard-check.ts';
import type { VendorId } from '../../../shared/domain/vendor-id.ts';
import type { OrgContext, Reader } from '../../context.ts';

/**
 * What the newest check of each vendor says of it; vendors that were never asked are missing. Withdrawn checks say nothing.
 *
 * @param vendorId of one vendor alone
 * @param today calendar day in the organization's zone
 */
export async function latestChecks(
  db: Reader,
  { organizationId }: Pick<OrgContext, 'organizationId'>,
  today: CalendarDay,
  vendorId?: VendorId,
): Promise<Map<VendorId, LatestCheck>> {
  const ofVendor = vendorId === undefined ? undefined : eq(safeguardChecks.vendorId, vendorId);
  const checks = await db
    .select({
      id: safeguardChecks.id,
      vendorId: safeguardChecks.vendorId,
      dueOn: safeguardChecks.dueOn,
      submittedAt: safeguardChecks.submittedAt,
      withdrawnAt: safeguardChecks.withdrawnAt,
    })
    .from(safeguardChecks)
    .where(and(eq(safeguardChecks.organizationId, organizationId), ofVendor))
    .orderBy(desc(safeguardChecks.sentAt), desc(safeguardChecks.id));
  const decisions = await newestDecisions(db, organizationId);
  const open = await openClarifications(db, organizationId);
  const latest = new Map<VendorId, LatestCheck>();
  for (const check of checks) {
    const decision = decisions.get(check.id) ?? null;
    const standing = checkStanding({ ...check, openClarifications: open.get(check.id)?.size ?? 0, decision }, today);
    if (standing === 'withdrawn') continue;
    const known = latest.get(check.vendorId);
    const decided = decision && { checkId: check.id, ...decision };
    if (!known) latest.set(check.vendorId, { checkId: check.id, vendorId: check.vendorId, standing, decided });
    else if (known.decided === null && decided) latest.set(check.vendorId, { ...known, decided });
  }
  return latest;
}

/** The same of one vendor, or null where it was never asked. */
export async function latestCheckOf(
  db: Reader,
  org: Pick<OrgContext, 'organizationId'>,
  today: CalendarDay,
  vendorId: VendorId,
): Promise<LatestCheck | null> {
  return (await latestChecks(db, org, today, vendorId)).get(vendorId) ?? null;
}

type Decided = NonNullable<CheckDates['decision']> & { decidedAt: Date };

/** The decision that counts of each check. */
async function newestDecisions(
  db: Reader,
  organizationId: OrgContext['organizationId'],
): Promise<Map<SafeguardCheckId, Decided>> {
  const { checkId, outcome, validUntilOn, decidedAt } = safeguardDecisions;
  const rows = await db
    .selectDistinctOn([checkId], { checkId, outcome, validUntilOn, decidedAt })
    .from(safeguardDecisions)
    .where(eq(safeguardDecisions.organizationId, organizationId))
    .orderBy(checkId, desc(decidedAt), desc(safeguardDecisions.id));
  return new Map(rows.map(({ checkId: id, ...decision }) => [id, decision]));
}

/** The questions of each check whose thread ends with the organization's turn. */
export async function openClarifications(
  db: Reader,
  organizationId: OrgContext['organizationId'],
  check?: SafeguardCheckId,
): Promise<Map<SafeguardCheckId, Set<string>>> {
  const { checkId, questionId, askedBy, writtenAt, id } = safeguardClarifications;
  const newest = await db
    .selectDistinctOn([checkId, questionId], { checkId, questionId, askedBy })
    .from(safeguardClarifications)
    .where(
      and(
        eq(safeguardClarifications.organizationId, organizationId),
        check === undefined ? undefined : eq(checkId, check),
      ),
    )
    .orderBy(checkId, questionId, desc(writtenAt), desc(id));
  const open = new Map<SafeguardCheckId, Set<string>>();
  for (const turn of newest) {
    if (turn.askedBy === null) continue;
    open.set(turn.checkId, (open.get(turn.checkId) ?? new Set()).add(turn.questionId));
  }
  return open;
}
