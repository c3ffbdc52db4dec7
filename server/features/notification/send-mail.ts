import { and, asc, eq, gte, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import { members, notifications, notificationSettings } from '../../../drizzle/schema/index.ts';
import { mailDue } from '../../../shared/domain/mail-schedule.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { defaultNotificationSettings, type Notice, type NotificationId } from '../../../shared/domain/notification.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { type Addressed, digestLetter, noticeLetter } from '../../mail/letters.ts';
import { type Letter, MailFailure, type Post } from '../../mail/post.ts';
import { readIsSample } from '../organization/service.ts';
import { readSettings } from '../organization/settings.ts';
import { settingsOf } from './service.ts';

/** A server that took letters and died gives them back after this. */
const TAKEN_MS = 10 * 60_000;
/** More wait for the next round. */
const MOST_AT_ONCE = 2000;
/** Whoever has more waiting gets the rest later, so that nobody fills a round alone. */
const MOST_OF_ONE_MEMBER = 100;

/** One letter, and what settles with it. */
interface Batch {
  memberId: MemberId;
  ids: NotificationId[];
  letter: Letter;
  takenAt: Date;
  /** The day whose digest it is. */
  digestOn: string | null;
}

/**
 * Mails what waits for the organization's members and is due by now, as each of them wants it. A letter that is sent while the server
 * dies may go twice; none is lost.
 *
 * @throws Refusal SERVICE_UNAVAILABLE with the reason, when letters are to be tried again
 */
export async function sendMail(org: OrgContext, post: Post, origin: string): Promise<void> {
  const batches = await org.append((tx) => takeDue(tx, org, origin));
  let reason: string | null = null;
  let isServerDown = false;
  for (const batch of batches) {
    // In a long round, another one may have begun to send what this one took.
    if (!(await org.append((tx) => takeAgain(tx, org, batch)))) continue;
    const failure = isServerDown ? null : await trySending(post, batch.letter);
    if (failure?.stops === 'server') isServerDown = true;
    if (failure && failure.stops !== 'address') reason = failure.message;
    const state = isServerDown || failure?.stops === 'address-now' ? 'waiting' : failure ? 'refused' : 'sent';
    await org.append((tx) => settle(tx, org, batch, state, failure));
  }
  if (reason !== null) throw new Refusal('SERVICE_UNAVAILABLE', reason);
}

async function trySending(post: Post, letter: Letter): Promise<MailFailure | null> {
  try {
    await post.send(letter);
    return null;
  } catch (error) {
    if (error instanceof MailFailure) return error;
    throw error;
  }
}

async function takeDue(tx: Tx, org: OrgContext, origin: string): Promise<Batch[]> {
  const { profile } = await readSettings(tx, org.organizationId);
  const isSample = await readIsSample(tx, org);
  const now = org.now();
  const today = todayIn(profile.timeZone, now);
  const waiting = await readWaiting(tx, org, today);
  const batches = [...Map.groupBy(waiting, ({ memberId }) => memberId)].flatMap(([memberId, rows]): Batch[] => {
    const [{ name, email, settings } = { name: '', email: '', settings: null }] = rows;
    const wishes = settings ? settingsOf(settings) : defaultNotificationSettings;
    const { due, isDigest } = mailDue(rows, wishes, settings?.digestOn ?? null, profile, now);
    const addressed: Addressed = {
      to: { name, email },
      language: wishes.language ?? profile.languages[0] ?? 'en',
      organization: { id: org.organizationId, name: profile.name, color: profile.color, isSample },
      origin,
    };
    const letter = letterFor(
      addressed,
      due.map(({ notice }) => notice),
    );
    return letter
      ? [{ memberId, ids: due.map(({ id }) => id), letter, takenAt: now, digestOn: isDigest ? today : null }]
      : [];
  });
  const taken = batches.flatMap(({ ids }) => ids);
  if (taken.length > 0) await tx.update(notifications).set({ mailTakenAt: now }).where(these(org, taken));
  return batches;
}

/** Holds a batch for as long again, if it is still this round's to send. */
async function takeAgain(tx: Tx, org: OrgContext, { ids, takenAt }: Batch): Promise<boolean> {
  const taken = await tx
    .update(notifications)
    .set({ mailTakenAt: org.now() })
    .where(and(these(org, ids), eq(notifications.mail, 'waiting'), eq(notifications.mailTakenAt, takenAt)))
    .returning({ id: notifications.id });
  return taken.length > 0;
}

function letterFor(addressed: Addressed, notices: readonly Notice[]): Letter | null {
  const [first, ...more] = notices;
  if (first === undefined) return null;
  return more.length === 0 ? noticeLetter(addressed, first) : digestLetter(addressed, notices);
}

/** What nobody has read, solved or mailed, of members who are still here. */
function readWaiting(tx: Tx, org: OrgContext, today: string) {
  const { id, memberId, notice, urgency, mail, mailTakenAt, readAt, solvedAt, toldAt, organizationId } = notifications;
  const { mail: habit, language, quietFrom, quietUntil, digestOn } = notificationSettings;
  const wantsMail = or(isNull(habit), ne(habit, 'none'));
  const isWaiting = and(
    eq(organizationId, org.organizationId),
    eq(mail, 'waiting'),
    isNull(readAt),
    isNull(solvedAt),
    or(isNull(mailTakenAt), lt(mailTakenAt, new Date(org.now().getTime() - TAKEN_MS))),
  );
  const numbered = tx
    .select({
      numberedId: sql<NotificationId>`${id}`.as('numbered_id'),
      place: sql<number>`row_number() over (partition by ${memberId} order by ${toldAt}, ${id})`.as('place'),
    })
    .from(notifications)
    .where(isWaiting)
    .as('numbered');
  return tx
    .select({
      id,
      memberId,
      notice,
      urgency,
      name: members.name,
      email: members.email,
      settings: { mail: habit, language, quietFrom, quietUntil, digestOn },
    })
    .from(notifications)
    .innerJoin(numbered, and(eq(numbered.numberedId, id), lte(numbered.place, MOST_OF_ONE_MEMBER)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .leftJoin(
      notificationSettings,
      and(eq(notificationSettings.organizationId, organizationId), eq(notificationSettings.memberId, memberId)),
    )
    .where(and(isWaiting, wantsMail, or(isNull(members.leftOn), gte(members.leftOn, today))))
    .orderBy(asc(toldAt), asc(id))
    .limit(MOST_AT_ONCE)
    .for('update', { of: notifications, skipLocked: true });
}

async function settle(
  tx: Tx,
  org: OrgContext,
  { memberId, ids, digestOn }: Batch,
  mail: 'waiting' | 'sent' | 'refused',
  failure: MailFailure | null,
): Promise<void> {
  const { organizationId } = org;
  await tx
    .update(notifications)
    .set({
      mail,
      mailTakenAt: null,
      mailSettledAt: mail === 'waiting' ? null : org.now(),
      mailFailure: failure?.message ?? null,
    })
    .where(these(org, ids));
  if (mail !== 'sent' || digestOn === null) return;
  await tx
    .insert(notificationSettings)
    .values({ organizationId, memberId, mail: defaultNotificationSettings.mail, digestOn })
    .onConflictDoUpdate({
      target: [notificationSettings.organizationId, notificationSettings.memberId],
      set: { digestOn },
    });
}

const these = ({ organizationId }: OrgContext, ids: readonly NotificationId[]) =>
  and(eq(notifications.organizationId, organizationId), inArray(notifications.id, [...ids]));
