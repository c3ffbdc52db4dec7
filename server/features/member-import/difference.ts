import { v7 as newId } from 'uuid';
import {
  type FieldChange,
  type ImportColumns,
  type ImportField,
  type ImportPreview,
  type ImportProblem,
} from '../../../shared/domain/member-import.ts';
import { type Member, MemberId, memberState } from '../../../shared/domain/member.ts';
import { managerLoops } from '../../../shared/domain/reporting-line.ts';
import { type ReadRow, readRows } from './cells.ts';
import { type Difference, inOrder, type Refuse, shownOf } from '../../spreadsheet/difference.ts';
import type { Table } from '../../spreadsheet/table.ts';

/** What importing a list would do to the people that there are. */
export type PeopleDifference = Difference<ImportField, Member, Member>;

/**
 * Compares a list with the people that there are. Who is who tells the staff number, or else the address.
 *
 * @param isAbove may this person do more than whoever imports? Then their address and days are not the list's to change
 */
export function compare(
  table: Table,
  columns: ImportColumns,
  people: readonly Member[],
  { today, isAbove }: { today: string; isAbove: (member: Member) => boolean },
): PeopleDifference {
  const { rows, problems } = readRows(table, columns);
  const wrongCells = new Set(problems.map(({ row, field }) => `${row} ${field}`));
  const refuse: Says = (row, field, sentence) => {
    wrongCells.add(`${row} ${field}`);
    problems.push({ row, field, sentence });
  };
  // What follows from a cell that is wrong already is not said beside it.
  const isWrong = (row: number, ...fields: ImportField[]) => fields.some((field) => wrongCells.has(`${row} ${field}`));
  const hasName = columns.name !== undefined || columns.firstName !== undefined || columns.lastName !== undefined;
  if (!hasName) refuse(null, 'name', 'Choose the column that holds the names.');
  if (columns.email === undefined) refuse(null, 'email', 'Choose the column that holds the e-mail addresses.');
  if (!hasName || columns.email === undefined) return { outcomes: [], missing: [], problems, wrongRows: new Set() };

  refuseRepeated(rows, refuse);
  const known = indexed(people);
  const outcomes = rows.flatMap((row) => {
    const match = whoIs(row, known);
    if (typeof match === 'string') {
      refuse(row.number, 'staffNumber', match);
      return [];
    }
    return [{ row, before: match, after: merged(row, match) }];
  });
  const after = new Map([...people, ...outcomes.map((one) => one.after)].map((member) => [member.id, member]));
  const unread = unreadAmong(rows, problems);
  placeManagers(outcomes, people, [...after.values()], unread, refuse);
  const placed = new Map(outcomes.map((one) => [one.after.id, one.after]));
  const nowOf = (id: MemberId) => placed.get(id) ?? after.get(id);
  const nameOf = (id: MemberId | null) => (id === null ? '' : (nowOf(id)?.name ?? ''));

  const rowOf = new Map(outcomes.map(({ row, after: person }) => [person.id, row.number]));
  for (const loop of managerLoops(placed.keys(), (id) => nowOf(id)?.managerId ?? null)) {
    const rowsOf = loop.map((id) => rowOf.get(id) ?? Infinity);
    const first = rowsOf.reduce((least, row) => Math.min(least, row));
    const from = rowsOf.indexOf(first);
    const names = [...loop.slice(from), ...loop.slice(0, from)].slice(0, CIRCLE_SHOWN).map(nameOf);
    const rest = loop.length > CIRCLE_SHOWN ? `… (${loop.length.toLocaleString('en')} people)` : names[0];
    refuse(first, 'manager', `The managers go in a circle: ${names.join(' → ')} → ${rest}.`);
  }
  for (const { row, before, after: person } of outcomes) {
    if (
      person.joinedOn !== null &&
      person.leftOn !== null &&
      person.leftOn < person.joinedOn &&
      !isWrong(row.number, 'joinedOn', 'leftOn')
    )
      refuse(row.number, 'leftOn', `The last day (${person.leftOn}) lies before the first (${person.joinedOn}).`);
    if (
      before &&
      isAbove(before) &&
      (before.email !== person.email || before.leftOn !== person.leftOn) &&
      !isWrong(row.number, 'email', 'leftOn')
    )
      refuse(
        row.number,
        before.email === person.email ? 'leftOn' : 'email',
        `${before.name} may do more than you; a compliance officer changes this on their page.`,
      );
  }
  refuseWithoutOfficer(
    outcomes.filter(({ row }) => !isWrong(row.number, 'email', 'leftOn')),
    people,
    refuse,
  );

  const beforeNames = new Map(people.map(({ id, name }) => [id, name]));
  const listed = new Set(outcomes.map((one) => one.after.id));
  return {
    outcomes: outcomes.map(({ row, before, after: person }) => ({
      row: row.number,
      before,
      after: person,
      changes: before
        ? changesOf(before, person, (id) => (id === null ? '' : (beforeNames.get(id) ?? '')), nameOf)
        : writtenOf(person, nameOf),
    })),
    missing: people.filter(
      (person) =>
        !listed.has(person.id) &&
        memberState(person, today) !== 'left' &&
        ![person.name, person.email, person.staffNumber].some((words) => words !== '' && unread.mentions(words)),
    ),
    problems: upToTornRow(problems, rows),
    wrongRows: new Set(problems.map(({ row }) => row)),
  };
}

/** A longer circle is shortened. */
const CIRCLE_SHOWN = 6;

type Says = Refuse<ImportField>;

/** A row that stands there twice is said once, by its address. */
function refuseRepeated(rows: readonly ReadRow[], refuse: Says): void {
  const first = new Map<string, number>();
  for (const { number, fields } of rows) {
    let isRepeated = false;
    for (const field of ['email', 'staffNumber'] as const) {
      const value = fields[field];
      if (value === undefined || value === '' || isRepeated) continue;
      const earlier = first.get(`${field} ${value}`);
      isRepeated = earlier !== undefined;
      if (earlier === undefined) first.set(`${field} ${value}`, number);
      else refuse(number, field, `${value} stands in row ${earlier} already. Each person needs their own.`);
    }
  }
}

/** Whom the rows that are wrong may be about. */
interface Unread {
  mentions: (words: string) => boolean;
  hasAddress: boolean;
}

function unreadAmong(rows: readonly ReadRow[], problems: readonly ImportProblem[]): Unread {
  const wrong = new Set(problems.map(({ row }) => row));
  const unread = rows.filter(({ number }) => wrong.has(number));
  const words = new Set(unread.flatMap(({ knownBy }) => knownBy));
  const swallowed = unread.flatMap((row) => (row.swallowed === null ? [] : [row.swallowed]));
  return {
    mentions: (wanted) =>
      words.has(wanted.toLowerCase()) || swallowed.some((text) => text.includes(wanted.toLowerCase())),
    hasAddress: problems.some(({ field }) => field === 'email'),
  };
}

/** Below a row that a stray quotation mark tore, neither rows nor their numbers are those of the file. */
function upToTornRow(problems: readonly ImportProblem[], rows: readonly ReadRow[]): ImportProblem[] {
  const torn = rows.find(({ swallowed }) => swallowed !== null)?.number ?? Infinity;
  return inOrder(problems.filter(({ row }) => (row ?? 0) <= torn));
}

interface Known {
  byEmail: Map<string, Member>;
  byStaffNumber: Map<string, Member>;
}

const indexed = (people: readonly Member[]): Known => ({
  byEmail: new Map(people.map((one) => [one.email, one])),
  byStaffNumber: new Map(people.filter((one) => one.staffNumber !== '').map((one) => [one.staffNumber, one])),
});

/** Whom a row is about: somebody known, nobody yet, or a sentence on why that cannot be told. */
function whoIs({ fields }: ReadRow, { byEmail, byStaffNumber }: Known): Member | null | string {
  const number = fields.staffNumber ?? '';
  const byNumber = number === '' ? undefined : byStaffNumber.get(number);
  const byAddress = fields.email === undefined ? undefined : byEmail.get(fields.email);
  if (byNumber && byAddress && byNumber.id !== byAddress.id)
    return `The staff number ${number} is that of ${byNumber.name}, the address that of ${byAddress.name}.`;
  // An address that went from one person to the next must not make them one.
  if (!byNumber && byAddress && number !== '' && byAddress.staffNumber !== '')
    return `The address is that of ${byAddress.name}, whose staff number is ${byAddress.staffNumber} and not ${number}. If it is the same person, change the number on their page first.`;
  return byNumber ?? byAddress ?? null;
}

function merged({ fields }: ReadRow, before: Member | null): Member {
  const start: Member = before ?? {
    id: MemberId.parse(newId()),
    name: '',
    email: '',
    staffNumber: '',
    department: '',
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
    leftOn: null,
    roles: ['workforce-member'],
    auditsUntilOn: null,
  };
  return { ...start, ...fields };
}

/** Finds each manager by staff number, by address or by name, among those on the list and those known before. */
function placeManagers(
  outcomes: { row: ReadRow; after: Member }[],
  people: readonly Member[],
  everybody: readonly Member[],
  unread: Unread,
  refuse: Says,
): void {
  const { byEmail, byStaffNumber } = indexed(everybody);
  // The list may still say a manager by the address that it changes.
  const byEarlierEmail = indexed(people).byEmail;
  const byName = Map.groupBy(everybody, ({ name }) => name.toLowerCase());
  for (const { row, after } of outcomes) {
    if (row.manager === null) continue;
    const words = row.manager;
    const named = byName.get(words.toLowerCase()) ?? [];
    if (words === '') after.managerId = null;
    else if (named.length > 1 && !byStaffNumber.has(words))
      refuse(row.number, 'manager', `${words} is the name of ${named.length} people. Use the e-mail address.`);
    else {
      const address = words.toLowerCase();
      const manager = byStaffNumber.get(words) ?? byEmail.get(address) ?? byEarlierEmail.get(address) ?? named[0];
      const mayBeUnread = unread.mentions(words) || (unread.hasAddress && words.includes('@'));
      if (manager) after.managerId = manager.id;
      else if (!mayBeUnread) refuse(row.number, 'manager', `${words} is neither on the list nor among your people.`);
    }
  }
}

/** An organization that had somebody to decide for it has somebody afterwards. */
function refuseWithoutOfficer(
  outcomes: readonly { row: ReadRow; before: Member | null; after: Member }[],
  people: readonly Member[],
  refuse: Says,
): void {
  const changed = new Map(outcomes.map(({ after }) => [after.id, after]));
  const officers = people.filter(
    ({ roles, leftOn, auditsUntilOn }) =>
      roles.includes('compliance-officer') && leftOn === null && auditsUntilOn === null,
  );
  if (officers.length === 0 || officers.some(({ id }) => (changed.get(id)?.leftOn ?? null) === null)) return;
  const last = outcomes.find(({ before }) => before && officers.some(({ id }) => id === before.id));
  if (last) refuse(last.row.number, 'leftOn', 'No compliance officer would be left. Give the role to somebody first.');
}

const texts = (member: Member, nameOf: (id: MemberId | null) => string): [ImportField, string][] => [
  ['name', member.name],
  ['email', member.email],
  ['staffNumber', member.staffNumber],
  ['department', member.department],
  ['title', member.title],
  ['manager', nameOf(member.managerId)],
  ['leadership', member.leadership ?? ''],
  ['handlesPhi', member.handlesPhi ? 'yes' : 'no'],
  ['joinedOn', member.joinedOn ?? ''],
  ['leftOn', member.leftOn ?? ''],
];

/** What would be written of somebody new, beside name and address. */
const writtenOf = (person: Member, nameOf: (id: MemberId | null) => string): FieldChange[] =>
  texts(person, nameOf)
    .filter(([field, text]) => field !== 'name' && field !== 'email' && text !== '')
    .map(([field, after]) => ({ field, before: '', after }));

function changesOf(
  before: Member,
  after: Member,
  nameBefore: (id: MemberId | null) => string,
  nameAfter: (id: MemberId | null) => string,
): FieldChange[] {
  const then = new Map(texts(before, nameBefore));
  return texts(after, nameAfter).flatMap(([field, text]) => {
    const was = then.get(field) ?? '';
    // Another manager of the same name is another manager.
    const isSame = field === 'manager' ? before.managerId === after.managerId : was === text;
    return isSame ? [] : [{ field, before: was, after: text }];
  });
}

/** The same for people to look at, a bounded part of it. */
export function previewOf(table: Table, mapping: ImportColumns, difference: PeopleDifference): ImportPreview {
  const { facts, changed, added, missing } = shownOf(table, difference, knownBy);
  return {
    ...facts,
    mapping,
    differences: [
      ...changed.map(({ row, after, changes }) => ({
        kind: 'changed' as const,
        row,
        memberId: after.id,
        name: after.name,
        changes,
      })),
      ...added.map(({ row, after, changes }) => ({
        kind: 'new' as const,
        row,
        name: after.name,
        email: after.email,
        written: changes.map(({ field, after: value }) => ({ field, value })),
      })),
      ...missing.map(({ id, name, email }) => ({ kind: 'missing' as const, memberId: id, name, email })),
    ],
  };
}

/** Stands for a person whose id is still to come. */
export const knownBy = ({ name, email }: Member): string => `${name} <${email}>`;
