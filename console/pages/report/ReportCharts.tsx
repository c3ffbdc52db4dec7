import { chartIds, chartOf } from '../../../shared/chart/charts.ts';
import type { Figures } from '../../../shared/domain/metric.ts';
import { partTitles } from '../../../shared/domain/report-words.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Section } from '../../ui/Page.tsx';

/** What the figures look like over time and side by side, one message to a chart. */
export function ReportCharts({ figures }: { figures: Figures }) {
  return (
    <Section title={partTitles.charts} id="charts">
      <div className="report-charts">
        {chartIds.map((id) => (
          <ChartFigure key={id} draw={(width) => chartOf(id, figures, width)} />
        ))}
      </div>
    </Section>
  );
}
