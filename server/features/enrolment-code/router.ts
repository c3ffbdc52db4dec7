import {
  CreateEnrolmentCode,
  EnrolmentCode,
  EnrolmentCodeId,
  enrolmentCodeStates,
} from '../../../shared/domain/enrolment-code.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { createEnrolmentCode, listEnrolmentCodes, revokeEnrolmentCode } from './service.ts';

export const enrolmentCodeRouter = router({
  list: orgProcedure('enrolment-code:read')
    .output(z.array(EnrolmentCode.extend({ state: z.enum(enrolmentCodeStates) })))
    .query(({ ctx }) => listEnrolmentCodes(ctx.org)),

  create: orgProcedure('enrolment-code:create')
    .input(CreateEnrolmentCode)
    .output(EnrolmentCode.extend({ code: z.string() }))
    .mutation(({ ctx, input }) => createEnrolmentCode(ctx.org, input)),

  revoke: orgProcedure('enrolment-code:revoke')
    .input(z.strictObject({ id: EnrolmentCodeId }))
    .output(EnrolmentCode)
    .mutation(({ ctx, input }) => revokeEnrolmentCode(ctx.org, input.id)),
});
