import { and, eq } from 'drizzle-orm';
import { completions, members } from '../../../drizzle/schema/index.ts';
import type { CompletionId } from '../../../shared/domain/completion.ts';
import type { SignCourse } from '../../../shared/domain/learning.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { holdChain } from '../audit/chain.ts';
import { recordCompletion } from '../completion/record.ts';
import { readToday } from '../member/service.ts';
import { type Attempt, countAttempts, holdAttempt, saveAttempt } from './attempt.ts';

/**
 * Signs the course's statement and so completes it: the record, the end of the assignment and the certificate stand or fall with the signature.
 * Signing twice gives the same record.
 *
 * @throws Refusal NOT_FOUND, PRECONDITION_FAILED where the test was not passed or the name is another's
 */
export function signCourse(
  org: MemberContext,
  { attemptId, name }: SignCourse,
): Promise<{ completionId: CompletionId }> {
  return org.append(async (tx) => {
    // Before the attempt's row: whoever changes an assignment holds the chain first, and neither must wait for the other.
    await holdChain(tx, org.organizationId);
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    if (attempt.attestedAt !== null) return { completionId: await readCompletion(tx, org, attempt) };
    if (attempt.hasPassed !== true) throw new Refusal('PRECONDITION_FAILED', 'Pass the test first, then sign.');
    const ownName = await readName(tx, org);
    if (folded(name) !== folded(ownName))
      throw new Refusal('PRECONDITION_FAILED', `Write your name as it stands on your account: ${ownName}.`);
    const { content, version } = edition;
    const attempts = await countAttempts(tx, org, attempt, org.actor.id);
    await saveAttempt(tx, org, attempt, { attestedAt: org.now() });
    const { completionId } = await recordCompletion(tx, org, {
      memberId: org.actor.id,
      courseId: attempt.courseId,
      courseTitle: content.title,
      courseVersion: String(version),
      provisions: content.provisions,
      completedOn: await readToday(tx, org),
      score: attempt.score,
      attempts,
      minutes: content.minutes,
      source: 'taken',
      attemptId: attempt.id,
      attestation: content.attestation,
    });
    return { completionId };
  });
}

async function readName(db: Reader, { organizationId, actor }: MemberContext): Promise<string> {
  const [member] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, actor.id)));
  if (!member) throw notFound('Member');
  return member.name;
}

/** Accents, case and spaces are not what a signature fails by. */
const folded = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

async function readCompletion(db: Reader, { organizationId }: MemberContext, { id }: Attempt): Promise<CompletionId> {
  const [row] = await db
    .select({ id: completions.id })
    .from(completions)
    .where(and(eq(completions.organizationId, organizationId), eq(completions.attemptId, id)));
  if (!row) throw notFound('Record');
  return row.id;
}
