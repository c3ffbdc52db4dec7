import { categoryWords } from '../../../shared/catalog/category.ts';
import { csvOf } from '../../../shared/csv.ts';
import type { DiscoveredSite, ListDiscovered } from '../../../shared/domain/discovery.ts';
import { baaWords, confidenceWords } from '../../catalog-words.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';

/** The server's largest page. */
const PAGE_SITES = 200;

export const readDiscovered = (input: ListDiscovered): Promise<DiscoveredSite[]> =>
  readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.discovery.list.queryOptions({ ...input, page, size: PAGE_SITES }),
      staleTime: 0,
    }),
  );

/** What is reported stands beside what was observed, and says so in its heading. */
export function csvOfDiscovered(found: readonly DiscoveredSite[]): string {
  return csvOf([
    [
      'Site',
      'State',
      'Vendor',
      'Ignored because',
      'Browsers',
      'First seen',
      'Last seen',
      'Sign-up forms shown',
      'Sign-ups',
      'Sign-ins',
      'Accounts of the organization',
      'Personal accounts',
      'Other accounts',
      'Accounts not seen',
      'Account domains',
      'Accesses asked for',
      'Accesses granted',
      'Exposures',
      'Open requests',
      'Reported: tool',
      'Reported: for',
      'Reported: BAA',
      'Reported: note',
      'Reported: source',
      'Reported: as of',
      'Reported: confidence',
      'Reported: sources contradict',
    ],
    ...found.map((one) => [
      one.site,
      one.state,
      one.vendorName,
      one.ignored?.reason ?? null,
      one.browsers,
      one.firstSeenAt.toISOString(),
      one.lastSeenAt.toISOString(),
      one.signUpsShown,
      one.signUps,
      one.signIns,
      one.accounts.organization,
      one.accounts.personal,
      one.accounts.other,
      one.accounts.unknown,
      one.accountDomains.join(' '),
      one.consentsAsked,
      one.consentsGranted,
      one.exposures,
      one.openRequests,
      one.catalog?.name ?? null,
      one.catalog ? categoryWords[one.catalog.category] : null,
      one.catalog ? baaWords[one.catalog.baa] : null,
      one.catalog?.planNote ?? null,
      one.catalog?.source ?? null,
      one.catalog?.asOf ?? null,
      one.catalog ? confidenceWords[one.catalog.confidence] : null,
      one.catalog ? (one.catalog.conflict ? 'yes' : 'no') : null,
    ]),
  ]);
}
