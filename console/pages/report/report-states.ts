import type { MetricStanding } from '../../../shared/domain/metric.ts';
import type { reportStates } from '../../../shared/domain/report.ts';
import type { Tone } from '../../ui/Status.tsx';

/** How a figure stands, as shape and colour beside its word. */
export const standingTones: Readonly<Record<MetricStanding, Tone>> = {
  now: 'now',
  soon: 'soon',
  unknown: 'unknown',
  good: 'good',
};

export const stateWords: Readonly<Record<(typeof reportStates)[number], { word: string; tone: Tone }>> = {
  draft: { word: 'Draft', tone: 'notice' },
  frozen: { word: 'Not signed', tone: 'soon' },
  signed: { word: 'Signed', tone: 'good' },
};
