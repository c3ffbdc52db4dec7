import { z } from '../zod.ts';
import { idOf } from './id.ts';

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
