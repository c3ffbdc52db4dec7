import { randomBytes } from 'node:crypto';
import { and, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { channelDeliveries, channels } from '../../../drizzle/schema/index.ts';
import {
  type Channel,
  ChannelDeliveryId,
  ChannelId,
  type CreateChannel,
  type DeliveriesPage,
  type ListDeliveries,
} from '../../../shared/domain/channel.ts';
import { channelKindOf } from '../../../shared/domain/notification.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { callServers } from '../notification/call-servers.ts';

/** An organization with more has none that anybody reads. */
const MOST_CHANNELS = 20;

/** What a channel's address, or key, is sealed for. */
export const useOf = (what: 'address' | 'key', { organizationId }: OrgContext, id: ChannelId): string =>
  `channel ${what} ${organizationId} ${id}`;

/** All channels, those in use first, the newest first among them. */
export const listChannels = (org: OrgContext): Promise<Channel[]> => org.read((db) => readChannels(db, org));

/** Adds a channel and sends it a trial message. The key that signs a webhook's messages is in the answer and never shown again. */
export function createChannel(
  org: MemberContext,
  sealing: Sealing,
  { address, ...facts }: CreateChannel,
): Promise<{ channel: Channel; key: string | null }> {
  const { organizationId } = org;
  const id = ChannelId.parse(newId());
  // As the Standard Webhooks write it, so that their libraries check it.
  const key = facts.kind === 'webhook' ? `whsec_${randomBytes(32).toString('base64')}` : null;
  return org.change(
    'channel.created',
    async (tx) => {
      const inUse = and(eq(channels.organizationId, organizationId), isNull(channels.endedAt));
      if ((await tx.$count(channels, inUse)) >= MOST_CHANNELS)
        throw new Refusal('CONFLICT', `There are ${MOST_CHANNELS} channels already. End one that nobody reads first.`);
      await tx.insert(channels).values({
        ...facts,
        organizationId,
        id,
        notices: [...new Set(facts.notices)],
        host: new URL(address).host,
        sealedAddress: sealing.seal(address, useOf('address', org, id)),
        sealedKey: key === null ? null : sealing.seal(key, useOf('key', org, id)),
        createdBy: org.actor.id,
        createdAt: org.now(),
      });
      const after = await readChannel(tx, org, id);
      return { subject: subjectOf(after), before: null, after, result: { channel: after, key } };
    },
    (tx) => sendTrial(tx, org, id),
  );
}

/** Sends a message that says no more than that it came. @throws Refusal NOT_FOUND */
export function tryChannel(org: MemberContext, id: ChannelId): Promise<Channel> {
  return org.change(
    'channel.tried',
    async (tx) => {
      const channel = await readChannel(tx, org, id);
      if (channel.endedAt) throw new Refusal('CONFLICT', 'This channel was ended already.');
      return { subject: subjectOf(channel), before: null, after: null, result: channel };
    },
    (tx) => sendTrial(tx, org, id),
  );
}

/** Ends a channel: nothing is sent there any more, nor tried again. @throws Refusal NOT_FOUND | CONFLICT */
export function endChannel(org: MemberContext, id: ChannelId): Promise<Channel> {
  return org.change('channel.ended', async (tx) => {
    const before = await readChannel(tx, org, id);
    if (before.endedAt) throw new Refusal('CONFLICT', 'This channel was ended already.');
    await tx
      .update(channels)
      .set({ endedAt: org.now() })
      .where(and(eq(channels.organizationId, org.organizationId), eq(channels.id, id)));
    await tx
      .update(channelDeliveries)
      .set({ nextAttemptAt: null, givenUpAt: org.now() })
      .where(
        and(
          eq(channelDeliveries.organizationId, org.organizationId),
          eq(channelDeliveries.channelId, id),
          isNotNull(channelDeliveries.nextAttemptAt),
        ),
      );
    const after = await readChannel(tx, org, id);
    const [was, is] = [before, after].map(({ endedAt }) => ({ endedAt }));
    return { subject: subjectOf(after), before: was ?? null, after: is ?? null, result: after };
  });
}

/** Every message to every channel, the newest first. */
export function listDeliveries(org: OrgContext, { page, size }: ListDeliveries): Promise<DeliveriesPage> {
  const { id, channelId, notice, madeAt, attempts, deliveredAt, givenUpAt, nextAttemptAt, lastFailure } =
    channelDeliveries;
  const own = eq(channelDeliveries.organizationId, org.organizationId);
  return org.read(async (db) => {
    const rows = await db
      .select({
        id,
        channelId,
        channelName: channels.name,
        notice,
        madeAt,
        attempts,
        deliveredAt,
        givenUpAt,
        nextAttemptAt,
        lastFailure,
      })
      .from(channelDeliveries)
      .innerJoin(
        channels,
        and(eq(channels.organizationId, channelDeliveries.organizationId), eq(channels.id, channelId)),
      )
      .where(own)
      .orderBy(desc(madeAt), desc(id))
      .limit(size)
      .offset((page - 1) * size);
    return {
      items: rows.map((row) => ({ ...row, notice: row.notice === null ? null : channelKindOf(row.notice) })),
      total: await db.$count(channelDeliveries, own),
    };
  });
}

const subjectOf = ({ id, name }: Channel) => ({ kind: 'channel', id, name });

async function sendTrial(tx: Tx, org: OrgContext, channelId: ChannelId): Promise<void> {
  const id = ChannelDeliveryId.parse(newId());
  const now = org.now();
  await tx.insert(channelDeliveries).values({
    organizationId: org.organizationId,
    id,
    channelId,
    key: `trial:${id}`,
    notice: null,
    madeAt: now,
    nextAttemptAt: now,
  });
  await callServers(tx, org);
}

async function readChannel(db: Reader, org: OrgContext, id: ChannelId): Promise<Channel> {
  const channel = (await readChannels(db, org)).find((one) => one.id === id);
  if (!channel) throw notFound('Channel');
  return channel;
}

async function readChannels(db: Reader, { organizationId }: OrgContext): Promise<Channel[]> {
  const { id, kind, name, host, notices, createdAt, endedAt } = channels;
  const rows = await db
    .select({ id, kind, name, host, notices, createdAt, endedAt })
    .from(channels)
    .where(eq(channels.organizationId, organizationId))
    .orderBy(desc(isNull(endedAt)), desc(createdAt), desc(id));
  const arrived = await db
    .select({ id: channelDeliveries.channelId, at: max(channelDeliveries.deliveredAt) })
    .from(channelDeliveries)
    .where(eq(channelDeliveries.organizationId, organizationId))
    .groupBy(channelDeliveries.channelId);
  const failed = await db
    .select({ id: channelDeliveries.channelId, madeAt: channelDeliveries.madeAt })
    .from(channelDeliveries)
    .where(
      and(
        eq(channelDeliveries.organizationId, organizationId),
        isNull(channelDeliveries.deliveredAt),
        isNotNull(channelDeliveries.lastFailure),
      ),
    )
    .orderBy(desc(channelDeliveries.madeAt))
    .limit(MOST_FAILURES_READ);
  return rows.map((row) => {
    const lastDeliveredAt = arrived.find((one) => one.id === row.id)?.at ?? null;
    const failing = failed.filter(
      (one) => one.id === row.id && (lastDeliveredAt === null || one.madeAt > lastDeliveredAt),
    ).length;
    return { ...row, lastDeliveredAt, failing };
  });
}

const MOST_FAILURES_READ = 1000;
