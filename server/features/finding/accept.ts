import { and, arrayOverlaps, asc, eq, gte, isNull, or } from 'drizzle-orm';
import { findings, members, namedAuthorities } from '../../../drizzle/schema/index.ts';
import type { AcceptFinding, Finding } from '../../../shared/domain/finding.ts';
import { isInAuthority } from '../../../shared/domain/named-authority.ts';
import type { Change, MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { solve } from '../notification/tell.ts';
import { readFinding } from './read.ts';
import { actedOn, holdFinding, subjectOf, thisFinding } from './service.ts';

/**
 * Signs that the organization carries the risk of a finding until a day; the day after, it is open again. Leadership signs, or
 * a named authority; where nobody has that role, whoever else may.
 *
 * @throws Refusal NOT_FOUND, CONFLICT for a closed one, FORBIDDEN where leadership is there to sign, BAD_REQUEST for a day that has passed
 */
export const acceptFinding = (org: MemberContext, input: AcceptFinding): Promise<Finding> =>
  org.change('finding.accepted', (tx) => signAcceptance(tx, org, input));

/** The same within a change that is under way. */
export async function signAcceptance(
  tx: Tx,
  org: MemberContext,
  { id, until, reason }: AcceptFinding,
): Promise<Change<Finding>> {
  const before = await holdFinding(tx, org, id);
  if (before.closedAt) throw new Refusal('CONFLICT', 'This finding is closed. Reload to see by whom and why.');
  const today = await readToday(tx, org);
  if (until < today) throw new Refusal('BAD_REQUEST', 'Choose a day that has not passed.');
  if (!org.actor.roles.includes('leadership') && !(await isNamedAuthority(tx, org, today))) {
    await refuseBesideLeadership(tx, org, today);
  }
  const closedAt = org.now();
  await tx
    .update(findings)
    .set({
      closedAt,
      closedBy: org.actor.id,
      treatment: 'accepted',
      closingReason: reason,
      acceptedUntil: until,
      ...actedOn(before, closedAt),
    })
    .where(thisFinding(org, id));
  await solve(tx, org, `finding:${id}*`);
  const after = await readFinding(tx, org, id);
  return {
    subject: subjectOf(after),
    before: { closedAt: null },
    after: { closedAt, treatment: 'accepted', until, reason },
    result: after,
  };
}

async function isNamedAuthority(tx: Tx, { organizationId, actor }: MemberContext, today: string): Promise<boolean> {
  const { sinceOn, endedAt, memberId } = namedAuthorities;
  const own = await tx
    .select({ sinceOn, endedAt })
    .from(namedAuthorities)
    .where(and(eq(namedAuthorities.organizationId, organizationId), eq(memberId, actor.id)));
  return own.some((authority) => isInAuthority(authority, today));
}

async function refuseBesideLeadership(tx: Tx, { organizationId }: MemberContext, today: string): Promise<void> {
  const [leader] = await tx
    .select({ name: members.name })
    .from(members)
    .where(
      and(
        eq(members.organizationId, organizationId),
        arrayOverlaps(members.roles, ['leadership']),
        or(isNull(members.leftOn), gte(members.leftOn, today)),
      ),
    )
    .orderBy(asc(members.name))
    .limit(1);
  if (!leader) return;
  throw new Refusal(
    'FORBIDDEN',
    `Leadership or a named authority signs that a risk is accepted. Propose it in the plan, and ask ${leader.name} to sign.`,
  );
}
