import { and, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { approvalConditions, approvals } from '../../../drizzle/schema/index.ts';
import {
  type ApprovalCondition,
  ConditionId,
  type GivenCondition,
  type MeetCondition,
} from '../../../shared/domain/approval-condition.ts';
import type { ApprovalId } from '../../../shared/domain/approval.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { answerRequestsAsDecided } from '../access-request/service.ts';
import { settleByRuling } from '../finding/settle-sign-ups.ts';
import { holdSites } from '../finding/site-lock.ts';
import { readMember, readToday } from '../member/service.ts';
import { solve, tell } from '../notification/tell.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';
import { readConditions } from './condition-list.ts';

/** Puts the conditions of an approval on record and tells their owners. */
export async function giveConditions(
  tx: Tx,
  org: MemberContext,
  { id: vendorId, name: vendorName }: Pick<VendorRecord, 'id' | 'name'>,
  approvalId: ApprovalId,
  given: readonly GivenCondition[],
): Promise<void> {
  // Those of earlier decisions bind nobody any more.
  for (const { id } of await readOpen(tx, org, vendorId, approvalId)) await solve(tx, org, keyOf(id));
  for (const condition of given) {
    const id = ConditionId.parse(newId());
    await tx.insert(approvalConditions).values({ organizationId: org.organizationId, id, approvalId, ...condition });
    await tell(tx, org, {
      to: { members: [condition.ownerId] },
      notice: { kind: 'condition-given', vendorId, vendorName, dueOn: condition.dueOn },
      urgency: 'digest',
      key: keyOf(id),
    });
  }
}

/** @throws Refusal NOT_FOUND where somebody who should own a condition is not there */
export async function refuseUnknownOwners(
  db: Reader,
  org: OrgContext,
  given: readonly GivenCondition[],
): Promise<void> {
  for (const { ownerId } of given) await readMember(db, org, ownerId);
}

/**
 * A condition is met: who says so, and what proves it. With the last one before use, the approval begins to count, and requests and findings
 * are answered by it as they would have been at once. Whoever decided is told where somebody else says so.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where it is met already or belongs to an earlier decision, BAD_REQUEST for a day to come
 */
export const meetCondition = (org: MemberContext, met: MeetCondition): Promise<ApprovalCondition[]> =>
  recordMet(org, met, () => true);

/** The same by its owner, who need not be one who decides on vendors and is answered with their own conditions alone. @throws Refusal as above; NOT_FOUND for somebody else's too */
export const meetOwnCondition = (org: MemberContext, met: MeetCondition): Promise<ApprovalCondition[]> =>
  recordMet(org, met, ({ ownerId }) => ownerId === org.actor.id);

function recordMet(
  org: MemberContext,
  { id, metOn, evidence }: MeetCondition,
  isTheirs: (condition: { ownerId: MemberId }) => boolean,
): Promise<ApprovalCondition[]> {
  return changeGovernance(org, 'vendor.condition-met', async (tx) => {
    await holdSites(tx, org);
    const condition = await readCondition(tx, org, id);
    if (!isTheirs(condition)) throw notFound('Condition');
    const vendor = await readVendor(tx, org, condition.vendorId);
    if (condition.metOn !== null) throw new Refusal('CONFLICT', 'This condition is met already. Reload to see how.');
    const [newest] = vendor.approvals;
    if (newest?.id !== condition.approvalId)
      throw new Refusal(
        'CONFLICT',
        `${vendor.name} was decided on again since, so this condition binds nobody any more.`,
      );
    if (metOn > (await readToday(tx, org))) throw new Refusal('BAD_REQUEST', 'Enter a day that is not to come.');
    await tx
      .update(approvalConditions)
      .set({ metOn, evidence, metBy: org.actor.id, metAt: org.now() })
      .where(thisCondition(org, id));
    await solve(tx, org, keyOf(id));
    await tellDecider(tx, org, id, vendor, newest.decidedBy);
    const after = await readVendor(tx, org, vendor.id);
    const [decided] = after.approvals;
    if (newest.isHeldBack && decided && !decided.isHeldBack) {
      await answerRequestsAsDecided(tx, org, after);
      await settleByRuling(tx, org, vendor.id, decided);
    }
    return {
      subject: { kind: 'vendor', id: vendor.id, name: vendor.name },
      before: { condition: condition.text, metOn: null },
      after: { condition: condition.text, metOn, evidence, isInUse: decided?.isHeldBack === false },
      result: (await readConditions(tx, org, condition.approvalId)).filter(isTheirs),
    };
  });
}

async function tellDecider(
  tx: Tx,
  org: MemberContext,
  id: ConditionId,
  { id: vendorId, name: vendorName }: Pick<VendorRecord, 'id' | 'name'>,
  decidedBy: MemberId,
): Promise<void> {
  if (decidedBy === org.actor.id) return;
  await tell(tx, org, {
    to: { members: [decidedBy] },
    notice: { kind: 'condition-met', vendorId, vendorName },
    urgency: 'digest',
    key: `condition-met:${id}`,
  });
}

const keyOf = (id: ConditionId): string => `condition:${id}`;

const thisCondition = ({ organizationId }: OrgContext, id: ConditionId) =>
  and(eq(approvalConditions.organizationId, organizationId), eq(approvalConditions.id, id));

async function readCondition(db: Reader, org: OrgContext, id: ConditionId) {
  const [condition] = await db
    .select({
      vendorId: approvals.vendorId,
      approvalId: approvals.id,
      ownerId: approvalConditions.ownerId,
      text: approvalConditions.text,
      metOn: approvalConditions.metOn,
    })
    .from(approvalConditions)
    .innerJoin(
      approvals,
      and(eq(approvals.organizationId, org.organizationId), eq(approvals.id, approvalConditions.approvalId)),
    )
    .where(thisCondition(org, id));
  if (!condition) throw notFound('Condition');
  return condition;
}

function readOpen(db: Reader, { organizationId }: OrgContext, vendorId: VendorId, but: ApprovalId) {
  return db
    .select({ id: approvalConditions.id, approvalId: approvals.id })
    .from(approvalConditions)
    .innerJoin(
      approvals,
      and(eq(approvals.organizationId, organizationId), eq(approvals.id, approvalConditions.approvalId)),
    )
    .where(
      and(
        eq(approvalConditions.organizationId, organizationId),
        eq(approvals.vendorId, vendorId),
        isNull(approvalConditions.metAt),
      ),
    )
    .orderBy(desc(approvals.decidedAt))
    .then((rows) => rows.filter(({ approvalId }) => approvalId !== but));
}
