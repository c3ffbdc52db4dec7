import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFigures } from '../../test/support/figures.ts';
import { catalogCategories } from '../catalog/category.ts';
import { severities } from '../domain/finding.ts';
import { ageBands, type Figures } from '../domain/metric.ts';
import type { Chart, Mark } from './chart.ts';
import { chartIds, chartOf } from './charts.ts';
import { numberWords, widthOf } from './words.ts';

const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(250_000));
const name = fc
  .string({ unit: fc.constantFrom('W', 'i', 'm', ' ', 'l', 'É'), maxLength: 70 })
  .map((letters) => letters.trim());

/** Any figures that a chart may be given, the emptiest and the longest included. */
const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    exposureMonths: fc
      .array(fc.record({ avoided: count, goneOn: count, passed: count }), { minLength: 12, maxLength: 12 })
      .map((months) =>
        months.map((month, index) => ({
          ...month,
          month: new Date(Date.UTC(2025, 11 + index, 1)).toISOString().slice(0, 7),
        })),
      ),
    coverage: fc.uniqueArray(
      fc.record({
        category: fc.constantFrom(null, ...catalogCategories),
        covered: count,
        expiring: count,
        missing: count,
      }),
      { selector: ({ category }) => category },
    ),
    findingAges: fc.tuple(...severities.map(() => fc.tuple(count, count, count, count))).map((rows) =>
      rows.map(([a, b, c, d], index) => ({
        severity: severities[index]!,
        bands: { '0': a, '30': b, '90': c, '180': d },
      })),
    ),
    departments: fc.array(
      fc
        .record({
          name,
          isTogether: fc.boolean(),
          people: count,
          asked: count,
          late: count,
          overdue: count,
          exposures: count,
          goneOn: count,
        })
        .map(({ late, ...one }) => ({ ...one, trained: Math.max(0, one.asked - late) })),
      { maxLength: 40 },
    ),
    riskMatrix: fc.uniqueArray(
      fc.record({ likelihood: fc.integer({ min: 1, max: 5 }), impact: fc.integer({ min: 1, max: 5 }), vendors: count }),
      { selector: ({ likelihood, impact }) => likelihood * 10 + impact },
    ),
  })
  .map((some) => ({ ...exampleFigures, ...some }));

const rectsOf = ({ marks }: Chart) => marks.filter((mark) => mark.kind === 'rect');
const wordsOf = ({ marks }: Chart) => marks.filter((mark) => mark.kind === 'words');

function edgesOf(mark: Extract<Mark, { kind: 'words' }>): [number, number] {
  const width = widthOf(mark.words, mark.size, mark.isBold);
  const left = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
  return [left, left + width];
}

describe.each(chartIds)('the chart of %s', (id) => {
  test.each([320, 640])('keeps every shape and every word within %i pixels, whatever the figures', (width) => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const chart = chartOf(id, figures, width);
        for (const mark of rectsOf(chart)) {
          expect(mark.width).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width).toBeLessThanOrEqual(width + 1.01);
          expect(mark.y).toBeGreaterThanOrEqual(0);
          expect(mark.y + mark.height).toBeLessThanOrEqual(chart.height + 0.01);
        }
        for (const mark of wordsOf(chart)) {
          const [left, right] = edgesOf(mark);
          expect({ words: mark.words, isInside: left >= -0.5 && right <= width + 0.5 }).toMatchObject({
            isInside: true,
          });
          expect(mark.y).toBeLessThanOrEqual(chart.height);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('has a table of as many cells in each row as it has columns, and a title that says something', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { table, title } = chartOf(id, figures, 320);
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
        expect(title).toMatch(/^\S.*\S$/);
        expect(title).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 100 },
    );
  });
});

/** No two words lie over each other: what is labelled directly has to be read. */
test.each(chartIds)('no words of the chart of %s touch in an ordinary quarter', (id) => {
  for (const width of [320, 480, 640]) {
    const words = wordsOf(chartOf(id, exampleFigures, width));
    for (const [index, one] of words.entries()) {
      for (const other of words.slice(index + 1)) {
        const [a, b] = [edgesOf(one), edgesOf(other)];
        const isOver = Math.abs(one.y - other.y) < 10 && a[0] < b[1] - 0.01 && b[0] < a[1] - 0.01;
        expect({ one: one.words, other: other.words, width, isOver }).toMatchObject({ isOver: false });
      }
    }
  }
});

const trend = (figures: Figures) => chartOf('exposures', figures, 640);
const withMonths = (throughs: readonly number[], toOn: string): Figures => ({
  ...exampleFigures,
  period: { fromOn: '2026-08-23', toOn },
  exposureMonths: exampleFigures.exposureMonths.map(({ month }, index) => ({
    month,
    avoided: 0,
    goneOn: throughs[index] ?? 0,
    passed: 0,
  })),
});

/** Nothing was seen, and only in the last so many months was somebody there to see. */
const watched = (months: number): Figures => ({
  ...withMonths([], '2026-11-30'),
  exposureMonths: withMonths([], '2026-11-30').exposureMonths.map((month, index) =>
    index < 12 - months ? { ...month, avoided: null, goneOn: null, passed: null } : month,
  ),
});

describe('the exposure trend', () => {
  test('compares whole months only: the one under way is no fall', () => {
    expect(trend(exampleFigures).title).toBe('Fewer exposures went through: 4 in October after 11 in July');
    const whole = { ...exampleFigures, period: { fromOn: '2026-09-01', toOn: '2026-11-30' } };
    expect(trend(whole).title).toBe('Fewer exposures went through: 1 in November after 8 in August');
    expect(trend(exampleFigures).table.rows.at(-1)?.[0]).toBe('November 2026 so far');
    expect(trend(whole).table.rows.at(-1)?.[0]).toBe('November 2026');
  });

  test('does not wait for the end of a month that is worse already', () => {
    expect(trend(withMonths([1, 1, 1, 1, 1, 1, 1, 4, 2, 1, 3, 5], '2026-11-22')).title).toBe(
      'More exposures went through: 5 in November so far after 2 in August',
    );
    expect(trend(withMonths([1, 1, 1, 1, 1, 1, 1, 4, 2, 1, 3, 2], '2026-11-22')).title).toBe(
      'Fewer exposures went through: 3 in October after 4 in July',
    );
    expect(trend(withMonths([1, 1, 1, 1, 1, 1, 1, 4, 9, 1, 3, 5], '2026-11-22')).title).toBe(
      'More exposures went through: 5 in November so far after 3 in October',
    );
  });

  test('does not call the months before anybody looked a quiet time', () => {
    expect(trend(withMonths([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7], '2026-11-30')).title).toBe(
      'Fewer exposures went through: 7 in November after 9 in October',
    );
    expect(trend(withMonths([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7], '2026-11-30')).title).toBe(
      '7 exposures went through in these twelve months',
    );
  });

  test('tells months in which nobody could see from quiet ones', () => {
    expect(trend(watched(0)).title).toBe('Exposures are not known: no browser was connected in these twelve months');
    expect(trend(watched(1)).title).toBe('No exposure was seen in the only month with a browser connected');
    expect(trend(watched(3)).title).toBe('No exposure was seen in the 3 months with a browser connected');
    const { rows } = trend(watched(3)).table;
    expect(rows.map(([, avoided]) => avoided)).toEqual([...Array<string>(9).fill('Not known'), '0', '0', '0']);
    const marked = wordsOf(trend(watched(3))).filter(({ words }) => words === '?');
    expect(marked).toHaveLength(18);
  });

  test('says so when more went through, as many, or none', () => {
    expect(trend(withMonths([1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 5], '2026-11-30')).title).toBe(
      'More exposures went through: 5 in November after 2 in August',
    );
    expect(trend(withMonths([1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2], '2026-11-30')).title).toBe(
      'As many exposures went through in November as in August: 2',
    );
    expect(trend(withMonths([], '2026-11-30')).title).toBe('No exposure was seen in these twelve months');
  });

  test('draws every bar from zero on one scale, and what policy let pass with stripes', () => {
    const chart = trend(exampleFigures);
    const height = (ink: string, pattern?: string) =>
      rectsOf(chart)
        .filter((mark) => mark.ink === ink && mark.pattern === pattern)
        .map((mark) => mark.height);
    const perExposure = height('good')[0]! / 22;
    expect(height('bad')[0]).toBeCloseTo(14 * perExposure, 5);
    expect(height('bad', 'stripes')[0]).toBeCloseTo(5 * perExposure, 5);
  });
});

test('coverage tells how many are without an agreement and where most of them are', () => {
  const chart = chartOf('coverage', exampleFigures, 640);
  expect(chart.title).toBe(
    '12 of 60 vendors with patient information have no agreement in force, most of all in AI assistant',
  );
  expect(wordsOf(chart).map(({ words }) => words)).toContain('6 missing, 3 covered');
  expect(chart.table.rows.map(([category]) => category)).toEqual([
    'AI assistant',
    'Without a category',
    'Customer records and marketing',
    'Health records and practice',
  ]);
  const [missing, covered] = rectsOf(chart);
  expect((missing!.width + 1) / (covered!.width + 1)).toBeCloseTo(6 / 3, 5);
});

test('the ages of findings name the oldest, and every number is beside its bar', () => {
  const chart = chartOf('finding-ages', exampleFigures, 320);
  expect(chart.title).toBe('3 open findings have been known for 180 days or more, 2 of them critical or high');
  const numbers = wordsOf(chart).filter(({ words }) => /^\d+$/.test(words));
  expect(numbers).toHaveLength(severities.length * ageBands.length);
  const widths = new Map(rectsOf(chart).map((mark) => [`${mark.x}/${mark.y}`, mark.width]));
  const [most] = [...widths.values()].toSorted((a, b) => b - a);
  expect([...widths.values()]).toContain((most ?? 0) / 9);
});

test('departments stand the furthest behind first, and one where nothing is asked is no success', () => {
  const figures: Figures = {
    ...exampleFigures,
    departments: [
      ...exampleFigures.departments,
      { ...exampleFigures.departments[0]!, name: '', people: 2, asked: 0, trained: 0, overdue: 0 },
    ],
  };
  const chart = chartOf('departments', figures, 640);
  expect(chart.title).toBe('Front desk is furthest behind: 15 of 24 courses done');
  expect(chart.table.rows.map((row) => row[0])).toEqual(['Front desk', 'Nursing', 'Billing', 'Without a department']);
  expect(chart.table.rows.at(-1)?.[3]).toBe('Nothing asked');
  expect(wordsOf(chart).map(({ words }) => words)).not.toContain('Without a department');
});

test('the risk matrix reads a risk from likelihood and impact as NIST SP 800-30 does', () => {
  const chart = chartOf('risk', exampleFigures, 320);
  expect(chart.title).toBe('4 of 60 vendors carry a high or very high risk');
  expect(chart.table.rows[0]).toEqual(['Very high', '0', '0', '0', '0', '1']);
  expect(
    wordsOf(chart)
      .filter(({ isBold }) => isBold)
      .map(({ words }) => words)
      .toSorted(),
  ).toEqual(['1', '3', '44', '12'].map(Number).map(numberWords).toSorted());
});
