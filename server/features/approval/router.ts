import { DecideVendor } from '../../../shared/domain/approval.ts';
import { VendorRecord } from '../../../shared/domain/vendor.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { decideVendor } from './service.ts';

export const approvalRouter = router({
  decide: orgProcedure('approval:decide')
    .input(DecideVendor)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => decideVendor(ctx.org, input)),
});
