import type { ChartInk } from '../../../shared/chart/chart.ts';
import type { MetricStanding } from '../../../shared/domain/metric.ts';

/** On paper, as `rrggbb`: Okabe and Ito's hues, dark enough for words beside them and apart from each other without colour by pattern and place. */
export const inkColors: Readonly<Record<ChartInk, string>> = {
  bad: 'd55e00',
  warn: 'e69f00',
  good: '009e73',
  neutral: '56789a',
  line: '8a979f',
  ink: '16242b',
  faint: 'e6ebee',
};

export const INK = '16242b';
export const QUIET = '55646d';
export const RULE = 'c8d1d6';

/** The colour and the shape that go with how a figure stands; its word is in shared/domain/report-words.ts. */
export const standingLooks: Readonly<
  Record<MetricStanding, { color: string; shape: 'square' | 'triangle' | 'ring' | 'circle' }>
> = {
  now: { color: 'b3261e', shape: 'square' },
  soon: { color: '9a5b00', shape: 'triangle' },
  unknown: { color: '55646d', shape: 'ring' },
  good: { color: '00694c', shape: 'circle' },
};
