import {
  CompletionCounts,
  CompletionId,
  CompletionRecord,
  CompletionRow,
  CorrectCompletion,
  ListCompletions,
  RecordCompletion,
  WithdrawCompletion,
} from '../../../shared/domain/completion.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { countCompletions, getCompletion, pageCompletions } from './read.ts';
import { correctCompletion, recordFromOutside, withdrawCompletion } from './service.ts';

/** Records of training. Nobody changes one that is there: what was wrong is corrected by a further one. */
export const completionRouter = router({
  page: orgProcedure('completion:read')
    .input(ListCompletions)
    .output(pageOf(CompletionRow))
    .query(({ ctx, input }) => pageCompletions(ctx.org, input)),

  count: orgProcedure('completion:read')
    .output(CompletionCounts)
    .query(({ ctx }) => countCompletions(ctx.org)),

  get: orgProcedure('completion:read')
    .input(z.strictObject({ id: CompletionId }))
    .output(CompletionRecord)
    .query(({ ctx, input }) => getCompletion(ctx.org, input.id)),

  record: orgProcedure('completion:record')
    .input(RecordCompletion)
    .output(CompletionRecord)
    .mutation(({ ctx, input }) => recordFromOutside(ctx.org, input)),

  correct: orgProcedure('completion:record')
    .input(CorrectCompletion)
    .output(CompletionRecord)
    .mutation(({ ctx, input }) => correctCompletion(ctx.org, input)),

  withdraw: orgProcedure('completion:record')
    .input(WithdrawCompletion)
    .output(CompletionRecord)
    .mutation(({ ctx, input }) => withdrawCompletion(ctx.org, input)),
});
