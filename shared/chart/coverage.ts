import { categoryWords } from '../catalog/category.ts';
import type { Figures } from '../domain/metric.ts';
import { type Bar, barsOf } from './bars.ts';
import type { Chart } from './chart.ts';
import { countWords, numberWords } from './words.ts';

type Line = Omit<Figures['coverage'][number], 'category'> & { name: string };

/** More would be a page of its own; the others are one bar together. */
const MOST_BARS = 10;

const totalOf = ({ covered, expiring, missing }: Line): number => covered + expiring + missing;

/** Vendors that receive patient information by what they are for: without an agreement in force, ending soon, covered. */
export function coverageByCategory({ coverage }: Figures, width: number): Chart {
  const lines = coverage
    .map(({ category, ...counts }): Line => ({
      name: category === null ? 'Without a category' : categoryWords[category],
      ...counts,
    }))
    .toSorted((a, b) => b.missing - a.missing || totalOf(b) - totalOf(a) || a.name.localeCompare(b.name, 'en-US'));
  const shown = withOthers(lines);
  const { marks, height } = barsOf(shown.map(barOf), Math.max(0, ...shown.map(totalOf)), width);
  return {
    title: messageOf(lines),
    width,
    height,
    marks,
    table: {
      caption: 'Vendors that receive patient information, by category',
      columns: ['Category', 'No agreement in force', 'Ends within 60 days', 'Covered', 'All'],
      rows: lines.map((line) => [
        line.name,
        ...[line.missing, line.expiring, line.covered, totalOf(line)].map(numberWords),
      ]),
    },
  };
}

function withOthers(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MOST_BARS) return lines;
  const rest = lines.slice(MOST_BARS - 1);
  const sum = (of: 'covered' | 'expiring' | 'missing') => rest.reduce((total, line) => total + line[of], 0);
  const name = `${rest.length} other categories`;
  return [
    ...lines.slice(0, MOST_BARS - 1),
    { name, covered: sum('covered'), expiring: sum('expiring'), missing: sum('missing') },
  ];
}

function barOf({ name, covered, expiring, missing }: Line): Bar {
  const said = [
    ...(missing > 0 ? [`${numberWords(missing)} missing`] : []),
    ...(expiring > 0 ? [`${numberWords(expiring)} ending soon`] : []),
    ...(covered > 0 ? [`${numberWords(covered)} covered`] : []),
  ];
  return {
    name,
    said: said.join(', '),
    parts: [
      { value: missing, ink: 'bad', pattern: 'stripes' },
      { value: expiring, ink: 'warn', pattern: 'dots' },
      { value: covered, ink: 'good' },
    ],
  };
}

function messageOf(lines: readonly Line[]): string {
  const total = lines.reduce((sum, line) => sum + totalOf(line), 0);
  const missing = lines.reduce((sum, line) => sum + line.missing, 0);
  if (total === 0) return 'No vendor is known to receive patient information';
  if (missing === 0)
    return total === 1
      ? 'The one vendor with patient information is covered'
      : `All ${numberWords(total)} vendors with patient information are covered`;
  const [worst] = lines;
  const most = worst && lines.length > 1 ? `, most of all in ${worst.name}` : '';
  const are = missing === 1 ? 'has' : 'have';
  return `${numberWords(missing)} of ${countWords(total, 'vendor')} with patient information ${are} no agreement in force${missing > 1 ? most : ''}`;
}
