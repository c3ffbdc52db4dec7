import { OrganizationId } from '../../../shared/domain/organization.ts';
import { Setup } from '../../../shared/domain/setup.ts';
import { z } from '../../../shared/zod.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { completeSetup, isLinkOpen, isSetupNeeded } from './service.ts';

export const setupRouter = router({
  status: publicProcedure
    .output(z.object({ needed: z.boolean() }))
    .query(async ({ ctx }) => ({ needed: await isSetupNeeded(ctx.foyer.db) })),

  link: publicProcedure
    .input(Setup.pick({ token: true }))
    .output(z.object({ isOpen: z.boolean() }))
    .query(async ({ ctx, input }) => ({ isOpen: await isLinkOpen(ctx.foyer, input.token) })),

  complete: publicProcedure
    .input(Setup)
    .output(z.object({ organizationId: OrganizationId }))
    .mutation(({ ctx, input }) => ctx.foyer.guessSetupToken(() => completeSetup(ctx.foyer, input))),
});
