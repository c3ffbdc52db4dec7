import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { countOf } from '../../ui/words.ts';
import { GroupDialog } from './GroupDialog.tsx';
import { ruleWords } from './member-words.ts';

/** Answers: whom can we assign something to, together? */
export function GroupsPage() {
  const can = useCan();
  const [isAdding, setIsAdding] = useState(false);
  const { data: groups } = useSuspenseQuery(trpc.group.list.queryOptions());
  return (
    <Page
      title="Groups"
      above={
        <Link to="/people" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> People
        </Link>
      }
      answer={`${countOf(groups.length, 'group')} of people who are assigned and reminded together.`}
      actions={
        can('group:update') && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
            Add group
          </Button>
        )
      }
    >
      {groups.length === 0 ? (
        <Message title="No group yet">
          A group holds people whom you choose, or follows a rule such as everybody in Nursing. Whoever leaves drops out
          by themselves.
        </Message>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Group</th>
                <th scope="col">Who</th>
                <th scope="col">People</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ id, name, rule, people }) => (
                <tr key={id}>
                  <td data-label="Group" className="table-anywhere">
                    <Link to="/people/groups/$groupId" params={{ groupId: id }} className="table-strong">
                      {name}
                    </Link>
                  </td>
                  <td data-label="Who">{ruleWords(rule)}</td>
                  <td data-label="People">{people.toLocaleString()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAdding && <GroupDialog group={null} chosen={[]} onClose={() => setIsAdding(false)} />}
    </Page>
  );
}
