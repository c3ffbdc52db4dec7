import { chartIds, chartNames, chartOf } from '../chart/charts.ts';
import { severityWords } from './finding.ts';
import { changeOfMetric, type LeadershipView, type MetricValue, metrics } from './metric.ts';
import type { OwnSafeguard } from './own-safeguard.ts';
import type { ReportContents, ReportSnapshot } from './report.ts';
import {
  answerWords,
  askWords,
  beforeWords,
  briefOf,
  byStanding,
  changeWords,
  citeWords,
  knownRestWords,
  knownWords,
  momentWords,
  nothingWords,
  ownSafeguardWords,
  periodWords,
  sentenceOfMetric,
  shownWords,
  standingWords,
  targetWords,
  untoldWords,
  verdictOf,
  whatGotWorse,
} from './report-words.ts';
import type { Said } from './said.ts';

/** For phones, for two beside each other, for the whole width of a page. */
const DRAWN_WIDTHS = [320, 480, 672] as const;

/** All that a report says, made of what it is about. Once it is frozen nothing is said anew. */
export function sayReport({ view, asks, lastAsks, safeguards, ...written }: ReportContents): ReportSnapshot {
  const { period, asOf, timeZone } = view.figures;
  return {
    ...written,
    period,
    asOf,
    timeZone,
    said: {
      ...sayView(view),
      lastAsks: sayLastAsks(lastAsks, timeZone),
      asks: {
        items: asks.map((ask) => ({
          id: ask.id,
          words: askWords(ask),
          about: ask.subjectName,
        })),
        nothing: nothingWords.asks,
      },
      untold: sayUntold(safeguards, timeZone),
      charts: sayCharts(view),
    },
  };
}

/** What is said of the figures themselves: of those of now, too. */
export function sayView(view: LeadershipView): Omit<Said, 'asks' | 'lastAsks' | 'untold' | 'charts'> {
  const { figures, before } = view;
  const { known, period, asOf, timeZone } = figures;
  return {
    verdict: verdictOf(view),
    period: periodWords(period),
    asOf: momentWords(asOf, timeZone),
    compared: beforeWords(before),
    figures: byStanding(view).flatMap(({ standing, metrics: all }) =>
      all.map((metric) => ({ ...sayMetric(metric, view), standing, standingWords: standingWords[standing] })),
    ),
    worse: { items: whatGotWorse(view), nothing: nothingWords.worse(before) },
    known: {
      items: known.named.map((finding) => ({
        id: finding.id,
        severity: finding.severity,
        severityWords: severityWords[finding.severity],
        ...knownWords(finding, figures),
      })),
      nothing: nothingWords.known,
      rest: knownRestWords(known),
    },
  };
}

export const sayLastAsks = (asks: ReportContents['lastAsks'], timeZone: string): Said['lastAsks'] => ({
  items: asks.map((ask) => ({
    id: ask.id,
    words: askWords(ask),
    answer: answerWords(ask.answer, timeZone),
    outcome: ask.outcome,
  })),
  nothing: nothingWords.lastAsks,
});

/** What no figure tells: what was said of the organization's own safeguards, and what is not kept or judged here. */
export const sayUntold = (safeguards: readonly OwnSafeguard[], timeZone: string): Said['untold'] => [
  ...ownSafeguardWords(safeguards, timeZone),
  ...untoldWords,
];

function sayMetric(metric: MetricValue, { before, targets }: LeadershipView) {
  const { title, computed, over } = metrics[metric.id];
  return {
    id: metric.id,
    title,
    sentence: sentenceOfMetric(metric),
    shown: shownWords(metric),
    brief: briefOf(metric),
    change: {
      words: changeWords(metric, before) ?? 'Nothing to compare with',
      direction: changeOfMetric(
        metric,
        before?.metrics.find(({ id }) => id === metric.id),
      ),
    },
    target: targetWords(metric.id, targets),
    computed,
    cite: citeWords(metric.id),
    isOfPeriod: over === 'period',
  };
}

/** Charts as they are drawn once and for all. */
const sayCharts = ({ figures }: LeadershipView): Said['charts'] =>
  chartIds.map((id) => {
    const { title, table } = chartOf(id, figures, DRAWN_WIDTHS[0]);
    const drawings = DRAWN_WIDTHS.map((drawnFor) => {
      const { width, height, marks } = chartOf(id, figures, drawnFor);
      return { width, height, marks };
    });
    return { id, name: chartNames[id], title, table, drawings };
  });
