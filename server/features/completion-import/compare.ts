import { type CalendarDay, CalendarDay as Day } from '../../../shared/domain/calendar.ts';
import { type CompletionColumns, type CompletionField } from '../../../shared/domain/completion-import.ts';
import { otherCourseId } from '../../../shared/domain/completion.ts';
import type { LearnedId } from '../../../shared/domain/course.ts';
import type { Member } from '../../../shared/domain/member.ts';
import { dayOf } from '../../spreadsheet/day.ts';
import { type Difference, inOrder, type Refuse } from '../../spreadsheet/difference.ts';
import type { Table } from '../../spreadsheet/table.ts';
import type { Kept } from '../completion/record.ts';

type Person = Pick<Member, 'id' | 'name' | 'email' | 'staffNumber'>;

/** A row, once it is known of whom and of what it is. */
export interface Listed {
  member: Person;
  courseId: LearnedId;
  courseTitle: string;
  completedOn: CalendarDay;
  score: number | null;
  minutes: number | null;
  courseVersion: string;
  /** Null where the list does not say: then it is the policy's. */
  renewalDueOn: CalendarDay | null;
  issuer: string;
}

/** A row of somebody who is not known here, with the sentence that says so. */
export interface Stranger {
  row: number;
  cells: string[];
  sentence: string;
}

export interface CompletionDifference extends Difference<CompletionField, Kept, Listed> {
  strangers: Stranger[];
}

/** What is there already. */
export interface Known {
  people: readonly Person[];
  /** Titles of the courses here, by their ids. */
  courses: ReadonlyMap<string, string>;
  /** The records that stand. */
  records: readonly Kept[];
  today: CalendarDay;
}

/**
 * Compares a list with the records that there are: the same person, course and day is the same completion.
 *
 * @param leavesStrangersOut rows of people who are not known here are listed and left out; without it each of them is a problem
 */
export function compare(
  table: Table,
  columns: CompletionColumns,
  known: Known,
  leavesStrangersOut: boolean,
): CompletionDifference {
  const problems: CompletionDifference['problems'] = [];
  const wrong = new Set<number | null>();
  const refuse: Refuse<CompletionField> = (row, field, sentence) => {
    problems.push({ row, field, sentence });
    wrong.add(row);
  };
  if (columns.email === undefined && columns.staffNumber === undefined)
    refuse(null, 'email', 'Choose the column that holds the e-mail addresses, or the one of staff numbers.');
  if (columns.course === undefined) refuse(null, 'course', 'Choose the column that holds the courses.');
  if (columns.completedOn === undefined)
    refuse(null, 'completedOn', 'Choose the column that says when it was completed.');
  if (problems.length > 0) return { outcomes: [], missing: [], problems, wrongRows: wrong, strangers: [] };

  const strangers: Stranger[] = [];
  const strange = (row: number, cells: readonly string[], sentence: string) => {
    strangers.push({ row, cells: [...cells], sentence });
    if (!leavesStrangersOut) refuse(row, columns.email === undefined ? 'staffNumber' : 'email', sentence);
  };
  const read = reader(columns, known, refuse, strange);
  const records = new Map(
    known.records.map((record) => [keyOf(record.memberId, record.courseId, record.completedOn), record]),
  );
  const seen = new Map<string, number>();
  const outcomes = table.rows.flatMap(({ number, cells }) => {
    const after = read(number, cells);
    if (!after) return [];
    const key = keyOf(after.member.id, after.courseId, after.completedOn);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      refuse(number, null, `Row ${earlier} says the same person, course and day. Keep one of them.`);
      return [];
    }
    seen.set(key, number);
    const before = records.get(key) ?? null;
    const changes = changesOf(before, after, columns);
    if (before && changes.length > 0 && (before.source === 'taken' || before.source === 'lesson'))
      refuse(
        number,
        null,
        `${after.member.name} completed it here that day, and the list says otherwise. Correct it on its record, or take the row out.`,
      );
    return [{ row: number, before, after, changes }];
  });
  return { outcomes, missing: [], problems: inOrder(problems), wrongRows: wrong, strangers };
}

const keyOf = (...parts: readonly string[]): string => parts.join('\n');

function reader(
  columns: CompletionColumns,
  { people, courses, today }: Known,
  refuse: Refuse<CompletionField>,
  strange: (row: number, cells: readonly string[], sentence: string) => void,
) {
  const byEmail = new Map(people.map((one) => [one.email.toLowerCase(), one]));
  const byNumber = new Map(
    people.filter((one) => one.staffNumber !== '').map((one) => [one.staffNumber.toLowerCase(), one]),
  );
  const idByTitle = new Map(
    [...courses].flatMap(
      ([id, title]) =>
        [
          [id.toLowerCase(), id],
          [title.toLowerCase(), id],
        ] as const,
    ),
  );

  return (row: number, cells: readonly string[]): Listed | null => {
    let isRight = true;
    const fail = (field: CompletionField, sentence: string) => {
      isRight = false;
      refuse(row, field, sentence);
      return null;
    };
    const cell = (field: CompletionField): string => {
      const column = columns[field];
      return column === undefined ? '' : (cells[column] ?? '').trim();
    };
    const day = (field: CompletionField): CalendarDay | null => {
      const read = dayOf(cell(field));
      const parsed = Day.safeParse(read);
      if (parsed.success) return parsed.data;
      return read === null
        ? null
        : fail(field, `Write the date as 2026-05-31 or 5/31/2026, not “${cell(field).slice(0, 60)}”.`);
    };
    const wholeNumber = (field: 'score' | 'minutes', most: number): number | null => {
      const text = cell(field).replace(/\s*(?:%|min(?:utes?)?)$/i, '');
      if (text === '') return null;
      const number = Number(text);
      return /^\d+(?:\.\d+)?$/.test(text) && number <= most
        ? Math.round(number)
        : fail(field, `Write a number from 0 to ${most.toLocaleString('en')}, not “${cell(field).slice(0, 60)}”.`);
    };
    const member = personOf(cell('email'), cell('staffNumber'), byEmail, byNumber);
    if (member === null) {
      strange(row, cells, strangerWords(cell('email'), cell('staffNumber')));
      return null;
    }
    if (typeof member === 'string') fail(columns.email === undefined ? 'staffNumber' : 'email', member);
    const title = cell('course').slice(0, 200);
    if (title === '') fail('course', 'Say which course it was.');
    const completedOn = day('completedOn');
    if (completedOn === null && isRight && cell('completedOn') === '')
      fail('completedOn', 'Say when it was completed.');
    if (completedOn !== null && completedOn > today) fail('completedOn', `${completedOn} lies ahead.`);
    const [score, minutes, renewalDueOn] = [
      wholeNumber('score', 100),
      wholeNumber('minutes', 10_000),
      day('renewalDueOn'),
    ];
    if (!isRight || typeof member === 'string' || completedOn === null) return null;
    const courseId = idByTitle.get(title.toLowerCase()) ?? otherCourseId(title);
    return {
      member,
      courseId,
      courseTitle: courses.get(courseId) ?? title,
      completedOn,
      score,
      minutes,
      courseVersion: cell('courseVersion').slice(0, 200),
      renewalDueOn,
      issuer: cell('issuer').slice(0, 200),
    };
  };
}

/** Somebody here, null for somebody who is not, or a sentence on why that cannot be told. */
function personOf(
  email: string,
  staffNumber: string,
  byEmail: ReadonlyMap<string, Person>,
  byNumber: ReadonlyMap<string, Person>,
): Person | string | null {
  const [address, number] = [byEmail.get(email.toLowerCase()), byNumber.get(staffNumber.toLowerCase())];
  if (address && number && address.id !== number.id)
    return `The staff number ${staffNumber} is that of ${number.name}, the address that of ${address.name}.`;
  return number ?? address ?? null;
}

function strangerWords(email: string, staffNumber: string): string {
  if (email === '' && staffNumber === '') return 'Nobody is named, neither by e-mail address nor by staff number.';
  return `Nobody here has ${email === '' ? `the staff number ${staffNumber}` : `the address ${email}`}. Add them under People first, or leave the row out.`;
}

/** What the list says of a completion; what has no column, or an empty cell, it does not say. */
function changesOf(before: Kept | null, after: Listed, columns: CompletionColumns) {
  const said: [CompletionField, string, string][] = [
    ...(before ? [] : [['course', '', after.courseTitle] satisfies [CompletionField, string, string]]),
    ...(before ? [] : [['completedOn', '', after.completedOn] satisfies [CompletionField, string, string]]),
    ['score', text(before?.score), text(after.score)],
    ['minutes', text(before?.minutes), text(after.minutes)],
    ['courseVersion', before?.courseVersion ?? '', after.courseVersion],
    ['renewalDueOn', before?.renewalDueOn ?? '', after.renewalDueOn ?? ''],
    ['issuer', before?.issuer ?? '', after.issuer],
  ];
  return said.flatMap(([field, was, is]) =>
    is === '' || columns[field] === undefined || was === is ? [] : [{ field, before: was, after: is }],
  );
}

const text = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
