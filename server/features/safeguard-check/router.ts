import {
  AskAgain,
  ChecksPage,
  DecideCheck,
  ListChecks,
  SafeguardCheck,
  SafeguardCheckId,
  SafeguardCheckRecord,
  SendSafeguardCheck,
  SentLink,
  WithdrawCheck,
} from '../../../shared/domain/safeguard-check.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listChecks } from './list.ts';
import { readCheck } from './record.ts';
import { askAgain, decideCheck } from './review.ts';
import { renewLink, sendCheck, withdrawCheck } from './send.ts';

const OneCheck = z.strictObject({ id: SafeguardCheckId });

export const safeguardCheckRouter = router({
  list: orgProcedure('safeguard-check:read')
    .input(ListChecks)
    .output(ChecksPage)
    .query(({ ctx, input }) => listChecks(ctx.org, input)),

  get: orgProcedure('safeguard-check:read')
    .input(OneCheck)
    .output(SafeguardCheckRecord)
    .query(({ ctx, input }) => ctx.org.read((db) => readCheck(db, ctx.org, input.id))),

  send: orgProcedure('safeguard-check:send')
    .input(SendSafeguardCheck)
    .output(SentLink)
    .mutation(({ ctx, input }) => sendCheck(ctx.foyer, ctx.org, input)),

  renewLink: orgProcedure('safeguard-check:send')
    .input(OneCheck)
    .output(SentLink)
    .mutation(({ ctx, input }) => renewLink(ctx.foyer, ctx.org, input.id)),

  withdraw: orgProcedure('safeguard-check:send')
    .input(WithdrawCheck)
    .output(SafeguardCheck)
    .mutation(({ ctx, input }) => withdrawCheck(ctx.org, input)),

  askAgain: orgProcedure('safeguard-check:decide')
    .input(AskAgain)
    .output(SafeguardCheckRecord)
    .mutation(({ ctx, input }) => askAgain(ctx.foyer, ctx.org, input)),

  decide: orgProcedure('safeguard-check:decide')
    .input(DecideCheck)
    .output(SafeguardCheckRecord)
    .mutation(({ ctx, input }) => decideCheck(ctx.org, input)),
});
