import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CompletionId } from '../../shared/domain/completion.ts';
import { onlyFor } from '../for-role.ts';
import { CompletionsSearch } from '../pages/completion/completions-search.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const completions = createRoute({
  getParentRoute: () => signedIn,
  path: '/completions',
  beforeLoad: onlyFor('completion:read'),
  validateSearch: CompletionsSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.completion.count.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/completion/CompletionsPage.tsx'), 'CompletionsPage'),
});

const certificates = createRoute({
  getParentRoute: () => signedIn,
  path: '/completions/certificates',
  beforeLoad: onlyFor('completion:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.certificate.settings.queryOptions()),
      context.queryClient.ensureQueryData(trpc.certificate.keys.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/certificate/CertificatesPage.tsx'), 'CertificatesPage'),
});

const importCompletions = createRoute({
  getParentRoute: () => signedIn,
  path: '/completions/import',
  beforeLoad: onlyFor('completion:record'),
  component: lazyRouteComponent(() => import('../pages/completion/ImportCompletionsPage.tsx'), 'ImportCompletionsPage'),
});

const completion = createRoute({
  getParentRoute: () => signedIn,
  path: '/completions/$completionId',
  beforeLoad: onlyFor('completion:read'),
  params: {
    parse: ({ completionId }) => ({ completionId: idOrNotFound(CompletionId, completionId) }),
    stringify: ({ completionId }) => ({ completionId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.completion.get.queryOptions({ id: params.completionId })),
  component: lazyRouteComponent(() => import('../pages/completion/CompletionPage.tsx'), 'CompletionPage'),
});

/** The pages of training records and their certificates. */
export const completionRoutes = [completions, certificates, importCompletions, completion] as const;
