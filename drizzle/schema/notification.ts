import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ChannelDeliveryId, ChannelId, ChannelKind } from '../../shared/domain/channel.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Notice, NoticeKind, NotificationId, NotificationSettings } from '../../shared/domain/notification.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import type { Urgency } from '../../shared/domain/urgency.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** What was told to whom. `key` says what it is about, so that nobody is told the same twice. */
export const notifications = pgTable(
  'notifications',
  {
    ...ownedByOrganization(),
    id: uuid().$type<NotificationId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    key: text().notNull(),
    notice: jsonb().$type<Notice>().notNull(),
    urgency: text().$type<Urgency>().notNull(),
    toldAt: createdAt(),
    readAt: instant(),
    solvedAt: instant(),
    /** `refused`: by the mail server for good, so nobody tries again. */
    mail: text().$type<'waiting' | 'sent' | 'refused'>().notNull().default('waiting'),
    /** Whoever sends it has it until a while after this; a server that died meanwhile gives it back so. */
    mailTakenAt: instant(),
    mailSettledAt: instant(),
    mailFailure: text(),
  },
  (notification) => [
    primaryKey({ columns: [notification.organizationId, notification.id] }),
    unique('notifications_tell_once').on(notification.organizationId, notification.memberId, notification.key),
    foreignKey({
      name: 'notifications_of_member',
      columns: [notification.organizationId, notification.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('notifications_newest').on(notification.organizationId, notification.memberId, notification.toldAt),
    index('notifications_by_key').on(notification.organizationId, notification.key),
    index('notifications_to_mail')
      .on(notification.organizationId, notification.toldAt)
      .where(
        sql`${notification.mail} = 'waiting' and ${notification.readAt} is null and ${notification.solvedAt} is null`,
      ),
  ],
);

export const notificationSettings = pgTable(
  'notification_settings',
  {
    ...ownedByOrganization(),
    memberId: uuid().$type<MemberId>().notNull(),
    mail: text().$type<NotificationSettings['mail']>().notNull(),
    language: text().$type<Language>(),
    quietFrom: smallint(),
    quietUntil: smallint(),
    /** The day, in the organization's zone, of the latest digest. */
    digestOn: date(),
  },
  (settings) => [
    primaryKey({ columns: [settings.organizationId, settings.memberId] }),
    foreignKey({
      name: 'notification_settings_of_member',
      columns: [settings.organizationId, settings.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Where else the organization is told. Address and key are sealed with the server's secret. */
export const channels = pgTable(
  'channels',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ChannelId>().notNull(),
    kind: text().$type<ChannelKind>().notNull(),
    name: text().notNull(),
    host: text().notNull(),
    sealedAddress: text().notNull(),
    /** What signs a webhook's messages; null for the others. */
    sealedKey: text(),
    notices: text().array().$type<NoticeKind[]>().notNull(),
    createdBy: uuid().$type<MemberId>().notNull(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (channel) => [
    primaryKey({ columns: [channel.organizationId, channel.id] }),
    foreignKey({
      name: 'channels_created_by',
      columns: [channel.organizationId, channel.createdBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Every message to a channel, from when it was due until it arrived or was given up. */
export const channelDeliveries = pgTable(
  'channel_deliveries',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ChannelDeliveryId>().notNull(),
    channelId: uuid().$type<ChannelId>().notNull(),
    key: text().notNull(),
    /** Null for a trial message. */
    notice: jsonb().$type<Notice>(),
    madeAt: createdAt(),
    attempts: integer().notNull().default(0),
    /** Null once it arrived or was given up; while somebody tries, a while ahead. */
    nextAttemptAt: instant(),
    deliveredAt: instant(),
    givenUpAt: instant(),
    lastFailure: text(),
  },
  (delivery) => [
    primaryKey({ columns: [delivery.organizationId, delivery.id] }),
    unique('channel_deliveries_tell_once').on(delivery.organizationId, delivery.channelId, delivery.key),
    foreignKey({
      name: 'channel_deliveries_of_channel',
      columns: [delivery.organizationId, delivery.channelId],
      foreignColumns: [channels.organizationId, channels.id],
    }),
    index('channel_deliveries_newest').on(delivery.organizationId, delivery.madeAt),
    index('channel_deliveries_due')
      .on(delivery.organizationId, delivery.nextAttemptAt)
      .where(sql`${delivery.nextAttemptAt} is not null`),
  ],
);
