import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CourseId, CourseLanguage } from '../../shared/domain/course.ts';
import { onlyFor } from '../for-role.ts';
import { z } from '../../shared/zod.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const ownTraining = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/training',
  beforeLoad: onlyFor('self:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.learning.training.queryOptions()),
      context.queryClient.ensureQueryData(trpc.certificate.mine.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/learning/LearningPage.tsx'), 'LearningPage'),
});

const takenCourse = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/training/$courseId',
  beforeLoad: onlyFor('self:read'),
  params: {
    parse: ({ courseId }) => ({ courseId: idOrNotFound(CourseId, courseId) }),
    stringify: ({ courseId }) => ({ courseId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.learning.cover.queryOptions({ courseId: params.courseId })),
  component: lazyRouteComponent(() => import('../pages/learning/CoursePage.tsx'), 'CoursePage'),
});

const courses = createRoute({
  getParentRoute: () => signedIn,
  path: '/courses',
  beforeLoad: onlyFor('course:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.course.list.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/course/CoursesPage.tsx'), 'CoursesPage'),
});

const course = createRoute({
  getParentRoute: () => signedIn,
  path: '/courses/$courseId',
  beforeLoad: onlyFor('course:read'),
  params: {
    parse: ({ courseId }) => ({ courseId: idOrNotFound(CourseId, courseId) }),
    stringify: ({ courseId }) => ({ courseId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.course.get.queryOptions({ id: params.courseId })),
  component: lazyRouteComponent(() => import('../pages/course/CoursePage.tsx'), 'CoursePage'),
});

const VersionNumber = z.coerce.number().int().positive().max(1_000_000);

const taughtCourse = createRoute({
  getParentRoute: () => signedIn,
  path: '/courses/$courseId/versions/$version/$language',
  beforeLoad: onlyFor('course:read'),
  params: {
    parse: ({ courseId, version, language }) => ({
      courseId: idOrNotFound(CourseId, courseId),
      version: idOrNotFound(VersionNumber, version),
      language: idOrNotFound(CourseLanguage, language),
    }),
    stringify: ({ courseId, version, language }) => ({ courseId, version: String(version), language }),
  },
  loader: ({ context, params: { courseId, version, language } }) =>
    context.queryClient.ensureQueryData(trpc.course.version.queryOptions({ id: courseId, version, language })),
  component: lazyRouteComponent(() => import('../pages/course/TaughtCoursePage.tsx'), 'TaughtCoursePage'),
});

/** The pages of courses: one's own training, and what is taught. */
export const trainingRoutes = [ownTraining, takenCourse, courses, course, taughtCourse] as const;
