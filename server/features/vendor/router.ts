import { DetermineVendor } from '../../../shared/domain/determination.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { DescribeVendor, VendorChange, VendorDetailsRecord } from '../../../shared/domain/vendor-details.ts';
import { ListVendors, VendorCounts, VendorRow } from '../../../shared/domain/vendor-list.ts';
import { KeptRisk, OverrideRisk, VendorRiskRecord, WithdrawRiskOverride } from '../../../shared/domain/vendor-risk.ts';
import { CreateVendor, UpdateVendor, VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  BeginEnding,
  EndVendor,
  MergeVendor,
  SettleEndingStep,
  SplitVendor,
  TakeVendorBack,
  VendorEnding,
} from '../../../shared/domain/vendor-ending.ts';
import { AddVendorDocument, VendorDocument } from '../../../shared/domain/vendor-document.ts';
import { ExposureMonth, ListVendorUsers, VendorUsers } from '../../../shared/domain/vendor-use.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listChanges } from './changes.ts';
import { describeVendor, determineVendor, getDetails } from './details.ts';
import { addDocument, listDocuments } from './documents.ts';
import { beginEnding, endVendor, getEnding, settleEndingStep, takeVendorBack } from './ending.ts';
import { countVendors, pageVendors } from './list.ts';
import { listKeptRisks } from './kept-risks.ts';
import { getRisk, overrideRisk, withdrawRiskOverride } from './risk.ts';
import { mergeVendor, splitVendor } from './split.ts';
import { createVendor, getVendor, listVendors, updateVendor } from './service.ts';
import { listExposures, listUsers } from './use.ts';

export const vendorRouter = router({
  list: orgProcedure('vendor:read')
    .output(z.array(VendorRecord))
    .query(({ ctx }) => listVendors(ctx.org)),

  page: orgProcedure('vendor:read')
    .input(ListVendors)
    .output(pageOf(VendorRow))
    .query(({ ctx, input }) => pageVendors(ctx.org, input)),

  count: orgProcedure('vendor:read')
    .output(VendorCounts)
    .query(({ ctx }) => countVendors(ctx.org)),

  get: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(VendorRecord)
    .query(({ ctx, input }) => getVendor(ctx.org, input.id)),

  create: orgProcedure('vendor:create')
    .input(CreateVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => createVendor(ctx.org, input)),

  update: orgProcedure('vendor:update')
    .input(UpdateVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => updateVendor(ctx.org, input)),

  details: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(VendorDetailsRecord)
    .query(({ ctx, input }) => getDetails(ctx.org, input.id)),

  describe: orgProcedure('vendor:update')
    .input(DescribeVendor)
    .output(VendorDetailsRecord)
    .mutation(({ ctx, input }) => describeVendor(ctx.org, input)),

  determine: orgProcedure('approval:decide')
    .input(DetermineVendor)
    .output(VendorDetailsRecord)
    .mutation(({ ctx, input }) => determineVendor(ctx.org, input)),

  /** What was changed of it, for those who look at its page. */
  changes: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(z.array(VendorChange))
    .query(({ ctx, input }) => listChanges(ctx.org, input.id)),

  exposures: orgProcedure('finding:read')
    .input(z.strictObject({ id: VendorId }))
    .output(z.array(ExposureMonth))
    .query(({ ctx, input }) => listExposures(ctx.org, input.id)),

  users: orgProcedure('finding:read')
    .input(ListVendorUsers)
    .output(VendorUsers)
    .query(({ ctx, input }) => listUsers(ctx.org, input)),

  documents: orgProcedure('file:read')
    .input(z.strictObject({ id: VendorId }))
    .output(z.array(VendorDocument))
    .query(({ ctx, input }) => listDocuments(ctx.org, input.id)),

  addDocument: orgProcedure('vendor:update')
    .input(AddVendorDocument)
    .output(z.array(VendorDocument))
    .mutation(({ ctx, input }) => addDocument(ctx.org, input)),

  ending: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(VendorEnding.nullable())
    .query(({ ctx, input }) => getEnding(ctx.org, input.id)),

  beginEnding: orgProcedure('approval:decide')
    .input(BeginEnding)
    .output(VendorEnding)
    .mutation(({ ctx, input }) => beginEnding(ctx.org, input)),

  settleEndingStep: orgProcedure('approval:decide')
    .input(SettleEndingStep)
    .output(VendorEnding)
    .mutation(({ ctx, input }) => settleEndingStep(ctx.org, input)),

  end: orgProcedure('approval:decide')
    .input(EndVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => endVendor(ctx.org, input)),

  takeBack: orgProcedure('approval:decide')
    .input(TakeVendorBack)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => takeVendorBack(ctx.org, input)),

  split: orgProcedure('vendor:create')
    .input(SplitVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => splitVendor(ctx.org, input)),

  merge: orgProcedure('approval:decide')
    .input(MergeVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => mergeVendor(ctx.org, input)),

  risk: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(VendorRiskRecord)
    .query(({ ctx, input }) => getRisk(ctx.org, input.id)),

  /** How it went: each result that was another than the one before. */
  riskHistory: orgProcedure('vendor:read')
    .input(z.strictObject({ id: VendorId }))
    .output(z.array(KeptRisk))
    .query(({ ctx, input }) => listKeptRisks(ctx.org, input.id)),

  overrideRisk: orgProcedure('approval:decide')
    .input(OverrideRisk)
    .output(VendorRiskRecord)
    .mutation(({ ctx, input }) => overrideRisk(ctx.org, input)),

  withdrawRiskOverride: orgProcedure('approval:decide')
    .input(WithdrawRiskOverride)
    .output(VendorRiskRecord)
    .mutation(({ ctx, input }) => withdrawRiskOverride(ctx.org, input)),
});
