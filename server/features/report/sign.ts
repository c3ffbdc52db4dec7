import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import {
  findings,
  reportAnswers,
  reportAsks,
  reportAttestations,
  reportReaders,
} from '../../../drizzle/schema/index.ts';
import { leads } from '../../../shared/domain/member.ts';
import {
  type AnswerAsk,
  type AttestReport,
  attestationStatement,
  type ReportAsk,
  type ReportId,
} from '../../../shared/domain/report.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { signAcceptance } from '../finding/accept.ts';
import { actedOn, holdFinding, subjectOf as subjectOfFinding, thisFinding } from '../finding/service.ts';
import { readMember, readToday } from '../member/service.ts';
import { readAsks } from './asks.ts';
import { noteReading } from './first-reading.ts';
import { readFrozen, subjectOf } from './record.ts';
import { thaw } from './stored.ts';

/**
 * Signs a frozen report with the member's name, word by word as it was shown. @throws Refusal NOT_FOUND, FORBIDDEN for whoever does not
 * lead, CONFLICT for a draft, what was signed already, or what is not the report that was read
 */
export async function attestReport(org: MemberContext, { id, snapshotHash }: AttestReport): Promise<void> {
  const { organizationId, actor } = org;
  await org.change('report.attested', async (tx) => {
    const row = await readFrozen(tx, org, id);
    await refuseUnlessLeader(tx, org);
    if (row.snapshotHash !== snapshotHash)
      throw new Refusal('CONFLICT', 'This is not the report that you read. Reload, and read it once more.');
    const own = and(
      eq(reportAttestations.organizationId, organizationId),
      eq(reportAttestations.reportId, id),
      eq(reportAttestations.memberId, actor.id),
    );
    if ((await tx.$count(reportAttestations, own)) > 0)
      throw new Refusal('CONFLICT', 'You have signed this report already.');
    const statement = attestationStatement({ snapshot: thaw(row), snapshotHash });
    const attestedAt = org.now();
    // Who signs that they have read it has opened it, also where the page could not say so before.
    await noteReading(tx, org, row, { reader: eq(reportReaders.memberId, actor.id), firstReadAt: attestedAt });
    await tx.insert(reportAttestations).values({
      organizationId,
      id: newId(),
      reportId: id,
      memberId: actor.id,
      memberName: actor.name,
      statement,
      snapshotHash,
      attestedAt,
    });
    return { subject: subjectOf(row), before: null, after: { statement, snapshotHash }, result: undefined };
  });
}

/**
 * Answers what a report asks. A risk that is agreed to be carried is signed with it, and a plan that is agreed to be paid for has money
 * from then on: one act, on record of both.
 *
 * @throws Refusal NOT_FOUND, FORBIDDEN for whoever does not lead, CONFLICT for what was answered already, BAD_REQUEST without the day it needs
 */
export function answerAsk(org: MemberContext, { id, ...said }: AnswerAsk): Promise<ReportId> {
  const { organizationId, actor } = org;
  return org.change('report.ask-answered', async (tx) => {
    const [asked] = await tx
      .select({ reportId: reportAsks.reportId })
      .from(reportAsks)
      .where(and(eq(reportAsks.organizationId, organizationId), eq(reportAsks.id, id)));
    if (!asked) throw notFound('Ask');
    const report = await readFrozen(tx, org, asked.reportId);
    await refuseUnlessLeader(tx, org);
    const ask = (await readAsks(tx, org, [report.id])).find((one) => one.id === id);
    if (!ask) throw notFound('Ask');
    refuseAnswered(ask);
    const untilOn = await dayOf(tx, org, ask, said);
    const answer = { answer: said.answer, reason: said.reason, untilOn };
    await tx.insert(reportAnswers).values({
      organizationId,
      id: newId(),
      askId: id,
      ...answer,
      memberId: actor.id,
      memberName: actor.name,
      answeredAt: org.now(),
    });
    if (said.answer === 'agreed' && ask.subject?.kind === 'finding') {
      const findingId = ask.subject.id;
      if (ask.kind === 'accept' && untilOn !== null) {
        const { result: _, ...accepted } = await signAcceptance(tx, org, {
          id: findingId,
          until: untilOn,
          reason: said.reason,
        });
        await org.record(tx, { action: 'finding.accepted', ...accepted });
      }
      if (ask.kind === 'fund') await fundPlan(tx, org, findingId);
    }
    return {
      subject: subjectOf(report),
      before: ask.answer && { answer: ask.answer.answer },
      after: { asked: ask.words, ...answer },
      result: report.id,
    };
  });
}

function refuseAnswered({ answer }: ReportAsk): void {
  // What was put off may be answered before the day that was named, too.
  if (answer === null || answer.answer === 'deferred') return;
  throw new Refusal('CONFLICT', `${answer.answeredByName} has answered this already. Reload to read what.`);
}

async function dayOf(
  tx: Tx,
  org: MemberContext,
  { kind }: ReportAsk,
  { answer, untilOn }: Omit<AnswerAsk, 'id'>,
): Promise<string | null> {
  const needsDay = answer === 'deferred' || (answer === 'agreed' && kind === 'accept');
  if (!needsDay) return null;
  if (untilOn === null)
    throw new Refusal(
      'BAD_REQUEST',
      answer === 'deferred' ? 'Say on which day it is asked again.' : 'Say until which day the risk is carried.',
    );
  if (untilOn < (await readToday(tx, org))) throw new Refusal('BAD_REQUEST', 'Choose a day that has not passed.');
  return untilOn;
}

/** Gives a plan its money. @throws Refusal CONFLICT where there is nothing to be paid for any more: nobody agrees to what has no effect */
async function fundPlan(tx: Tx, org: MemberContext, id: Parameters<typeof holdFinding>[2]): Promise<void> {
  const before = await holdFinding(tx, org, id);
  if (before.closedAt !== null)
    throw new Refusal('CONFLICT', 'This finding is closed, so there is nothing to pay for. Decline, and say so.');
  if (before.plan?.treatment !== 'fix')
    throw new Refusal(
      'CONFLICT',
      'There is no plan any more to fix this finding, so there is nothing to pay for. Put it off, or decline.',
    );
  if (before.plan.isFunded === true) return;
  const plan = { ...before.plan, isFunded: true };
  await tx
    .update(findings)
    .set({ plan, ...actedOn(before, org.now()) })
    .where(thisFinding(org, id));
  await org.record(tx, {
    action: 'finding.planned',
    subject: subjectOfFinding(before),
    before: { plan: before.plan },
    after: { plan },
  });
}

/** The role alone may be held by whoever keeps the program; a signature is to be of somebody who leads. */
async function refuseUnlessLeader(tx: Tx, org: MemberContext): Promise<void> {
  if (leads(await readMember(tx, org, org.actor.id))) return;
  throw new Refusal(
    'FORBIDDEN',
    'A member who leads signs and answers: the leadership role, or a way of leading on their page under People.',
  );
}
