import {
  AcceptFinding,
  AssignFindings,
  CloseFinding,
  CloseFindings,
  CommentOnFinding,
  Finding,
  FindingChange,
  FindingComment,
  FindingId,
  FindingLink,
  FindingsPage,
  FindLinkable,
  LinkFinding,
  ListFindings,
  MergeFindings,
  PlanFinding,
  ReopenFinding,
  SetDue,
  WorkedOn,
} from '../../../shared/domain/finding.ts';
import { ObservationRecord } from '../../../shared/domain/observation.ts';
import { Reveal } from '../../../shared/domain/who.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { acceptFinding } from './accept.ts';
import { findLinkable } from './linkable.ts';
import { linkFinding, unlinkFinding } from './links.ts';
import { mergeFindings } from './merge.ts';
import { listFindings } from './read.ts';
import { commentOnFinding, getFinding } from './record.ts';
import { assignFindings, closeFinding, closeFindings, planFinding, reopenFinding, setDue } from './service.ts';

const FindingRecord = Finding.extend({
  recent: z.array(ObservationRecord),
  reveals: z.array(Reveal),
  comments: z.array(FindingComment),
  links: z.array(FindingLink),
  history: z.array(FindingChange),
});

export const findingRouter = router({
  list: orgProcedure('finding:read')
    .input(ListFindings)
    .output(FindingsPage)
    .query(({ ctx, input }) => listFindings(ctx.org, input)),

  get: orgProcedure('finding:read')
    .input(z.strictObject({ id: FindingId }))
    .output(FindingRecord)
    .query(({ ctx, input }) => getFinding(ctx.org, input.id)),

  assign: orgProcedure('finding:update')
    .input(AssignFindings)
    .output(WorkedOn)
    .mutation(({ ctx, input }) => assignFindings(ctx.org, input)),

  setDue: orgProcedure('finding:update')
    .input(SetDue)
    .output(WorkedOn)
    .mutation(({ ctx, input }) => setDue(ctx.org, input)),

  plan: orgProcedure('finding:update')
    .input(PlanFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => planFinding(ctx.org, input)),

  comment: orgProcedure('finding:update')
    .input(CommentOnFinding)
    .output(z.array(FindingComment))
    .mutation(({ ctx, input }) => commentOnFinding(ctx.org, input)),

  linkable: orgProcedure('finding:update')
    .input(FindLinkable)
    .output(z.array(FindingLink))
    .query(({ ctx, input }) => findLinkable(ctx.org, input)),

  link: orgProcedure('finding:update')
    .input(LinkFinding)
    .output(z.array(FindingLink))
    .mutation(({ ctx, input }) => linkFinding(ctx.org, input)),

  unlink: orgProcedure('finding:update')
    .input(LinkFinding)
    .output(z.array(FindingLink))
    .mutation(({ ctx, input }) => unlinkFinding(ctx.org, input)),

  merge: orgProcedure('finding:close')
    .input(MergeFindings)
    .output(Finding)
    .mutation(({ ctx, input }) => mergeFindings(ctx.org, input)),

  accept: orgProcedure('finding:accept')
    .input(AcceptFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => acceptFinding(ctx.org, input)),

  close: orgProcedure('finding:close')
    .input(CloseFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => closeFinding(ctx.org, input)),

  closeMany: orgProcedure('finding:close')
    .input(CloseFindings)
    .output(WorkedOn)
    .mutation(({ ctx, input }) => closeFindings(ctx.org, input)),

  reopen: orgProcedure('finding:close')
    .input(ReopenFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => reopenFinding(ctx.org, input)),
});
