import { and, arrayContains, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { channelDeliveries, channels } from '../../../drizzle/schema/index.ts';
import { ChannelDeliveryId } from '../../../shared/domain/channel.ts';
import { channelKindOf, type Notice } from '../../../shared/domain/notification.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';

/** Puts a message for each channel that takes such notices, in the transaction of what happened. @returns for how many */
export async function tellChannels(tx: Tx, org: OrgContext, notice: Notice, key: string): Promise<number> {
  const { organizationId } = org;
  const kind = channelKindOf(notice);
  if (kind === null) return 0;
  const taking = await tx
    .select({ id: channels.id })
    .from(channels)
    .where(
      and(
        eq(channels.organizationId, organizationId),
        isNull(channels.endedAt),
        arrayContains(channels.notices, [kind]),
      ),
    );
  if (taking.length === 0) return 0;
  const made = await tx
    .insert(channelDeliveries)
    .values(
      taking.map(({ id }) => ({
        organizationId,
        id: ChannelDeliveryId.parse(newId()),
        channelId: id,
        key,
        notice,
        madeAt: org.now(),
        nextAttemptAt: org.now(),
      })),
    )
    .onConflictDoNothing()
    .returning({ id: channelDeliveries.id });
  return made.length;
}
