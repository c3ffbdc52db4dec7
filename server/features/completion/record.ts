import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments, certificates, completions, courseAttempts, members } from '../../../drizzle/schema/index.ts';
import type { AssignmentCause } from '../../../shared/domain/assignment.ts';
import { type CalendarDay, monthsAfter } from '../../../shared/domain/calendar.ts';
import type { CertificateId } from '../../../shared/domain/certificate.ts';
import { CompletionId, type CompletionSource } from '../../../shared/domain/completion.ts';
import type { AttemptId, LearnedId } from '../../../shared/domain/course.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { Intervals, Language } from '../../../shared/domain/organization-settings.ts';
import { isFor, type Learner, monthsOf, type Rule } from '../../../shared/domain/ought.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, theRow } from '../../errors.ts';
import { closeAssignment } from '../assignment/close.ts';
import { readLearners, readRules } from '../assignment/facts.ts';
import { issueCertificates } from '../certificate/issue.ts';
import { readSettings } from '../organization/settings.ts';

/** Something that a member completed, from wherever it comes. */
export interface Completed {
  memberId: MemberId;
  courseId: LearnedId;
  courseTitle: string;
  /** As the course or the other system names it; empty where that says nothing. */
  courseVersion: string;
  /** Sections of the law such as `164.308(a)(5)(i)`. */
  provisions: readonly string[];
  completedOn: CalendarDay;
  /** In percent. */
  score: number | null;
  attempts: number | null;
  minutes: number | null;
  /** Who vouches for it; the organization itself where nobody else is named. */
  issuer?: string;
  source: CompletionSource;
  attemptId: AttemptId | null;
  /** The words that the member signed; empty where none were. */
  attestation: string;
  /** Where it is known and not for the policy to say; null for never. */
  renewalDueOn?: CalendarDay | null;
  evidenceFileId?: FileId | null;
  /** The record that it replaces, whose certificate it replaces too: who the member was that day stays as it was. */
  corrects?: Kept;
  /** Why it does. */
  because?: string;
}

export type Kept = typeof completions.$inferSelect;

export interface Recorded {
  completionId: CompletionId;
  /** Null for a lesson, which is too small for one. */
  certificateId: CertificateId | null;
}

/**
 * Writes down that somebody completed something, with who they were that day, ends the assignment that asked for it, and issues
 * its certificate: all in the transaction given, with its audit event. @throws Refusal NOT_FOUND for an unknown member
 */
export async function recordCompletion(tx: Tx, org: OrgContext, completed: Completed): Promise<Recorded> {
  return theRow(await recordCompletions(tx, org, [completed]));
}

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/** The same for many at once, in their order. */
export async function recordCompletions(tx: Tx, org: OrgContext, all: readonly Completed[]): Promise<Recorded[]> {
  if (all.length === 0) return [];
  const { organizationId } = org;
  const { profile, intervals } = await readSettings(tx, organizationId);
  const today = todayIn(profile.timeZone, org.now());
  const asking = (await readRules(tx, org)).filter((rule) => all.some(({ courseId }) => courseId === rule.courseId));
  const learners = new Map((await readLearners(tx, org, asking, today, idsOf(all))).map((one) => [one.id, one]));
  const people = await readPeople(tx, org, all);
  const languageOf = await readLanguages(tx, org, all);
  const rows = all.map((one) => {
    const member = people.get(one.memberId);
    if (!member) throw notFound('Member');
    const { corrects, ...rest } = one;
    return {
      organizationId,
      ...rest,
      id: CompletionId.parse(newId()),
      provisions: [...one.provisions],
      issuer: one.issuer ?? profile.name,
      renewalDueOn:
        one.renewalDueOn === undefined
          ? renewalOf(one, learners.get(one.memberId), asking, intervals)
          : one.renewalDueOn,
      rolesThen: corrects?.rolesThen ?? member.roles,
      leadershipThen: corrects ? corrects.leadershipThen : member.leadership,
      departmentThen: corrects?.departmentThen ?? member.department,
      titleThen: corrects?.titleThen ?? member.title,
      evidenceFileId: one.evidenceFileId ?? null,
      corrects: corrects?.id ?? null,
      because: one.because ?? '',
      isWithdrawal: false,
      recordedBy: ownDoing(one) || org.actor.kind !== 'member' ? null : org.actor.id,
      recordedAt: org.now(),
    };
  });
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await tx.insert(completions).values(rows.slice(from, from + ROWS_PER_STATEMENT));
  const certificateOf = await issueCertificates(
    tx,
    org,
    rows
      .filter(({ source }) => source !== 'lesson')
      .map((row) => ({
        ...row,
        memberName: people.get(row.memberId)?.name ?? '',
        language: languageOf(row),
      })),
  );
  await org.recordAll(
    tx,
    rows.map((row) => ({
      action: row.corrects === null ? 'completion.recorded' : 'completion.corrected',
      subject: { kind: 'completion', id: row.id, name: `${row.courseTitle}, ${people.get(row.memberId)?.name ?? ''}` },
      before: row.corrects === null ? null : { id: row.corrects },
      after: eventOf(row),
    })),
  );
  await closeWhatIsDone(tx, org, rows, profile.timeZone);
  return rows.map(({ id }) => ({ completionId: id, certificateId: certificateOf.get(id) ?? null }));
}

type Row = typeof completions.$inferInsert;

/** What a member did themselves here is on record as their own. */
const ownDoing = ({ source, corrects }: Completed): boolean => !corrects && (source === 'taken' || source === 'lesson');

/**
 * By the shortest of the rules that ask the member for the course, else by the policy of the day. Null where each says once, and for a
 * lesson of a minute.
 */
function renewalOf(
  { source, courseId, completedOn }: Completed,
  learner: Learner | undefined,
  rules: readonly Rule[],
  policy: Intervals,
): CalendarDay | null {
  if (source === 'lesson') return null;
  const asks = (rule: Rule) => rule.courseId === courseId && learner !== undefined && isFor(rule.audience, learner);
  const asked = rules.filter(asks).map(({ cadence }) => monthsOf(cadence, policy));
  if (asked.length > 0 && asked.every((months) => months === null)) return null;
  const months = asked.filter((one) => one !== null);
  return monthsAfter(completedOn, months.length === 0 ? policy.trainingRenewalMonths : Math.min(...months));
}

function eventOf(row: Row) {
  const { organizationId: _, recordedAt: __, attestation, ...recorded } = row;
  return { ...recorded, isAttested: attestation !== '' };
}

async function readPeople(tx: Tx, { organizationId }: OrgContext, all: readonly Completed[]) {
  const { id, name, roles, leadership, department, title } = members;
  const found = await tx
    .select({ id, name, roles, leadership, department, title })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), among(id, idsOf(all))));
  return new Map(found.map((member) => [member.id, member]));
}

const idsOf = (all: readonly { memberId: MemberId }[]): MemberId[] => [...new Set(all.map(({ memberId }) => memberId))];

/** In which language each certificate is to speak: that of the course as it was taken, or of the certificate that it replaces. */
async function readLanguages(
  tx: Tx,
  { organizationId }: OrgContext,
  all: readonly Completed[],
): Promise<(row: Pick<Row, 'attemptId' | 'corrects'>) => Language> {
  const ids = all.flatMap(({ attemptId }) => attemptId ?? []);
  const corrected = all.flatMap(({ corrects }) => corrects?.id ?? []);
  const attempts = await tx
    .select({ id: courseAttempts.id, language: courseAttempts.language })
    .from(courseAttempts)
    .where(and(eq(courseAttempts.organizationId, organizationId), among(courseAttempts.id, ids)));
  const replaced = await tx
    .select({ id: certificates.completionId, language: certificates.language })
    .from(certificates)
    .where(and(eq(certificates.organizationId, organizationId), among(certificates.completionId, corrected)));
  const known = new Map<string, Language>([...attempts, ...replaced].map(({ id, language }) => [id, language]));
  return ({ attemptId, corrects }) => known.get(attemptId ?? corrects ?? '') ?? 'en';
}

/** What somebody or an event set off is not done by what was learned before. */
const beforeItsTime = new Set<AssignmentCause>(['by-hand', 'material-change', 'threat', 'incident', 'stops']);

async function closeWhatIsDone(
  tx: Tx,
  org: OrgContext,
  rows: readonly (Row & { id: CompletionId })[],
  timeZone: string,
): Promise<void> {
  const today = todayIn(timeZone, org.now());
  const { memberId, courseId, cause, dueOn, assignedAt } = assignments;
  const open = await tx
    .select({ memberId, courseId, cause, dueOn, assignedAt })
    .from(assignments)
    .where(
      and(
        eq(assignments.organizationId, org.organizationId),
        isNull(assignments.endedAt),
        among(memberId, idsOf(rows)),
      ),
    );
  const byWhat = new Map(open.map((one) => [`${one.memberId} ${one.courseId}`, one]));
  const isDone = (row: Row, asked: (typeof open)[number]): boolean => {
    // Taken just now; a correction says of another day that it was taken then.
    if (row.source === 'taken' && !row.corrects) return true;
    if (beforeItsTime.has(asked.cause) && row.completedOn < todayIn(timeZone, asked.assignedAt)) return false;
    const until = row.renewalDueOn ?? null;
    // What is due again by the day that the assignment names is no answer to it.
    return until === null || until > (asked.dueOn > today ? asked.dueOn : today);
  };
  for (const row of rows) {
    const key = `${row.memberId} ${row.courseId}`;
    const asked = byWhat.get(key);
    if (!asked || !isDone(row, asked)) continue;
    byWhat.delete(key);
    await closeAssignment(tx, org, {
      memberId: row.memberId,
      courseId: row.courseId,
      completionId: row.id,
    });
  }
}
