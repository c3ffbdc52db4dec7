import { Button, NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus, IconUpload, IconUsersGroup } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  leaderships,
  type MemberCounts,
  type MemberRow,
  memberSorts,
  memberStates,
  roles,
} from '../../../shared/domain/member.ts';
import { roleWords } from '../../role-words.ts';
import { gateWords } from '../../training-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DepartmentFilter } from '../../ui/DepartmentFilter.tsx';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { leadershipWords, stateWords } from './member-words.ts';
import { csvOfPeople, readPeople } from './people-csv.ts';
import { listInputOf, PAGE_PEOPLE, type PeopleSearch } from './people-search.ts';

const route = getRouteApi('/signed-in/people');

/** Answers: who belongs to the organization, where, and as what? */
export function PeoplePage() {
  const can = useCan();
  const [isAdding, setIsAdding] = useState(false);
  const { data: counts } = useSuspenseQuery(trpc.member.count.queryOptions());
  return (
    <Page
      title="People"
      answer={answerOf(counts)}
      actions={
        <>
          {can('group:read') && (
            <ButtonLink to="/people/groups" variant="default" leftSection={<IconUsersGroup size={16} aria-hidden />}>
              Groups
            </ButtonLink>
          )}
          {can('member:import') && (
            <ButtonLink to="/people/import" variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
              Import
            </ButtonLink>
          )}
          {can('member:create') && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
              Add person
            </Button>
          )}
        </>
      }
    >
      <UnassignedBrowsers />
      <PeopleFilters counts={counts} />
      <People />
      {isAdding && <AddPersonDialog onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

function answerOf({ here, starting, left, gated, departments }: MemberCounts): string {
  return [
    departments.length === 0
      ? `${countOf(here, 'person is', 'people are')} here.`
      : `${countOf(here, 'person is', 'people are')} here, in ${countOf(departments.length, 'department')}.`,
    starting > 0 ? `${starting.toLocaleString()} will start.` : '',
    left > 0 ? `${left.toLocaleString()} left.` : '',
    gated > 0
      ? `${countOf(gated, 'person', 'people')} should have no access to patient information until they are trained.`
      : '',
  ]
    .join(' ')
    .trim();
}

/** Browsers of which nobody said whose they are stay visible here until somebody does. */
function UnassignedBrowsers() {
  const can = useCan();
  const { data: browsers } = useQuery({ ...trpc.browser.count.queryOptions(), enabled: can('browser:read') });
  if (!browsers || browsers.unassigned === 0) return null;
  return (
    <p className="row">
      <Status tone="unknown">{countOf(browsers.unassigned, 'browser belongs', 'browsers belong')} to nobody yet</Status>
      <Link to="/browsers" search={{ unassigned: true }}>
        Say whose
      </Link>
    </p>
  );
}

/** Narrows or sorts the list from its first page on; the address holds it. */
function useShow() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (change: Partial<PeopleSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
}

function PeopleFilters({ counts }: { counts: MemberCounts }) {
  const search = route.useSearch();
  const show = useShow();
  return (
    <>
      <div className="chips">
        <SearchField
          label="Search people by name, e-mail, title or staff number"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <DepartmentFilter
          departments={counts.departments.map(({ name }) => name)}
          department={search.department}
          onChoose={(department) => show({ department })}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Role"
          size="sm"
          value={search.role ?? ''}
          onChange={({ currentTarget: { value } }) => show({ role: roles.find((role) => role === value) })}
          data={[{ value: '', label: 'Any role' }, ...roles.map((value) => ({ value, label: roleWords[value] }))]}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Leadership"
          size="sm"
          value={search.leadership ?? ''}
          onChange={({ currentTarget: { value } }) =>
            show({ leadership: value === 'any' ? 'any' : leaderships.find((one) => one === value) })
          }
          data={[
            { value: '', label: 'Leading or not' },
            { value: 'any', label: 'Leaders of any kind' },
            ...leaderships.map((value) => ({ value, label: leadershipWords[value] })),
          ]}
        />
      </div>
      <div className="chips" role="group" aria-label="Where people stand">
        {memberStates.map((state) => (
          <FilterChip
            key={state}
            label={stateWords[state].word}
            count={counts[state]}
            isOn={(search.state ?? 'here') === state}
            onToggle={() => show({ state: state === 'here' ? undefined : state })}
          />
        ))}
        {(counts.gated > 0 || search.state === 'gate') && (
          <FilterChip
            label="No access until trained"
            count={counts.gated}
            isOn={search.state === 'gate'}
            onToggle={() => show({ state: search.state === 'gate' ? undefined : 'gate' })}
          />
        )}
        <FilterChip label="Everybody" isOn={search.state === 'all'} onToggle={() => show({ state: 'all' })} />
        <ExportCsv name="people" csv={async () => csvOfPeople(await readPeople(listInputOf(search)))} />
      </div>
    </>
  );
}

function People() {
  const search = route.useSearch();
  const show = useShow();
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const asked = listInputOf({ ...search, q });
  const listed = useQuery({ ...trpc.member.page.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <Listed query={listed}>
      {({ items, total }) =>
        total === 0 ? (
          <Message
            title="Nobody matches"
            action={
              <Link to="/people" search={{}}>
                Show everybody who is here
              </Link>
            }
          />
        ) : (
          <>
            <div aria-busy={listed.isPlaceholderData}>
              <PeopleTable people={items} />
            </div>
            <Pager
              page={asked.page}
              size={PAGE_PEOPLE}
              total={total}
              noun="person"
              plural="people"
              onPage={(page) => {
                show({ page: page === 1 ? undefined : page });
              }}
            />
          </>
        )
      }
    </Listed>
  );
}

type Column = (typeof memberSorts)[number];

const columnLabels: Record<Column, string> = {
  name: 'Name',
  department: 'Department',
  title: 'Title',
  joined: 'First day',
  left: 'Last day',
};

function PeopleTable({ people }: { people: readonly MemberRow[] }) {
  const search = route.useSearch();
  const show = useShow();
  const { sort, order } = listInputOf(search);
  const header = (column: Column) => (
    <SortHeader
      label={columnLabels[column]}
      direction={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : null}
      onSort={() =>
        show({
          sort: column === 'name' ? undefined : column,
          order: sort === column && order === 'asc' ? 'desc' : undefined,
        })
      }
    />
  );
  const showsDays = search.state !== undefined && search.state !== 'here';
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            {header('name')}
            {header('department')}
            {header('title')}
            <th scope="col">Manager</th>
            <th scope="col">Roles</th>
            {showsDays ? header(search.state === 'left' ? 'left' : 'joined') : <th scope="col">Browsers</th>}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td data-label="" className="table-anywhere">
                <div>
                  <Link to="/people/$memberId" params={{ memberId: person.id }} className="table-strong">
                    {person.name}
                  </Link>
                  <div className="wl-quiet">{person.email}</div>
                  {person.gate !== null && (
                    <Status tone={gateWords[person.gate].tone}>{gateWords[person.gate].word}</Status>
                  )}
                </div>
              </td>
              <td data-label="Department" className={person.department === '' ? 'table-nothing' : undefined}>
                {person.department}
              </td>
              <td data-label="Title" className={person.title === '' ? 'table-nothing' : undefined}>
                {person.title}
              </td>
              <td data-label="Manager" className={person.managerName === null ? 'table-nothing' : undefined}>
                {person.managerName}
              </td>
              <td data-label="Roles">{person.roles.map((role) => roleWords[role]).join(', ')}</td>
              {showsDays ? (
                <td data-label={search.state === 'left' ? 'Last day' : 'First day'}>
                  <div>
                    <Status tone={stateWords[person.state].tone}>{stateWords[person.state].word}</Status>
                    <DayOf person={person} isLast={search.state === 'left'} />
                  </div>
                </td>
              ) : (
                <td data-label="Browsers">
                  {person.browsers === 0 ? <span className="wl-quiet">None</span> : person.browsers}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayOf({ person, isLast }: { person: MemberRow; isLast: boolean }) {
  const day = isLast ? person.leftOn : person.joinedOn;
  return day === null ? null : (
    <div className="wl-quiet">
      <FullDay day={day} />
    </div>
  );
}
