import type { Figures } from '../domain/metric.ts';
import { type Bar, barsOf } from './bars.ts';
import type { Chart } from './chart.ts';
import { countWords, numberWords } from './words.ts';

type Department = Figures['departments'][number];

/** The furthest behind; the table has the others, too. */
const MOST_BARS = 12;

const nameOf = ({ name, isTogether }: Department): string =>
  isTogether ? 'Small departments together' : name === '' ? 'Without a department' : name;
const shareOf = ({ asked, trained }: Department): number => (asked === 0 ? 1 : trained / asked);
const percentOf = (department: Department): number => Math.floor(shareOf(department) * 100);

/** How far each department is with the courses asked of its people, the furthest behind first, and what was seen to happen there. */
export function completionByDepartment({ departments }: Figures, width: number): Chart {
  const asked = departments
    .filter((department) => department.asked > 0)
    .toSorted(
      (a, b) => shareOf(a) - shareOf(b) || b.overdue - a.overdue || nameOf(a).localeCompare(nameOf(b), 'en-US'),
    );
  const { marks, height } = barsOf(asked.slice(0, MOST_BARS).map(barOf), 100, width);
  return {
    title: messageOf(asked),
    width,
    height,
    marks,
    table: {
      caption: 'Training and exposures by department',
      columns: ['Department', 'People', 'Courses asked', 'Done', 'Overdue', 'Exposures', 'Went through'],
      rows: [...asked, ...departments.filter((department) => department.asked === 0)].map((department) => [
        nameOf(department),
        numberWords(department.people),
        numberWords(department.asked),
        department.asked === 0 ? 'Nothing asked' : `${numberWords(department.trained)} (${percentOf(department)}%)`,
        ...[department.overdue, department.exposures, department.goneOn].map(numberWords),
      ]),
    },
  };
}

function barOf(department: Department): Bar {
  const { trained, asked, overdue } = department;
  const late = overdue === 0 ? '' : `, ${numberWords(overdue)} overdue`;
  const share = shareOf(department) * 100;
  return {
    name: nameOf(department),
    said: `${percentOf(department)}%: ${numberWords(trained)} of ${numberWords(asked)}${late}`,
    parts: [
      { value: share, ink: 'good' },
      { value: 100 - share, ink: overdue > 0 ? 'warn' : 'faint', pattern: 'dots' },
    ],
  };
}

function messageOf(behindFirst: readonly Department[]): string {
  const [first] = behindFirst;
  if (first === undefined) return 'No course is asked of anybody yet';
  const behind = behindFirst.filter((department) => department.trained < department.asked);
  if (behind.length === 0) return 'Every department has done all that was asked';
  const done = `${numberWords(first.trained)} of ${countWords(first.asked, 'course')}`;
  return behindFirst.length === 1
    ? `${nameOf(first)} has done ${done}`
    : `${nameOf(first)} is furthest behind: ${done} done`;
}
