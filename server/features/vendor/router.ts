import { CreateVendor, UpdateVendor, VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { createVendor, getVendor, listVendors, updateVendor } from './service.ts';

export const vendorRouter = router({
  list: orgProcedure('vendor:read')
    .output(z.array(VendorRecord))
    .query(({ ctx }) => listVendors(ctx.org)),

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
});
