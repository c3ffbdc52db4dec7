import { CourseId } from '../../../shared/domain/course.ts';
import { OpenedPackage } from '../../../shared/domain/course-package.ts';
import {
  BeginAttempt,
  ChooseInScenario,
  CourseCover,
  GiveAnswer,
  LearnerAttempt,
  OneAttempt,
  OwnTraining,
  SavePackageProgress,
  SavePlace,
  SignCourse,
  SignedCourse,
} from '../../../shared/domain/learning.ts';
import { Feedback, LearnerScenario } from '../../../shared/training/learner-course.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { openPackage, savePackage } from '../course-package/play.ts';
import { answerPractice, answerTest, beginTest, chooseInScenario, handIn } from './answers.ts';
import { beginAttempt, getAttempt, savePlace, tryAgain } from './attempt.ts';
import { signCourse } from './sign.ts';
import { getCover, getOwnTraining } from './training.ts';

/** What a member does for themselves: taking courses. */
export const learningRouter = router({
  training: orgProcedure('self:read')
    .output(OwnTraining)
    .query(({ ctx }) => getOwnTraining(ctx.org)),

  cover: orgProcedure('self:read')
    .input(z.strictObject({ courseId: CourseId }))
    .output(CourseCover)
    .query(({ ctx, input }) => getCover(ctx.org, input.courseId)),

  attempt: orgProcedure('self:read')
    .input(OneAttempt)
    .output(LearnerAttempt)
    .query(({ ctx, input }) => getAttempt(ctx.org, input.attemptId)),

  begin: orgProcedure('self:update')
    .input(BeginAttempt)
    .output(LearnerAttempt)
    .mutation(({ ctx, input }) => beginAttempt(ctx.org, input)),

  openPackage: orgProcedure('self:update')
    .input(OneAttempt)
    .output(OpenedPackage)
    .mutation(({ ctx, input }) => openPackage(ctx.org, ctx.foyer.sealing, input.attemptId)),

  savePackage: orgProcedure('self:update')
    .input(SavePackageProgress)
    .output(z.null())
    .mutation(({ ctx, input }) => savePackage(ctx.org, input)),

  savePlace: orgProcedure('self:update')
    .input(SavePlace)
    .output(z.null())
    .mutation(({ ctx, input }) => savePlace(ctx.org, input)),

  answerPractice: orgProcedure('self:update')
    .input(GiveAnswer)
    .output(Feedback)
    .mutation(({ ctx, input }) => answerPractice(ctx.org, input)),

  choose: orgProcedure('self:update')
    .input(ChooseInScenario)
    .output(LearnerScenario)
    .mutation(({ ctx, input }) => chooseInScenario(ctx.org, input)),

  beginTest: orgProcedure('self:update')
    .input(OneAttempt)
    .output(LearnerAttempt)
    .mutation(({ ctx, input }) => beginTest(ctx.org, input.attemptId)),

  answerTest: orgProcedure('self:update')
    .input(GiveAnswer)
    .output(z.null())
    .mutation(({ ctx, input }) => answerTest(ctx.org, input)),

  handIn: orgProcedure('self:update')
    .input(OneAttempt)
    .output(LearnerAttempt)
    .mutation(({ ctx, input }) => handIn(ctx.org, input.attemptId)),

  tryAgain: orgProcedure('self:update')
    .input(OneAttempt)
    .output(LearnerAttempt)
    .mutation(({ ctx, input }) => tryAgain(ctx.org, input.attemptId)),

  sign: orgProcedure('self:update')
    .input(SignCourse)
    .output(SignedCourse)
    .mutation(({ ctx, input }) => signCourse(ctx.org, input)),
});
