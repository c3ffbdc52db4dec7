import { type BuiltInCourse, builtInCourses, type CourseId } from './course.ts';

/** What Wardline's own courses are called in lists, in reminders and on the audit trail. */
export const builtInTitles: Readonly<Record<BuiltInCourse, string>> = {
  'staff-essentials': 'Staff essentials',
  'new-hire': 'New hire',
  'leadership-duties': 'Leadership duties',
  'privacy-official': 'Privacy official',
  'security-official': 'Security official',
  'it-administrator': 'IT administrator',
  'billing-and-coding': 'Billing and coding',
};

/** Is this one of Wardline's own, rather than the organization's? */
export const isBuiltIn = (courseId: CourseId): courseId is BuiltInCourse =>
  builtInCourses.some((one) => one === courseId);
