import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { csvOf } from '../../../shared/csv.ts';
import {
  type LeadershipView,
  metrics,
  shownOf,
  standingOfMetric,
  type MetricValue,
} from '../../../shared/domain/metric.ts';
import { standingWords } from '../../../shared/domain/report-words.ts';
import { useSession } from '../../session.ts';
import { downloadCsv } from '../../ui/csv.ts';
import { downloadBlob } from '../../ui/download-text.ts';

/** Hands over the very figures that the page shows, with how each is computed. */
export function ExportFigures({ view }: { view: LeadershipView }) {
  const { isSample } = useSession();
  const fileName = `${isSample ? 'sample-' : ''}report-figures-${view.figures.period.toOn}`;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => downloadCsv(`${fileName}.csv`, csvOf(rowsOf(view)))}>
          CSV, the figures for any program
        </Menu.Item>
        <Menu.Item
          onClick={() =>
            downloadBlob(
              `${fileName}.json`,
              new Blob([JSON.stringify({ ...view, definitions: metrics }, null, 2)], { type: 'application/json' }),
            )
          }
        >
          JSON, with all that the charts show
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const shown = (metric: MetricValue | undefined): number | null => (metric === undefined ? null : shownOf(metric));

function rowsOf({ figures, before, targets }: LeadershipView) {
  const beforeOf = new Map(before?.metrics.map((metric) => [metric.id, metric]));
  return [
    [
      'Figure',
      'Unit',
      'Value',
      'Part',
      'Whole',
      'Before',
      'Before on',
      'Target',
      'Stands',
      'Since',
      'Computed',
      'Cite',
    ],
    ...figures.metrics.map((metric) => {
      const { title, unit, computed, cite } = metrics[metric.id];
      return [
        title,
        unit === 'share' ? 'percent' : 'count',
        shown(metric),
        unit === 'share' ? metric.value : null,
        metric.of,
        shown(beforeOf.get(metric.id)),
        before?.countedOn ?? null,
        targets[metric.id] ?? null,
        standingWords[standingOfMetric(metric, targets)],
        metric.sinceOn,
        computed,
        cite === null ? '' : `45 CFR ${cite}`,
      ];
    }),
  ];
}
