import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import {
  files,
  members,
  safeguardAnswers,
  safeguardChecks,
  safeguardClarifications,
  safeguardDecisions,
  safeguardEvidence,
  safeguardReminders,
  vendors,
} from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { Email } from '../../../shared/domain/member.ts';
import {
  type CheckAnswer,
  type CheckDecision,
  type CheckEvidence,
  checkStanding,
  type ClarificationTurn,
  type SafeguardCheck,
  type SafeguardCheckId,
  type SafeguardCheckRecord,
} from '../../../shared/domain/safeguard-check.ts';
import { askedQuestions, isAnswered, scoreOf } from '../../../shared/domain/safeguard-score.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readSettings } from '../organization/settings.ts';
import { openClarifications } from './latest.ts';

export type CheckRow = typeof safeguardChecks.$inferSelect;

export const thisCheck = ({ organizationId }: Pick<OrgContext, 'organizationId'>, id: SafeguardCheckId) =>
  and(eq(safeguardChecks.organizationId, organizationId), eq(safeguardChecks.id, id));

/** What is on record of one check itself. @throws Refusal NOT_FOUND */
export async function readCheckRow(db: Reader, org: OrgContext, id: SafeguardCheckId): Promise<CheckRow> {
  const [row] = await db.select().from(safeguardChecks).where(thisCheck(org, id));
  if (!row) throw notFound('Safeguard check');
  return row;
}

/** One check with all that belongs to it. @throws Refusal NOT_FOUND */
export async function readCheck(db: Reader, org: OrgContext, id: SafeguardCheckId): Promise<SafeguardCheckRecord> {
  const { content } = await readCheckRow(db, org, id);
  const [check] = await readChecks(db, org, [id]);
  if (!check) throw notFound('Safeguard check');
  const answers = (await readAnswers(db, org, [id])).map(apartFromCheck);
  const evidence = (await readEvidence(db, org, [id])).map(apartFromCheck);
  return {
    ...check,
    content,
    answers,
    evidence,
    clarifications: await readTurns(db, org, id),
    decisions: (await readDecisions(db, org, [id])).map(apartFromCheck),
    reminders: await db
      .select({ sentAt: safeguardReminders.sentAt, isMailed: safeguardReminders.isMailed })
      .from(safeguardReminders)
      .where(and(eq(safeguardReminders.organizationId, org.organizationId), eq(safeguardReminders.checkId, id)))
      .orderBy(desc(safeguardReminders.sentAt)),
    score: scoreOf(content, valuesOf(answers), countsOf(evidence)),
  };
}

/** Checks as lists show them, in the order of their ids given. */
export async function readChecks(
  db: Reader,
  org: OrgContext,
  ids: readonly SafeguardCheckId[],
): Promise<SafeguardCheck[]> {
  if (ids.length === 0) return [];
  const today = await todayOf(db, org);
  const rows = await db
    .select({ check: safeguardChecks, vendorName: vendors.name, sentByName: members.name })
    .from(safeguardChecks)
    .innerJoin(
      vendors,
      and(eq(vendors.organizationId, safeguardChecks.organizationId), eq(vendors.id, safeguardChecks.vendorId)),
    )
    .innerJoin(
      members,
      and(eq(members.organizationId, safeguardChecks.organizationId), eq(members.id, safeguardChecks.sentBy)),
    )
    .where(and(eq(safeguardChecks.organizationId, org.organizationId), inArray(safeguardChecks.id, [...ids])));
  const answers = Map.groupBy(await readAnswers(db, org, ids), ({ checkId }) => checkId);
  const evidence = Map.groupBy(await readEvidence(db, org, ids), ({ checkId }) => checkId);
  const decisions = Map.groupBy(await readDecisions(db, org, ids), ({ checkId }) => checkId);
  const open = await openClarifications(db, org.organizationId);
  const checks = rows.map(({ check, vendorName, sentByName }): SafeguardCheck => {
    const own = answers.get(check.id) ?? [];
    const [newest] = decisions.get(check.id) ?? [];
    const decision = newest ? apartFromCheck(newest) : null;
    const dates = { ...check, openClarifications: open.get(check.id)?.size ?? 0, decision };
    const [values, counts] = [valuesOf(own), countsOf(evidence.get(check.id) ?? [])];
    const asked = askedQuestions(check.content, values);
    return {
      id: check.id,
      vendorId: check.vendorId,
      vendorName,
      asked: {
        questionnaireId: check.questionnaireId,
        name: check.questionnaireName,
        version: check.questionnaireVersion,
      },
      contactName: check.contactName,
      contactEmail: Email.parse(check.contactEmail),
      language: check.language,
      sentByName,
      sentAt: check.sentAt,
      dueOn: check.dueOn,
      lastAnsweredAt: own.reduce<Date | null>(
        (last, { answeredAt }) => (last === null || answeredAt > last ? answeredAt : last),
        null,
      ),
      submittedAt: check.submittedAt,
      withdrawnAt: check.withdrawnAt,
      linkExpiresAt: check.linkId === null ? null : check.linkExpiresAt,
      openClarifications: dates.openClarifications,
      progress: {
        answered: asked.filter((question) => isAnswered(question, values, counts)).length,
        asked: asked.length,
      },
      standing: checkStanding(dates, today),
      decision,
    };
  });
  return checks.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function apartFromCheck<Row extends { checkId: SafeguardCheckId }>(row: Row): Omit<Row, 'checkId'> {
  const { checkId: _, ...own } = row;
  return own;
}

export const valuesOf = (answers: readonly Pick<CheckAnswer, 'questionId' | 'value'>[]) =>
  new Map(answers.map(({ questionId, value }) => [questionId, value]));

export function countsOf(evidence: readonly Pick<CheckEvidence, 'questionId'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { questionId } of evidence) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  return counts;
}

export function readAnswers(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly SafeguardCheckId[],
): Promise<(CheckAnswer & { checkId: SafeguardCheckId })[]> {
  const { checkId, questionId, value, note, answeredAt } = safeguardAnswers;
  return db
    .select({ checkId, questionId, value, note, answeredAt })
    .from(safeguardAnswers)
    .where(and(eq(safeguardAnswers.organizationId, organizationId), inArray(checkId, [...ids])))
    .orderBy(asc(questionId));
}

/** What the vendor has not taken back. */
export function readEvidence(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly SafeguardCheckId[],
): Promise<(CheckEvidence & { checkId: SafeguardCheckId })[]> {
  const { checkId, fileId, questionId, removedAt } = safeguardEvidence;
  return db
    .select({
      checkId,
      fileId,
      questionId,
      name: files.name,
      mediaType: files.mediaType,
      bytes: files.bytes,
      uploadedAt: files.uploadedAt,
    })
    .from(safeguardEvidence)
    .innerJoin(files, and(eq(files.organizationId, safeguardEvidence.organizationId), eq(files.id, fileId)))
    .where(and(eq(safeguardEvidence.organizationId, organizationId), inArray(checkId, [...ids]), isNull(removedAt)))
    .orderBy(asc(files.uploadedAt), asc(fileId));
}

/** The threads about all questions, in the order in which they were written. */
export async function readTurns(db: Reader, org: OrgContext, id: SafeguardCheckId): Promise<ClarificationTurn[]> {
  const { checkId, questionId, text, askedBy, writtenAt } = safeguardClarifications;
  const rows = await db
    .select({
      questionId,
      text,
      askedBy,
      writtenAt,
      askedByName: members.name,
      contactName: safeguardChecks.contactName,
    })
    .from(safeguardClarifications)
    .innerJoin(
      safeguardChecks,
      and(eq(safeguardChecks.organizationId, safeguardClarifications.organizationId), eq(safeguardChecks.id, checkId)),
    )
    .leftJoin(members, and(eq(members.organizationId, safeguardClarifications.organizationId), eq(members.id, askedBy)))
    .where(and(eq(safeguardClarifications.organizationId, org.organizationId), eq(checkId, id)))
    .orderBy(asc(writtenAt), asc(safeguardClarifications.id));
  return rows.map(({ askedBy: by, askedByName, contactName, ...turn }) => ({
    ...turn,
    by: by === null ? 'vendor' : 'organization',
    byName: askedByName ?? contactName,
  }));
}

function readDecisions(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly SafeguardCheckId[],
): Promise<(CheckDecision & { checkId: SafeguardCheckId })[]> {
  const { checkId, outcome, conditions, reason, validUntilOn, scorePercent, decidedBy, decidedAt, id } =
    safeguardDecisions;
  return db
    .select({
      checkId,
      outcome,
      conditions,
      reason,
      validUntilOn,
      scorePercent,
      decidedByName: members.name,
      decidedAt,
    })
    .from(safeguardDecisions)
    .innerJoin(members, and(eq(members.organizationId, safeguardDecisions.organizationId), eq(members.id, decidedBy)))
    .where(and(eq(safeguardDecisions.organizationId, organizationId), inArray(checkId, [...ids])))
    .orderBy(desc(decidedAt), desc(id));
}

/** The calendar day that it is for the organization. */
export async function todayOf(db: Reader, { organizationId, now }: OrgContext): Promise<CalendarDay> {
  const { profile } = await readSettings(db, organizationId);
  return todayIn(profile.timeZone, now());
}
