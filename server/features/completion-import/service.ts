import { and, eq } from 'drizzle-orm';
import { completions, members } from '../../../drizzle/schema/index.ts';
import type {
  CompletionColumns,
  CompletionListPreview,
  CompletionListReading,
} from '../../../shared/domain/completion-import.ts';
import type { ImportResult } from '../../../shared/domain/list-import.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { shownOf } from '../../spreadsheet/difference.ts';
import { readTable, type Table } from '../../spreadsheet/table.ts';
import { takenOver, writtenAsLooked } from '../../spreadsheet/take-over.ts';
import { readCourseTitles } from '../assignment/course-title.ts';
import { readProvisions } from '../course/provisions.ts';
import { recordCompletions } from '../completion/record.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { readToday } from '../member/service.ts';
import { readSettings } from '../organization/settings.ts';
import { guessCompletionColumns, looksLikeCompletion } from './columns.ts';
import { compare, type CompletionDifference, type Listed } from './compare.ts';
import { looksLikeStatements, readStatements } from './statements.ts';

const nameOf = ({ member, courseTitle, completedOn }: Listed): string =>
  `${member.name}, ${courseTitle}, ${completedOn}`;

/** A list as CSV or XLSX, or xAPI statements, told apart by content. */
async function readCompletionTable(org: MemberContext, file: Buffer, hasHeadings: boolean): Promise<Table> {
  if (!looksLikeStatements(file))
    return readTable(file, hasHeadings, { ofWhat: 'completions', looksLikeRow: looksLikeCompletion });
  const { profile } = await org.read((db) => readSettings(db, org.organizationId));
  return readStatements(file, profile.timeZone);
}

/** What importing a list would do. Nothing is changed. @throws Refusal for a file that cannot be read */
export async function previewCompletions(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings, leavesStrangersOut = false }: CompletionListReading,
): Promise<CompletionListPreview> {
  const table = await readCompletionTable(org, file, hasHeadings);
  const mapping = columns ?? guessCompletionColumns(table);
  const difference = await org.read((db) => differenceIn(db, org, table, { columns: mapping, leavesStrangersOut }));
  const shown = shownOf(table, difference, nameOf);
  return {
    ...shown.facts,
    mapping,
    strangers: difference.strangers,
    leavesStrangersOut,
    differences: [
      ...shown.changed.flatMap(({ row, before, after, changes }) =>
        before ? [{ kind: 'changed' as const, row, completionId: before.id, name: nameOf(after), changes }] : [],
      ),
      ...shown.added.map(({ row, after, changes }) => ({
        kind: 'new' as const,
        row,
        name: after.member.name,
        changes,
      })),
    ],
  };
}

/**
 * Imports a list, all of it but the rows that are knowingly left out, or nothing. What is on record already is left; what is on record otherwise is corrected by a further record.
 *
 * @param fingerprint of the preview that was looked at
 * @throws Refusal BAD_REQUEST where a row is wrong, CONFLICT where records were changed since the preview
 */
export async function importCompletions(
  org: MemberContext,
  file: Buffer,
  { columns, hasHeadings, leavesStrangersOut = false }: CompletionListReading & { columns: CompletionColumns },
  fingerprint: string,
): Promise<ImportResult> {
  const table = await readCompletionTable(org, file, hasHeadings);
  return org.change('completion.imported', async (tx) => {
    const difference = await differenceIn(tx, org, table, { columns, leavesStrangersOut });
    const written = writtenAsLooked(difference, { fingerprint, nameOf, ofWhat: 'Records' });
    const provisionsOf = await readProvisions(
      tx,
      org,
      written.map(({ after }) => after),
    );
    await recordCompletions(
      tx,
      org,
      written.map(({ before, after: { member, issuer, renewalDueOn, ...said } }) => ({
        memberId: member.id,
        courseId: said.courseId,
        courseTitle: before?.courseTitle ?? said.courseTitle,
        completedOn: said.completedOn,
        courseVersion: said.courseVersion === '' ? (before?.courseVersion ?? '') : said.courseVersion,
        score: said.score ?? before?.score ?? null,
        minutes: said.minutes ?? before?.minutes ?? null,
        provisions: before && before.provisions.length > 0 ? before.provisions : provisionsOf(said),
        attempts: before?.attempts ?? null,
        source: table.format === 'xAPI' ? ('xapi' as const) : ('import' as const),
        attemptId: null,
        attestation: before?.attestation ?? '',
        evidenceFileId: before?.evidenceFileId ?? null,
        ...(issuer === '' ? (before ? { issuer: before.issuer } : {}) : { issuer }),
        ...(renewalDueOn === null ? (before ? { renewalDueOn: before.renewalDueOn } : {}) : { renewalDueOn }),
        ...(before ? { corrects: before, because: 'A list that was imported says otherwise' } : {}),
      })),
    );
    const taken = takenOver(difference, written, file, table);
    return {
      subject: { kind: 'organization', id: org.organizationId, name: 'A list of completions' },
      before: null,
      after: { ...taken.after, leftOut: difference.strangers.length },
      result: taken.result,
    };
  });
}

async function differenceIn(
  db: Reader,
  org: MemberContext,
  table: Table,
  { columns, leavesStrangersOut }: { columns: CompletionColumns; leavesStrangersOut: boolean },
): Promise<CompletionDifference> {
  const { organizationId } = org;
  const { id, name, email, staffNumber } = members;
  const known = {
    people: await db
      .select({ id, name, email, staffNumber })
      .from(members)
      .where(eq(members.organizationId, organizationId)),
    courses: await readCourseTitles(db, org),
    records: await db
      .select()
      .from(completions)
      .where(and(eq(completions.organizationId, organizationId), standsUncorrected)),
    today: await readToday(db, org),
  };
  return compare(table, columns, known, leavesStrangersOut);
}
