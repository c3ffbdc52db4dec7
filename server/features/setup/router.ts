import { OrganizationId } from '../../../shared/domain/organization.ts';
import { Setup } from '../../../shared/domain/setup.ts';
import { z } from '../../../shared/zod.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { completeSetup, isSetupNeeded } from './service.ts';

export const setupRouter = router({
  status: publicProcedure
    .output(z.object({ needed: z.boolean() }))
    .query(async ({ ctx }) => ({ needed: await isSetupNeeded(ctx.foyer.db) })),

  complete: publicProcedure
    .input(Setup)
    .output(z.object({ organizationId: OrganizationId }))
    .mutation(({ ctx, input }) => ctx.foyer.guessSetupToken(() => completeSetup(ctx.foyer, input))),
});
