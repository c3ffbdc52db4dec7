import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { NoticeKind } from './notification.ts';
import { pageOf, Paging } from './paging.ts';

export const ChannelId = idOf('Channel');
export type ChannelId = z.infer<typeof ChannelId>;

export const ChannelDeliveryId = idOf('ChannelDelivery');
export type ChannelDeliveryId = z.infer<typeof ChannelDeliveryId>;

/** Slack and Teams take a message for people; a webhook is a signed message for a program. */
export const channelKinds = ['slack', 'teams', 'webhook'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** Somewhere outside that the organization wants to be told, besides its members' mail. */
export const Channel = z.object({
  id: ChannelId,
  kind: z.enum(channelKinds),
  name: z.string().trim().min(1, 'Enter a name').max(80),
  /** All that is ever shown of its address, which is a secret. */
  host: z.string(),
  notices: z.array(NoticeKind).min(1, 'Choose at least one'),
  createdAt: z.date(),
  endedAt: z.date().nullable(),
  lastDeliveredAt: z.date().nullable(),
  /** Deliveries that are tried again, or were given up, since the last one that arrived. */
  failing: z.int().min(0),
});
export type Channel = z.infer<typeof Channel>;

export const CreateChannel = z.strictObject({
  ...Channel.pick({ kind: true, name: true, notices: true }).shape,
  /** The incoming webhook's address, as Slack, Teams or the program's operator gives it. */
  address: z.url({ protocol: /^https?$/, error: 'Enter an address such as https://hooks.example.com/…' }).max(2000),
});
export type CreateChannel = z.infer<typeof CreateChannel>;

/** One message to one channel. */
export const ChannelDelivery = z.object({
  id: ChannelDeliveryId,
  channelId: ChannelId,
  channelName: z.string(),
  /** Null for a trial message. */
  notice: NoticeKind.nullable(),
  madeAt: z.date(),
  attempts: z.int().min(0),
  deliveredAt: z.date().nullable(),
  givenUpAt: z.date().nullable(),
  nextAttemptAt: z.date().nullable(),
  lastFailure: z.string().nullable(),
});
export type ChannelDelivery = z.infer<typeof ChannelDelivery>;

export const ListDeliveries = z.strictObject({ page: Paging.shape.page, size: z.int().min(1).max(100).default(25) });
export type ListDeliveries = z.infer<typeof ListDeliveries>;

export const DeliveriesPage = pageOf(ChannelDelivery);
export type DeliveriesPage = z.infer<typeof DeliveriesPage>;
