import { and, asc, count, countDistinct, desc, eq, gte, isNotNull, lte, not, or, type SQL, sql } from 'drizzle-orm';
import { certificates, completions, members } from '../../../drizzle/schema/index.ts';
import { alias } from 'drizzle-orm/pg-core';
import { certificateState } from '../../../shared/domain/certificate.ts';
import {
  type CompletionCounts,
  type CompletionId,
  type CompletionLink,
  type CompletionRecord,
  type CompletionRow,
  type CompletionStanding,
  completionStandings,
  type ListCompletions,
} from '../../../shared/domain/completion.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound, theRow } from '../../errors.ts';
import { readFilesOf } from '../file/service.ts';
import { collated, readMember, readToday } from '../member/service.ts';
import { standsUncorrected, isLesson, standingSql } from './standing.ts';

const recorders = alias(members, 'recorders');

/** Records of training as a list that may be long: a page of those that the filters show. @throws Refusal NOT_FOUND for an unknown member */
export function pageCompletions(org: OrgContext, input: ListCompletions): Promise<Page<CompletionRow>> {
  return org.read(async (db) => {
    const today = await readToday(db, org);
    if (input.memberId !== null) await readMember(db, org, input.memberId);
    const which = matching(org, input, today);
    const { total } = theRow(
      await db.select({ total: count() }).from(completions).innerJoin(members, ofMember).where(which),
    );
    return {
      items: await selectRows(db, today)
        .where(which)
        .orderBy(...orderOf(input), desc(completions.recordedAt), desc(completions.id))
        .limit(input.size)
        .offset((input.page - 1) * input.size),
      total,
    };
  });
}

/** How many records of courses stand how, whatever the list shows of them now. */
export function countCompletions(org: OrgContext): Promise<CompletionCounts> {
  return org.read(async (db) => {
    const today = await readToday(db, org);
    const ofCourses = and(eq(completions.organizationId, org.organizationId), not(isLesson));
    const rows = await db
      .select({ standing: standingSql(today), records: count() })
      .from(completions)
      .where(ofCourses)
      .groupBy(sql`1`);
    const { people, leaders } = theRow(
      await db
        .select({
          people: countDistinct(completions.memberId),
          leaders:
            sql<number>`count(distinct ${completions.memberId}) filter (where ${completions.leadershipThen} is not null)`.mapWith(
              Number,
            ),
        })
        .from(completions)
        .where(and(ofCourses, standsUncorrected)),
    );
    const courses = await db
      .selectDistinctOn([completions.courseId], { id: completions.courseId, title: completions.courseTitle })
      .from(completions)
      .where(ofCourses)
      .orderBy(completions.courseId, desc(completions.recordedAt));
    const of = (standing: CompletionStanding) => rows.find((row) => row.standing === standing)?.records ?? 0;
    return {
      byStanding: {
        valid: of('valid'),
        'due-soon': of('due-soon'),
        lapsed: of('lapsed'),
        renewed: of('renewed'),
        corrected: of('corrected'),
        withdrawal: of('withdrawal'),
      } satisfies Record<(typeof completionStandings)[number], number>,
      people,
      leaders,
      courses: courses.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    };
  });
}

/** One record with everything that it says and what became of it. @throws Refusal NOT_FOUND */
export function getCompletion(org: OrgContext, id: CompletionId): Promise<CompletionRecord> {
  return org.read((db) => readCompletion(db, org, id));
}

/** The same within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readCompletion(db: Reader, org: OrgContext, id: CompletionId): Promise<CompletionRecord> {
  const today = await readToday(db, org);
  const [row] = await selectRows(db, today).where(thisCompletion(org, id));
  const [more] = await db
    .select({ record: completions, recordedByName: recorders.name, certificate: certificates })
    .from(completions)
    .leftJoin(recorders, ofRecorder)
    .leftJoin(certificates, ofCertificate)
    .where(thisCompletion(org, id));
  if (!row || !more) throw notFound('Record');
  const { record, recordedByName, certificate } = more;
  const [evidence] = record.evidenceFileId === null ? [] : await readFilesOf(db, org, [record.evidenceFileId]);
  return {
    ...row,
    provisions: record.provisions,
    departmentThen: record.departmentThen,
    attestation: record.attestation,
    evidence: evidence ? { id: evidence.id, name: evidence.name } : null,
    because: record.because,
    recordedAt: record.recordedAt,
    recordedByName,
    certificateState: certificate && certificateState(certificate, today),
    history: await readHistory(db, org, record),
  };
}

/** All of one chain, oldest first: a chain is short, and each link names the one before. */
async function readHistory(
  db: Reader,
  org: OrgContext,
  { id, corrects }: { id: CompletionId; corrects: CompletionId | null },
): Promise<CompletionLink[]> {
  const links: CompletionLink[] = [];
  const select = (which: SQL | undefined) =>
    db
      .select({
        id: completions.id,
        corrects: completions.corrects,
        completedOn: completions.completedOn,
        score: completions.score,
        isWithdrawal: completions.isWithdrawal,
        because: completions.because,
        recordedAt: completions.recordedAt,
        recordedByName: recorders.name,
      })
      .from(completions)
      .leftJoin(recorders, ofRecorder)
      .where(and(eq(completions.organizationId, org.organizationId), which));
  let earlier: CompletionId | null = corrects;
  while (earlier !== null) {
    const { corrects: before, ...link } = theRow(await select(eq(completions.id, earlier)));
    links.unshift(link);
    earlier = before;
  }
  const { corrects: _, ...own } = theRow(await select(eq(completions.id, id)));
  links.push(own);
  let [later] = await select(eq(completions.corrects, id));
  while (later) {
    const { corrects: __, ...link } = later;
    links.push(link);
    [later] = await select(eq(completions.corrects, link.id));
  }
  return links;
}

export const thisCompletion = ({ organizationId }: OrgContext, id: CompletionId) =>
  and(eq(completions.organizationId, organizationId), eq(completions.id, id));

const ofMember = and(eq(members.organizationId, completions.organizationId), eq(members.id, completions.memberId));
const ofRecorder = and(
  eq(recorders.organizationId, completions.organizationId),
  eq(recorders.id, completions.recordedBy),
);
const ofCertificate = and(
  eq(certificates.organizationId, completions.organizationId),
  eq(certificates.completionId, completions.id),
);

const selectRows = (db: Reader, today: string) =>
  db
    .select({
      id: completions.id,
      memberId: completions.memberId,
      memberName: members.name,
      department: members.department,
      courseId: completions.courseId,
      courseTitle: completions.courseTitle,
      courseVersion: completions.courseVersion,
      completedOn: completions.completedOn,
      score: completions.score,
      attempts: completions.attempts,
      minutes: completions.minutes,
      renewalDueOn: completions.renewalDueOn,
      rolesThen: completions.rolesThen,
      leadershipThen: completions.leadershipThen,
      titleThen: completions.titleThen,
      issuer: completions.issuer,
      source: completions.source,
      standing: standingSql(today),
      certificateId: certificates.id,
    })
    .from(completions)
    .innerJoin(members, ofMember)
    .leftJoin(certificates, ofCertificate);

function matching({ organizationId }: OrgContext, input: ListCompletions, today: string): SQL | undefined {
  const wanted = input.q.toLowerCase();
  const { memberId, courseId, courseTitle, source, completedOn, leadershipThen } = completions;
  return and(
    eq(completions.organizationId, organizationId),
    input.q === ''
      ? undefined
      : or(...[members.name, courseTitle].map((column) => sql`strpos(lower(${column}), ${wanted}) > 0`)),
    input.memberId === null ? undefined : eq(memberId, input.memberId),
    input.courseId === null ? undefined : eq(courseId, input.courseId),
    input.department === null ? undefined : eq(members.department, input.department),
    input.source === null ? undefined : eq(source, input.source),
    input.what === 'all' ? undefined : input.what === 'lessons' ? isLesson : not(isLesson),
    input.leadersOnly ? isNotNull(leadershipThen) : undefined,
    input.fromOn === null ? undefined : gte(completedOn, input.fromOn),
    input.untilOn === null ? undefined : lte(completedOn, input.untilOn),
    input.standing === null ? undefined : sql`${standingSql(today)} = ${input.standing}`,
  );
}

/** What a record does not say comes last, whichever way it is sorted. */
function orderOf({ sort, order }: ListCompletions): SQL[] {
  const towards = order === 'asc' ? asc : desc;
  switch (sort) {
    case 'completed':
      return [towards(completions.completedOn)];
    case 'person':
      return [towards(collated(members.name))];
    case 'course':
      return [towards(collated(completions.courseTitle))];
    case 'renewal':
      return [asc(sql`${completions.renewalDueOn} is null`), towards(completions.renewalDueOn)];
    case 'score':
      return [asc(sql`${completions.score} is null`), towards(completions.score)];
  }
}
