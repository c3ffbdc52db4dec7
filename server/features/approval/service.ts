import { v7 as newId } from 'uuid';
import { approvals } from '../../../drizzle/schema/index.ts';
import { ApprovalId, type DecideVendor } from '../../../shared/domain/approval.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext } from '../../context.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';

const actions = {
  approved: 'vendor.approved',
  'approved-with-conditions': 'vendor.approved-with-conditions',
  denied: 'vendor.denied',
} as const satisfies Record<DecideVendor['ruling'], string>;

/** An officer's decision on a vendor; the newest counts, earlier ones stay as evidence. @throws Refusal NOT_FOUND */
export function decideVendor(org: MemberContext, input: DecideVendor): Promise<VendorRecord> {
  const { vendorId, ruling, accounts, reason, reviewDueOn } = input;
  const dataClasses = ruling === 'denied' ? [] : [...new Set(input.dataClasses)];
  const conditions = ruling === 'approved-with-conditions' ? input.conditions : '';

  return changeGovernance(org, actions[ruling], async (tx) => {
    const before = await readVendor(tx, org, vendorId);
    await tx.insert(approvals).values({
      organizationId: org.organizationId,
      id: ApprovalId.parse(newId()),
      vendorId,
      ruling,
      dataClasses,
      accounts,
      conditions,
      reason,
      reviewDueOn,
      decidedBy: org.actor.id,
      decidedAt: org.now(),
    });
    const after = await readVendor(tx, org, vendorId);
    return {
      subject: { kind: 'vendor', id: vendorId, name: after.name },
      before: before.approvals[0] ?? null,
      after: after.approvals[0] ?? null,
      result: after,
    };
  });
}
