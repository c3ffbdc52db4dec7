import { LeadershipView, MetricTargets, SetTargets, ViewMetrics } from '../../../shared/domain/metric.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { getTargets, setTargets } from './targets.ts';
import { viewMetrics } from './view.ts';

export const metricRouter = router({
  view: orgProcedure('report:read')
    .input(ViewMetrics)
    .output(LeadershipView)
    .query(({ ctx, input }) => viewMetrics(ctx.org, input)),

  targets: orgProcedure('report:read')
    .output(MetricTargets)
    .query(({ ctx }) => getTargets(ctx.org)),

  setTargets: orgProcedure('report:update')
    .input(SetTargets)
    .output(MetricTargets)
    .mutation(({ ctx, input }) => setTargets(ctx.org, input.targets)),
});
