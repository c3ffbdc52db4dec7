import { Member, MemberId } from '../../../shared/domain/member.ts';
import { Organization, OrganizationId } from '../../../shared/domain/organization.ts';
import { permissions } from '../../../shared/domain/permission.ts';
import {
  MemberAccess,
  OpenSession,
  OwnOrganization,
  Proof,
  proofWays,
  SecondFactorStanding,
  SessionId,
  SignIn,
} from '../../../shared/domain/session.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, recently, router } from '../../trpc.ts';
import { endOtherSessions, endSession, describeAccess, endSessionsOfMember, listSessions } from './end.ts';
import { confirmSession, describeSession, listSignIns, listSignInsOfMember } from './service.ts';
import { listOrganizations, switchTo } from './switch.ts';

export const sessionRouter = router({
  current: publicProcedure
    .output(
      z
        .object({
          member: Member,
          organization: Organization,
          /** Whether all of it is made up, which every page then says. */
          isSample: z.boolean(),
          permissions: z.array(z.enum(permissions)),
          secondFactor: SecondFactorStanding,
          /** By what the person can show that it is still them, the usual one first. */
          proofs: z.array(z.enum(proofWays)),
        })
        .nullable(),
    )
    .query(({ ctx }) =>
      ctx.caller.kind === 'member' ? describeSession(ctx.foyer, ctx.caller.org, ctx.caller.session) : null,
    ),

  // One's own.

  list: orgProcedure('self:read')
    .output(z.array(OpenSession))
    .query(({ ctx }) => listSessions(ctx.foyer, ctx.session)),

  end: orgProcedure('self:update')
    .input(z.strictObject({ id: SessionId }))
    .output(z.array(OpenSession))
    .mutation(({ ctx, input }) => endSession(ctx.foyer, ctx.org, ctx.session, input.id)),

  endOthers: orgProcedure('self:update')
    .output(z.array(OpenSession))
    .mutation(({ ctx }) => endOtherSessions(ctx.foyer, ctx.org, ctx.session)),

  signIns: orgProcedure('self:read')
    .output(z.array(SignIn))
    .query(({ ctx }) => listSignIns(ctx.foyer, ctx.session)),

  /** Shows again who it is, for what asks for it. */
  confirm: orgProcedure('self:update')
    .input(Proof)
    .output(z.object({ confirmedAt: z.date() }))
    .mutation(({ ctx, input }) => confirmSession(ctx.foyer, ctx.session, input)),

  organizations: orgProcedure('self:read')
    .output(z.array(OwnOrganization))
    .query(({ ctx }) => listOrganizations(ctx.foyer, ctx.org, ctx.session)),

  switchTo: orgProcedure('self:update')
    .input(z.strictObject({ id: OrganizationId }))
    .output(OwnOrganization)
    .mutation(({ ctx, input }) => switchTo(ctx.foyer, ctx.session, input.id)),

  // Other people's.

  accessOf: orgProcedure('session:read')
    .input(z.strictObject({ memberId: MemberId }))
    .output(MemberAccess)
    .query(({ ctx, input }) => describeAccess(ctx.foyer, ctx.org, input.memberId)),

  endAllOf: orgProcedure('session:end')
    .use(recently)
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx, input }) => endSessionsOfMember(ctx.foyer, ctx.org, input.memberId)),

  signInsOf: orgProcedure('session:read')
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.array(SignIn))
    .query(({ ctx, input }) => listSignInsOfMember(ctx.foyer, ctx.org, input.memberId)),
});
