import { figureOf, type AcrossView } from '../../../shared/domain/metric-across.ts';
import { metricIds, metrics, shownOf } from '../../../shared/domain/metric.ts';
import type { CsvCell } from '../../../shared/csv.ts';

/** Every figure of every organization, the headings first; empty where it is not known. */
export const exportedOrganizations = ({ organizations }: AcrossView): CsvCell[][] => [
  [
    'Organization',
    'Counted on',
    'Act now',
    'Act soon',
    'Not known',
    ...metricIds.map((id) => (metrics[id].unit === 'share' ? `${metrics[id].title}, in percent` : metrics[id].title)),
  ],
  ...organizations.map((one) => [
    one.name,
    one.countedOn,
    one.standings.now,
    one.standings.soon,
    one.standings.unknown,
    ...metricIds.map((id) => {
      const metric = figureOf(one, id);
      return metric ? shownOf(metric) : null;
    }),
  ]),
];
