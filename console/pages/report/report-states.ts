import type { MetricStanding } from '../../../shared/domain/metric.ts';
import type { Tone } from '../../ui/Status.tsx';

/** How a figure stands, as shape and colour beside its word. */
export const standingTones: Readonly<Record<MetricStanding, Tone>> = {
  now: 'now',
  soon: 'soon',
  unknown: 'unknown',
  good: 'good',
};
