import { Coverage, ExtensionVersion } from '../../../shared/domain/browser.ts';
import { GroupId } from '../../../shared/domain/group.ts';
import { pageOf, Paging } from '../../../shared/domain/paging.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { SetDetection } from '../../../shared/policy/detection.ts';
import { BundleChange } from '../../../shared/policy/difference.ts';
import { PolicyRollout, PublishedVersion } from '../../../shared/policy/history.ts';
import { DiscardDraft, PolicyDraft, PublishDraft, RollBack, SaveDraft } from '../../../shared/policy/rules.ts';
import { visibilities } from '../../../shared/policy/visibility.ts';
import { z } from '../../../shared/zod.ts';
import { browserProcedure, orgProcedure, router } from '../../trpc.ts';
import { discardDraft, getDraft, publishDraft, saveDraft } from './draft.ts';
import { changesOfVersion, pageVersions, readRollout, rollBack } from './history.ts';
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

  draft: orgProcedure('policy:read')
    .output(PolicyDraft.nullable())
    .query(({ ctx }) => getDraft(ctx.org)),

  saveDraft: orgProcedure('policy:update')
    .input(SaveDraft)
    .output(PolicyDraft.nullable())
    .mutation(({ ctx, input }) => saveDraft(ctx.org, input)),

  discardDraft: orgProcedure('policy:update')
    .input(DiscardDraft)
    .output(z.null())
    .mutation(({ ctx, input }) => discardDraft(ctx.org, input.revision)),

  publishDraft: orgProcedure('policy:update')
    .input(PublishDraft)
    .output(z.null())
    .mutation(({ ctx, input }) => publishDraft(ctx.org, input)),

  history: orgProcedure('policy:read')
    .input(Paging)
    .output(pageOf(PublishedVersion))
    .query(({ ctx, input }) => pageVersions(ctx.org, input)),

  changes: orgProcedure('policy:read')
    .input(z.strictObject({ version: z.int32().positive() }))
    .output(z.array(BundleChange))
    .query(({ ctx, input }) => changesOfVersion(ctx.org, input.version)),

  rollBack: orgProcedure('policy:update')
    .input(RollBack)
    .output(z.null())
    .mutation(({ ctx, input }) => rollBack(ctx.org, input)),

  rollout: orgProcedure('policy:read')
    .output(PolicyRollout)
    .query(({ ctx }) => readRollout(ctx.org)),

  bundles: orgProcedure('policy:read')
    .output(z.array(z.object({ version: z.int(), publishedAt: z.date(), browsers: z.int() })))
    .query(({ ctx }) => listBundles(ctx.org)),
});
