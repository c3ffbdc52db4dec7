import { BaaId, EndBaa, RecordBaa } from '../../../shared/domain/baa.ts';
import { ClauseProposals, ClauseReading, ReadClause } from '../../../shared/domain/baa-clause.ts';
import { VendorRecord } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listClauseReadings, proposeClauses, readClause } from './clauses.ts';
import { endBaa, recordBaa } from './service.ts';

const BaaOfClauses = z.strictObject({ baaId: BaaId });

export const baaRouter = router({
  record: orgProcedure('baa:record')
    .input(RecordBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => recordBaa(ctx.org, input)),

  end: orgProcedure('baa:end')
    .input(EndBaa)
    .output(VendorRecord)
    .mutation(({ ctx, input }) => endBaa(ctx.org, input)),

  clauses: orgProcedure('baa:read')
    .input(BaaOfClauses)
    .output(z.array(ClauseReading))
    .query(({ ctx, input }) => listClauseReadings(ctx.org, input.baaId)),

  readClause: orgProcedure('baa:record')
    .input(ReadClause)
    .output(z.array(ClauseReading))
    .mutation(({ ctx, input }) => readClause(ctx.org, input)),

  proposeClauses: orgProcedure('baa:read')
    .input(BaaOfClauses)
    .output(ClauseProposals)
    .query(({ ctx, input }) => proposeClauses(ctx.org, ctx.foyer.files, input.baaId)),
});
