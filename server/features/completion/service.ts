import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { completions } from '../../../drizzle/schema/index.ts';
import {
  CompletionId,
  type CompletionRecord,
  type CorrectCompletion,
  otherCourseId,
  type RecordCompletion,
  type WithdrawCompletion,
} from '../../../shared/domain/completion.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readCourseTitle } from '../assignment/course-title.ts';
import { reopenAssignments } from '../assignment/reopen.ts';
import { holdChain } from '../audit/chain.ts';
import { endCertificateOf } from '../certificate/issue.ts';
import { readProvisions } from '../course/provisions.ts';
import { refuseUnknownFile } from '../file/service.ts';
import { readMember, readToday } from '../member/service.ts';
import { readCompletion, thisCompletion } from './read.ts';
import { type Kept, recordCompletion } from './record.ts';
import { standsUncorrected } from './standing.ts';

/** Writes down that somebody was trained elsewhere, with what proves it. @throws Refusal NOT_FOUND | BAD_REQUEST | CONFLICT */
export function recordFromOutside(org: MemberContext, input: RecordCompletion): Promise<CompletionRecord> {
  const { memberId, courseId, courseTitle, fileId, renewalDueOn, issuer, ...rest } = input;
  return inOwnEvent(org, async (tx) => {
    await readMember(tx, org, memberId);
    if (fileId !== null) await refuseUnknownFile(tx, org, fileId);
    if (courseId === null && courseTitle === '') throw new Refusal('BAD_REQUEST', 'Say which course it was.');
    const title = courseId === null ? courseTitle : await readCourseTitle(tx, org, courseId);
    await refuseFuture(tx, org, rest.completedOn);
    const learnedId = courseId ?? otherCourseId(title);
    await refuseTwice(tx, org, { memberId, courseId: learnedId, completedOn: rest.completedOn });
    const course = { courseId: learnedId, courseVersion: rest.courseVersion };
    const provisionsOf = await readProvisions(tx, org, [course]);
    const { completionId } = await recordCompletion(tx, org, {
      ...rest,
      memberId,
      courseId: learnedId,
      courseTitle: title,
      provisions: provisionsOf(course),
      attempts: null,
      source: 'recorded',
      attemptId: null,
      attestation: '',
      evidenceFileId: fileId,
      ...(issuer === '' ? {} : { issuer }),
      ...(renewalDueOn === null ? {} : { renewalDueOn }),
    });
    return readCompletion(tx, org, completionId);
  });
}

/** Replaces a record by one that says what is right, and why: the one before stays as it is. @throws Refusal NOT_FOUND | CONFLICT | BAD_REQUEST */
export function correctCompletion(org: MemberContext, input: CorrectCompletion): Promise<CompletionRecord> {
  const { id, because, fileId, renewalDueOn, issuer, ...rest } = input;
  return inOwnEvent(org, async (tx) => {
    const before = await readCorrectable(tx, org, id);
    if (fileId !== null) await refuseUnknownFile(tx, org, fileId);
    await refuseFuture(tx, org, rest.completedOn);
    const { memberId, courseId, courseTitle, provisions, attempts, attestation } = before;
    const { completionId } = await recordCompletion(tx, org, {
      memberId,
      courseId,
      courseTitle,
      provisions,
      attempts,
      attestation,
      ...rest,
      source: before.source,
      attemptId: null,
      evidenceFileId: fileId ?? before.evidenceFileId,
      issuer: issuer === '' ? before.issuer : issuer,
      ...(renewalDueOn === null ? {} : { renewalDueOn }),
      corrects: before,
      because,
    });
    return readCompletion(tx, org, completionId);
  });
}

/** Says that a record never was, and why; its certificate is taken back, and what it closed is open again. @throws Refusal NOT_FOUND | CONFLICT */
export function withdrawCompletion(org: MemberContext, { id, because }: WithdrawCompletion): Promise<CompletionRecord> {
  const withdrawal = CompletionId.parse(newId());
  return org.change('completion.withdrawn', async (tx) => {
    const before = await readCorrectable(tx, org, id);
    await tx.insert(completions).values({
      ...before,
      id: withdrawal,
      corrects: id,
      because,
      isWithdrawal: true,
      attemptId: null,
      recordedBy: org.actor.id,
      recordedAt: org.now(),
    });
    await endCertificateOf(tx, org, id, because, null);
    await reopenAssignments(tx, org, id);
    const after = await readCompletion(tx, org, withdrawal);
    return {
      subject: { kind: 'completion', id: withdrawal, name: `${after.courseTitle}, ${after.memberName}` },
      before: { id, completedOn: before.completedOn },
      after: { withdrawn: true, because },
      result: after,
    };
  });
}

/** `recordCompletion` writes the audit event of what it records, so there is no second one. Changes take turns, as all do. */
const inOwnEvent = <T>(org: MemberContext, work: (tx: Tx) => Promise<T>): Promise<T> =>
  org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    return work(tx);
  });

/** A record that nothing replaced yet. @throws Refusal NOT_FOUND | CONFLICT */
async function readCorrectable(tx: Tx, org: OrgContext, id: CompletionId): Promise<Kept> {
  const [record] = await tx.select().from(completions).where(thisCompletion(org, id)).limit(1);
  if (!record) throw notFound('Record');
  if (record.isWithdrawal)
    throw new Refusal('CONFLICT', 'This entry says that a record never was. Write down a new record instead.');
  const replaced = await tx.$count(
    completions,
    and(eq(completions.organizationId, org.organizationId), eq(completions.corrects, id)),
  );
  if (replaced > 0)
    throw new Refusal('CONFLICT', 'This record was corrected already. Open the newest one and correct that.');
  return record;
}

/** A form that was sent twice leaves one record. @throws Refusal CONFLICT */
async function refuseTwice(
  tx: Tx,
  { organizationId }: OrgContext,
  { memberId, courseId, completedOn }: Pick<Kept, 'memberId' | 'courseId' | 'completedOn'>,
): Promise<void> {
  const known = await tx.$count(
    completions,
    and(
      eq(completions.organizationId, organizationId),
      eq(completions.memberId, memberId),
      eq(completions.courseId, courseId),
      eq(completions.completedOn, completedOn),
      standsUncorrected,
    ),
  );
  if (known > 0)
    throw new Refusal(
      'CONFLICT',
      'This course is on record for this person and this day already. Open that record to correct it.',
    );
}

async function refuseFuture(db: Reader, org: OrgContext, day: string): Promise<void> {
  if (day > (await readToday(db, org)))
    throw new Refusal('BAD_REQUEST', 'The day lies ahead. A completion is written down once it happened.');
}
