import { v7 as newId } from 'uuid';
import { approvals } from '../../../drizzle/schema/index.ts';
import { ApprovalId, type DecideVendor, type Ruling } from '../../../shared/domain/approval.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { NamedAuthorityId } from '../../../shared/domain/named-authority.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { answerRequestsFor } from '../access-request/service.ts';
import { settleByRuling } from '../finding/settle-sign-ups.ts';
import { readVendor } from '../vendor/record.ts';
import { giveConditions } from './condition.ts';
import { overtakeProposal } from './proposal.ts';

const actions = {
  approved: 'vendor.approved',
  'approved-with-conditions': 'vendor.approved-with-conditions',
  denied: 'vendor.denied',
} as const satisfies Record<DecideVendor['ruling'], string>;

/** As the audit trail names it. */
export const actionOf = (ruling: DecideVendor['ruling']): (typeof actions)[typeof ruling] => actions[ruling];

interface Enacted {
  decidedBy: MemberId;
  secondedBy?: MemberId;
  authorityId?: NamedAuthorityId;
  toRequesters?: string;
}

/**
 * Puts a decision into force within a change that is under way. Whoever asked for one of the vendor's sites is answered with it, findings
 * about sign-ups there are closed with it, and a proposal that waited is overtaken by it. The caller holds the sites.
 */
export async function enact(
  tx: Tx,
  org: MemberContext,
  { vendorId, ...ruling }: Ruling & { vendorId: VendorId },
  { toRequesters = '', ...by }: Enacted,
): Promise<Change<VendorRecord>> {
  const before = await readVendor(tx, org, vendorId);
  const id = ApprovalId.parse(newId());
  const isDenial = ruling.ruling === 'denied';
  if (!isDenial) refuseEnded(before);
  const hasConditions = ruling.ruling === 'approved-with-conditions';
  await overtakeProposal(tx, org, vendorId);
  await tx.insert(approvals).values({
    organizationId: org.organizationId,
    id,
    vendorId,
    ruling: ruling.ruling,
    dataClasses: isDenial ? [] : [...new Set(ruling.dataClasses)],
    accounts: isDenial ? 'any' : ruling.accounts,
    conditions: hasConditions ? ruling.conditions : '',
    reason: ruling.reason,
    reviewDueOn: ruling.reviewDueOn,
    decidedAt: org.now(),
    ...by,
  });
  const given = hasConditions ? ruling.conditionsToMeet : [];
  await giveConditions(tx, org, before, id, given);
  const isHeldBack = given.some(({ isBeforeUse }) => isBeforeUse);
  // Nothing is granted yet, and no sign-up is in order yet, that waits for a condition.
  if (!isHeldBack) {
    await answerRequestsFor(tx, org, vendorId, ruling, toRequesters);
    await settleByRuling(tx, org, vendorId, ruling);
  }
  const after = await readVendor(tx, org, vendorId);
  return {
    subject: { kind: 'vendor', id: vendorId, name: after.name },
    before: before.approvals[0] ?? null,
    after: { ...after.approvals[0], conditionsToMeet: given },
    result: after,
  };
}

/** What was ended is approved, or excepted from a denial, only once somebody took it back, which takes a reason of its own. @throws Refusal CONFLICT */
export function refuseEnded({ name, endedOn }: VendorRecord): void {
  if (endedOn) throw new Refusal('CONFLICT', `${name} was ended on ${endedOn}. Take it back first.`);
}
