import type { Finding, ListFindings } from '../../../shared/domain/finding.ts';
import { headlineOf, kindWords, planWords, severityWords, treatmentWords } from '../../finding-words.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';

/** The server's largest page. */
const PAGE_EXPORTED = 500;

/** All that a list's filters match, in its order, as far as it can be turned over. Rejects when the server is out of reach. */
export const readFindings = (input: Partial<ListFindings>): Promise<Finding[]> =>
  readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.finding.list.queryOptions({ ...input, page, size: PAGE_EXPORTED }),
      staleTime: 0,
    }),
  );

/** The headings and a row for each finding, as spreadsheets take them. */
export const exportedRows = (findings: readonly Finding[]): (string | number | null)[][] => [
  [
    'Finding',
    'Severity',
    'Kind',
    'Site',
    'Vendor',
    'Owner',
    'Due',
    'Plan',
    'What is planned',
    'Observations',
    'Went on despite the stop',
    'Browsers',
    'Known since (UTC)',
    'Acted on (UTC)',
    'Last seen (UTC)',
    'Closed (UTC)',
    'Closed by',
    'Treatment',
    'Reason',
    'Accepted until',
  ],
  ...findings.map((one) => [
    headlineOf(one),
    severityWords[one.severity],
    kindWords[one.kind],
    one.site,
    one.vendorName,
    one.ownerName,
    one.dueOn,
    one.plan && planWords[one.plan.treatment].label,
    one.plan && one.plan.what,
    one.observations,
    one.overrides,
    one.browsers,
    one.firstSeenAt.toISOString(),
    one.actedOnAt?.toISOString() ?? null,
    one.lastSeenAt.toISOString(),
    one.closedAt?.toISOString() ?? null,
    one.closedByName,
    one.treatment === null ? null : treatmentWords[one.treatment].word,
    one.closingReason,
    one.acceptedUntil,
  ]),
];
