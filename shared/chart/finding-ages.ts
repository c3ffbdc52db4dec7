import { type Severity, severities, severityWords } from '../domain/finding.ts';
import { type AgeBand, ageBands, type Figures } from '../domain/metric.ts';
import type { Chart, ChartInk, Mark } from './chart.ts';
import { countWords, label, numberWords, widthOf } from './words.ts';

/** Over its column, in two lines. */
const bandHeads: Readonly<Record<AgeBand, readonly [string, string]>> = {
  '0': ['Under', '30 days'],
  '30': ['30 to', '89 days'],
  '90': ['90 to', '179 days'],
  '180': ['180 days', 'or more'],
};

const inks: Readonly<Record<Severity, ChartInk>> = { critical: 'bad', high: 'warn', medium: 'neutral', low: 'neutral' };

const HEAD = 36;
const ROW = 30;
const BAR = 16;
const NAMES = 60;
const GAP = 10;

/** Open findings: a row for each severity, a column for how long they have been known, in each a bar from zero on one scale. */
export function findingAgesChart({ findingAges }: Figures, width: number): Chart {
  const count = (severity: Severity, band: AgeBand): number =>
    findingAges.find((line) => line.severity === severity)?.bands[band] ?? 0;
  const most = Math.max(1, ...severities.flatMap((severity) => ageBands.map((band) => count(severity, band))));
  const column = (width - NAMES) / ageBands.length;
  // At the end of the longest bar, its number.
  const longest = Math.max(2, column - GAP - widthOf(numberWords(most), 12, true) - 4);
  const marks: Mark[] = ageBands.flatMap((band, at) =>
    bandHeads[band].map((words, line) => label(words, NAMES + at * column, 12 + line * 13, 'start', { size: 11 })),
  );
  severities.forEach((severity, row) => {
    const y = HEAD + row * ROW;
    marks.push(label(severityWords[severity], 0, y + 13, 'start', { isBold: true }));
    ageBands.forEach((band, at) => {
      const x = NAMES + at * column;
      const value = count(severity, band);
      const long = value === 0 ? 0 : Math.max(2, (value / most) * longest);
      marks.push({ kind: 'line', x1: x, y1: y - 2, x2: x, y2: y + BAR + 2, ink: 'line' });
      if (value > 0) marks.push({ kind: 'rect', x, y, width: long, height: BAR, ink: inks[severity] });
      marks.push(label(numberWords(value), x + long + 4, y + 12, 'start', { isBold: value > 0 }));
    });
  });
  return {
    title: messageOf(count),
    width,
    height: HEAD + severities.length * ROW,
    marks,
    table: {
      caption: 'Open findings by severity and by how long they have been known',
      columns: ['Severity', ...ageBands.map((band) => bandHeads[band].join(' '))],
      rows: severities.map((severity) => [
        severityWords[severity],
        ...ageBands.map((band) => numberWords(count(severity, band))),
      ]),
    },
  };
}

function messageOf(count: (severity: Severity, band: AgeBand) => number): string {
  const inBand = (band: AgeBand) => severities.reduce((sum, severity) => sum + count(severity, band), 0);
  const oldest = ageBands.findLast((band) => inBand(band) > 0);
  if (oldest === undefined) return 'No finding is open';
  if (oldest === '0') return 'Every open finding has been known for less than 30 days';
  const total = inBand(oldest);
  const grave = count('critical', oldest) + count('high', oldest);
  const which = grave === 0 ? '' : `, ${numberWords(grave)} of them critical or high`;
  return `${countWords(total, 'open finding')} ${total === 1 ? 'has' : 'have'} been known for ${oldest} days or more${which}`;
}
