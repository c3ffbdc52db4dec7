import { MemberId } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { byOwnProof, orgProcedure, recently, router } from '../../trpc.ts';
import { begin, confirm, describe, remove, removeOfMember, renewCodes } from './service.ts';

const SecondFactor = z.object({ since: z.date().nullable(), recoveryCodesLeft: z.int() });
const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

export const secondFactorRouter = router({
  get: orgProcedure('self:read')
    .output(SecondFactor)
    .query(({ ctx }) => describe(ctx.foyer, ctx.session)),

  begin: orgProcedure('self:update')
    .use(byOwnProof)
    .use(recently)
    .output(z.object({ key: z.string(), address: z.string() }))
    .mutation(({ ctx }) => begin(ctx.foyer, ctx.session)),

  confirm: orgProcedure('self:update')
    .use(byOwnProof)
    .input(z.strictObject({ code: z.string().trim().min(6, 'Enter the six digits from your app').max(12) }))
    .output(RecoveryCodes)
    .mutation(({ ctx, input }) => confirm(ctx.foyer, ctx.org, ctx.session, input.code)),

  renewRecoveryCodes: orgProcedure('self:update')
    .use(byOwnProof)
    .use(recently)
    .output(RecoveryCodes)
    .mutation(({ ctx }) => renewCodes(ctx.foyer, ctx.org, ctx.session)),

  remove: orgProcedure('self:update')
    .use(byOwnProof)
    .use(recently)
    .output(SecondFactor)
    .mutation(({ ctx }) => remove(ctx.foyer, ctx.org, ctx.session)),

  /** For a member who lost phone and recovery codes. */
  removeOf: orgProcedure('session:end')
    .use(recently)
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.object({ removed: z.boolean() }))
    .mutation(({ ctx, input }) => removeOfMember(ctx.foyer, ctx.org, input.memberId)),
});
