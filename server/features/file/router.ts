import { HoldFile, StoredFile } from '../../../shared/domain/file.ts';
import { pageOf, Paging } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { holdFile, listFiles, releaseFile } from './service.ts';

/** What is known of files; their content comes and goes by the routes of route.ts. */
export const fileRouter = router({
  list: orgProcedure('file:read')
    .input(z.strictObject({ ...Paging.shape, q: z.string().trim().max(100).default('') }))
    .output(pageOf(StoredFile))
    .query(({ ctx, input }) => listFiles(ctx.org, input)),

  hold: orgProcedure('file:hold')
    .input(HoldFile)
    .output(StoredFile)
    .mutation(({ ctx, input }) => holdFile(ctx.org, input)),

  release: orgProcedure('file:hold')
    .input(HoldFile)
    .output(StoredFile)
    .mutation(({ ctx, input }) => releaseFile(ctx.org, input)),
});
