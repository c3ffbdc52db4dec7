import { RevealOfSelf, RevealOnDiscovered, RevealOnFinding } from '../../../shared/domain/reveal.ts';
import { Reveal } from '../../../shared/domain/who.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listRevealsOfSelf, revealOnDiscovered, revealOnFinding } from './service.ts';

export const revealRouter = router({
  onFinding: orgProcedure('observation:reveal')
    .input(RevealOnFinding)
    .output(Reveal)
    .mutation(({ ctx, input }) => revealOnFinding(ctx.org, input)),

  onDiscovered: orgProcedure('observation:reveal')
    .input(RevealOnDiscovered)
    .output(Reveal)
    .mutation(({ ctx, input }) => revealOnDiscovered(ctx.org, input)),

  ofSelf: orgProcedure('self:read')
    .output(z.array(RevealOfSelf))
    .query(({ ctx }) => listRevealsOfSelf(ctx.org)),
});
