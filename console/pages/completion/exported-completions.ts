import type { CompletionRow, ListCompletions } from '../../../shared/domain/completion.ts';
import { sourceWords, standingWords } from '../../completion-words.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { roleWords } from '../../role-words.ts';
import { queryClient, trpc } from '../../trpc.ts';

/** The server's largest page. */
const PAGE_EXPORTED = 200;

/** All records that the filters match, the headings first. */
export async function exportedCompletions(input: ListCompletions) {
  const rows = await readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.completion.page.queryOptions({ ...input, page, size: PAGE_EXPORTED }),
      staleTime: 0,
    }),
  );
  return [headings, ...rows.map(cellsOf)];
}

const headings = [
  'Person',
  'Department',
  'Course',
  'Version',
  'Completed on',
  'Score in percent',
  'Attempts',
  'Hours',
  'Due again on',
  'Standing',
  'Roles at the time',
  'Led as, at the time',
  'Title at the time',
  'Issuer',
  'Source',
  'Record',
  'Certificate',
];

const cellsOf = (one: CompletionRow) => [
  one.memberName,
  one.department,
  one.courseTitle,
  one.courseVersion,
  one.completedOn,
  one.score,
  one.attempts,
  one.minutes === null ? null : Math.round((one.minutes / 60) * 100) / 100,
  one.renewalDueOn,
  standingWords[one.standing].word,
  one.rolesThen.map((role) => roleWords[role]).join(', '),
  one.leadershipThen,
  one.titleThen,
  one.issuer,
  sourceWords[one.source],
  one.id,
  one.certificateId,
];
