import type { Chart } from '../../../shared/chart/chart.ts';
import type { ReportAttestation, ReportSnapshot } from '../../../shared/domain/report.ts';
import { dayWords, momentWords, partTitles } from '../../../shared/domain/report-words.ts';
import type { SaidFigure } from '../../../shared/domain/said.ts';
import { todayIn } from '../../../shared/policy/today.ts';

/** What a report is printed from. */
export interface PrintedReport {
  snapshot: ReportSnapshot;
  /** Null for a draft, which says on each page that it is one. */
  frozen: { at: Date; snapshotHash: string } | null;
  /** Of a signed copy. */
  attestations: readonly ReportAttestation[];
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
  | { kind: 'answers'; caption: string; rows: readonly SaidFigure[] }
  | TableBlock
  | { kind: 'chart'; name: string; chart: Chart }
  | { kind: 'page' };

/** What stands above every page. */
export function headerOf({ snapshot, frozen }: PrintedReport): { organization: string; state: string } {
  return {
    organization: `${snapshot.organizationName}${snapshot.isSample ? ' · Sample data' : ''}`,
    state:
      frozen === null
        ? 'Draft: its figures still change'
        : `Frozen on ${momentWords(frozen.at, snapshot.timeZone)} · SHA-256 ${frozen.snapshotHash}`,
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

function firstPage({ title, organizationName, isSample, said }: ReportSnapshot): Block[] {
  return [
    heading(1, title),
    paragraph(`${organizationName}, ${said.period}`),
    paragraph(said.verdict, 'lead'),
    paragraph(
      `${isSample ? 'Sample data: all of it is made up. ' : ''}Counted on ${said.asOf}. ${said.compared} Targets are your policy.`,
      'quiet',
    ),
    heading(2, partTitles.answers),
    {
      kind: 'answers',
      caption: 'Every figure with how it stands, how it moved and what is aimed at',
      rows: said.figures,
    },
  ];
}

/** A list, or the sentence that stands in its place. */
function listed<T>(
  { items, nothing }: { items: readonly T[]; nothing: string },
  point: (item: T) => { words: string; detail: string | null },
): Block {
  return items.length === 0 ? paragraph(nothing) : { kind: 'points', points: items.map(point) };
}

const asksPart = ({ said: { asks } }: ReportSnapshot): Block[] => [
  heading(2, partTitles.asks),
  listed(asks, ({ words, about }) => ({ words, detail: about === null ? null : `About ${about}` })),
];

const uncomfortablePart = ({ said: { worse, known, lastAsks, untold } }: ReportSnapshot): Block[] => [
  heading(2, partTitles.uncomfortable),
  heading(3, partTitles.worse),
  listed(worse, ({ words }) => ({ words, detail: null })),
  heading(3, partTitles.known),
  listed(known, ({ title, severityWords, facts }) => ({
    words: title,
    detail: `${[severityWords, ...facts].join('. ')}.`,
  })),
  ...(known.rest === null ? [] : [paragraph(known.rest, 'quiet')]),
  heading(3, partTitles.lastAsks),
  listed(lastAsks, ({ words, answer, outcome }) => ({
    words,
    detail: `${answer} ${outcome ?? 'What came of it is not on record.'}`,
  })),
  // A report that was frozen before it was said keeps its silence.
  ...(untold.length === 0
    ? []
    : [
        heading(3, partTitles.untold),
        { kind: 'points' as const, points: untold.map((words) => ({ words, detail: null })) },
      ]),
];

function narrativePart({ narrative }: ReportSnapshot): Block[] {
  const paragraphs = narrative
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  if (paragraphs.length === 0) return [];
  return [heading(2, partTitles.narrative), ...paragraphs.map((words) => paragraph(words))];
}

const chartsPart = ({ said: { charts } }: ReportSnapshot): Block[] => [
  heading(2, partTitles.charts),
  ...charts.flatMap(({ name, title, table, drawings }): Block[] => {
    const widest = drawings.at(-1);
    // Of nothing there is no picture, only the message that says so.
    const isDrawn = widest !== undefined && widest.height > 0 && table.rows.length > 0;
    return [
      isDrawn ? { kind: 'chart', name, chart: { title, table, ...widest } } : heading(3, title),
      ...(table.rows.length === 0 ? [] : [{ kind: 'table' as const, isOfWords: false, ...table }]),
    ];
  }),
];

const definitionsPart = ({ said: { figures } }: ReportSnapshot): Block[] => [
  heading(2, partTitles.definitions),
  {
    kind: 'table',
    caption: 'Definitions',
    columns: ['Figure', 'How it is computed', 'Section of the law'],
    rows: figures.map(({ title, computed, cite }) => [title, computed, cite]),
    isOfWords: true,
  },
];

function signaturesPart({ snapshot, frozen, attestations }: PrintedReport): Block[] {
  const { timeZone } = snapshot;
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
