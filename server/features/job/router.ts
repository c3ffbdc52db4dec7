import { FailedJob, RetryJob } from '../../../shared/domain/job.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listFailedJobs, retryJob } from './service.ts';

export const jobRouter = router({
  failed: orgProcedure('job:read')
    .output(z.array(FailedJob))
    .query(({ ctx }) => listFailedJobs(ctx.org, ctx.foyer.db)),

  retry: orgProcedure('job:retry')
    .input(RetryJob)
    .output(z.array(FailedJob))
    .mutation(({ ctx, input }) => retryJob(ctx.org, ctx.foyer.db, input.id)),
});
