import { FindEverywhere, FoundEverywhere } from '../../../shared/domain/search.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { findEverywhere } from './service.ts';

export const searchRouter = router({
  /** Everybody may look; each finds what their roles may read. */
  find: orgProcedure('self:read')
    .input(FindEverywhere)
    .output(FoundEverywhere)
    .query(({ ctx, input }) => findEverywhere(ctx.org, input)),
});
