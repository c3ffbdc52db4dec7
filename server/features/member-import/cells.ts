import { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { ImportColumns, ImportField, ImportProblem } from '../../../shared/domain/member-import.ts';
import { Email, type Leadership, leaderships, MemberFields } from '../../../shared/domain/member.ts';
import type { Table } from './table.ts';

/** What one row says of a person: only the fields that have a column. A manager is still words, looked up once all rows are read. */
export interface ReadRow {
  number: number;
  fields: Partial<Omit<MemberFields, 'managerId'>>;
  manager: string | null;
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
      if (/[\r\n]/.test(text)) {
        refuse(field, 'The cell runs over several lines. Is there a stray quotation mark?');
        continue;
      }
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
    return { number, fields, manager: cellOf('manager') };
  });
  return { rows, problems };
}

const nameOf = (first: string | null, last: string | null): string | null =>
  first === null && last === null ? null : [first, last].filter((part) => part !== null && part !== '').join(' ');

/** What stood there, for whoever has to find it; shortened, since a cell may hold a page. */
const said = (text: string): string =>
  text === '' ? '' : `, not “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** A day as lists write it: 2026-05-31, 5/31/2026, 5/31/26, 31.5.2026. Undefined for what is none. */
function dayOf(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: [\d:]+(?: ?[AP]M)?)?$/i.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3], american[1], american[2]]
      : dotted
        ? [dotted[3], dotted[2], dotted[1]]
        : null;
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  // Nobody was hired before the sixties and works today; nobody is hired after 2059 yet.
  const century = year.length === 4 ? '' : Number(year) < 60 ? '20' : '19';
  const parsed = CalendarDay.safeParse(`${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : undefined;
}

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
