import { CatalogEntry, CatalogFacts, ListCatalog } from '../../../shared/catalog/catalog-entry.ts';
import { CalendarDay } from '../../../shared/domain/calendar.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { correctCatalog, listCatalog } from './service.ts';

export const catalogRouter = router({
  list: orgProcedure('catalog:read')
    .input(ListCatalog)
    .output(pageOf(CatalogFacts).extend({ version: z.int(), asOf: CalendarDay }))
    .query(({ ctx, input }) => listCatalog(ctx.org, input)),

  correct: orgProcedure('catalog:correct')
    .input(CatalogEntry)
    .output(CatalogFacts)
    .mutation(({ ctx, input }) => correctCatalog(ctx.org, input)),
});
