import {
  AddSubcontractor,
  EndSubcontractor,
  RecordEvidence,
  Subcontractor,
} from '../../../shared/domain/subcontractor.ts';
import { VendorId } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { addSubcontractor, endSubcontractor, listSubcontractors, recordEvidence } from './service.ts';

const Subcontractors = z.array(Subcontractor);

export const subcontractorRouter = router({
  list: orgProcedure('baa:read')
    .input(z.strictObject({ vendorId: VendorId }))
    .output(Subcontractors)
    .query(({ ctx, input }) => listSubcontractors(ctx.org, input.vendorId)),

  add: orgProcedure('baa:record')
    .input(AddSubcontractor)
    .output(Subcontractors)
    .mutation(({ ctx, input }) => addSubcontractor(ctx.org, input)),

  recordEvidence: orgProcedure('baa:record')
    .input(RecordEvidence)
    .output(Subcontractors)
    .mutation(({ ctx, input }) => recordEvidence(ctx.org, input)),

  end: orgProcedure('baa:record')
    .input(EndSubcontractor)
    .output(Subcontractors)
    .mutation(({ ctx, input }) => endSubcontractor(ctx.org, input)),
});
