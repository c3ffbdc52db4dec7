import { approvalState } from '../../../shared/domain/approval-state.ts';
import type { ApprovalStanding } from '../../../shared/domain/approval-standing.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { MemberContext } from '../../context.ts';
import { readOwnAuthority } from '../authority/service.ts';
import { readToday } from '../member/service.ts';
import { readVendor } from '../vendor/record.ts';
import { readConditions } from './condition-list.ts';
import { readNewestProposal } from './proposal.ts';

/** How the decision on a vendor stands today: its state, its conditions, the proposal that waits or was settled last. @throws Refusal NOT_FOUND */
export function getStanding(org: MemberContext, vendorId: VendorId): Promise<ApprovalStanding> {
  return org.read(async (db) => {
    const [newest] = (await readVendor(db, org, vendorId)).approvals;
    const conditions = newest ? await readConditions(db, org, newest.id) : [];
    const proposal = await readNewestProposal(db, org, vendorId);
    const today = await readToday(db, org);
    return {
      state: approvalState(newest ?? null, conditions, proposal, today),
      conditions,
      proposal,
      isAuthority: (await readOwnAuthority(db, org, today)) !== null,
    };
  });
}
