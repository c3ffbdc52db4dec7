import { v7 as newId } from 'uuid';
import { approvals } from '../../../drizzle/schema/index.ts';
import { ApprovalId, type DecideVendor } from '../../../shared/domain/approval.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { answerRequestsFor } from '../access-request/service.ts';
import { settleByRuling } from '../finding/settle-sign-ups.ts';
import { holdSites } from '../finding/site-lock.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';

const actions = {
  approved: 'vendor.approved',
  'approved-with-conditions': 'vendor.approved-with-conditions',
  denied: 'vendor.denied',
} as const satisfies Record<DecideVendor['ruling'], string>;

/** As the audit trail names it. */
export const actionOf = (ruling: DecideVendor['ruling']): (typeof actions)[typeof ruling] => actions[ruling];

/** An officer's decision on a vendor; the newest counts, earlier ones stay as evidence. @throws Refusal NOT_FOUND */
export function decideVendor(org: MemberContext, input: DecideVendor): Promise<VendorRecord> {
  return changeGovernance(org, actionOf(input.ruling), (tx) => recordRuling(tx, org, input));
}

/**
 * The same within a change that is under way. Whoever asked for one of the vendor's sites is answered with it, and findings about
 * sign-ups there are closed with it.
 *
 * @param toRequesters what they are told beside the answer
 */
export async function recordRuling(
  tx: Tx,
  org: MemberContext,
  input: DecideVendor,
  toRequesters = '',
): Promise<Change<VendorRecord>> {
  const { vendorId, ruling, reason, reviewDueOn } = input;
  await holdSites(tx, org);
  const before = await readVendor(tx, org, vendorId);
  await tx.insert(approvals).values({
    organizationId: org.organizationId,
    id: ApprovalId.parse(newId()),
    vendorId,
    ruling,
    dataClasses: ruling === 'denied' ? [] : [...new Set(input.dataClasses)],
    accounts: ruling === 'denied' ? 'any' : input.accounts,
    conditions: ruling === 'approved-with-conditions' ? input.conditions : '',
    reason,
    reviewDueOn,
    decidedBy: org.actor.id,
    decidedAt: org.now(),
  });
  await answerRequestsFor(tx, org, vendorId, input, toRequesters);
  await settleByRuling(tx, org, vendorId, input);
  const after = await readVendor(tx, org, vendorId);
  return {
    subject: { kind: 'vendor', id: vendorId, name: after.name },
    before: before.approvals[0] ?? null,
    after: after.approvals[0] ?? null,
    result: after,
  };
}
