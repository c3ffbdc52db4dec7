import { getRouteApi, Link } from '@tanstack/react-router';
import type { CompletionRow, completionSorts } from '../../../shared/domain/completion.ts';
import { scoreWords, sourceWords, standingWords } from '../../completion-words.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { listInputOf } from './completions-search.ts';
import { useShow } from './use-show.ts';

const route = getRouteApi('/signed-in/completions');

type Column = (typeof completionSorts)[number];

const labels: Record<Column, string> = {
  person: 'Person',
  course: 'Course',
  completed: 'Completed',
  score: 'Score',
  renewal: 'Due again',
};

/** Records, one a row, each leading to all that it says. */
export function CompletionTable({ completions }: { completions: readonly CompletionRow[] }) {
  const search = route.useSearch();
  const show = useShow();
  const { sort, order } = listInputOf(search);
  const header = (column: Column) => (
    <SortHeader
      label={labels[column]}
      direction={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : null}
      onSort={() => {
        const first = column === 'completed' ? 'desc' : 'asc';
        const turned = first === 'asc' ? 'desc' : 'asc';
        show({
          sort: column === 'completed' ? undefined : column,
          order: sort === column && order === first ? turned : undefined,
        });
      }}
    />
  );
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            {header('person')}
            {header('course')}
            {header('completed')}
            {header('score')}
            {header('renewal')}
            <th scope="col">Stands</th>
          </tr>
        </thead>
        <tbody>
          {completions.map((one) => (
            <tr key={one.id}>
              <td data-label="" className="table-anywhere">
                <div>
                  <Link to="/completions/$completionId" params={{ completionId: one.id }} className="table-strong">
                    {one.memberName}
                  </Link>
                  <div className="wl-quiet">{one.department === '' ? 'No team' : one.department}</div>
                </div>
              </td>
              <td data-label="Course" className="table-anywhere">
                <div>
                  {one.courseTitle}
                  <div className="wl-quiet">
                    {[one.courseVersion === '' ? '' : `Version ${one.courseVersion}`, sourceWords[one.source]]
                      .filter((words) => words !== '')
                      .join(' · ')}
                  </div>
                </div>
              </td>
              <td data-label="Completed">
                <FullDay day={one.completedOn} />
              </td>
              <td data-label="Score" className="table-number">
                {one.score === null ? <span className="wl-quiet">–</span> : scoreWords(one.score)}
              </td>
              <td data-label="Due again">
                {one.renewalDueOn === null ? (
                  <span className="wl-quiet">Never</span>
                ) : (
                  <RelativeDay day={one.renewalDueOn} />
                )}
              </td>
              <td data-label="Stands">
                <Status tone={standingWords[one.standing].tone}>{standingWords[one.standing].word}</Status>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
