import { chartIds, chartNames, chartOf } from '../../../shared/chart/charts.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import { type MetricStanding, metrics, standingOfMetric } from '../../../shared/domain/metric.ts';
import type { ReportAttestation, ReportSnapshot } from '../../../shared/domain/report.ts';
import {
  answerWords,
  askWords,
  beforeWords,
  byStanding,
  changeWords,
  citeWords,
  dayWords,
  knownRestWords,
  knownWords,
  momentWords,
  nothingWords,
  partTitles,
  periodWords,
  sentenceOfMetric,
  shownWords,
  targetWords,
  verdictOf,
  whatGotWorse,
} from '../../../shared/domain/report-words.ts';
import { todayIn } from '../../../shared/policy/today.ts';

/** What a report is printed from. */
export interface PrintedReport {
  snapshot: ReportSnapshot;
  /** Null for a draft, which says on each page that it is one. */
  frozen: { at: Date; snapshotHash: string } | null;
  /** Of a signed copy. */
  attestations: readonly ReportAttestation[];
}

/** One figure of the first page. */
export interface AnswerRow {
  standing: MetricStanding;
  title: string;
  sentence: string;
  shown: string;
  change: string;
  target: string;
}

export interface TableBlock {
  kind: 'table';
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Its cells are sentences and no numbers. */
  isOfWords: boolean;
}

/** What the PDF and the Word file are made of, alike and in this order. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; words: string }
  | { kind: 'paragraph'; words: string; tone: 'lead' | 'plain' | 'quiet' }
  | { kind: 'points'; points: readonly { words: string; detail: string | null }[] }
  | { kind: 'answers'; caption: string; rows: readonly AnswerRow[] }
  | TableBlock
  | { kind: 'chart'; name: string; chart: Chart }
  | { kind: 'page' };

/** In pixels, of a page 8.5 inches wide between its margins. */
export const CHART_WIDTH = 672;

/** What stands above every page. */
export function headerOf({ snapshot, frozen }: PrintedReport): { organization: string; state: string } {
  const { timeZone } = snapshot.view.figures;
  return {
    organization: `${snapshot.organizationName}${snapshot.isSample ? ' · Sample data' : ''}`,
    state:
      frozen === null
        ? 'Draft: its figures still change'
        : `Frozen on ${momentWords(frozen.at, timeZone)} · SHA-256 ${frozen.snapshotHash}`,
  };
}

/** A report as its parts, what is exposed first. Nothing in it depends on when it is asked for. */
export function paperOf(printed: PrintedReport): Block[] {
  const { snapshot } = printed;
  return [
    ...firstPage(snapshot),
    { kind: 'page' },
    ...asksPart(snapshot),
    ...uncomfortablePart(snapshot),
    ...narrativePart(snapshot),
    { kind: 'page' },
    ...chartsPart(snapshot),
    ...definitionsPart(snapshot),
    ...signaturesPart(printed),
  ];
}

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, words });
const paragraph = (words: string, tone: 'lead' | 'plain' | 'quiet' = 'plain'): Block => ({
  kind: 'paragraph',
  words,
  tone,
});

function firstPage({ title, organizationName, isSample, view }: ReportSnapshot): Block[] {
  const { figures, before, targets } = view;
  return [
    heading(1, title),
    paragraph(`${organizationName}, ${periodWords(figures.period)}`),
    paragraph(verdictOf(view), 'lead'),
    paragraph(
      `${isSample ? 'Sample data: all of it is made up. ' : ''}Counted on ${momentWords(figures.asOf, figures.timeZone)}. ${beforeWords(before)} Targets are your policy.`,
      'quiet',
    ),
    heading(2, partTitles.answers),
    {
      kind: 'answers',
      caption: 'Every figure with how it stands, how it moved and what is aimed at',
      rows: byStanding(view).flatMap((group) =>
        group.metrics.map((metric) => ({
          standing: standingOfMetric(metric, targets),
          title: metrics[metric.id].title,
          sentence: sentenceOfMetric(metric),
          shown: shownWords(metric),
          change: changeWords(metric, before) ?? 'Nothing to compare with',
          target: targetWords(metric.id, targets),
        })),
      ),
    },
  ];
}

function asksPart({ asks }: ReportSnapshot): Block[] {
  return [
    heading(2, partTitles.asks),
    asks.length === 0
      ? paragraph(nothingWords.asks)
      : {
          kind: 'points',
          points: asks.map((ask) => ({
            words: askWords(ask),
            detail: ask.subjectName === null ? null : `About ${ask.subjectName}`,
          })),
        },
  ];
}

function uncomfortablePart({ view, lastAsks }: ReportSnapshot): Block[] {
  const { figures, before } = view;
  const worse = whatGotWorse(view);
  const rest = knownRestWords(figures.known);
  return [
    heading(2, partTitles.uncomfortable),
    heading(3, partTitles.worse),
    worse.length === 0
      ? paragraph(nothingWords.worse(before))
      : { kind: 'points', points: worse.map(({ words }) => ({ words, detail: null })) },
    heading(3, partTitles.known),
    figures.known.named.length === 0
      ? paragraph(nothingWords.known)
      : {
          kind: 'points',
          points: figures.known.named.map((finding) => {
            const { title, facts } = knownWords(finding, figures);
            return { words: title, detail: `${facts.join('. ')}.` };
          }),
        },
    ...(rest === null ? [] : [paragraph(rest, 'quiet')]),
    heading(3, partTitles.lastAsks),
    lastAsks.length === 0
      ? paragraph(nothingWords.lastAsks)
      : {
          kind: 'points',
          points: lastAsks.map((ask) => ({
            words: askWords(ask),
            detail: `${answerWords(ask.answer, figures.timeZone)} ${ask.outcome ?? 'What came of it is not on record.'}`,
          })),
        },
  ];
}

function narrativePart({ narrative }: ReportSnapshot): Block[] {
  const paragraphs = narrative
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  if (paragraphs.length === 0) return [];
  return [heading(2, partTitles.narrative), ...paragraphs.map((words) => paragraph(words))];
}

function chartsPart({ view: { figures } }: ReportSnapshot): Block[] {
  return [
    heading(2, partTitles.charts),
    ...chartIds.flatMap((id): Block[] => {
      const chart = chartOf(id, figures, CHART_WIDTH);
      const isEmpty = chart.table.rows.length === 0;
      return [
        { kind: 'chart', name: chartNames[id], chart },
        ...(isEmpty ? [] : [{ kind: 'table' as const, isOfWords: false, ...chart.table }]),
      ];
    }),
  ];
}

function definitionsPart({ view: { figures } }: ReportSnapshot): Block[] {
  return [
    heading(2, partTitles.definitions),
    {
      kind: 'table',
      caption: 'Definitions',
      columns: ['Figure', 'How it is computed', 'Section of the law'],
      rows: figures.metrics.map(({ id }) => {
        const { title, computed } = metrics[id];
        return [title, computed, citeWords(id)];
      }),
      isOfWords: true,
    },
  ];
}

function signaturesPart({ snapshot, frozen, attestations }: PrintedReport): Block[] {
  const { timeZone } = snapshot.view.figures;
  const unsigned =
    frozen === null
      ? 'A draft is not signed. It is frozen first, so that nothing changes after it was read.'
      : 'This copy carries no signature. Leaders sign in Wardline, where the signed copy is.';
  return [
    heading(2, partTitles.signatures),
    ...(attestations.length === 0
      ? [paragraph(unsigned)]
      : attestations.flatMap(({ memberName, statement, attestedAt, snapshotHash }) => [
          heading(3, `${memberName}, ${dayWords(todayIn(timeZone, attestedAt))}`),
          paragraph(`“${statement}”`),
          paragraph(`Signed ${momentWords(attestedAt, timeZone)} over SHA-256 ${snapshotHash}.`, 'quiet'),
        ])),
  ];
}
