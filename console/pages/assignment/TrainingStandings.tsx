import { Button } from '@mantine/core';
import { useState } from 'react';
import { type TrainingSummary, worstFirst } from '../../../shared/domain/tracking.ts';
import { roleWords } from '../../role-words.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { MonthlyBars } from '../../ui/MonthlyBars.tsx';
import { Section } from '../../ui/Page.tsx';
import { type StandingView, standingViews, type TrainingSearch } from './training-search.ts';
import { type Tallied, TrainingTallies } from './TrainingTallies.tsx';

const viewWords: Record<StandingView, string> = {
  department: 'By department',
  role: 'By role, leaders apart',
  course: 'By course',
  month: 'Month by month',
};

/** So many of the worst stand first; the others are a click away, so that the list of people is not. */
const FIRST = 4;

/** Answers first: where is training missing? By team, role or course the worst first, or what each month brought. */
export function TrainingStandings({
  summary,
  by,
  onView,
}: {
  summary: TrainingSummary;
  by: StandingView;
  onView: (by: StandingView) => void;
}) {
  return (
    <Section title="Where it stands" id="standings">
      <div className="chips" role="group" aria-label="Where it stands, by what">
        {standingViews.map((view) => (
          <FilterChip key={view} label={viewWords[view]} isOn={by === view} onToggle={() => onView(view)} />
        ))}
      </div>
      {by === 'month' ? (
        <div className="card card-padded">
          <MonthlyBars
            label="Courses completed by month"
            months={summary.months.map(({ month }) => month)}
            strips={[
              {
                key: 'completed',
                words: 'Courses completed',
                values: summary.months.map(({ completed }) => completed),
              },
            ]}
          />
        </div>
      ) : (
        <WorstFirst key={by} by={by} tallies={talliesOf(summary, by)} />
      )}
    </Section>
  );
}

function WorstFirst({ by, tallies }: { by: Exclude<StandingView, 'month'>; tallies: readonly Tallied[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const { noun, all } = {
    department: { noun: 'Department', all: 'departments' },
    role: { noun: 'Role', all: 'roles' },
    course: { noun: 'Course', all: 'courses' },
  }[by];
  const isLong = tallies.length > FIRST + 1;
  return (
    <div className="training-tallies">
      <TrainingTallies
        caption={`Training by ${noun.toLowerCase()}, the worst first`}
        noun={noun}
        tallies={isLong && !showsAll ? tallies.slice(0, FIRST) : tallies}
      />
      {isLong && (
        <Button size="compact-sm" variant="subtle" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? `The ${FIRST} worst alone` : `All ${tallies.length.toLocaleString()} ${all}`}
        </Button>
      )}
    </div>
  );
}

function talliesOf(
  { teams, roles, leaders, courses }: TrainingSummary,
  by: Exclude<StandingView, 'month'>,
): readonly Tallied[] {
  // Whoever narrows the list from here stays in the view they came from.
  const search: TrainingSearch = by === 'department' ? {} : { by };
  switch (by) {
    case 'department':
      return teams.map((tally) => ({
        key: tally.name,
        words: tally.name || 'No department',
        tally,
        search: { department: tally.name },
      }));
    case 'role':
      return [
        { key: 'leaders', words: 'Leaders of any kind', tally: leaders, search: { ...search, role: 'leaders' } },
        ...roles.toSorted(worstFirst).map((tally) => ({
          key: tally.name,
          words: roleWords[tally.name],
          tally,
          search: { ...search, role: tally.name },
        })),
      ];
    case 'course':
      return courses.map(({ courseId, ...tally }) => ({
        key: courseId,
        words: tally.name,
        tally,
        search: { ...search, course: courseId },
      }));
  }
}
