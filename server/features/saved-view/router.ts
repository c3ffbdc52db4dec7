import { SavedView, SavedViewId, savedViewPages, SaveView } from '../../../shared/domain/saved-view.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { keepView, listViews, removeView } from './service.ts';

export const savedViewRouter = router({
  list: orgProcedure('self:read')
    .input(z.strictObject({ page: z.enum(savedViewPages) }))
    .output(z.array(SavedView))
    .query(({ ctx, input }) => listViews(ctx.org, input.page)),

  keep: orgProcedure('self:update')
    .input(SaveView)
    .output(SavedView)
    .mutation(({ ctx, input }) => keepView(ctx.org, input)),

  remove: orgProcedure('self:update')
    .input(z.strictObject({ id: SavedViewId }))
    .output(z.strictObject({ id: SavedViewId }))
    .mutation(({ ctx, input }) => removeView(ctx.org, input.id)),
});
