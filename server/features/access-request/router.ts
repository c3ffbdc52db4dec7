import {
  AccessRequest,
  AccessRequestRecord,
  AnswerAccessRequest,
  ListAccessRequests,
  SubmitAccessRequest,
} from '../../../shared/domain/access-request.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { browserProcedure, orgProcedure, router } from '../../trpc.ts';
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

  answer: orgProcedure('access-request:answer')
    .input(AnswerAccessRequest)
    .output(AccessRequestRecord)
    .mutation(({ ctx, input }) => answerRequest(ctx.org, input)),
});
