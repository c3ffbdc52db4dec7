import { EndBaa, RecordBaa } from '../../../shared/domain/baa.ts';
import { VendorRecord } from '../../../shared/domain/vendor.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { endBaa, recordBaa } from './service.ts';

export const baaRouter = router({
  record: orgProcedure('baa:record')
    .input(RecordBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => recordBaa(ctx.org, input)),

  end: orgProcedure('baa:end')
    .input(EndBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => endBaa(ctx.org, input)),
});
