import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil, IconTrash } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GroupId } from '../../../shared/domain/group.ts';
import type { Member } from '../../../shared/domain/member.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { readingSentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { GroupDialog } from './GroupDialog.tsx';
import { ruleWords } from './member-words.ts';
import { RemoveGroupDialog } from './RemoveGroupDialog.tsx';

const route = getRouteApi('/signed-in/people/groups/$groupId');
const PAGE_PEOPLE = 50;

/** Answers: who is in this group today, and why? */
export function GroupPage() {
  const { groupId } = route.useParams();
  const can = useCan();
  const [page, setPage] = useState(1);
  const [isRemoving, setIsRemoving] = useState(false);
  const { data: group } = useSuspenseQuery(trpc.group.get.queryOptions({ id: groupId }));
  const listed = useQuery({
    ...trpc.group.members.queryOptions({ id: groupId, page, size: PAGE_PEOPLE }),
    placeholderData: keepPreviousData,
  });
  const edit = useMutation({ mutationFn: () => (group.rule === null ? readAllOf(group.id) : Promise.resolve([])) });

  return (
    <Page
      title={group.name}
      above={
        <Link to="/people/groups" className="row">
          <IconArrowLeft size={16} aria-hidden /> Groups
        </Link>
      }
      answer={`${countOf(group.people, 'person', 'people')}: ${ruleWords(group.rule)}.`}
      actions={
        can('group:update') && (
          <>
            <Button
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setIsRemoving(true)}
            >
              Remove
            </Button>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              loading={edit.isPending}
              onClick={() => edit.mutate()}
            >
              Edit
            </Button>
          </>
        )
      }
    >
      <Refused sentence={edit.error ? readingSentenceOf(edit.error) : null} />
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message title="Nobody is in this group today" />
          ) : (
            <>
              <People people={items} />
              <Pager
                page={page}
                size={PAGE_PEOPLE}
                total={total}
                noun="person"
                plural="people"
                onPage={(next) => {
                  setPage(next);
                }}
              />
            </>
          )
        }
      </Listed>
      {edit.data && <GroupDialog group={group} chosen={edit.data} onClose={() => edit.reset()} />}
      {isRemoving && <RemoveGroupDialog group={group} onClose={() => setIsRemoving(false)} />}
    </Page>
  );
}

/** Everybody in a group, which may be more than one page of them. */
async function readAllOf(id: GroupId): Promise<Member[]> {
  const all: Member[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await queryClient.fetchQuery(trpc.group.members.queryOptions({ id, page, size: 200 }));
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

function People({ people }: { people: readonly Member[] }) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Department</th>
            <th scope="col">Title</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, email, department, title }) => (
            <tr key={id}>
              <td data-label="Name" className="table-anywhere">
                <div>
                  <Link to="/people/$memberId" params={{ memberId: id }} className="table-strong">
                    {name}
                  </Link>
                  <div className="wl-quiet">{email}</div>
                </div>
              </td>
              <td data-label="Department" className={department === '' ? 'table-nothing' : undefined}>
                {department}
              </td>
              <td data-label="Title" className={title === '' ? 'table-nothing' : undefined}>
                {title}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
