import { z } from '../zod.ts';
import type { LearnedId } from './course.ts';
import { languages } from './organization-settings.ts';
import { type LessonSlug, lessonSlugs } from '../training/lesson.ts';

/** A UUID version 7 made once in the browser: it says when the lesson was taken, and a retry meets its own row. */
export const TakenLessonId = z.uuidv7('Not what a browser gives a lesson').brand<'TakenLessonId'>();
export type TakenLessonId = z.infer<typeof TakenLessonId>;

/** A member read a lesson and answered its question. There is no place for what they were stopped at, nor where. */
export const TakeLesson = z.strictObject({
  id: TakenLessonId,
  slug: z.enum(lessonSlugs),
  language: z.enum(languages),
  /** Of the texts that the browser holds. */
  version: z.int().min(1).max(10_000),
});
export type TakeLesson = z.infer<typeof TakeLesson>;

/** Whether somebody is known whose record it goes to; otherwise it waits until somebody says whose browser it is. */
export const LessonReceipt = z.object({ hasMember: z.boolean() });
export type LessonReceipt = z.infer<typeof LessonReceipt>;

/** As completions call a lesson. */
export const learnedIdOf = (slug: LessonSlug): LearnedId => `lesson:${slug}`;
