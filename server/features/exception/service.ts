import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accessRequests, exceptions } from '../../../drizzle/schema/index.ts';
import type { AccessRequestId } from '../../../shared/domain/access-request.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import {
  type AskException,
  type EndException,
  type Exception,
  ExceptionId,
  exceptionState,
  type SettleException,
} from '../../../shared/domain/exception.ts';
import type { NamedAuthorityId } from '../../../shared/domain/named-authority.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termsOf } from '../../../shared/policy/standing.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { answerRequestsByException } from '../access-request/service.ts';
import { refuseEnded } from '../approval/enact.ts';
import { readApprovalRules } from '../approval/rules.ts';
import { ownAuthority, readAuthorityMembers, readOwnAuthority } from '../authority/service.ts';
import { holdSites } from '../finding/site-lock.ts';
import { peopleOf, readGroup } from '../group/service.ts';
import { readToday } from '../member/service.ts';
import { solve, tell } from '../notification/tell.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readDetails } from '../vendor/details.ts';
import { readVendor } from '../vendor/record.ts';
import { readException } from './list.ts';

/**
 * Asks for an exception. A named authority who asks grants it with that, in writing; otherwise every authority is told.
 *
 * @throws Refusal NOT_FOUND, CONFLICT for a vendor that was ended, PRECONDITION_FAILED where nobody is named or no agreement covers patient information, BAD_REQUEST for its last day
 */
export function askException(org: MemberContext, input: AskException): Promise<Exception> {
  return changeGovernance(org, 'exception.asked', async (tx) => {
    await holdSites(tx, org);
    const today = await readToday(tx, org);
    const vendor = await readVendor(tx, org, input.vendorId);
    refuseEnded(vendor);
    if (input.groupId !== null) await readGroup(tx, org, input.groupId);
    if (input.accessRequestId !== null) await refuseUnknownRequest(tx, org, input.accessRequestId);
    await refuseWrongEnd(tx, org, input.endsOn, today);
    const needsBaa = await isBusinessAssociate(tx, org, vendor);
    refuseUncovered(vendor, { ...input, needsBaa }, today);
    const own = await readOwnAuthority(tx, org, today);
    const authorities = await readAuthorityMembers(tx, org);
    if (authorities.length === 0)
      throw new Refusal(
        'PRECONDITION_FAILED',
        'Nobody is named as an authority who could grant it. Leadership or an administrator can name one, in Settings under “Your policy: approvals”.',
      );
    const id = ExceptionId.parse(newId());
    await tx.insert(exceptions).values({
      organizationId: org.organizationId,
      id,
      ...input,
      dataClasses: [...new Set(input.dataClasses)],
      needsBaa,
      askedBy: org.actor.id,
      askedAt: org.now(),
    });
    if (own === null) {
      await tell(tx, org, {
        to: { members: authorities },
        notice: { kind: 'decision-waits', of: 'exception', vendorId: vendor.id, vendorName: vendor.name },
        urgency: 'digest',
        key: `exception:${id}`,
      });
    } else {
      await settle(tx, org, await readException(tx, org, id), own.id, 'granted', input.reason);
    }
    const after = await readException(tx, org, id);
    const action = own === null ? 'exception.asked' : 'exception.granted';
    return { action, subject: subjectOf(after), before: null, after: termsFor(after), result: after };
  });
}

/** A named authority grants or refuses what was asked for. @throws Refusal NOT_FOUND, FORBIDDEN, CONFLICT where it is settled, its day is over or its vendor was ended, PRECONDITION_FAILED where no agreement covers patient information */
export function settleException(org: MemberContext, { id, outcome, reason }: SettleException): Promise<Exception> {
  return changeGovernance(org, `exception.${outcome}`, async (tx) => {
    await holdSites(tx, org);
    const exception = await readException(tx, org, id);
    const authority = await ownAuthority(tx, org);
    const today = await readToday(tx, org);
    if (exceptionState(exception, today) !== 'waiting')
      throw new Refusal('CONFLICT', 'This exception waits for nobody any more. Reload to see how it stands.');
    const vendor = await readVendor(tx, org, exception.vendorId);
    // It may have been determined anew since somebody asked.
    const needsBaa = exception.needsBaa || (await isBusinessAssociate(tx, org, vendor));
    if (outcome === 'granted') {
      refuseEnded(vendor);
      refuseUncovered(vendor, { ...exception, needsBaa }, today);
    }
    await settle(tx, org, exception, authority.id, outcome, reason);
    const after = await readException(tx, org, id);
    return { subject: subjectOf(after), before: { outcome: null }, after: termsFor(after), result: after };
  });
}

/** Ends an exception before its last day, or takes back what was asked for. @throws Refusal NOT_FOUND, CONFLICT where it has ended */
export function endException(org: MemberContext, { id, reason }: EndException): Promise<Exception> {
  return changeGovernance(org, 'exception.ended', async (tx) => {
    const before = await readException(tx, org, id);
    const state = exceptionState(before, await readToday(tx, org));
    if (state !== 'in-force' && state !== 'waiting')
      throw new Refusal('CONFLICT', 'This exception has ended already. Reload to see how.');
    await tx
      .update(exceptions)
      .set({ endedBy: org.actor.id, endedAt: org.now(), endedBecause: reason })
      .where(thisException(org, id));
    await solve(tx, org, `exception:${id}`);
    const after = await readException(tx, org, id);
    return { subject: subjectOf(after), before: termsFor(before), after: { endedBecause: reason }, result: after };
  });
}

async function settle(
  tx: Tx,
  org: MemberContext,
  exception: Exception,
  authorityId: NamedAuthorityId,
  outcome: SettleException['outcome'],
  settledBecause: string,
): Promise<void> {
  const today = await readToday(tx, org);
  const { id, vendorId, vendorName, groupId } = exception;
  const startsOn = outcome === 'granted' ? today : null;
  const settledAt = org.now();
  const rows = await tx
    .update(exceptions)
    .set({ authorityId, outcome, settledBecause, settledBy: org.actor.id, settledAt, startsOn })
    .where(thisException(org, id))
    .returning({ askedBy: exceptions.askedBy });
  await solve(tx, org, `exception:${id}`);
  for (const { askedBy } of rows) {
    if (askedBy === org.actor.id) continue;
    await tell(tx, org, {
      to: { members: [askedBy] },
      notice: { kind: 'decision-settled', of: 'exception', vendorId, vendorName, isAgreed: outcome === 'granted' },
      urgency: 'digest',
      key: `exception-settled:${id}`,
    });
  }
  if (outcome === 'refused') return;
  const isFor = groupId === null ? undefined : peopleOf(tx, org, await readGroup(tx, org, groupId), today);
  const answer = `By an exception, until ${exception.endsOn}.`;
  await answerRequestsByException(tx, org, exception, isFor, answer);
}

const thisException = ({ organizationId }: MemberContext, id: ExceptionId) =>
  and(eq(exceptions.organizationId, organizationId), eq(exceptions.id, id));

const subjectOf = ({ id, vendorName }: Exception) => ({
  kind: 'exception',
  id,
  name: `Exception for ${vendorName}`,
});

const termsFor = ({ groupName, dataClasses, reason, startsOn, endsOn, outcome, settledBecause }: Exception) => ({
  for: groupName ?? 'everyone',
  dataClasses,
  reason,
  startsOn,
  endsOn,
  outcome,
  settledBecause,
});

async function refuseUnknownRequest(tx: Tx, { organizationId }: MemberContext, id: AccessRequestId): Promise<void> {
  const known = await tx.$count(
    accessRequests,
    and(eq(accessRequests.organizationId, organizationId), eq(accessRequests.id, id)),
  );
  if (known === 0) throw notFound('Access request');
}

async function refuseWrongEnd(tx: Tx, org: MemberContext, endsOn: string, today: string): Promise<void> {
  const { longestExceptionMonths } = await readApprovalRules(tx, org);
  const latest = monthsAfter(today, longestExceptionMonths);
  if (endsOn >= today && endsOn <= latest) return;
  throw new Refusal('BAD_REQUEST', `Choose a last day between ${today} and ${latest}: your policy allows no longer.`);
}

/** Undecided counts as one: what nobody knows never makes it milder. */
async function isBusinessAssociate(tx: Tx, org: MemberContext, { id }: VendorRecord): Promise<boolean> {
  const { determinations } = await readDetails(tx, org, id);
  const kind = determinations[0]?.kind ?? 'undecided';
  return kind !== 'conduit' && kind !== 'not-business-associate';
}

/** An exception sets the organization's own policy aside, never the law. */
function refuseUncovered(
  { name, baas }: VendorRecord,
  { dataClasses, needsBaa }: Pick<Exception, 'dataClasses' | 'needsBaa'>,
  today: string,
): void {
  if (!needsBaa || !dataClasses.includes('phi') || termsOf(baas).some((term) => isInForce(term, today))) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `No agreement (BAA) with ${name} is in force, and no exception of your own can stand in for it (45 CFR 164.502(e)(1), 164.308(b)(1)). Record the agreement, say why ${name} is no business associate, or leave patient information out.`,
  );
}
