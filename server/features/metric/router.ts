import { ExposureSites } from '../../../shared/domain/exposure-sites.ts';
import { AcrossView } from '../../../shared/domain/metric-across.ts';
import { LeadershipView, MetricTargets, SetTargets, ViewMetrics } from '../../../shared/domain/metric.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { viewAcross } from './across.ts';
import { viewExposureSites } from './exposure-sites.ts';
import { getTargets, setTargets } from './targets.ts';
import { viewMetrics } from './view.ts';

export const metricRouter = router({
  view: orgProcedure('report:read')
    .input(ViewMetrics)
    .output(LeadershipView)
    .query(({ ctx, input }) => viewMetrics(ctx.org, input)),

  /** The list behind the figures of exposures, whose findings say more. */
  exposureSites: orgProcedure('finding:read')
    .input(ViewMetrics)
    .output(ExposureSites)
    .query(({ ctx, input }) => viewExposureSites(ctx.org, input)),

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
