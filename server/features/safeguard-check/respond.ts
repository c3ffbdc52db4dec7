import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import {
  safeguardAnswers,
  safeguardChecks,
  safeguardClarifications,
  safeguardDecisions,
  safeguardEvidence,
  safeguardSubmissions,
  vendors,
} from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import { type Question, questionsOf } from '../../../shared/domain/questionnaire.ts';
import { problemWithAnswer } from '../../../shared/domain/safeguard-answers.ts';
import {
  type CheckEvidence,
  type CheckForVendor,
  MOST_EVIDENCE,
  type SafeguardCheckId,
  type SaveAnswer,
} from '../../../shared/domain/safeguard-check.ts';
import { askedQuestions, isAnswered } from '../../../shared/domain/safeguard-score.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { CheckLink } from '../../auth/check-link.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import type { Arrived } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { tell } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { openClarifications } from './latest.ts';
import { countsOf, readAnswers, readCheck, readCheckRow, readEvidence, thisCheck, valuesOf } from './record.ts';

type CheckRow = typeof safeguardChecks.$inferSelect;

/** The check as whoever holds its link sees it. */
export function readForVendor({ org, checkId }: CheckLink): Promise<CheckForVendor> {
  return org.read(async (db) => {
    const check = await readCheck(db, org, checkId);
    const { profile } = await readSettings(db, org.organizationId);
    if (check.linkExpiresAt === null) throw new Error('A link opened a check without a link');
    return {
      checkId,
      organizationName: profile.name,
      color: profile.color,
      vendorName: check.vendorName,
      contactName: check.contactName,
      sentByName: check.sentByName,
      language: check.language,
      questionnaireName: check.asked.name,
      builtInVersion: check.asked.questionnaireId === null ? check.asked.version : null,
      dueOn: check.dueOn,
      today: todayIn(profile.timeZone, org.now()),
      linkExpiresAt: check.linkExpiresAt,
      submittedAt: check.submittedAt,
      isDecided: check.decision !== null,
      openQuestionIds: await openQuestionIds(db, org, { ...check, id: checkId }),
      content: contentForVendor(check.content),
      answers: check.answers,
      evidence: check.evidence,
      clarifications: check.clarifications,
    };
  });
}

/** What is asked, without what an answer is worth: the vendor is to answer what is true and not what counts. */
const contentForVendor = (content: CheckForVendor['content']): CheckForVendor['content'] => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({
      ...question,
      weight: 0,
      goodAnswer: 'yes',
      choices: question.choices.map((choice) => ({ ...choice, share: 0 })),
    })),
  })),
});

/**
 * Saves one answer as it is given; an empty one takes the answer back.
 *
 * @throws Refusal BAD_REQUEST | NOT_FOUND | CONFLICT
 */
export function saveAnswer(
  { org, checkId }: CheckLink,
  { questionId, value, note }: Omit<SaveAnswer, 'token'>,
): Promise<{ answeredAt: Date }> {
  return org.append(async (tx) => {
    const { check, question } = await holdOpenQuestion(tx, org, checkId, questionId);
    const problem = problemWithAnswer(question, value);
    if (problem !== null) throw new Refusal('BAD_REQUEST', problem);
    await writeAnswer(tx, org, check.id, { questionId, value, note });
    return { answeredAt: org.now() };
  });
}

/** Writes an answer that was looked at already. */
export async function writeAnswer(
  tx: Tx,
  org: OrgContext,
  checkId: SafeguardCheckId,
  { questionId, value, note }: Omit<SaveAnswer, 'token'>,
): Promise<void> {
  const answer = { value, note, answeredAt: org.now() };
  await tx
    .insert(safeguardAnswers)
    .values({ organizationId: org.organizationId, checkId, questionId, ...answer })
    .onConflictDoUpdate({
      target: [safeguardAnswers.organizationId, safeguardAnswers.checkId, safeguardAnswers.questionId],
      set: answer,
    });
}

/** Keeps a document that shows for an answer. @throws Refusal NOT_FOUND | CONFLICT */
export async function addEvidence(
  { org, checkId }: CheckLink,
  storages: Pick<FileStorages, 'current'>,
  questionId: string,
  name: string,
  arrived: Arrived,
): Promise<CheckEvidence> {
  return keepFileFor(org, storages, name, arrived, 'safeguard-check.evidence-added', async (tx, file) => {
    const { check } = await holdOpenQuestion(tx, org, checkId, questionId);
    // Also those that were taken back: their files stay.
    const already = await tx.$count(
      safeguardEvidence,
      and(eq(safeguardEvidence.organizationId, org.organizationId), eq(safeguardEvidence.checkId, checkId)),
    );
    if (already >= MOST_EVIDENCE)
      throw new Refusal(
        'CONFLICT',
        `This check has taken ${MOST_EVIDENCE} documents already. Send further ones by mail.`,
      );
    await tx
      .insert(safeguardEvidence)
      .values({ organizationId: org.organizationId, checkId, fileId: file.id, questionId });
    const { id: fileId, mediaType, bytes, sha256, uploadedAt } = file;
    return {
      subject: { kind: 'safeguard-check', id: checkId, name: await vendorNameOf(tx, org, check) },
      before: null,
      after: { questionId, fileId, name, mediaType, bytes, sha256 },
      result: { fileId, questionId, name, mediaType, bytes, uploadedAt },
    };
  });
}

/** Takes a document back: the reviewer sees it no more. The file itself stays for its time. @throws Refusal NOT_FOUND | CONFLICT */
export function removeEvidence({ org, checkId }: CheckLink, fileId: string): Promise<void> {
  return org.append(async (tx) => {
    const evidence = (await readEvidence(tx, org, [checkId])).find((one) => one.fileId === fileId);
    if (!evidence) throw notFound('Document');
    await holdOpenQuestion(tx, org, checkId, evidence.questionId);
    await tx
      .update(safeguardEvidence)
      .set({ removedAt: org.now() })
      .where(and(ofCheck(org, checkId), eq(safeguardEvidence.fileId, evidence.fileId satisfies FileId)));
  });
}

/** Sends the answers to the organization: from then on they can only be read. @throws Refusal CONFLICT | PRECONDITION_FAILED */
export function submitCheck(link: CheckLink): Promise<CheckForVendor> {
  const { org, checkId } = link;
  return org
    .change('safeguard-check.submitted', async (tx) => {
      const check = await holdCheck(tx, org, checkId);
      if (check.submittedAt) throw new Refusal('CONFLICT', 'These answers were sent already.');
      const answers = await readAnswers(tx, org, [checkId]);
      const evidence = await readEvidence(tx, org, [checkId]);
      const [values, counts] = [valuesOf(answers), countsOf(evidence)];
      const missing = askedQuestions(check.content, values).filter((one) => !isAnswered(one, values, counts)).length;
      if (missing > 0) {
        throw new Refusal(
          'PRECONDITION_FAILED',
          missing === 1 ? 'One question has no answer yet.' : `${missing} questions have no answer yet.`,
        );
      }
      await tx.update(safeguardChecks).set({ submittedAt: org.now() }).where(thisCheck(org, checkId));
      await keepSubmission(tx, org, checkId);
      const vendorName = await tellAnswered(tx, org, check, 'submitted');
      return {
        subject: { kind: 'safeguard-check', id: checkId, name: vendorName },
        before: null,
        after: { answers: answers.length, documents: evidence.length },
        result: undefined,
      };
    })
    .then(() => readForVendor(link));
}

/** Answers what the organization asked about an answer; with it, the answer as it stands now is sent. @throws Refusal CONFLICT */
export function replyToClarification(
  link: CheckLink,
  { questionId, text }: { questionId: string; text: string },
): Promise<CheckForVendor> {
  const { org, checkId } = link;
  return org
    .change('safeguard-check.clarified', async (tx) => {
      const check = await holdCheck(tx, org, checkId);
      const open = await openClarifications(tx, org.organizationId, checkId);
      if (!open.get(checkId)?.has(questionId)) throw new Refusal('CONFLICT', 'Nothing is asked about this answer.');
      await tx.insert(safeguardClarifications).values({
        organizationId: org.organizationId,
        id: newId(),
        checkId,
        questionId,
        text,
        askedBy: null,
        writtenAt: org.now(),
      });
      await keepSubmission(tx, org, checkId);
      const vendorName = await tellAnswered(tx, org, check, newId());
      return {
        subject: { kind: 'safeguard-check', id: checkId, name: vendorName },
        before: null,
        after: { questionId, text },
        result: undefined,
      };
    })
    .then(() => readForVendor(link));
}

/** Keeps the answers as they stand now. */
export async function keepSubmission(tx: Tx, org: OrgContext, checkId: SafeguardCheckId): Promise<void> {
  const answers = (await readAnswers(tx, org, [checkId])).map(({ questionId, value, note }) => ({
    questionId,
    value,
    note,
  }));
  await tx
    .insert(safeguardSubmissions)
    .values({ organizationId: org.organizationId, id: newId(), checkId, answers, submittedAt: org.now() });
}

/** Tells whoever decides on checks, and whoever sent it. @returns the vendor's name */
async function tellAnswered(tx: Tx, org: OrgContext, check: CheckRow, what: string): Promise<string> {
  const vendorName = await vendorNameOf(tx, org, check);
  await tell(tx, org, {
    to: { permission: 'safeguard-check:decide', members: [check.sentBy] },
    notice: { kind: 'safeguard-check-answered', checkId: check.id, vendorName },
    urgency: 'digest',
    key: `safeguard-check:${check.id}:${what}`,
  });
  return vendorName;
}

export async function vendorNameOf(
  db: Reader,
  { organizationId }: OrgContext,
  { vendorId }: Pick<CheckRow, 'vendorId'>,
): Promise<string> {
  const named = await db
    .select({ name: vendors.name })
    .from(vendors)
    .where(and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)));
  return theRow(named).name;
}

const ofCheck = ({ organizationId }: OrgContext, checkId: SafeguardCheckId) =>
  and(
    eq(safeguardEvidence.organizationId, organizationId),
    eq(safeguardEvidence.checkId, checkId),
    isNull(safeguardEvidence.removedAt),
  );

/** A check that the vendor may still change something of. @throws Refusal CONFLICT */
export async function holdCheck(tx: Tx, org: OrgContext, checkId: SafeguardCheckId): Promise<CheckRow> {
  await tx.select({ id: safeguardChecks.id }).from(safeguardChecks).where(thisCheck(org, checkId)).for('update');
  const check = await readCheckRow(tx, org, checkId);
  const decisions = await tx.$count(
    safeguardDecisions,
    and(eq(safeguardDecisions.organizationId, org.organizationId), eq(safeguardDecisions.checkId, checkId)),
  );
  if (decisions > 0) throw new Refusal('CONFLICT', 'Your answers were reviewed, so they can only be read now.');
  return check;
}

/** A check, held, and one of its questions that may be answered now. @throws Refusal NOT_FOUND | CONFLICT */
export async function holdOpenQuestion(
  tx: Tx,
  org: OrgContext,
  checkId: SafeguardCheckId,
  questionId: string,
): Promise<{ check: CheckRow; question: Question }> {
  const check = await holdCheck(tx, org, checkId);
  const question = questionsOf(check.content).find(({ id }) => id === questionId);
  if (!question) throw notFound('Question');
  const open = await openQuestionIds(tx, org, check);
  if (open !== null && !open.includes(questionId))
    throw new Refusal('CONFLICT', 'Your answers were sent, so this one can only be read now.');
  return { check, question };
}

/** Which questions may be answered now: null for all of them, before the answers were sent. */
export async function openQuestionIds(
  db: Reader,
  org: OrgContext,
  { id, submittedAt, content }: Pick<CheckRow, 'id' | 'submittedAt' | 'content'>,
): Promise<string[] | null> {
  if (submittedAt === null) return null;
  const open = new Set((await openClarifications(db, org.organizationId, id)).get(id) ?? []);
  // What depends on an answer that may change may have to be answered too.
  for (const { id: questionId, shownIf } of questionsOf(content))
    if (shownIf && open.has(shownIf.questionId)) open.add(questionId);
  return [...open];
}
