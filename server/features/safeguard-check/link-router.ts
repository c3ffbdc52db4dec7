import {
  CheckForVendor,
  OpenCheck,
  RemoveEvidence,
  ReplyToClarification,
  SaveAnswer,
} from '../../../shared/domain/safeguard-check.ts';
import { z } from '../../../shared/zod.ts';
import { type CheckLink, openCheckLink } from '../../auth/check-link.ts';
import { type Foyer, publicProcedure, router } from '../../trpc.ts';
import { readForVendor, removeEvidence, replyToClarification, saveAnswer, submitCheck } from './respond.ts';

/** Wrong tokens are counted in a bucket of their own, so that a vendor's slips lock nobody out of the console. */
const opened = (foyer: Foyer, token: string): Promise<CheckLink> =>
  foyer.guessCheckLink(() => openCheckLink(foyer.db, token, foyer.now));

/** For whoever at a vendor holds the link of a check. Documents and spreadsheets come and go by the routes of route.ts. */
export const safeguardLinkRouter = router({
  open: publicProcedure
    .input(OpenCheck)
    .output(CheckForVendor)
    .query(async ({ ctx, input }) => readForVendor(await opened(ctx.foyer, input.token))),

  save: publicProcedure
    .input(SaveAnswer)
    .output(z.object({ answeredAt: z.date() }))
    .mutation(async ({ ctx, input: { token, ...answer } }) => saveAnswer(await opened(ctx.foyer, token), answer)),

  removeEvidence: publicProcedure
    .input(RemoveEvidence)
    .output(z.void())
    .mutation(async ({ ctx, input }) => removeEvidence(await opened(ctx.foyer, input.token), input.fileId)),

  submit: publicProcedure
    .input(OpenCheck)
    .output(CheckForVendor)
    .mutation(async ({ ctx, input }) => submitCheck(await opened(ctx.foyer, input.token))),

  reply: publicProcedure
    .input(ReplyToClarification)
    .output(CheckForVendor)
    .mutation(async ({ ctx, input: { token, ...reply } }) =>
      replyToClarification(await opened(ctx.foyer, token), reply),
    ),
});
