import {
  BeginCourse,
  CopyCourse,
  CourseId,
  CourseRecord,
  CourseSummary,
  PublishCourse,
  ReadVersion,
  RemoveCourseFile,
  RetireCourse,
  SaveCourseDraft,
  TaughtCourse,
  TryPackage,
} from '../../../shared/domain/course.ts';
import { OpenedPackage } from '../../../shared/domain/course-package.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { tryPackage } from '../course-package/play.ts';
import { beginCourse, copyCourse, saveCourseDraft } from './draft.ts';
import { getCourse, getVersion, listCourses } from './list.ts';
import { publishCourse, retireCourse } from './publish.ts';
import { removeCourseFile } from './remove-file.ts';

export const courseRouter = router({
  list: orgProcedure('course:read')
    .output(z.array(CourseSummary))
    .query(({ ctx }) => listCourses(ctx.org)),

  get: orgProcedure('course:read')
    .input(z.strictObject({ id: CourseId }))
    .output(CourseRecord)
    .query(({ ctx, input }) => getCourse(ctx.org, input.id)),

  version: orgProcedure('course:read')
    .input(ReadVersion)
    .output(TaughtCourse.nullable())
    .query(({ ctx, input }) => getVersion(ctx.org, input)),

  copy: orgProcedure('course:update')
    .input(CopyCourse)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => copyCourse(ctx.org, input)),

  begin: orgProcedure('course:update')
    .input(BeginCourse)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => beginCourse(ctx.org, input)),

  tryPackage: orgProcedure('course:update')
    .input(TryPackage)
    .output(OpenedPackage)
    .mutation(({ ctx, input }) => tryPackage(ctx.org, ctx.foyer.sealing, input)),

  removeFile: orgProcedure('course:update')
    .input(RemoveCourseFile)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => removeCourseFile(ctx.org, input)),

  saveDraft: orgProcedure('course:update')
    .input(SaveCourseDraft)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => saveCourseDraft(ctx.org, input)),

  publish: orgProcedure('course:update')
    .input(PublishCourse)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => publishCourse(ctx.org, input)),

  retire: orgProcedure('course:update')
    .input(RetireCourse)
    .output(CourseRecord)
    .mutation(({ ctx, input }) => retireCourse(ctx.org, input)),
});
