import { useSuspenseQuery } from '@tanstack/react-query';
import { roleWords } from '../../role-words.ts';
import { trpc } from '../../trpc.ts';
import { Page } from '../../ui/Page.tsx';
import { countOf } from '../../ui/words.ts';

/** Answers: who belongs to the organization, and as what? */
export function PeoplePage() {
  const { data: members } = useSuspenseQuery(trpc.member.list.queryOptions());
  return (
    <Page title="People" answer={`${countOf(members.length, 'person is', 'people are')} written down.`}>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Department</th>
              <th scope="col">Roles</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <td data-label="Name" className="table-anywhere">
                  <div>
                    <span className="table-strong">{member.name}</span>
                    <div className="wl-quiet">{member.email}</div>
                  </div>
                </td>
                <td data-label="Department">{[member.title, member.department].filter(Boolean).join(', ')}</td>
                <td data-label="Roles">{member.roles.map((role) => roleWords[role]).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
}
