import { z } from '../zod.ts';
import { CourseId } from './course.ts';

/** What follows when somebody is stopped again and again: the organization's own policy. */
export const StopsPolicy = z.strictObject({
  isOn: z.boolean(),
  stops: z.int('Enter a whole number').min(2, 'At least 2').max(50, 'At most 50'),
  days: z.int('Enter whole days').min(1, 'At least 1 day').max(365, 'At most 365 days'),
  courseId: CourseId,
});
export type StopsPolicy = z.infer<typeof StopsPolicy>;

/** What Wardline starts with: nothing follows. */
export const defaultStopsPolicy: StopsPolicy = { isOn: false, stops: 3, days: 30, courseId: 'staff-essentials' };

/** The policy, with the courses that it may name. */
export const StopsPolicyRecord = z.object({
  policy: StopsPolicy,
  courses: z.array(z.object({ id: CourseId, title: z.string() })),
});
export type StopsPolicyRecord = z.infer<typeof StopsPolicyRecord>;
