import type { Figures } from '../domain/metric.ts';
import type { Chart } from './chart.ts';
import { coverageByCategory } from './coverage.ts';
import { completionByDepartment } from './departments.ts';
import { exposureTrend } from './exposure-trend.ts';
import { findingAgesChart } from './finding-ages.ts';
import { riskMatrixChart } from './risk-matrix.ts';

export const chartIds = ['exposures', 'coverage', 'finding-ages', 'departments', 'risk'] as const;
export type ChartId = (typeof chartIds)[number];

/** What each chart is called before one has read its message: in contents and bookmarks. */
export const chartNames: Readonly<Record<ChartId, string>> = {
  exposures: 'Exposures over twelve months',
  coverage: 'Coverage by category of vendor',
  'finding-ages': 'Age of open findings',
  departments: 'Training by department',
  risk: 'Risk of vendors',
};

const draw: Readonly<Record<ChartId, (figures: Figures, width: number) => Chart>> = {
  exposures: exposureTrend,
  coverage: coverageByCategory,
  'finding-ages': findingAgesChart,
  departments: completionByDepartment,
  risk: riskMatrixChart,
};

/**
 * One chart of the leadership report.
 *
 * @param width in pixels, 320 or more; it says how high it becomes
 */
export const chartOf = (id: ChartId, figures: Figures, width: number): Chart => draw[id](figures, width);
