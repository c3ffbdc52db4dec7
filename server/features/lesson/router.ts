import { LessonReceipt, TakeLesson } from '../../../shared/domain/lesson.ts';
import { browserProcedure, router } from '../../trpc.ts';
import { takeLesson } from './take.ts';

export const lessonRouter = router({
  take: browserProcedure
    .input(TakeLesson)
    .output(LessonReceipt)
    .mutation(({ ctx, input }) => takeLesson(ctx.org, input)),
});
