import type { Chart } from '../../../shared/chart/chart.ts';
import { chartIds, chartOf } from '../../../shared/chart/charts.ts';
import type { Figures } from '../../../shared/domain/metric.ts';
import { partTitles } from '../../../shared/domain/report-words.ts';
import type { Said } from '../../../shared/domain/said.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Section } from '../../ui/Page.tsx';

interface ShownChart {
  id: string;
  /** As it is for so many pixels. */
  draw: (width: number) => Chart;
}

/** What the figures look like over time and side by side, one message to a chart. */
export function ReportCharts({ charts }: { charts: readonly ShownChart[] }) {
  return (
    <Section title={partTitles.charts} id="charts">
      <div className="report-charts">
        {charts.map(({ id, draw }) => (
          <ChartFigure key={id} draw={draw} />
        ))}
      </div>
    </Section>
  );
}

/** Charts of figures that change still, drawn for the very width there is. */
export const chartsOf = (figures: Figures): ShownChart[] =>
  chartIds.map((id) => ({ id, draw: (width) => chartOf(id, figures, width) }));

/** A drawing may be made so much smaller and its words are read still. */
const SMALLEST = 0.85;

/** The drawings that a report keeps: of each chart the widest that can be read in the width there is. */
export const frozenCharts = (charts: Said['charts']): ShownChart[] =>
  charts.map(({ id, title, table, drawings }) => ({
    id,
    draw: (width) => {
      const drawing = drawings.findLast((one) => one.width * SMALLEST <= width) ?? drawings[0];
      return { title, table, ...(drawing ?? { width: 0, height: 0, marks: [] }) };
    },
  }));
