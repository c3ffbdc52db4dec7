import { Channel, ChannelId, CreateChannel, DeliveriesPage, ListDeliveries } from '../../../shared/domain/channel.ts';
import { z } from '../../../shared/zod.ts';
import { KeptLetter } from '../../mail/post.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { createChannel, endChannel, listChannels, listDeliveries, tryChannel } from './service.ts';

export const channelRouter = router({
  list: orgProcedure('channel:read')
    .output(z.array(Channel))
    .query(({ ctx }) => listChannels(ctx.org)),

  deliveries: orgProcedure('channel:read')
    .input(ListDeliveries)
    .output(DeliveriesPage)
    .query(({ ctx, input }) => listDeliveries(ctx.org, input)),

  /** How mail goes out; where it lies in a folder, what lies there for this organization. */
  mail: orgProcedure('channel:read')
    .output(z.object({ server: z.string().nullable(), kept: z.array(KeptLetter) }))
    .query(async ({ ctx }) => {
      const { post } = ctx.foyer;
      return { server: post.server, kept: await post.kept(ctx.org.organizationId) };
    }),

  create: orgProcedure('channel:update')
    .input(CreateChannel)
    .output(z.object({ channel: Channel, key: z.string().nullable() }))
    .mutation(({ ctx, input }) => createChannel(ctx.org, ctx.foyer.sealing, input)),

  try: orgProcedure('channel:update')
    .input(z.strictObject({ id: ChannelId }))
    .output(Channel)
    .mutation(({ ctx, input }) => tryChannel(ctx.org, input.id)),

  end: orgProcedure('channel:update')
    .input(z.strictObject({ id: ChannelId }))
    .output(Channel)
    .mutation(({ ctx, input }) => endChannel(ctx.org, input.id)),
});
