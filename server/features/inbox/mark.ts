import { and, eq } from 'drizzle-orm';
import { inboxMarks, members } from '../../../drizzle/schema/index.ts';
import {
  type AssignItem,
  type InboxItem,
  inboxPermissions,
  markedKindOf,
  type SnoozeItem,
  type WakeItem,
} from '../../../shared/domain/inbox.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { can } from '../../../shared/domain/permission.ts';
import { refusedWords } from '../../../shared/domain/permission-words.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { solve, tell } from '../notification/tell.ts';
import { readItem } from './read.ts';

/** Nothing rests longer than this without another look. */
const LONGEST_SNOOZE_MONTHS = 12;

/** Lets something rest until a day, with a reason. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_REQUEST for a day that is not to come or more than a year away */
export function snoozeItem(org: MemberContext, { untilOn, because, ...which }: SnoozeItem): Promise<InboxItem> {
  return org.change('inbox.snoozed', async (tx) => {
    const before = await holdItem(tx, org, which);
    const today = await readToday(tx, org);
    const latest = monthsAfter(today, LONGEST_SNOOZE_MONTHS);
    if (untilOn <= today || untilOn > latest)
      throw new Refusal('BAD_REQUEST', `Choose a day after ${today} and no later than ${latest}.`);
    return mark(tx, org, before, {
      snoozedUntilOn: untilOn,
      snoozedBecause: because,
      snoozedSeverity: before.severity,
      snoozedBy: org.actor.id,
      snoozedAt: org.now(),
    });
  });
}

/** Takes a snooze back. @throws Refusal NOT_FOUND, FORBIDDEN, CONFLICT where nothing rests */
export function wakeItem(org: MemberContext, which: WakeItem): Promise<InboxItem> {
  return org.change('inbox.woken', async (tx) => {
    const before = await holdItem(tx, org, which);
    if (before.snoozed === null) throw new Refusal('CONFLICT', 'It waits in the inbox already.');
    return mark(tx, org, before, {
      snoozedUntilOn: null,
      snoozedBecause: null,
      snoozedSeverity: null,
      snoozedBy: null,
      snoozedAt: null,
    });
  });
}

/** Says whose it is, and tells them. @throws Refusal NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED for somebody whose role does not show it */
export function assignItem(org: MemberContext, { memberId, ...which }: AssignItem): Promise<InboxItem> {
  return org.change('inbox.assigned', async (tx) => {
    const before = await holdItem(tx, org, which);
    if (memberId !== null) await refuseBlind(tx, org, before, memberId);
    await solve(tx, org, `${keyOf(before)}*`);
    const change = await mark(tx, org, before, { assigneeId: memberId });
    if (memberId !== null && memberId !== org.actor.id) await tellAssignee(tx, org, before, memberId);
    return change;
  });
}

const keyOf = ({ kind, id }: InboxItem) => `inbox:${markedKindOf(kind)}:${id}:`;

function tellAssignee(tx: Tx, org: MemberContext, { kind, id, name }: InboxItem, memberId: MemberId): Promise<void> {
  return tell(tx, org, {
    to: { members: [memberId] },
    notice: { kind: 'given-to-you', itemKind: kind, name },
    urgency: 'digest',
    // Given again after somebody else had it, it is told again.
    key: `inbox:${markedKindOf(kind)}:${id}:${org.now().getTime()}`,
  });
}

async function holdItem(tx: Tx, org: MemberContext, which: Pick<InboxItem, 'kind' | 'id'>): Promise<InboxItem> {
  const item = await readItem(tx, org, which);
  if (!item) throw notFound('Item');
  const { act } = inboxPermissions[item.kind];
  if (!can(org.actor.roles, act)) throw new Refusal('FORBIDDEN', refusedWords(act));
  return item;
}

/** Whoever is given something must see it. */
async function refuseBlind(tx: Tx, org: MemberContext, { kind }: InboxItem, memberId: MemberId): Promise<void> {
  const [member] = await tx
    .select({ name: members.name, roles: members.roles, leftOn: members.leftOn })
    .from(members)
    .where(and(eq(members.organizationId, org.organizationId), eq(members.id, memberId)));
  if (!member) throw notFound('Member');
  const hasLeft = member.leftOn !== null && member.leftOn < (await readToday(tx, org));
  if (!hasLeft && can(member.roles, inboxPermissions[kind].read)) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    hasLeft
      ? `${member.name} has left. Choose somebody who is here.`
      : `The role of ${member.name} does not show this. Choose somebody else, or give them another role first.`,
  );
}

async function mark(
  tx: Tx,
  org: MemberContext,
  before: InboxItem,
  set: Partial<Omit<typeof inboxMarks.$inferInsert, 'organizationId' | 'kind' | 'itemId'>>,
) {
  const { organizationId } = org;
  const { kind: waiting, id: itemId, name } = before;
  const kind = markedKindOf(waiting);
  await tx
    .insert(inboxMarks)
    .values({ organizationId, kind, itemId, ...set })
    .onConflictDoUpdate({ target: [inboxMarks.organizationId, inboxMarks.kind, inboxMarks.itemId], set });
  const after = await readItem(tx, org, { kind: waiting, id: itemId });
  if (!after) throw new Error('An item of the inbox went while it was marked');
  return {
    subject: { kind, id: itemId, name },
    before: { assigneeId: before.assigneeId, snoozed: before.snoozed },
    after: { assigneeId: after.assigneeId, snoozed: after.snoozed },
    result: after,
  };
}
