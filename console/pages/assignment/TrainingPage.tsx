import { Button, NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { roles } from '../../../shared/domain/member.ts';
import { type Assigned, type TrainingSummary, trainingStates } from '../../../shared/domain/tracking.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { roleWords } from '../../role-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { DepartmentFilter } from '../../ui/DepartmentFilter.tsx';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { countOf } from '../../ui/words.ts';
import { AssignDialog } from './AssignDialog.tsx';
import { TrainingBoard } from './TrainingBoard.tsx';
import { TrainingStandings } from './TrainingStandings.tsx';
import { rateWords } from './TrainingTallies.tsx';
import { trainingRows } from './training-rows.ts';
import { trainingInputOf, type TrainingSearch } from './training-search.ts';
import { stateWords } from '../../training-words.ts';

const route = getRouteApi('/signed-in/training');

/** Answers: who is not trained? */
export function TrainingPage() {
  const can = useCan();
  const [isAssigning, setIsAssigning] = useState(false);
  const [assigned, setAssigned] = useState<Assigned | null>(null);
  const { data: summary } = useSuspenseQuery(trpc.assignment.summary.queryOptions());
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<TrainingSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const asked = trainingInputOf({ ...search, q });
  const listed = useQuery({ ...trpc.assignment.list.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <Page
      title="Training"
      answer={<Answer summary={summary} />}
      actions={
        <>
          <ButtonLink to="/training/rules" variant="default" leftSection={<IconListCheck size={16} aria-hidden />}>
            Who must take what
          </ButtonLink>
          {can('assignment:update') && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAssigning(true)}>
              Assign a course
            </Button>
          )}
        </>
      }
    >
      <p role="status">{assigned && assignedWords(assigned)}</p>
      {summary.all.asked > 0 && (
        <TrainingStandings
          summary={summary}
          by={search.by ?? 'department'}
          onView={(by) =>
            void navigate({
              search: { ...search, by: by === 'department' ? undefined : by },
              replace: true,
              resetScroll: false,
            })
          }
        />
      )}
      <Section title="Who, and what" id="who" actions={<ExportRows name="training" rows={() => rowsOf(search)} />}>
        <TrainingFilters summary={summary} search={search} show={show} />
        <TrainingBoard
          listed={listed}
          search={search}
          onShow={show}
          isOwnTeam={false}
          mayChange={can('assignment:update')}
          empty={
            <Message
              title={summary.all.asked === 0 ? 'Nobody is asked to take a course yet' : 'Nobody matches'}
              action={
                summary.all.asked > 0 && (
                  <Link to="/training" search={{}}>
                    Show everybody
                  </Link>
                )
              }
            >
              {summary.all.asked === 0 && 'Rules say who must take what; the first ones are applied within a minute.'}
            </Message>
          }
        />
      </Section>
      {isAssigning && <AssignDialog onClose={() => setIsAssigning(false)} onAssigned={setAssigned} />}
    </Page>
  );
}

function Answer({ summary: { all, leaders, gated } }: { summary: TrainingSummary }) {
  if (all.asked === 0) return 'Nothing is asked of anybody yet.';
  const missing = all.asked - all.trained;
  return (
    <>
      Trained today: {rateWords(all)}
      {missing > 0 && (
        <>
          {' ('}
          <Link to="/training" search={{ state: 'missing', sort: 'name' }} hash="who">
            the {missing.toLocaleString()} missing, by name
          </Link>
          )
        </>
      )}
      .{leaders.asked > 0 && ` Leaders: ${rateWords(leaders)}.`}
      {all.overdue > 0 ? ` ${countOf(all.overdue, 'course is', 'courses are')} overdue.` : ' Nothing is overdue.'}
      {gated > 0 && (
        <>
          {' '}
          <Link to="/training" search={{ state: 'gate' }} hash="who">
            {countOf(gated, 'person', 'people')}
          </Link>{' '}
          should have no access to patient information until they are trained.
        </>
      )}
    </>
  );
}

function assignedWords({ assigned, already }: Assigned): string {
  const had = `${countOf(already, 'person', 'people')} had it open already; the earlier day counts.`;
  if (assigned === 0) return `Nobody new was assigned it. ${had}`;
  return `Assigned to ${countOf(assigned, 'person', 'people')}.${already === 0 ? '' : ` ${had}`}`;
}

function TrainingFilters({
  summary,
  search,
  show,
}: {
  summary: TrainingSummary;
  search: TrainingSearch;
  show: (change: Partial<TrainingSearch>) => void;
}) {
  const departments = summary.teams.map(({ name }) => name).toSorted();
  return (
    <>
      <div className="chips">
        <SearchField label="Search people by name" words={search.q} onSearch={(words) => show({ q: words })} />
        <DepartmentFilter
          departments={departments}
          department={search.department}
          onChoose={(department) => show({ department })}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Role"
          size="sm"
          value={search.role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            show({ role: value === 'leaders' ? 'leaders' : roles.find((role) => role === value) })
          }
          data={[
            { value: '', label: 'Any role' },
            { value: 'leaders', label: 'Leaders of any kind' },
            ...roles.map((value) => ({ value, label: roleWords[value] })),
          ]}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Course"
          size="sm"
          value={search.course ?? ''}
          onChange={({ currentTarget: { value } }) => show({ course: value === '' ? undefined : value })}
          data={[
            { value: '', label: 'Any course' },
            ...summary.courses.map(({ courseId, name }) => ({ value: courseId, label: name })),
          ]}
        />
      </div>
      <div className="chips" role="group" aria-label="Where training stands">
        {trainingStates.map((state) => (
          <FilterChip
            key={state}
            label={stateWords[state].word}
            count={summary.byState[state]}
            isOn={search.state === state}
            onToggle={() => show({ state: search.state === state ? undefined : state })}
          />
        ))}
        <FilterChip
          label="Not trained"
          count={summary.all.asked - summary.all.trained}
          isOn={search.state === 'missing'}
          onToggle={() => show({ state: search.state === 'missing' ? undefined : 'missing' })}
        />
        {summary.gated > 0 && (
          <FilterChip
            label="No access until trained"
            isOn={search.state === 'gate'}
            onToggle={() => show({ state: search.state === 'gate' ? undefined : 'gate' })}
          />
        )}
      </div>
    </>
  );
}

const rowsOf = async (search: TrainingSearch) =>
  trainingRows(
    await readAllPages((page) =>
      queryClient.fetchQuery(trpc.assignment.list.queryOptions({ ...trainingInputOf(search), page, size: 200 })),
    ),
  );
