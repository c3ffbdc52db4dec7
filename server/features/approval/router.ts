import {
  ApprovalCondition,
  ListConditions,
  MeetCondition,
  VendorCondition,
} from '../../../shared/domain/approval-condition.ts';
import { SettleProposal } from '../../../shared/domain/approval-proposal.ts';
import { ApprovalRules } from '../../../shared/domain/approval-rules.ts';
import { ApprovalStanding } from '../../../shared/domain/approval-standing.ts';
import { DecideVendor } from '../../../shared/domain/approval.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listConditions, listOwnConditions } from './condition-list.ts';
import { meetCondition, meetOwnCondition } from './condition.ts';
import { getApprovalRules, setApprovalRules } from './rules.ts';
import { decideVendor, overrideDenial } from './service.ts';
import { settleProposal } from './settle-proposal.ts';
import { getStanding } from './standing.ts';

export const approvalRouter = router({
  decide: orgProcedure('approval:decide')
    .input(DecideVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => decideVendor(ctx.org, input)),

  overrideDenial: orgProcedure('approval:override')
    .input(DecideVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => overrideDenial(ctx.org, input)),

  settle: orgProcedure('approval:second')
    .input(SettleProposal)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => settleProposal(ctx.org, input)),

  meetCondition: orgProcedure('approval:decide')
    .input(MeetCondition)
    .output(z.array(ApprovalCondition))
    .mutation(({ ctx, input }) => meetCondition(ctx.org, input)),

  meetOwnCondition: orgProcedure('self:update')
    .input(MeetCondition)
    .output(z.array(ApprovalCondition))
    .mutation(({ ctx, input }) => meetOwnCondition(ctx.org, input)),

  conditions: orgProcedure('vendor:read')
    .input(ListConditions)
    .output(pageOf(VendorCondition))
    .query(({ ctx, input }) => listConditions(ctx.org, input)),

  ownConditions: orgProcedure('self:read')
    .output(z.array(VendorCondition))
    .query(({ ctx }) => listOwnConditions(ctx.org)),

  standing: orgProcedure('vendor:read')
    .input(z.strictObject({ vendorId: VendorId }))
    .output(ApprovalStanding)
    .query(({ ctx, input }) => getStanding(ctx.org, input.vendorId)),

  rules: orgProcedure('policy:read')
    .output(ApprovalRules)
    .query(({ ctx }) => getApprovalRules(ctx.org)),

  setRules: orgProcedure('policy:update')
    .input(ApprovalRules)
    .output(ApprovalRules)
    .mutation(({ ctx, input }) => setApprovalRules(ctx.org, input)),
});
