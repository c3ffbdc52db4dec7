import { Report, ReportReceipt } from '../../../shared/domain/observation.ts';
import { browserProcedure, router } from '../../trpc.ts';
import { reportObservations } from './service.ts';

export const observationRouter = router({
  report: browserProcedure
    .input(Report)
    .output(ReportReceipt)
    .mutation(async ({ ctx, input }) => {
      await ctx.foyer.countReport();
      return reportObservations(ctx.org, input);
    }),
});
