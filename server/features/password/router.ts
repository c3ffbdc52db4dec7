import { Email, MemberId, Password } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, recently, router } from '../../trpc.ts';
import { askForLink } from './ask.ts';
import { changePassword, makeResetLink, useResetLink } from './service.ts';

export const passwordRouter = router({
  change: orgProcedure('self:update')
    .input(z.strictObject({ current: z.string().min(1, 'Enter your current password').max(128), next: Password }))
    .output(z.object({ changed: z.literal(true) }))
    .mutation(({ ctx, input }) => changePassword(ctx.foyer, ctx.org, ctx.session, input)),

  /** For a member who forgot theirs. */
  makeResetLink: orgProcedure('member:invite')
    .use(recently)
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.object({ token: z.string() }))
    .mutation(({ ctx, input }) => makeResetLink(ctx.foyer, ctx.org, input.memberId)),

  askForLink: publicProcedure
    .input(z.strictObject({ email: Email }))
    .output(z.object({ asked: z.literal(true) }))
    .mutation(({ ctx, input }) => askForLink(ctx.foyer, input.email)),

  reset: publicProcedure
    .input(z.strictObject({ token: z.string().min(20).max(200), password: Password }))
    .output(z.object({ changed: z.literal(true) }))
    .mutation(({ ctx, input }) => ctx.foyer.guessSetupToken(() => useResetLink(ctx.foyer, input))),
});
