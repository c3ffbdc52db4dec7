import { SetIdentityProvider, SingleSignOn, WayIn } from '../../../shared/domain/identity-provider.ts';
import { Email } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, recently, router } from '../../trpc.ts';
import { getSingleSignOn, setIdentityProvider, waysIn } from './service.ts';

export const identityProviderRouter = router({
  get: orgProcedure('identity-provider:read')
    .output(SingleSignOn)
    .query(({ ctx }) => getSingleSignOn(ctx.foyer, ctx.org)),

  set: orgProcedure('identity-provider:update')
    .use(recently)
    .input(SetIdentityProvider)
    .output(SingleSignOn)
    .mutation(({ ctx, input }) => setIdentityProvider(ctx.foyer, ctx.org, input)),

  waysIn: publicProcedure
    .input(z.strictObject({ email: Email }))
    .output(z.array(WayIn))
    .query(({ ctx, input }) => waysIn(ctx.foyer, input.email)),
});
