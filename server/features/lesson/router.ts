import { LessonReceipt, TakeLesson } from '../../../shared/domain/lesson.ts';
import { StopsPolicy, StopsPolicyRecord } from '../../../shared/domain/stops-policy.ts';
import { browserProcedure, orgProcedure, router } from '../../trpc.ts';
import { getStopsPolicy, setStopsPolicy } from './stops-policy.ts';
import { takeLesson } from './take.ts';

export const lessonRouter = router({
  take: browserProcedure
    .input(TakeLesson)
    .output(LessonReceipt)
    .mutation(({ ctx, input }) => takeLesson(ctx.org, input)),

  stopsPolicy: orgProcedure('policy:read')
    .output(StopsPolicyRecord)
    .query(({ ctx }) => getStopsPolicy(ctx.org)),

  setStopsPolicy: orgProcedure('policy:update')
    .input(StopsPolicy)
    .output(StopsPolicyRecord)
    .mutation(({ ctx, input }) => setStopsPolicy(ctx.org, input)),
});
