import { Paging } from '../../../shared/domain/paging.ts';
import {
  AnswerAsk,
  AttestReport,
  CreateReport,
  FreezeReport,
  LastAsks,
  NoteOnReport,
  ReportId,
  ReportRecord,
  ReportSchedule,
  ReportsPage,
  SaveReport,
  SendReport,
  SentReport,
  SetReportPeriod,
  WithdrawReportLink,
} from '../../../shared/domain/report.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, recently, router } from '../../trpc.ts';
import { keepDocuments } from './documents.ts';
import { freezeReport } from './freeze.ts';
import { noteOnReport } from './note.ts';
import { readSchedule } from './schedule.ts';
import { sendReport } from './send.ts';
import {
  createReport,
  discardReport,
  getReport,
  listReports,
  noteOpened,
  readLastAsks,
  saveReport,
  setReportPeriod,
} from './service.ts';
import { answerAsk, attestReport } from './sign.ts';
import { withdrawReportLink } from './withdraw-link.ts';

export const reportRouter = router({
  list: orgProcedure('report:read')
    .input(Paging)
    .output(ReportsPage)
    .query(({ ctx, input }) => listReports(ctx.org, input)),

  get: orgProcedure('report:read')
    .input(z.strictObject({ id: ReportId }))
    .output(ReportRecord)
    .query(({ ctx, input }) => getReport(ctx.org, input.id)),

  // Reading alone notes nothing: a page is asked for ahead of whoever may open it.
  noteOpened: orgProcedure('report:read')
    .input(z.strictObject({ id: ReportId }))
    .output(z.void())
    .mutation(({ ctx, input }) => noteOpened(ctx.org, input.id)),

  // What the last report asked and what came of it: nobody can switch it off.
  lastAsks: orgProcedure('report:read')
    .output(LastAsks)
    .query(({ ctx }) => readLastAsks(ctx.org)),

  schedule: orgProcedure('report:read')
    .output(ReportSchedule)
    .query(({ ctx }) => ctx.org.read((db) => readSchedule(db, ctx.org))),

  create: orgProcedure('report:update')
    .input(CreateReport)
    .output(ReportRecord)
    .mutation(({ ctx, input }) => createReport(ctx.org, input)),

  save: orgProcedure('report:update')
    .input(SaveReport)
    .output(ReportRecord)
    .mutation(({ ctx, input }) => saveReport(ctx.org, input)),

  setPeriod: orgProcedure('report:update')
    .input(SetReportPeriod)
    .output(ReportRecord)
    .mutation(({ ctx, input }) => setReportPeriod(ctx.org, input)),

  discard: orgProcedure('report:update')
    .input(FreezeReport)
    .output(z.void())
    .mutation(({ ctx, input }) => discardReport(ctx.org, input)),

  freeze: orgProcedure('report:update')
    .input(FreezeReport)
    .output(ReportRecord)
    .mutation(async ({ ctx, input }) => {
      await freezeReport(ctx.org, input);
      // Writing them takes a moment, and whoever asks for one sooner has it made for them.
      ctx.foyer.afterwards(keepDocuments(ctx.org, ctx.foyer.files, input.id));
      return getReport(ctx.org, input.id);
    }),

  send: orgProcedure('report:update')
    .input(SendReport)
    .output(SentReport)
    .mutation(({ ctx, input }) => sendReport(ctx.foyer, ctx.org, input)),

  withdrawLink: orgProcedure('report:update')
    .input(WithdrawReportLink)
    .output(ReportRecord)
    .mutation(async ({ ctx, input }) => {
      await withdrawReportLink(ctx.org, input);
      return getReport(ctx.org, input.id);
    }),

  attest: orgProcedure('report:sign')
    // A signature is of whoever sits there, not of whoever found the screen unlocked.
    .use(recently)
    .input(AttestReport)
    .output(ReportRecord)
    .mutation(async ({ ctx, input }) => {
      await attestReport(ctx.org, input);
      ctx.foyer.afterwards(keepDocuments(ctx.org, ctx.foyer.files, input.id));
      return getReport(ctx.org, input.id);
    }),

  answerAsk: orgProcedure('report:sign')
    .input(AnswerAsk)
    .output(ReportRecord)
    .mutation(async ({ ctx, input }) => getReport(ctx.org, await answerAsk(ctx.org, input))),

  note: orgProcedure('report:discuss')
    .input(NoteOnReport)
    .output(ReportRecord)
    .mutation(async ({ ctx, input }) => {
      await noteOnReport(ctx.org, input);
      return getReport(ctx.org, input.id);
    }),
});
