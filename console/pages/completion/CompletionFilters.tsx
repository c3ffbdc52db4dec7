import { NativeSelect } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type CompletionCounts, completionSources, completionStandings } from '../../../shared/domain/completion.ts';
import { sourceWords, standingWords } from '../../completion-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { DepartmentFilter } from '../../ui/DepartmentFilter.tsx';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { listInputOf } from './completions-search.ts';
import { exportedCompletions } from './exported-completions.ts';
import { useShow } from './use-show.ts';

const route = getRouteApi('/signed-in/completions');

/** By person, course, team, source, days and standing; and the way out to a file of what they show. */
export function CompletionFilters({ counts }: { counts: CompletionCounts }) {
  const can = useCan();
  const search = route.useSearch();
  const show = useShow();
  const { data: people } = useQuery({ ...trpc.member.count.queryOptions(), enabled: can('member:read') });
  const { data: person } = useQuery(
    trpc.member.get.queryOptions(search.member !== undefined && can('member:read') ? { id: search.member } : skipToken),
  );
  return (
    <>
      <div className="chips">
        <SearchField
          label="Search records by person or course"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Course"
          size="sm"
          value={search.course ?? ''}
          onChange={({ currentTarget: { value } }) =>
            show({ course: counts.courses.find(({ id }) => id === value)?.id })
          }
          data={[
            { value: '', label: 'Any course' },
            ...counts.courses.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
        <DepartmentFilter
          departments={people?.departments.map(({ name }) => name) ?? []}
          department={search.department}
          onChoose={(department) => show({ department })}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Where it comes from"
          size="sm"
          value={search.source ?? ''}
          onChange={({ currentTarget: { value } }) =>
            show({ source: completionSources.find((source) => source === value) })
          }
          data={[
            { value: '', label: 'From anywhere' },
            ...completionSources.map((value) => ({ value, label: sourceWords[value] })),
          ]}
        />
        <DayInput
          aria-label="Completed from"
          size="sm"
          leftSection={<span className="wl-quiet">From</span>}
          leftSectionWidth={56}
          value={search.from ?? ''}
          onChange={({ currentTarget: { value } }) => show({ from: value === '' ? undefined : value })}
        />
        <DayInput
          aria-label="Completed until"
          size="sm"
          leftSection={<span className="wl-quiet">Until</span>}
          leftSectionWidth={56}
          value={search.until ?? ''}
          onChange={({ currentTarget: { value } }) => show({ until: value === '' ? undefined : value })}
        />
      </div>
      <div className="chips" role="group" aria-label="Where records stand">
        {completionStandings.map((standing) => (
          <FilterChip
            key={standing}
            label={standingWords[standing].word}
            count={counts.byStanding[standing]}
            isOn={search.standing === standing}
            onToggle={() => show({ standing: search.standing === standing ? undefined : standing })}
          />
        ))}
        <FilterChip
          label="Leaders"
          isOn={search.leaders === true}
          onToggle={() => show({ leaders: search.leaders === true ? undefined : true })}
        />
        <FilterChip
          label="Lessons too"
          isOn={search.what === 'all'}
          onToggle={() => show({ what: search.what === 'all' ? undefined : 'all' })}
        />
        {person && <FilterChip label={`Of ${person.name}`} isOn onToggle={() => show({ member: undefined })} />}
        <ExportRows name="completions" rows={() => exportedCompletions(listInputOf(search))} />
      </div>
    </>
  );
}
