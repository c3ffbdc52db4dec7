import {
  DecideDiscovered,
  DecideManyDiscovered,
  DiscoveredSite,
  DiscoveredSiteId,
  DiscoveredSiteRecord,
  ListDiscovered,
} from '../../../shared/domain/discovery.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { decideDiscovered, decideManyDiscovered } from './decide.ts';
import { getDiscovered, listDiscovered } from './read.ts';

export const discoveryRouter = router({
  list: orgProcedure('discovery:read')
    .input(ListDiscovered)
    .output(pageOf(DiscoveredSite))
    .query(({ ctx, input }) => listDiscovered(ctx.org, input)),

  get: orgProcedure('discovery:read')
    .input(z.strictObject({ id: DiscoveredSiteId }))
    .output(DiscoveredSiteRecord)
    .query(({ ctx, input }) => getDiscovered(ctx.org, input.id)),

  decide: orgProcedure('discovery:decide')
    .input(DecideDiscovered)
    .output(DiscoveredSiteRecord)
    .mutation(({ ctx, input }) => decideDiscovered(ctx.org, input)),

  decideMany: orgProcedure('discovery:decide')
    .input(DecideManyDiscovered)
    .output(z.object({ decided: z.int() }))
    .mutation(({ ctx, input }) => decideManyDiscovered(ctx.org, input)),
});
