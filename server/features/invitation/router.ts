import { Invitation, InvitationId, invitationStates } from '../../../shared/domain/invitation.ts';
import { Email, MemberId } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, router } from '../../trpc.ts';
import { accept, createInvitation, describeLink, listInvitations, revokeInvitation } from './service.ts';

const Token = z.string().min(20).max(200);

export const invitationRouter = router({
  list: orgProcedure('member:invite')
    .output(z.array(Invitation.extend({ state: z.enum(invitationStates) })))
    .query(({ ctx }) => listInvitations(ctx.org)),

  create: orgProcedure('member:invite')
    .input(z.strictObject({ memberId: MemberId }))
    .output(Invitation.extend({ token: z.string(), isMailed: z.boolean() }))
    .mutation(({ ctx, input }) => createInvitation(ctx.foyer, ctx.org, input.memberId)),

  revoke: orgProcedure('member:invite')
    .input(z.strictObject({ id: InvitationId }))
    .output(Invitation)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.org, input.id)),

  describe: publicProcedure
    .input(z.strictObject({ token: Token }))
    .output(z.object({ organizationName: z.string(), name: z.string(), email: Email, hasAccount: z.boolean() }))
    .query(({ ctx, input }) => ctx.foyer.guessSetupToken(() => describeLink(ctx.foyer, input.token))),

  accept: publicProcedure
    .input(z.strictObject({ token: Token, password: z.string().min(1, 'Enter a password').max(128) }))
    .output(z.object({ email: Email }))
    .mutation(({ ctx, input }) => ctx.foyer.guessSetupToken(() => accept(ctx.foyer, input))),
});
