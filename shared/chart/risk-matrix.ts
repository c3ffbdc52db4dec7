import type { Figures } from '../domain/metric.ts';
import { type Grade, grades, riskOf } from '../domain/vendor-risk.ts';
import type { Chart, ChartInk, Mark } from './chart.ts';
import { countWords, label, numberWords, widthOf } from './words.ts';

const gradeNames: Readonly<Record<Grade, string>> = {
  1: 'Very low',
  2: 'Low',
  3: 'Moderate',
  4: 'High',
  5: 'Very high',
};

/** Where the whole words would not fit. */
const shortNames: Readonly<Record<Grade, string>> = { 1: 'V. low', 2: 'Low', 3: 'Mod.', 4: 'High', 5: 'V. high' };

const inks: Readonly<Record<Grade, ChartInk>> = { 1: 'good', 2: 'good', 3: 'neutral', 4: 'warn', 5: 'bad' };

const NAMES = 60;
const HEAD = 18;
const FOOT = 36;
const CELL = 44;
/** Of the strip in each cell, whose length says its risk to whoever sees no colours. */
const STRIP = 6;
const WIDEST = 560;

/** Vendors by residual risk, after NIST SP 800-30: likelihood upwards, impact to the right, in each cell how many. */
export function riskMatrixChart({ riskMatrix }: Figures, width: number): Chart {
  const count = (likelihood: Grade, impact: Grade): number =>
    riskMatrix.find((cell) => cell.likelihood === likelihood && cell.impact === impact)?.vendors ?? 0;
  const cell = (Math.min(width, WIDEST) - NAMES) / grades.length;
  const names = widthOf(gradeNames[5], 11) < Math.min(cell, NAMES) - 2 ? gradeNames : shortNames;
  const marks: Mark[] = [label('Likelihood (longer strip, higher risk)', 0, 11, 'start', { size: 11 })];
  grades.toReversed().forEach((likelihood, row) => {
    const y = HEAD + row * CELL;
    marks.push(label(names[likelihood], 0, y + CELL / 2 + 4, 'start', { size: 11 }));
    grades.forEach((impact, column) => {
      const x = NAMES + column * cell;
      const vendors = count(likelihood, impact);
      const risk = riskOf(likelihood, impact);
      marks.push(
        { kind: 'rect', x, y, width: cell - 2, height: CELL - 2, ink: 'faint' },
        { kind: 'rect', x, y: y + CELL - 2 - STRIP, width: (risk / 5) * (cell - 2), height: STRIP, ink: inks[risk] },
      );
      if (vendors === 0) return;
      const words = numberWords(vendors);
      const size = widthOf(words, 14, true) < cell - 2 ? 14 : 11;
      marks.push(label(words, x + (cell - 2) / 2, y + 24, 'middle', { size, isBold: true }));
    });
  });
  const bottom = HEAD + grades.length * CELL;
  grades.forEach((impact, column) =>
    marks.push(label(names[impact], NAMES + (column + 0.5) * cell, bottom + 13, 'middle', { size: 11 })),
  );
  marks.push(label('Impact', NAMES + (5 * cell) / 2, bottom + 29, 'middle', { size: 11 }));
  return {
    title: messageOf(riskMatrix),
    width,
    height: bottom + FOOT,
    marks,
    table: {
      caption: 'Vendors by residual risk: a row for each likelihood, a column for each impact (NIST SP 800-30)',
      columns: ['Likelihood', ...grades.map((impact) => `${gradeNames[impact]} impact`)],
      rows: grades
        .toReversed()
        .map((likelihood) => [
          gradeNames[likelihood],
          ...grades.map((impact) => numberWords(count(likelihood, impact))),
        ]),
    },
  };
}

type Cell = Figures['riskMatrix'][number];

const gradeFrom = (step: number): Grade => grades.findLast((grade) => grade <= step) ?? 1;
const riskOfCell = ({ likelihood, impact }: Cell): Grade => riskOf(gradeFrom(likelihood), gradeFrom(impact));
const vendorsIn = (cells: readonly Cell[]): number => cells.reduce((total, { vendors }) => total + vendors, 0);

function messageOf(cells: readonly Cell[]): string {
  const all = countWords(vendorsIn(cells), 'vendor');
  const grave = vendorsIn(cells.filter((cell) => riskOfCell(cell) >= 4));
  if (cells.length === 0) return 'No vendor’s risk is computed yet';
  if (grave === 0) return `None of ${all} carries a high risk`;
  return `${numberWords(grave)} of ${all} ${grave === 1 ? 'carries' : 'carry'} a high or very high risk`;
}
