import { Report, ReportReceipt } from '../../../shared/domain/observation.ts';
import { browserProcedure, router } from '../../trpc.ts';
import { reportObservations } from './service.ts';

export const observationRouter = router({
  report: browserProcedure
    .input(Report)
    .output(ReportReceipt)
    .mutation(({ ctx, input }) => reportObservations(ctx.org, input)),
});
