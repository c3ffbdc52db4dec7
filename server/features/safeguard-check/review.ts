import { v7 as newId } from 'uuid';
import { safeguardChecks, safeguardClarifications, safeguardDecisions } from '../../../drizzle/schema/index.ts';
import { questionsOf } from '../../../shared/domain/questionnaire.ts';
import type { AskAgain, DecideCheck, SafeguardCheckRecord } from '../../../shared/domain/safeguard-check.ts';
import { newSecret } from '../../auth/secrets.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { solve } from '../notification/tell.ts';
import { readCheck, readCheckRow, thisCheck } from './record.ts';
import { keepSubmission } from './respond.ts';
import { addLink, linkEnd, mailToVendor } from './send.ts';

/** Asks the vendor about one answer, which can then be changed. The question is mailed with a link. @throws Refusal NOT_FOUND | CONFLICT */
export async function askAgain(
  { accounts, post }: Pick<Foyer, 'accounts' | 'post'>,
  org: MemberContext,
  { id, questionId, text }: AskAgain,
): Promise<SafeguardCheckRecord> {
  const token = newSecret();
  const { check, isLinked } = await org.change('safeguard-check.asked-again', async (tx) => {
    const before = await readCheck(tx, org, id);
    if (!questionsOf(before.content).some((one) => one.id === questionId)) throw notFound('Question');
    if (before.withdrawnAt) throw new Refusal('CONFLICT', 'This check was withdrawn.');
    if (before.decision) throw new Refusal('CONFLICT', 'This check was decided already. Send a new one to ask again.');
    if (!before.submittedAt) throw new Refusal('CONFLICT', 'The vendor has not sent its answers yet.');
    await tx.insert(safeguardClarifications).values({
      organizationId: org.organizationId,
      id: newId(),
      checkId: id,
      questionId,
      text,
      askedBy: org.actor.id,
      writtenAt: org.now(),
    });
    const { linkId } = await readCheckRow(tx, org, id);
    if (linkId !== null) {
      // The question is of no use with a link that ends tomorrow, or has ended.
      await tx
        .update(safeguardChecks)
        .set({ linkExpiresAt: linkEnd(org) })
        .where(thisCheck(org, id));
      await addLink(tx, org, { checkId: id, linkId, token });
    }
    return {
      subject: { kind: 'safeguard-check', id, name: before.vendorName },
      before: null,
      after: { questionId, text },
      result: { check: await readCheck(tx, org, id), isLinked: linkId !== null },
    };
  });
  if (isLinked) {
    const link = `${accounts.origin}/check#${token}`;
    await mailToVendor(post, accounts.origin, org, check, link, { kind: 'asked-again', question: text });
  }
  return check;
}

/** Decides on a check: a later decision takes the place of an earlier one, and both stay, each with the answers as they were then. @throws Refusal NOT_FOUND | CONFLICT */
export function decideCheck(
  org: MemberContext,
  { id, outcome, conditions, reason, validUntilOn }: DecideCheck,
): Promise<SafeguardCheckRecord> {
  return org.change('safeguard-check.decided', async (tx) => {
    // Held as the vendor's own changes hold it, so that no answer changes between the score and the decision.
    await tx.select({ id: safeguardChecks.id }).from(safeguardChecks).where(thisCheck(org, id)).for('update');
    const before = await readCheck(tx, org, id);
    if (before.withdrawnAt) throw new Refusal('CONFLICT', 'This check was withdrawn, so there is nothing to decide.');
    if (!before.submittedAt) throw new Refusal('CONFLICT', 'The vendor has not sent its answers yet.');
    const decision = {
      outcome,
      conditions,
      reason,
      // What failed speaks for no time.
      validUntilOn: outcome === 'failed' ? null : validUntilOn,
      scorePercent: before.score.percent,
      scoreVersion: before.score.version,
    };
    await tx.insert(safeguardDecisions).values({
      ...decision,
      organizationId: org.organizationId,
      id: newId(),
      checkId: id,
      decidedBy: org.actor.id,
      decidedAt: org.now(),
    });
    // An answer that was asked about again may have been changed without being sent again.
    await keepSubmission(tx, org, id);
    await solve(tx, org, `safeguard-check:${id}:*`);
    const previous = before.decision && { outcome: before.decision.outcome, reason: before.decision.reason };
    return {
      subject: { kind: 'safeguard-check', id, name: before.vendorName },
      before: previous,
      after: decision,
      result: await readCheck(tx, org, id),
    };
  });
}
