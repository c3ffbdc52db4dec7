import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { can } from '../../shared/domain/permission.ts';
import { QuestionnaireId } from '../../shared/domain/questionnaire.ts';
import { SafeguardCheckId } from '../../shared/domain/safeguard-check.ts';
import { VendorId } from '../../shared/domain/vendor-id.ts';
import { onlyFor } from '../for-role.ts';
import { ConditionsSearch } from '../pages/condition/conditions-search.ts';
import { ExceptionsSearch } from '../pages/exception/exceptions-search.ts';
import { ChecksSearch } from '../pages/safeguard-check/checks-search.ts';
import { VendorPageSearch, VendorsSearch } from '../pages/vendor/vendors-search.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const vendors = createRoute({
  getParentRoute: () => signedIn,
  path: '/vendors',
  beforeLoad: onlyFor('vendor:read'),
  validateSearch: VendorsSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.vendor.count.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/vendor/VendorsPage.tsx'), 'VendorsPage'),
});

const importVendors = createRoute({
  getParentRoute: () => signedIn,
  path: '/vendors/import',
  beforeLoad: onlyFor('vendor:import'),
  component: lazyRouteComponent(() => import('../pages/vendor/ImportVendorsPage.tsx'), 'ImportVendorsPage'),
});

const vendor = createRoute({
  getParentRoute: () => signedIn,
  path: '/vendors/$vendorId',
  beforeLoad: onlyFor('vendor:read'),
  validateSearch: VendorPageSearch,
  params: {
    parse: ({ vendorId }) => ({ vendorId: idOrNotFound(VendorId, vendorId) }),
    stringify: ({ vendorId }) => ({ vendorId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.vendor.get.queryOptions({ id: params.vendorId })),
      context.queryClient.ensureQueryData(trpc.vendor.details.queryOptions({ id: params.vendorId })),
      context.queryClient.ensureQueryData(trpc.vendor.changes.queryOptions({ id: params.vendorId })),
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/vendor/VendorPage.tsx'), 'VendorPage'),
});

const conditions = createRoute({
  getParentRoute: () => signedIn,
  path: '/conditions',
  // Whoever sees no vendors has what is theirs to see to beside their account.
  beforeLoad: ({ context }) => {
    if (!can(context.session.member.roles, 'vendor:read')) throw redirect({ to: '/me' });
  },
  validateSearch: ConditionsSearch,
  component: lazyRouteComponent(() => import('../pages/condition/ConditionsPage.tsx'), 'ConditionsPage'),
});

const exceptions = createRoute({
  getParentRoute: () => signedIn,
  path: '/exceptions',
  beforeLoad: onlyFor('exception:read'),
  validateSearch: ExceptionsSearch,
  component: lazyRouteComponent(() => import('../pages/exception/ExceptionsPage.tsx'), 'ExceptionsPage'),
});

const safeguardChecks = createRoute({
  getParentRoute: () => signedIn,
  path: '/safeguard-checks',
  beforeLoad: onlyFor('safeguard-check:read'),
  validateSearch: ChecksSearch,
  component: lazyRouteComponent(
    () => import('../pages/safeguard-check/SafeguardChecksPage.tsx'),
    'SafeguardChecksPage',
  ),
});

const safeguardCheck = createRoute({
  getParentRoute: () => signedIn,
  path: '/safeguard-checks/$checkId',
  beforeLoad: onlyFor('safeguard-check:read'),
  params: {
    parse: ({ checkId }) => ({ checkId: idOrNotFound(SafeguardCheckId, checkId) }),
    stringify: ({ checkId }) => ({ checkId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.safeguardCheck.get.queryOptions({ id: params.checkId })),
  component: lazyRouteComponent(() => import('../pages/safeguard-check/SafeguardCheckPage.tsx'), 'SafeguardCheckPage'),
});

const questionnaires = createRoute({
  getParentRoute: () => signedIn,
  path: '/questionnaires',
  beforeLoad: onlyFor('questionnaire:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.questionnaire.list.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/questionnaire/QuestionnairesPage.tsx'), 'QuestionnairesPage'),
});

const questionnaire = createRoute({
  getParentRoute: () => signedIn,
  path: '/questionnaires/$questionnaireId',
  beforeLoad: onlyFor('questionnaire:read'),
  params: {
    parse: ({ questionnaireId }) => ({ questionnaireId: idOrNotFound(QuestionnaireId, questionnaireId) }),
    stringify: ({ questionnaireId }) => ({ questionnaireId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.questionnaire.get.queryOptions({ id: params.questionnaireId })),
  component: lazyRouteComponent(() => import('../pages/questionnaire/QuestionnairePage.tsx'), 'QuestionnairePage'),
});

/** The pages of vendors and what stands behind their approval. */
export const vendorRoutes = [
  vendors,
  importVendors,
  vendor,
  conditions,
  exceptions,
  safeguardChecks,
  safeguardCheck,
  questionnaires,
  questionnaire,
] as const;
