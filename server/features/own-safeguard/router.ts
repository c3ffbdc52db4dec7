import { OwnSafeguard, SayOwnSafeguard } from '../../../shared/domain/own-safeguard.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listOwnSafeguards, sayOwnSafeguard } from './service.ts';

export const ownSafeguardRouter = router({
  list: orgProcedure('report:read')
    .output(z.array(OwnSafeguard))
    .query(({ ctx }) => listOwnSafeguards(ctx.org)),

  say: orgProcedure('report:update')
    .input(SayOwnSafeguard)
    .output(z.array(OwnSafeguard))
    .mutation(({ ctx, input }) => sayOwnSafeguard(ctx.org, input)),
});
