import type { Figures } from '../domain/metric.ts';
import { addDays } from '../domain/calendar.ts';
import type { Chart, Mark } from './chart.ts';
import { countWords, fitted, label, numberWords, widthOf } from './words.ts';

/** `isKnown` is false of a month in which no browser was there to see anything: its zeros say nothing. */
interface Month {
  month: string;
  avoided: number;
  goneOn: number;
  passed: number;
  isKnown: boolean;
}

const monthOf = ({ month, avoided, goneOn, passed }: Figures['exposureMonths'][number]): Month => ({
  month,
  avoided: avoided ?? 0,
  goneOn: goneOn ?? 0,
  passed: passed ?? 0,
  isKnown: avoided !== null,
});

const HEADING = 16;
/** Above the highest bar, for its number. */
const ROOM = 16;
/** Of both strips together, without their words. */
const BARS = 130;
const LEAST = 20;
const MONTHS = 20;

const wentThrough = ({ goneOn, passed }: Month): number => goneOn + passed;

/** Exposures over twelve months: what went through above what was avoided, as bars from zero on one scale. */
export function exposureTrend({ exposureMonths, period }: Figures, width: number): Chart {
  const months = exposureMonths.map(monthOf);
  const [mostThrough, mostAvoided] = [
    Math.max(1, ...months.map(wentThrough)),
    Math.max(1, ...months.map(({ avoided }) => avoided)),
  ];
  // One scale for both, so that their heights compare; a strip is only as high as its own highest bar.
  const unit = BARS / (mostThrough + mostAvoided);
  const isUnknown = months.map(({ isKnown }) => !isKnown);
  const hasPassed = months.some(({ passed }) => passed > 0);
  const through = strip(
    hasPassed ? 'Went through (striped: let pass by policy)' : 'Went through',
    months.map((month) => [
      { value: month.goneOn, ink: 'bad' },
      { value: month.passed, ink: 'bad', pattern: 'stripes' },
    ]),
    { unit, height: Math.max(LEAST, mostThrough * unit), width, top: 0, isUnknown },
  );
  const avoided = strip(
    'Avoided',
    months.map((month) => [{ value: month.avoided, ink: 'good' }]),
    { unit, height: Math.max(LEAST, mostAvoided * unit), width, top: through.bottom + 12, isUnknown },
  );
  return {
    title: messageOf(months, period.toOn),
    width,
    height: avoided.bottom + MONTHS,
    marks: [...through.marks, ...avoided.marks, ...monthMarks(months, width, avoided.bottom + 14)],
    table: {
      caption: 'Exposures to vendors without cover, by month',
      columns: ['Month', 'Avoided', 'Somebody went on', 'Your policy let it pass'],
      rows: months.map((month) => [
        monthWords(month.month, 'full') + (isUnderWay(month, period.toOn) ? ' so far' : ''),
        ...[month.avoided, month.goneOn, month.passed].map((value) =>
          month.isKnown ? numberWords(value) : 'Not known',
        ),
      ]),
    },
  };
}

interface Piece {
  value: number;
  ink: 'bad' | 'good';
  pattern?: 'stripes';
}

interface Strip {
  unit: number;
  height: number;
  width: number;
  top: number;
  /** Of each column, whether nothing is known of it. */
  isUnknown: readonly boolean[];
}

function strip(
  heading: string,
  columns: readonly (readonly Piece[])[],
  { unit, height, width, top, isUnknown }: Strip,
): { marks: Mark[]; bottom: number } {
  const bottom = top + HEADING + ROOM + height;
  const step = width / Math.max(1, columns.length);
  const totals = columns.map((pieces) => pieces.reduce((sum, { value }) => sum + value, 0));
  // Where the numbers are too long to stand side by side, the highest and the last are enough: the table has all.
  const fits = totals.every((total) => widthOf(numberWords(total), 11) <= step);
  const highest = totals.indexOf(Math.max(...totals));
  const marks: Mark[] = [
    label(fitted(heading, 12, width, true), 0, top + 12, 'start', { isBold: true }),
    { kind: 'line', x1: 0, y1: bottom + 0.5, x2: width, y2: bottom + 0.5, ink: 'line' },
  ];
  columns.forEach((pieces, index) => {
    let y = bottom;
    for (const { value, ...look } of pieces) {
      if (value === 0) continue;
      const tall = Math.max(2, value * unit);
      y -= tall;
      marks.push({ kind: 'rect', x: (index + 0.15) * step, y, width: 0.7 * step, height: tall, ...look });
    }
    if (isUnknown[index] === true) {
      marks.push(label('?', (index + 0.5) * step, bottom - 4, 'middle', { size: 11, ink: 'ink' }));
      return;
    }
    const total = totals[index] ?? 0;
    if (total === 0 || !(fits || index === highest || index === columns.length - 1)) return;
    const middle = (index + 0.5) * step;
    const half = widthOf(numberWords(total), 11) / 2;
    const x = Math.min(Math.max(middle, half), width - half);
    marks.push(label(numberWords(total), x, y - 4, 'middle', { size: 11 }));
  });
  return { marks, bottom };
}

/** Each month's first letters; where they would touch, every third one's. */
function monthMarks(months: readonly Month[], width: number, y: number): Mark[] {
  const step = width / Math.max(1, months.length);
  const every = widthOf('Mmm', 11) + 4 <= step ? 1 : 3;
  return months.flatMap(({ month }, index) => {
    if ((months.length - 1 - index) % every !== 0) return [];
    const words = monthWords(month, every === 1 ? 'short' : 'year');
    const half = widthOf(words, 11) / 2;
    return [label(words, Math.min(Math.max((index + 0.5) * step, half), width - half), y, 'middle', { size: 11 })];
  });
}

const formats = {
  short: { month: 'short' },
  year: { month: 'short', year: 'numeric' },
  long: { month: 'long' },
  full: { month: 'long', year: 'numeric' },
} as const;

const monthWords = (month: string, how: keyof typeof formats): string =>
  new Intl.DateTimeFormat('en-US', { ...formats[how], timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

/** The month in which a period ends is whole only on its last day. */
const isUnderWay = ({ month }: Month, toOn: string): boolean =>
  toOn.startsWith(month) && addDays(toOn, 1).startsWith(month);

/** A quarter back, as boards meet. */
const BACK = 3;

/**
 * The last whole month and the one a quarter before it, or the first in which anything was seen: earlier ones may be from before anybody
 * looked. A month under way that is worse already is told of at once.
 */
function comparedMonths(months: readonly Month[], toOn: string): { last: Month; earlier: Month } | null {
  const first = months.findIndex(({ avoided, goneOn, passed }) => avoided + goneOn + passed > 0);
  const pairAt = (at: number) => {
    const [last, earlier] = [months[at], months[Math.max(first, at - BACK)]];
    return first === -1 || at <= first || !last?.isKnown || !earlier?.isKnown ? null : { last, earlier };
  };
  const newest = pairAt(months.length - 1);
  if (newest === null || !isUnderWay(newest.last, toOn)) return newest;
  // Half a month says nothing of a fall, and enough of a rise.
  if (wentThrough(newest.last) > wentThrough(newest.earlier)) return newest;
  const whole = pairAt(months.length - 2);
  // Else a quiet month would be the message beside a higher bar.
  return whole !== null && wentThrough(newest.last) > wentThrough(whole.last)
    ? { last: newest.last, earlier: whole.last }
    : whole;
}

function messageOf(months: readonly Month[], toOn: string): string {
  const known = months.filter(({ isKnown }) => isKnown).length;
  if (known === 0) return 'Exposures are not known: no browser was connected in these twelve months';
  const within =
    known === months.length
      ? 'in these twelve months'
      : `in the ${known === 1 ? 'only month' : `${numberWords(known)} months`} with a browser connected`;
  if (months.every(({ avoided, goneOn, passed }) => avoided + goneOn + passed === 0))
    return `No exposure was seen ${within}`;
  if (months.every((month) => wentThrough(month) === 0)) {
    const avoided = months.reduce((sum, month) => sum + month.avoided, 0);
    return `No exposure went through ${within}, and ${numberWords(avoided)} ${avoided === 1 ? 'was' : 'were'} avoided`;
  }
  const compared = comparedMonths(months, toOn);
  if (compared === null) {
    const total = months.reduce((sum, month) => sum + wentThrough(month), 0);
    return `${countWords(total, 'exposure')} went through ${within}`;
  }
  const { last, earlier } = compared;
  const [is, was] = [wentThrough(last), wentThrough(earlier)];
  const now = `${monthWords(last.month, 'long')}${isUnderWay(last, toOn) ? ' so far' : ''}`;
  const then = monthWords(earlier.month, 'long');
  if (is === was) return `As many exposures went through in ${now} as in ${then}: ${numberWords(is)}`;
  return `${is < was ? 'Fewer' : 'More'} exposures went through: ${numberWords(is)} in ${now} after ${numberWords(was)} in ${then}`;
}
