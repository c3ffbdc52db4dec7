import { Coverage, ExtensionVersion } from '../../../shared/domain/browser.ts';
import { GroupId } from '../../../shared/domain/group.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { SetDetection } from '../../../shared/policy/detection.ts';
import { visibilities } from '../../../shared/policy/visibility.ts';
import { z } from '../../../shared/zod.ts';
import { browserProcedure, orgProcedure, router } from '../../trpc.ts';
import { setDetection } from './set-detection.ts';
import { setDiscovery } from './set-discovery.ts';
import { checkPolicy, getNewestBundle, listBundles } from './service.ts';

const nextCheckInSeconds = z.int().positive();
/** Whose browser it is may be in groups with a ladder of their own; they change without a new bundle. */
const groups = z.array(GroupId);

export const policyRouter = router({
  current: browserProcedure
    .input(
      z.strictObject({
        knownVersion: z.int32().positive().nullable(),
        extensionVersion: ExtensionVersion,
        coverage: Coverage,
      }),
    )
    .output(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('unchanged'), version: z.int(), groups, nextCheckInSeconds }),
        z.object({ kind: z.literal('bundle'), bundle: PolicyBundle, groups, nextCheckInSeconds }),
      ]),
    )
    .query(({ ctx, input }) => checkPolicy(ctx.org, input)),

  get: orgProcedure('policy:read')
    .output(PolicyBundle)
    .query(({ ctx }) => getNewestBundle(ctx.org)),

  setDetection: orgProcedure('policy:update')
    .input(SetDetection)
    .output(PolicyBundle)
    .mutation(({ ctx, input }) => setDetection(ctx.org, input)),

  setDiscovery: orgProcedure('policy:update')
    .input(z.strictObject({ who: z.enum(visibilities) }))
    .output(PolicyBundle)
    .mutation(({ ctx, input }) => setDiscovery(ctx.org, input.who)),

  bundles: orgProcedure('policy:read')
    .output(z.array(z.object({ version: z.int(), publishedAt: z.date(), browsers: z.int() })))
    .query(({ ctx }) => listBundles(ctx.org)),
});
