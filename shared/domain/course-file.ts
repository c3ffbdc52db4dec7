import { CourseFileName, courseFileTypes } from '../training/course-file-name.ts';
import { z } from '../zod.ts';

/** A larger picture or document is refused. */
export const COURSE_FILE_MAX_BYTES = 10 * 1024 * 1024;
/** A course has at most so many. */
export const MOST_COURSE_FILES = 100;
/** All that an organization's courses show takes up at most so much, packages packed and unpacked. */
export const COURSES_MAX_BYTES = 2 * 1024 * 1024 * 1024;

/** A picture or document of an organization's own course; its content comes from `/course-files/<course>/<name>`. */
export const CourseFile = z.object({
  name: CourseFileName,
  /** What it is by its content. */
  mediaType: z.enum(courseFileTypes),
  bytes: z.int().positive(),
  addedAt: z.date(),
});
export type CourseFile = z.infer<typeof CourseFile>;
