import {
  CloseFinding,
  Finding,
  FindingId,
  FindingsPage,
  ListFindings,
  ReopenFinding,
} from '../../../shared/domain/finding.ts';
import { ObservationRecord } from '../../../shared/domain/observation.ts';
import { Reveal } from '../../../shared/domain/who.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { closeFinding, getFinding, listFindings, reopenFinding } from './service.ts';

export const findingRouter = router({
  list: orgProcedure('finding:read')
    .input(ListFindings)
    .output(FindingsPage)
    .query(({ ctx, input }) => listFindings(ctx.org, input)),

  get: orgProcedure('finding:read')
    .input(z.strictObject({ id: FindingId }))
    .output(Finding.extend({ recent: z.array(ObservationRecord), reveals: z.array(Reveal) }))
    .query(({ ctx, input }) => getFinding(ctx.org, input.id)),

  close: orgProcedure('finding:close')
    .input(CloseFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => closeFinding(ctx.org, input)),

  reopen: orgProcedure('finding:close')
    .input(ReopenFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => reopenFinding(ctx.org, input)),
});
