import { AcrossView } from '../../../shared/domain/metric-across.ts';
import { LeadershipView, MetricTargets, SetTargets, ViewMetrics } from '../../../shared/domain/metric.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { viewAcross } from './across.ts';
import { getTargets, setTargets } from './targets.ts';
import { viewMetrics } from './view.ts';

export const metricRouter = router({
  view: orgProcedure('report:read')
    .input(ViewMetrics)
    .output(LeadershipView)
    .query(({ ctx, input }) => viewMetrics(ctx.org, input)),

  /** Across the organizations of the caller, so it asks each of them whether the caller may read its report. */
  across: orgProcedure('report:read')
    .output(AcrossView)
    .query(({ ctx }) => viewAcross(ctx.foyer, ctx.org, ctx.session)),

  targets: orgProcedure('report:read')
    .output(MetricTargets)
    .query(({ ctx }) => getTargets(ctx.org)),

  setTargets: orgProcedure('report:update')
    .input(SetTargets)
    .output(MetricTargets)
    .mutation(({ ctx, input }) => setTargets(ctx.org, input.targets)),
});
