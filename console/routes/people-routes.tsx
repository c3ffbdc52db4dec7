import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { GroupId } from '../../shared/domain/group.ts';
import { MemberId } from '../../shared/domain/member.ts';
import { NeedsAssessmentId } from '../../shared/domain/needs-assessment.ts';
import { officials } from '../../shared/regulation/official-duties.ts';
import { z } from '../../shared/zod.ts';
import { can } from '../../shared/domain/permission.ts';
import { onlyFor } from '../for-role.ts';
import { browsersInputOf, BrowsersSearch } from '../pages/browser/browser-pages.ts';
import { PeopleSearch } from '../pages/member/people-search.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  beforeLoad: onlyFor('member:read'),
  validateSearch: PeopleSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.member.count.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/member/PeoplePage.tsx'), 'PeoplePage'),
});

const importPeople = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/import',
  beforeLoad: onlyFor('member:import'),
  component: lazyRouteComponent(() => import('../pages/member/ImportPage.tsx'), 'ImportPage'),
});

const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/groups',
  beforeLoad: onlyFor('group:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.group.list.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/member/GroupsPage.tsx'), 'GroupsPage'),
});

const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/groups/$groupId',
  beforeLoad: onlyFor('group:read'),
  params: {
    parse: ({ groupId }) => ({ groupId: idOrNotFound(GroupId, groupId) }),
    stringify: ({ groupId }) => ({ groupId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.group.get.queryOptions({ id: params.groupId })),
  component: lazyRouteComponent(() => import('../pages/member/GroupPage.tsx'), 'GroupPage'),
});

const needsAssessments = createRoute({
  getParentRoute: () => signedIn,
  path: '/needs-assessment',
  beforeLoad: onlyFor('needs-assessment:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.needsAssessment.list.queryOptions()),
  component: lazyRouteComponent(
    () => import('../pages/needs-assessment/NeedsAssessmentsPage.tsx'),
    'NeedsAssessmentsPage',
  ),
});

const assessNeeds = createRoute({
  getParentRoute: () => signedIn,
  path: '/needs-assessment/of/$official',
  beforeLoad: onlyFor('needs-assessment:update'),
  params: {
    parse: ({ official }) => ({ official: idOrNotFound(z.enum(officials), official) }),
    stringify: ({ official }) => ({ official }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.needsAssessment.own.queryOptions({ official: params.official })),
  component: lazyRouteComponent(() => import('../pages/needs-assessment/AssessNeedsPage.tsx'), 'AssessNeedsPage'),
});

const needsAssessment = createRoute({
  getParentRoute: () => signedIn,
  path: '/needs-assessment/$needsAssessmentId',
  beforeLoad: onlyFor('needs-assessment:read'),
  params: {
    parse: ({ needsAssessmentId }) => ({ needsAssessmentId: idOrNotFound(NeedsAssessmentId, needsAssessmentId) }),
    stringify: ({ needsAssessmentId }) => ({ needsAssessmentId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.needsAssessment.get.queryOptions({ id: params.needsAssessmentId })),
  component: lazyRouteComponent(
    () => import('../pages/needs-assessment/NeedsAssessmentPage.tsx'),
    'NeedsAssessmentPage',
  ),
});

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$memberId',
  beforeLoad: onlyFor('member:read'),
  params: {
    parse: ({ memberId }) => ({ memberId: idOrNotFound(MemberId, memberId) }),
    stringify: ({ memberId }) => ({ memberId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.member.get.queryOptions({ id: params.memberId })),
  component: lazyRouteComponent(() => import('../pages/member/MemberPage.tsx'), 'MemberPage'),
});

const browsers = createRoute({
  getParentRoute: () => signedIn,
  path: '/browsers',
  validateSearch: BrowsersSearch,
  beforeLoad: onlyFor('browser:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.list.queryOptions(browsersInputOf({}))),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      // Leadership sees the browsers, not the codes.
      can(context.session.member.roles, 'enrolment-code:read')
        ? context.queryClient.ensureQueryData(trpc.enrolmentCode.list.queryOptions())
        : null,
    ]),
  component: lazyRouteComponent(() => import('../pages/browser/BrowsersPage.tsx'), 'BrowsersPage'),
});

const self = createRoute({
  getParentRoute: () => signedIn,
  path: '/me',
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.secondFactor.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.session.list.queryOptions()),
      context.queryClient.ensureQueryData(trpc.session.signIns.queryOptions()),
      context.queryClient.ensureQueryData(trpc.approval.ownConditions.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/self/SelfPage.tsx'), 'SelfPage'),
});

const secondFactor = createRoute({
  getParentRoute: () => signedIn,
  path: '/me/second-factor',
  component: lazyRouteComponent(() => import('../pages/self/SecondFactorPage.tsx'), 'SecondFactorPage'),
});

/** The pages of people, their browsers and one’s own account. */
export const peopleRoutes = [
  people,
  importPeople,
  groups,
  group,
  needsAssessments,
  assessNeeds,
  needsAssessment,
  person,
  browsers,
  self,
  secondFactor,
] as const;
