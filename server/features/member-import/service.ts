import { eq, sql } from 'drizzle-orm';
import { members } from '../../../drizzle/schema/index.ts';
import type { ImportColumns, ImportPreview, ImportReading } from '../../../shared/domain/member-import.ts';
import type { ImportResult } from '../../../shared/domain/list-import.ts';
import type { Member } from '../../../shared/domain/member.ts';
import { lastingOfficers } from '../../auth/lasting-officers.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { isAbove } from '../member/change.ts';
import { memberColumns, readToday } from '../member/service.ts';
import { readTable, type Table } from '../../spreadsheet/table.ts';
import { takenOver, writtenAsLooked } from '../../spreadsheet/take-over.ts';
import { guessColumns, looksLikePerson } from './columns.ts';
import { compare, knownBy, type PeopleDifference, previewOf } from './difference.ts';

const readPeopleTable = (file: Buffer, hasHeadings: boolean): Promise<Table> =>
  readTable(file, hasHeadings, { ofWhat: 'people', looksLikeRow: looksLikePerson });

/** What importing a list would do. Nothing is changed. @throws Refusal for a file that cannot be read */
export async function previewImport(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings }: ImportReading,
): Promise<ImportPreview> {
  const table = await readPeopleTable(file, hasHeadings);
  const mapping = columns ?? guessColumns(table);
  const difference = await org.read((db) => differenceIn(db, org, table, mapping));
  return previewOf(table, mapping, difference);
}

/**
 * Imports a list, all of it or nothing.
 *
 * @param fingerprint of the preview that was looked at
 * @throws Refusal BAD_REQUEST where a row is wrong, CONFLICT where people were changed since the preview
 */
export async function applyImport(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings }: ImportReading & { columns: ImportColumns },
  fingerprint: string,
): Promise<ImportResult> {
  const table = await readPeopleTable(file, hasHeadings);
  return org.change('member.imported', async (tx) => {
    const difference = await differenceIn(tx, org, table, columns);
    const written = writtenAsLooked(difference, { fingerprint, nameOf: knownBy, ofWhat: 'People' });
    const officers = await lastingOfficers(tx, org);
    await write(tx, org, written);
    if (officers.length > 0 && (await lastingOfficers(tx, org)).length === 0)
      throw new Refusal(
        'BAD_REQUEST',
        'No compliance officer who can sign in would be left. Give the role to somebody with an account first. Nothing was imported.',
      );
    await org.recordAll(tx, written.map(eventOf));
    return {
      subject: { kind: 'organization', id: org.organizationId, name: 'A list of people' },
      before: null,
      ...takenOver(difference, written, file, table),
    };
  });
}

async function differenceIn(
  db: Reader,
  org: MemberContext,
  table: Table,
  columns: ImportColumns,
): Promise<PeopleDifference> {
  const people = await db.select(memberColumns).from(members).where(eq(members.organizationId, org.organizationId));
  return compare(table, columns, people, {
    today: await readToday(db, org),
    isAbove: (member) => isAbove(org, member),
  });
}

type Touched = PeopleDifference['outcomes'][number];

const eventOf = ({ before, after }: Touched) => ({
  action: before ? 'member.updated' : 'member.created',
  subject: { kind: 'member', id: after.id, name: after.name },
  before,
  after,
});

/** One statement each for those who are new and those who changed, so that managers on the same list are there when the key is checked. */
async function write(tx: Tx, org: MemberContext, touched: readonly Touched[]): Promise<void> {
  const record = sql`(id uuid, name text, email text, staff_number text, department text, title text,
    manager_id uuid, leadership text, handles_phi boolean, joined_on date, left_on date)`;
  const added = touched.filter(({ before }) => before === null);
  await tx.execute(sql`
    insert into ${members} (organization_id, id, name, email, roles, staff_number, department, title, manager_id,
      leadership, handles_phi, joined_on, left_on, created_at)
    select ${org.organizationId}::uuid, id, name, email, array['workforce-member'], staff_number, department, title,
      manager_id, leadership, handles_phi, joined_on, left_on, ${org.now().toISOString()}::timestamptz
    from jsonb_to_recordset(${rowsOf(added)}::jsonb) as listed ${record}`);
  await tx.execute(sql`
    update ${members} set name = listed.name, email = listed.email, staff_number = listed.staff_number,
      department = listed.department, title = listed.title, manager_id = listed.manager_id,
      leadership = listed.leadership, handles_phi = listed.handles_phi, joined_on = listed.joined_on,
      left_on = listed.left_on
    from jsonb_to_recordset(${rowsOf(touched.filter(({ before }) => before !== null))}::jsonb) as listed ${record}
    where ${members}.organization_id = ${org.organizationId}::uuid and ${members}.id = listed.id`);
}

const rowsOf = (which: readonly Touched[]) => JSON.stringify(which.map(({ after }) => columnsOf(after)));

const columnsOf = (member: Member) => ({
  id: member.id,
  name: member.name,
  email: member.email,
  staff_number: member.staffNumber,
  department: member.department,
  title: member.title,
  manager_id: member.managerId,
  leadership: member.leadership,
  handles_phi: member.handlesPhi,
  joined_on: member.joinedOn,
  left_on: member.leftOn,
});
