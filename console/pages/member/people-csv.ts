import { csvOf } from '../../../shared/csv.ts';
import type { ListMembers, MemberRow } from '../../../shared/domain/member.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { roleWords } from '../../role-words.ts';
import { gateWords } from '../../training-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { leadershipWords, stateWords } from './member-words.ts';

/** The server's largest page. */
const PAGE_EXPORTED = 200;

export const readPeople = (input: ListMembers): Promise<MemberRow[]> =>
  readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.member.page.queryOptions({ ...input, page, size: PAGE_EXPORTED }),
      staleTime: 0,
    }),
  );

export function csvOfPeople(people: readonly MemberRow[]): string {
  return csvOf([
    [
      'Name',
      'E-mail',
      'Staff number',
      'Department',
      'Title',
      'Manager',
      'Leads as',
      'Handles patient information',
      'Roles',
      'Stands',
      'First day',
      'Last day',
      'Browsers',
      'Access to patient information',
    ],
    ...people.map((one) => [
      one.name,
      one.email,
      one.staffNumber,
      one.department,
      one.title,
      one.managerName,
      one.leadership === null ? null : leadershipWords[one.leadership],
      one.handlesPhi ? 'yes' : 'no',
      one.roles.map((role) => roleWords[role]).join(', '),
      stateWords[one.state].word,
      one.joinedOn,
      one.leftOn,
      one.browsers,
      one.gate === null ? null : gateWords[one.gate].word,
    ]),
  ]);
}
