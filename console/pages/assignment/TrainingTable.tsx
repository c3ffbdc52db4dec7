import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AssignmentId } from '../../../shared/domain/assignment.ts';
import type { TrainingRow, trainingSorts } from '../../../shared/domain/tracking.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { causeWords, gateWords, levelWords, stateWords } from '../../training-words.ts';

export type TrainingSort = (typeof trainingSorts)[number];

/** People and their courses: what is to be done, and what was. */
export function TrainingTable({
  rows,
  sort,
  order,
  onSort,
  chosen,
  onChoose,
  linksPeople,
}: {
  rows: readonly TrainingRow[];
  sort: TrainingSort;
  order: 'asc' | 'desc';
  onSort: (sort: TrainingSort) => void;
  chosen: ReadonlySet<AssignmentId>;
  onChoose: (id: AssignmentId, isChosen: boolean) => void;
  /** Whether the reader may open a person’s page. */
  linksPeople: boolean;
}) {
  const header = (column: TrainingSort, label: string) => (
    <SortHeader
      label={label}
      direction={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : null}
      onSort={() => onSort(column)}
    />
  );
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <span className="wl-visually-hidden">Choose</span>
            </th>
            {header('name', 'Person')}
            {header('course', 'Course')}
            {header('due', 'Where it stands')}
            {header('completed', 'Completed')}
            {header('renewal', 'Due again')}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.memberId} ${row.courseId}`}>
              <td data-label="">
                <Choose row={row} chosen={chosen} onChoose={onChoose} />
              </td>
              <td data-label="Person" className="table-anywhere">
                <div>
                  {linksPeople ? (
                    <Link
                      to="/people/$memberId"
                      params={{ memberId: row.memberId }}
                      className="table-strong"
                      data-row={row.memberId}
                    >
                      {row.memberName}
                    </Link>
                  ) : (
                    <span className="table-strong">{row.memberName}</span>
                  )}
                  {row.department !== '' && <div className="wl-quiet">{row.department}</div>}
                </div>
              </td>
              <td data-label="Course">
                <div className="training-course">
                  {row.courseTitle}
                  {row.cause !== null && <div className="wl-quiet">{causeWords[row.cause]}</div>}
                </div>
              </td>
              <td data-label="Where it stands">
                <Standing row={row} />
              </td>
              <td data-label="Completed" className={row.completedOn === null ? 'table-nothing' : undefined}>
                {row.completedOn !== null && (
                  <div>
                    <FullDay day={row.completedOn} />
                    {row.score !== null && <div className="wl-quiet">{row.score}%</div>}
                  </div>
                )}
              </td>
              <td data-label="Due again" className={row.renewalDueOn === null ? 'table-nothing' : undefined}>
                {row.renewalDueOn !== null && <RelativeDay day={row.renewalDueOn} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Choose({
  row: { assignmentId, memberName, courseTitle },
  chosen,
  onChoose,
}: {
  row: TrainingRow;
  chosen: ReadonlySet<AssignmentId>;
  onChoose: (id: AssignmentId, isChosen: boolean) => void;
}) {
  if (assignmentId === null) return null;
  return (
    <Checkbox
      aria-label={`Choose ${courseTitle} for ${memberName}`}
      checked={chosen.has(assignmentId)}
      onChange={({ currentTarget: { checked } }) => onChoose(assignmentId, checked)}
    />
  );
}

function Standing({ row: { state, dueOn, gate, toldLevel, toldOn } }: { row: TrainingRow }) {
  return (
    <div>
      <Status tone={stateWords[state].tone}>{stateWords[state].word}</Status>
      {dueOn !== null && (
        <div className="wl-quiet">
          due <RelativeDay day={dueOn} />
        </div>
      )}
      {gate !== null && (
        <div>
          <Status tone={gateWords[gate].tone}>{gateWords[gate].word}</Status>
        </div>
      )}
      {toldLevel !== null && toldOn !== null && (
        <div className="wl-quiet">
          {levelWords[toldLevel]} <RelativeDay day={toldOn} />
        </div>
      )}
    </div>
  );
}
