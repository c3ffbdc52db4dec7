import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../for-role.ts';
import { TrainingSearch } from '../pages/assignment/training-search.ts';
import { trpc } from '../trpc.ts';
import { signedIn } from './root.tsx';

const training = createRoute({
  getParentRoute: () => signedIn,
  path: '/training',
  beforeLoad: onlyFor('assignment:read'),
  validateSearch: TrainingSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.assignment.summary.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/assignment/TrainingPage.tsx'), 'TrainingPage'),
});

const rules = createRoute({
  getParentRoute: () => signedIn,
  path: '/training/rules',
  beforeLoad: onlyFor('assignment:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.assignment.rules.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/assignment/RulesPage.tsx'), 'RulesPage'),
});

const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/my/team',
  beforeLoad: onlyFor('self:read'),
  validateSearch: TrainingSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.assignment.ownTeamSummary.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/assignment/TeamPage.tsx'), 'TeamPage'),
});

/** Who must take what, and where they stand. */
export const assignmentRoutes = [training, rules, team] as const;
