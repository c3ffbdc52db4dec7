import { BaaId, CorrectBaa, EndBaa, RecordBaa, RecordVersion } from '../../../shared/domain/baa.ts';
import {
  AttestBaa,
  BaaHistory,
  RecordReturn,
  RecordViolation,
  ResolveViolation,
} from '../../../shared/domain/baa-history.ts';
import { ClauseProposals, ClauseReading, ReadClause, ReadClauses } from '../../../shared/domain/baa-clause.ts';
import { VendorRecord } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { carryClauses, listClauseReadings, proposeClauses, readClause, readClauses } from './clauses.ts';
import { attestBaa, listBaaHistory, recordReturn, recordViolation, resolveViolation } from './history.ts';
import { correctBaa, endBaa, recordBaa, recordVersion } from './service.ts';

const OfBaa = z.strictObject({ baaId: BaaId });

export const baaRouter = router({
  record: orgProcedure('baa:record')
    .input(RecordBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => recordBaa(ctx.org, input)),

  end: orgProcedure('baa:end')
    .input(EndBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => endBaa(ctx.org, input)),

  recordVersion: orgProcedure('baa:record')
    .input(RecordVersion)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => recordVersion(ctx.org, input)),

  correct: orgProcedure('baa:record')
    .input(CorrectBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => correctBaa(ctx.org, input)),

  history: orgProcedure('baa:read')
    .input(OfBaa)
    .output(BaaHistory)
    .query(({ ctx, input }) => listBaaHistory(ctx.org, input.baaId)),

  attest: orgProcedure('baa:record')
    .input(AttestBaa)
    .output(BaaHistory)
    .mutation(({ ctx, input }) => attestBaa(ctx.org, input)),

  recordViolation: orgProcedure('baa:record')
    .input(RecordViolation)
    .output(BaaHistory)
    .mutation(({ ctx, input }) => recordViolation(ctx.org, input)),

  resolveViolation: orgProcedure('baa:end')
    .input(ResolveViolation)
    .output(BaaHistory)
    .mutation(({ ctx, input }) => resolveViolation(ctx.org, input)),

  recordReturn: orgProcedure('baa:end')
    .input(RecordReturn)
    .output(BaaHistory)
    .mutation(({ ctx, input }) => recordReturn(ctx.org, input)),

  clauses: orgProcedure('baa:read')
    .input(OfBaa)
    .output(z.array(ClauseReading))
    .query(({ ctx, input }) => listClauseReadings(ctx.org, input.baaId)),

  readClause: orgProcedure('baa:record')
    .input(ReadClause)
    .output(z.array(ClauseReading))
    .mutation(({ ctx, input }) => readClause(ctx.org, input)),

  readClauses: orgProcedure('baa:record')
    .input(ReadClauses)
    .output(z.array(ClauseReading))
    .mutation(({ ctx, input }) => readClauses(ctx.org, input)),

  carryClauses: orgProcedure('baa:record')
    .input(OfBaa)
    .output(z.array(ClauseReading))
    .mutation(({ ctx, input }) => carryClauses(ctx.org, input.baaId)),

  proposeClauses: orgProcedure('baa:read')
    .input(OfBaa)
    .output(ClauseProposals)
    .query(({ ctx, input }) => proposeClauses(ctx.org, ctx.foyer.files, input.baaId)),
});
