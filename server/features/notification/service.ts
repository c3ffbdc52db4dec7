import { and, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { notifications, notificationSettings } from '../../../drizzle/schema/index.ts';
import {
  defaultNotificationSettings,
  type ListNotifications,
  type NotificationId,
  type NotificationSettings,
  type NotificationsPage,
} from '../../../shared/domain/notification.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';

const waiting = and(isNull(notifications.readAt), isNull(notifications.solvedAt));

const own = ({ organizationId, actor }: MemberContext): SQL | undefined =>
  and(eq(notifications.organizationId, organizationId), eq(notifications.memberId, actor.id));

/** What the caller was told, newest first, and how much of it waits. */
export function listNotifications(
  org: MemberContext,
  { page, size, state }: ListNotifications,
): Promise<NotificationsPage> {
  const which = and(own(org), state === 'waiting' ? waiting : undefined);
  const { id, notice, urgency, toldAt, readAt, solvedAt } = notifications;
  return org.read(async (db) => ({
    items: await db
      .select({ id, notice, urgency, toldAt, readAt, solvedAt })
      .from(notifications)
      .where(which)
      .orderBy(desc(toldAt), desc(id))
      .limit(size)
      .offset((page - 1) * size),
    total: await db.$count(notifications, which),
    waiting: await countWaiting(db, org),
  }));
}

/** How much the caller was told that is neither read nor solved. */
export const countOwnWaiting = (org: MemberContext): Promise<number> => org.read((db) => countWaiting(db, org));

const countWaiting = (db: Reader, org: MemberContext): Promise<number> =>
  db.$count(notifications, and(own(org), waiting));

/** Marks the caller's own as read, so that none of them is mailed any more. @returns how much still waits. @throws Refusal NOT_FOUND for one that is not theirs */
export function markRead(org: MemberContext, ids: readonly NotificationId[]): Promise<number> {
  const these = and(own(org), inArray(notifications.id, [...ids]));
  return org.append(async (tx) => {
    if ((await tx.$count(notifications, these)) < new Set(ids).size) throw notFound('Notification');
    await tx
      .update(notifications)
      .set({ readAt: org.now() })
      .where(and(these, isNull(notifications.readAt)));
    return countWaiting(tx, org);
  });
}

/** How the caller wants to be told. */
export const getNotificationSettings = (org: MemberContext): Promise<NotificationSettings> =>
  org.read((db) => readOwnSettings(db, org));

/** Says how the caller wants to be told. @throws Refusal BAD_REQUEST for quiet hours that would never end */
export async function setNotificationSettings(
  org: MemberContext,
  settings: NotificationSettings,
): Promise<NotificationSettings> {
  const { organizationId, actor } = org;
  const { quiet, ...rest } = settings;
  if (quiet !== null && quiet.from === quiet.until)
    throw new Refusal('BAD_REQUEST', 'Quiet hours must end at another hour than they begin.');
  const set = { ...rest, quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null };
  return org.change('notification-settings.set', async (tx) => {
    const before = await readOwnSettings(tx, org);
    await tx
      .insert(notificationSettings)
      .values({ organizationId, memberId: actor.id, ...set })
      .onConflictDoUpdate({ target: [notificationSettings.organizationId, notificationSettings.memberId], set });
    return { subject: { kind: 'member', id: actor.id, name: actor.name }, before, after: settings, result: settings };
  });
}

async function readOwnSettings(db: Reader, { organizationId, actor }: MemberContext): Promise<NotificationSettings> {
  const { mail, language, quietFrom, quietUntil } = notificationSettings;
  const [row] = await db
    .select({ mail, language, quietFrom, quietUntil })
    .from(notificationSettings)
    .where(and(eq(notificationSettings.organizationId, organizationId), eq(notificationSettings.memberId, actor.id)));
  return row ? settingsOf(row) : defaultNotificationSettings;
}

type Row = Pick<typeof notificationSettings.$inferSelect, 'mail' | 'language' | 'quietFrom' | 'quietUntil'>;

/** A row as the settings that it stands for. */
export const settingsOf = ({ mail, language, quietFrom, quietUntil }: Row): NotificationSettings => ({
  mail,
  language,
  quiet: quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil },
});
