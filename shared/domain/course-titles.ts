import { type BuiltInCourse, builtInCourses, type CourseId } from './course.ts';

/** What Wardline's own courses are called in lists, in reminders and on the audit trail, as it stands on the first page of each in English. */
export const builtInTitles: Readonly<Record<BuiltInCourse, string>> = {
  'staff-essentials': 'Keeping patient information safe at work',
  'new-hire': 'Your first week with patient information',
  'leadership-duties': 'Leadership duties under HIPAA',
  'privacy-official': "The privacy official's program",
  'security-official': "The security official's work",
  'it-administrator': 'IT administration with patient information',
  'billing-and-coding': 'Patient information in billing and coding',
};

/** Is this one of Wardline's own, rather than the organization's? */
export const isBuiltIn = (courseId: CourseId): courseId is BuiltInCourse =>
  builtInCourses.some((one) => one === courseId);
