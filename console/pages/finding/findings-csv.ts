import { csvOf } from '../../../shared/csv.ts';
import type { Finding, ListFindings } from '../../../shared/domain/finding.ts';
import { headlineOf, kindWords, severityWords, treatmentWords } from '../../finding-words.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';

/** The server's largest page. */
const PAGE_EXPORTED = 100;

export const readFindings = (input: Partial<ListFindings>): Promise<Finding[]> =>
  readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.finding.list.queryOptions({ ...input, page, size: PAGE_EXPORTED }),
      staleTime: 0,
    }),
  );

export function csvOfFindings(findings: readonly Finding[]): string {
  return csvOf([
    [
      'Finding',
      'Severity',
      'Kind',
      'Site',
      'Vendor',
      'Observations',
      'Went on despite the stop',
      'Browsers',
      'Known since (UTC)',
      'Last seen (UTC)',
      'Closed (UTC)',
      'Closed by',
      'Treatment',
      'Reason',
    ],
    ...findings.map((one) => [
      headlineOf(one),
      severityWords[one.severity],
      kindWords[one.kind],
      one.site,
      one.vendorName,
      one.observations,
      one.overrides,
      one.browsers,
      one.firstSeenAt.toISOString(),
      one.lastSeenAt.toISOString(),
      one.closedAt?.toISOString() ?? null,
      one.closedByName,
      one.treatment === null ? null : treatmentWords[one.treatment].word,
      one.closingReason,
    ]),
  ]);
}
