import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { DiscoveredSiteId } from '../shared/domain/discovery.ts';
import { FindingId } from '../shared/domain/finding.ts';
import { GroupId } from '../shared/domain/group.ts';
import { MemberId } from '../shared/domain/member.ts';
import { can } from '../shared/domain/permission.ts';
import { QuestionnaireId } from '../shared/domain/questionnaire.ts';
import { SafeguardCheckId } from '../shared/domain/safeguard-check.ts';
import { VendorId } from '../shared/domain/vendor-id.ts';
import type { z } from '../shared/zod.ts';
import { AuditSearch } from './pages/audit/audit-search.ts';
import { browsersInputOf, BrowsersSearch } from './pages/browser/browser-pages.ts';
import { CatalogSearch } from './pages/catalog/catalog-search.ts';
import { DiscoveredSearch, DiscoveredSiteSearch } from './pages/discovery/discovered-search.ts';
import { FindingsSearch, newestFindings } from './pages/finding/findings-search.ts';
import { PeopleSearch } from './pages/member/people-search.ts';
import { PolicySearch } from './pages/policy/policy-search.ts';
import { ConditionsSearch } from './pages/condition/conditions-search.ts';
import { ExceptionsSearch } from './pages/exception/exceptions-search.ts';
import { FilesSearch } from './pages/file/files-search.ts';
import { InboxSearch } from './pages/inbox/inbox-search.ts';
import { ChecksSearch } from './pages/safeguard-check/checks-search.ts';
import { SettingsLayout } from './pages/settings/SettingsLayout.tsx';
import { settingsFor } from './pages/settings/settings-pages.ts';
import { SignInSearch } from './pages/session/sign-in-search.ts';
import { VendorPageSearch, VendorsSearch } from './pages/vendor/vendors-search.ts';
import { onlyFor } from './for-role.ts';
import { queryClient, trpc } from './trpc.ts';
import { Loading } from './ui/Loading.tsx';
import { NotFoundPage } from './ui/NotFoundPage.tsx';
import { RouteFailure } from './ui/RouteFailure.tsx';
import { Shell } from './ui/Shell.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
});

// Without a session.

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('./pages/setup/SetupPage.tsx'), 'SetupPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: SignInSearch,
  loader: ({ context }) => context.queryClient.fetchQuery(trpc.setup.status.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/session/SignInPage.tsx'), 'SignInPage'),
  pendingComponent: () => (
    <main>
      <Loading />
    </main>
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/session/InvitationPage.tsx'), 'InvitationPage'),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('./pages/session/ResetPage.tsx'), 'ResetPage'),
});

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('./pages/session/ForgotPage.tsx'), 'ForgotPage'),
});

const connect = createRoute({
  getParentRoute: () => root,
  path: '/connect',
  component: lazyRouteComponent(() => import('./pages/browser/ConnectPage.tsx'), 'ConnectPage'),
});

const respond = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: lazyRouteComponent(() => import('./pages/safeguard-check/RespondPage.tsx'), 'RespondPage'),
});

// With a session: everything below the shell.

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(trpc.session.current.queryOptions());
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    const { dueAt } = session.secondFactor;
    if (dueAt !== null && dueAt <= new Date() && !location.pathname.startsWith('/me')) {
      throw redirect({ to: '/me/second-factor' });
    }
    return { session };
  },
  component: Shell,
  pendingComponent: () => (
    <main className="shell-content">
      <Loading />
    </main>
  ),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: InboxSearch,
  beforeLoad: ({ context }) => {
    // Who may see nothing of what waits has an own page instead of an inbox that is always empty.
    if (!can(context.session.member.roles, 'vendor:read')) throw redirect({ to: '/me', replace: true });
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.inbox.count.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/inbox/InboxPage.tsx'), 'InboxPage'),
});

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  beforeLoad: onlyFor('finding:read'),
  validateSearch: FindingsSearch,
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.finding.list.queryOptions(newestFindings)),
      context.queryClient.ensureQueryData(trpc.vendor.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('./pages/finding/FindingsPage.tsx'), 'FindingsPage'),
});

const finding = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings/$findingId',
  beforeLoad: onlyFor('finding:read'),
  params: {
    parse: ({ findingId }) => ({ findingId: idOrNotFound(FindingId, findingId) }),
    stringify: ({ findingId }) => ({ findingId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.finding.get.queryOptions({ id: params.findingId })),
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.vendor.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('./pages/finding/FindingPage.tsx'), 'FindingPage'),
});

const discovered = createRoute({
  getParentRoute: () => signedIn,
  path: '/discovered',
  beforeLoad: onlyFor('discovery:read'),
  validateSearch: DiscoveredSearch,
  // The list itself keeps what it shows while it asks for another part; what its dialogs need is here before.
  loader: ({ context }) => decisionGround(context),
  component: lazyRouteComponent(() => import('./pages/discovery/DiscoveredPage.tsx'), 'DiscoveredPage'),
});

const discoveredSite = createRoute({
  getParentRoute: () => signedIn,
  path: '/discovered/$siteId',
  beforeLoad: onlyFor('discovery:read'),
  validateSearch: DiscoveredSiteSearch,
  params: {
    parse: ({ siteId }) => ({ siteId: idOrNotFound(DiscoveredSiteId, siteId) }),
    stringify: ({ siteId }) => ({ siteId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.discovery.get.queryOptions({ id: params.siteId })),
      decisionGround(context),
    ]),
  component: lazyRouteComponent(() => import('./pages/discovery/DiscoveredSitePage.tsx'), 'DiscoveredSitePage'),
});

/** What a decision on a discovered site is weighed by. */
const decisionGround = ({ queryClient: queries }: { queryClient: QueryClient }) =>
  Promise.all([
    queries.ensureQueryData(trpc.organization.get.queryOptions()),
    queries.ensureQueryData(trpc.vendor.list.queryOptions()),
    queries.ensureQueryData(trpc.member.list.queryOptions()),
    queries.ensureQueryData(trpc.browser.count.queryOptions()),
    queries.ensureQueryData(trpc.policy.bundles.queryOptions()),
  ]);

const catalog = createRoute({
  getParentRoute: () => signedIn,
  path: '/catalog',
  beforeLoad: onlyFor('catalog:read'),
  validateSearch: CatalogSearch,
  component: lazyRouteComponent(() => import('./pages/catalog/CatalogPage.tsx'), 'CatalogPage'),
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
  component: lazyRouteComponent(() => import('./pages/self/SelfPage.tsx'), 'SelfPage'),
});

const secondFactor = createRoute({
  getParentRoute: () => signedIn,
  path: '/me/second-factor',
  component: lazyRouteComponent(() => import('./pages/self/SecondFactorPage.tsx'), 'SecondFactorPage'),
});

const notifications = createRoute({
  getParentRoute: () => signedIn,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./pages/notification/NotificationsPage.tsx'), 'NotificationsPage'),
});

// The settings: each page is a tab of settings-pages.ts.

const settings = createRoute({
  getParentRoute: () => signedIn,
  // Not called as the page is: a route without a path shares its ids with those that have one.
  id: 'settings-pages',
  component: SettingsLayout,
});

const settingsStart = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  beforeLoad: ({ context }) => {
    const [first] = settingsFor(context.session.member.roles);
    if (!first) throw notFound();
    throw redirect({ to: first.to });
  },
});

const organizationSettings = createRoute({
  getParentRoute: () => settings,
  path: '/settings/organization',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/settings/OrganizationPage.tsx'), 'OrganizationPage'),
});

const intervals = createRoute({
  getParentRoute: () => settings,
  path: '/settings/intervals',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/settings/IntervalsPage.tsx'), 'IntervalsPage'),
});

const approvals = createRoute({
  getParentRoute: () => settings,
  path: '/settings/approvals',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.approval.rules.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/settings/ApprovalsPage.tsx'), 'ApprovalsPage'),
});

const security = createRoute({
  getParentRoute: () => settings,
  path: '/settings/security',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/settings/SecurityPage.tsx'), 'SecurityPage'),
});

const channels = createRoute({
  getParentRoute: () => settings,
  path: '/settings/channels',
  beforeLoad: onlyFor('channel:read'),
  component: lazyRouteComponent(() => import('./pages/notification/ChannelsPage.tsx'), 'ChannelsPage'),
});

const jobs = createRoute({
  getParentRoute: () => settings,
  path: '/settings/jobs',
  beforeLoad: onlyFor('job:read'),
  component: lazyRouteComponent(() => import('./pages/job/JobsPage.tsx'), 'JobsPage'),
});

const singleSignOn = createRoute({
  getParentRoute: () => settings,
  path: '/settings/single-sign-on',
  beforeLoad: onlyFor('identity-provider:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.identityProvider.get.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/identity-provider/SingleSignOnPage.tsx'), 'SingleSignOnPage'),
});

const files = createRoute({
  getParentRoute: () => settings,
  path: '/settings/files',
  beforeLoad: onlyFor('file:read'),
  validateSearch: FilesSearch,
  component: lazyRouteComponent(() => import('./pages/file/FilesPage.tsx'), 'FilesPage'),
});

const accounts = createRoute({
  getParentRoute: () => settings,
  path: '/accounts',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('./pages/organization/AccountsPage.tsx'), 'AccountsPage'),
});

const exceptions = createRoute({
  getParentRoute: () => signedIn,
  path: '/exceptions',
  beforeLoad: onlyFor('exception:read'),
  validateSearch: ExceptionsSearch,
  component: lazyRouteComponent(() => import('./pages/exception/ExceptionsPage.tsx'), 'ExceptionsPage'),
});

const conditions = createRoute({
  getParentRoute: () => signedIn,
  path: '/conditions',
  // Whoever sees no vendors has what is theirs to see to beside their account.
  beforeLoad: ({ context }) => {
    if (!can(context.session.member.roles, 'vendor:read')) throw redirect({ to: '/me' });
  },
  validateSearch: ConditionsSearch,
  component: lazyRouteComponent(() => import('./pages/condition/ConditionsPage.tsx'), 'ConditionsPage'),
});

const vendors = createRoute({
  getParentRoute: () => signedIn,
  path: '/vendors',
  beforeLoad: onlyFor('vendor:read'),
  validateSearch: VendorsSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.vendor.count.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/vendor/VendorsPage.tsx'), 'VendorsPage'),
});

const importVendors = createRoute({
  getParentRoute: () => signedIn,
  path: '/vendors/import',
  beforeLoad: onlyFor('vendor:import'),
  component: lazyRouteComponent(() => import('./pages/vendor/ImportVendorsPage.tsx'), 'ImportVendorsPage'),
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
  component: lazyRouteComponent(() => import('./pages/vendor/VendorPage.tsx'), 'VendorPage'),
});

const safeguardChecks = createRoute({
  getParentRoute: () => signedIn,
  path: '/safeguard-checks',
  beforeLoad: onlyFor('safeguard-check:read'),
  validateSearch: ChecksSearch,
  component: lazyRouteComponent(() => import('./pages/safeguard-check/SafeguardChecksPage.tsx'), 'SafeguardChecksPage'),
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
  component: lazyRouteComponent(() => import('./pages/safeguard-check/SafeguardCheckPage.tsx'), 'SafeguardCheckPage'),
});

const questionnaires = createRoute({
  getParentRoute: () => signedIn,
  path: '/questionnaires',
  beforeLoad: onlyFor('questionnaire:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.questionnaire.list.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/questionnaire/QuestionnairesPage.tsx'), 'QuestionnairesPage'),
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
  component: lazyRouteComponent(() => import('./pages/questionnaire/QuestionnairePage.tsx'), 'QuestionnairePage'),
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
  component: lazyRouteComponent(() => import('./pages/browser/BrowsersPage.tsx'), 'BrowsersPage'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  beforeLoad: onlyFor('member:read'),
  validateSearch: PeopleSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.member.count.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/member/PeoplePage.tsx'), 'PeoplePage'),
});

const importPeople = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/import',
  beforeLoad: onlyFor('member:import'),
  component: lazyRouteComponent(() => import('./pages/member/ImportPage.tsx'), 'ImportPage'),
});

const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/groups',
  beforeLoad: onlyFor('group:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.group.list.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/member/GroupsPage.tsx'), 'GroupsPage'),
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
  component: lazyRouteComponent(() => import('./pages/member/GroupPage.tsx'), 'GroupPage'),
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
  component: lazyRouteComponent(() => import('./pages/member/MemberPage.tsx'), 'MemberPage'),
});

const policy = createRoute({
  getParentRoute: () => signedIn,
  path: '/policy',
  beforeLoad: onlyFor('policy:read'),
  validateSearch: PolicySearch,
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.draft.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
      context.queryClient.ensureQueryData(trpc.group.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('./pages/policy/PolicyPage.tsx'), 'PolicyPage'),
});

const detection = createRoute({
  getParentRoute: () => signedIn,
  path: '/detection',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('./pages/policy/DetectionPage.tsx'), 'DetectionPage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  beforeLoad: onlyFor('audit:read'),
  validateSearch: AuditSearch,
  component: lazyRouteComponent(() => import('./pages/audit/AuditPage.tsx'), 'AuditPage'),
});

const testText = createRoute({
  getParentRoute: () => signedIn,
  path: '/test-a-text',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
  component: lazyRouteComponent(() => import('./pages/detect/TestTextPage.tsx'), 'TestTextPage'),
});

/** An address whose id cannot be one leads nowhere, like one of another organization. */
function idOrNotFound<Id>(schema: z.ZodType<Id>, text: string): Id {
  const id = schema.safeParse(text);
  if (!id.success) throw notFound();
  return id.data;
}

const routeTree = root.addChildren([
  setup,
  signIn,
  invitation,
  reset,
  forgot,
  connect,
  respond,
  signedIn.addChildren([
    inbox,
    findings,
    finding,
    discovered,
    discoveredSite,
    catalog,
    vendors,
    conditions,
    importVendors,
    exceptions,
    vendor,
    safeguardChecks,
    safeguardCheck,
    questionnaires,
    questionnaire,
    people,
    importPeople,
    groups,
    group,
    person,
    browsers,
    policy,
    detection,
    audit,
    testText,
    self,
    secondFactor,
    notifications,
    settingsStart,
    settings.addChildren([
      channels,
      jobs,
      organizationSettings,
      intervals,
      approvals,
      accounts,
      singleSignOn,
      security,
      files,
    ]),
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // The query cache decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
