import {
  AccessRequest,
  AccessRequestId,
  AccessRequestRecord,
  Alternative,
  AnswerAccessRequest,
  ListAccessRequests,
  SubmitAccessRequest,
} from '../../../shared/domain/access-request.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { browserProcedure, orgProcedure, router } from '../../trpc.ts';
import { listAlternatives } from './alternatives.ts';
import { answerRequest, listRequests } from './service.ts';
import { listOwnRequests, submitRequest } from './submit.ts';

export const accessRequestRouter = router({
  submit: browserProcedure
    .input(SubmitAccessRequest)
    .output(AccessRequest)
    .mutation(({ ctx, input }) => submitRequest(ctx.org, input)),

  mine: browserProcedure.output(z.array(AccessRequest)).query(({ ctx }) => listOwnRequests(ctx.org)),

  list: orgProcedure('access-request:read')
    .input(ListAccessRequests)
    .output(pageOf(AccessRequestRecord))
    .query(({ ctx, input }) => listRequests(ctx.org, input)),

  alternatives: orgProcedure('access-request:read')
    .input(z.strictObject({ id: AccessRequestId }))
    .output(z.array(Alternative))
    .query(({ ctx, input }) => listAlternatives(ctx.org, input.id)),

  answer: orgProcedure('access-request:answer')
    .input(AnswerAccessRequest)
    .output(AccessRequestRecord)
    .mutation(({ ctx, input }) => answerRequest(ctx.org, input)),
});
