import { COURSE_MAX_LENGTH, CourseKey } from '../training/course-content.ts';
import { CourseFileName, PackageName } from '../training/course-file-name.ts';
import { z } from '../zod.ts';
import { CourseFile } from './course-file.ts';
import { CoursePackage } from './course-package.ts';
import { idOf } from './id.ts';
import { languages } from './organization-settings.ts';

/** The courses that Wardline brings, in the order in which a newcomer meets them. */
export const builtInCourses = [
  'staff-essentials',
  'new-hire',
  'leadership-duties',
  'privacy-official',
  'security-official',
  'it-administrator',
  'billing-and-coding',
] as const;
export type BuiltInCourse = (typeof builtInCourses)[number];

export const OwnCourseId = idOf('Course');
export type OwnCourseId = z.infer<typeof OwnCourseId>;

/** One of Wardline's courses by its name, one of the organization's own by a UUID. */
export const CourseId = z.union([z.enum(builtInCourses), OwnCourseId]);
export type CourseId = z.infer<typeof CourseId>;

/** What a completion can be of: a course, a one-minute lesson such as `lesson:chat`, or a course that another system names. */
export const LearnedId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w:./-]+$/, 'Use letters, digits and : . / - _');
export type LearnedId = z.infer<typeof LearnedId>;

export const AttemptId = idOf('Attempt');
export type AttemptId = z.infer<typeof AttemptId>;

export const CourseLanguage = z.enum(languages);
export type CourseLanguage = z.infer<typeof CourseLanguage>;

export const languageNames: Readonly<Record<CourseLanguage, string>> = { en: 'English', es: 'Spanish' };

/** A course in one language, as it is written: Markdown after docs/courses.md. */
export const CourseText = z.strictObject({ language: CourseLanguage, markdown: z.string().max(COURSE_MAX_LENGTH) });
export type CourseText = z.infer<typeof CourseText>;

export const CourseSummary = z.object({
  id: CourseId,
  title: z.string(),
  isOwn: z.boolean(),
  /** The newest published version; null before there is one. */
  version: z.int().positive().nullable(),
  languages: z.array(CourseLanguage),
  /** Null where it cannot be told before the draft is whole. */
  minutes: z.int().nullable(),
  provisions: z.array(z.string()),
  /** How many members took it, in whichever version. */
  takers: z.int().min(0),
  /** Its draft says something else than the newest version. */
  hasDraft: z.boolean(),
  retiredAt: z.date().nullable(),
});
export type CourseSummary = z.infer<typeof CourseSummary>;

export const CourseVersion = z.object({
  version: z.int().positive(),
  language: CourseLanguage,
  title: z.string(),
  /** Whoever took an earlier one was to take it again. */
  isMaterial: z.boolean(),
  /** What changed, in the publisher's words. */
  note: z.string(),
  /** Null for one that Wardline brought. */
  publishedByName: z.string().nullable(),
  publishedAt: z.date(),
});
export type CourseVersion = z.infer<typeof CourseVersion>;

export const CourseRecord = z.object({
  id: CourseId,
  title: z.string(),
  isOwn: z.boolean(),
  /** The title of what it began as a copy of. */
  copiedFrom: z.string().nullable(),
  /** Of one's own: the draft. Of Wardline's: what is taught. */
  texts: z.array(CourseText),
  /** Of the draft: grows with each save. */
  revision: z.int().positive(),
  hasDraft: z.boolean(),
  version: z.int().positive().nullable(),
  /** Newest first; of Wardline's, those that somebody here began. */
  versions: z.array(CourseVersion),
  /** Its pictures and documents, newest first; Wardline's own courses have none. */
  files: z.array(CourseFile),
  /** Its SCORM packages, newest first. */
  packages: z.array(CoursePackage),
  /** What a published version names, which stays. */
  taughtNames: z.array(z.string()),
  takers: z.int().min(0),
  retiredAt: z.date().nullable(),
});
export type CourseRecord = z.infer<typeof CourseRecord>;

/** A version as it was taught, word for word. */
export const TaughtCourse = z.object({ ...CourseVersion.shape, markdown: z.string(), hash: z.string() });
export type TaughtCourse = z.infer<typeof TaughtCourse>;

export const ReadVersion = z.strictObject({
  id: CourseId,
  version: z.int().positive().max(1_000_000),
  language: CourseLanguage,
});
export type ReadVersion = z.infer<typeof ReadVersion>;

const Title = z.string().trim().min(1, 'Enter a title').max(120, 'Keep it to 120 characters');

/** Begins an own course as the copy of another. */
export const CopyCourse = z.strictObject({ from: CourseId, title: Title });
export type CopyCourse = z.infer<typeof CopyCourse>;

/** Begins an own course with a short example. */
export const BeginCourse = z.strictObject({ title: Title, language: CourseLanguage });
export type BeginCourse = z.infer<typeof BeginCourse>;

const basedOn = {
  id: OwnCourseId,
  /** The revision that was read. */
  basedOn: z.int().positive(),
};

export const SaveCourseDraft = z.strictObject({
  ...basedOn,
  texts: z.array(CourseText).min(1, 'A course is in one language at least').max(languages.length),
});
export type SaveCourseDraft = z.infer<typeof SaveCourseDraft>;

export const PublishCourse = z.strictObject({
  ...basedOn,
  note: z.string().trim().min(1, 'Say what is new').max(500, 'Keep it to 500 characters'),
  isMaterial: z.boolean(),
});
export type PublishCourse = z.infer<typeof PublishCourse>;

export const RetireCourse = z.strictObject({ id: OwnCourseId, isRetired: z.boolean() });
export type RetireCourse = z.infer<typeof RetireCourse>;

/** Where somebody is in a course: in a section, in its test, or past it. */
export const CoursePlace = z.union([z.literal('test'), CourseKey]);

/** Opens a package before it is taught; nothing of it is kept. */
export const TryPackage = z.strictObject({ id: OwnCourseId, name: PackageName });
export type TryPackage = z.infer<typeof TryPackage>;

/** Takes a file or package off a course that never taught it. */
export const RemoveCourseFile = z.strictObject({ id: OwnCourseId, name: z.union([PackageName, CourseFileName]) });
export type RemoveCourseFile = z.infer<typeof RemoveCourseFile>;
