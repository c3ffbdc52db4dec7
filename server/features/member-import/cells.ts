import {
  type ImportColumns,
  type ImportField,
  importFields,
  type ImportProblem,
} from '../../../shared/domain/member-import.ts';
import { Email, type Leadership, leaderships, MemberFields } from '../../../shared/domain/member.ts';
import { dayOf } from '../../spreadsheet/day.ts';
import type { Table } from '../../spreadsheet/table.ts';

/** What one row says of a person: only the fields that have a column. A manager is still words, looked up once all rows are read. */
export interface ReadRow {
  number: number;
  fields: Partial<Omit<MemberFields, 'managerId'>>;
  manager: string | null;
  /** By which words others on the list may mean this person, in lower case, whether or not they could be read. */
  knownBy: string[];
  /** What a stray quotation mark made one cell of, in lower case; null for an ordinary row. */
  swallowed: string | null;
}

/** Reads the cells of each row, and says of each that cannot be read what is wrong with it. */
export function readRows(table: Table, columns: ImportColumns): { rows: ReadRow[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const rows = table.rows.map(({ number, cells }) => {
    const cellOf = (field: ImportField): string | null => {
      const column = columns[field];
      return column === undefined ? null : (cells[column] ?? '');
    };
    const refuse = (field: ImportField | null, sentence: string) =>
      void problems.push({ row: number, field, sentence });
    // One stray quotation mark makes nonsense of the whole row, which is said once.
    const torn = importFields.find((field) => /[\r\n]/.test(cellOf(field) ?? ''));
    if (torn !== undefined) {
      refuse(torn, 'The cell runs over several lines. Is there a stray quotation mark?');
      return { number, fields: {}, manager: null, knownBy: [], swallowed: cells.join(' ').toLowerCase() };
    }
    const name = cellOf('name') ?? nameOf(cellOf('firstName'), cellOf('lastName'));
    const read = {
      name,
      email: cellOf('email'),
      staffNumber: cellOf('staffNumber'),
      department: cellOf('department'),
      title: cellOf('title'),
      leadership: cellOf('leadership'),
      handlesPhi: cellOf('handlesPhi'),
      joinedOn: cellOf('joinedOn'),
      leftOn: cellOf('leftOn'),
    };
    const fields: ReadRow['fields'] = {};
    for (const field of ['name', 'email', 'staffNumber', 'department', 'title'] as const) {
      const text = read[field];
      if (text === null) continue;
      const parsed = (field === 'email' ? Email : MemberFields.shape[field]).safeParse(text);
      if (parsed.success) fields[field] = parsed.data;
      else refuse(field, `${parsed.error.issues[0]?.message ?? 'The cell can’t be read'}${said(text)}.`);
    }
    for (const field of ['joinedOn', 'leftOn'] as const) {
      const text = read[field];
      if (text === null) continue;
      const day = dayOf(text);
      if (day === undefined) refuse(field, `Write the date as 2026-05-31 or 5/31/2026${said(text)}.`);
      else fields[field] = day;
    }
    if (read.leadership !== null) {
      const leadership = leadershipOf(read.leadership);
      if (leadership === undefined)
        refuse(
          'leadership',
          `Use one of: ${leaderships.join(', ').replaceAll('-', ' ')}, or nothing${said(read.leadership)}.`,
        );
      else fields.leadership = leadership;
    }
    if (read.handlesPhi !== null && read.handlesPhi !== '') {
      const handlesPhi = yesOrNo(read.handlesPhi);
      if (handlesPhi === undefined) refuse('handlesPhi', `Write yes or no${said(read.handlesPhi)}.`);
      else fields.handlesPhi = handlesPhi;
    }
    const knownBy = [read.name, read.email, read.staffNumber].flatMap((text) => (text ? [text.toLowerCase()] : []));
    return { number, fields, manager: cellOf('manager'), knownBy, swallowed: null };
  });
  return { rows, problems };
}

const nameOf = (first: string | null, last: string | null): string | null =>
  first === null && last === null ? null : [first, last].filter((part) => part !== null && part !== '').join(' ');

/** What stood there, for whoever has to find it; shortened, since a cell may hold a page. */
const said = (text: string): string =>
  text === '' ? '' : `, not “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

function leadershipOf(text: string): Leadership | null | undefined {
  const plain = text.toLowerCase().replaceAll(/[\s_-]+/g, '-');
  if (['', 'no', 'none', 'n', '-', 'false', '0'].includes(plain)) return null;
  return leaderships.find((one) => one === plain);
}

function yesOrNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  if (['yes', 'y', 'true', '1', 'x', 'sí', 'si'].includes(plain)) return true;
  return ['no', 'n', 'false', '0', '-'].includes(plain) ? false : undefined;
}
