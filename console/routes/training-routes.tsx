import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CourseId } from '../../shared/domain/course.ts';
import { onlyFor } from '../for-role.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const ownTraining = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/training',
  beforeLoad: onlyFor('self:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.learning.training.queryOptions()),
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

/** The pages of courses: one's own training, and what is taught. */
export const trainingRoutes = [ownTraining, takenCourse] as const;
