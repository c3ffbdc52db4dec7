import type { ChartInk, Mark } from './chart.ts';
import { fitted, label, widthOf } from './words.ts';

interface BarPart {
  value: number;
  ink: ChartInk;
  pattern?: 'stripes' | 'dots';
}

/** One bar of parts that touch, with its name and its numbers in words above it, so that no legend has to be learned. */
export interface Bar {
  name: string;
  said: string;
  parts: readonly BarPart[];
}

const BAR = 14;
const LINE = 16;
/** Between bars, and between a bar and its words. */
const GAP = 14;
const FOOT = 6;

/**
 * Bars below each other, from zero on one scale. A name that leaves no room for its numbers has them on a line of their own.
 *
 * @param most what a bar of the whole width stands for
 */
export function barsOf(bars: readonly Bar[], most: number, width: number): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = 0;
  for (const { name, said, parts } of bars) {
    const fitsOneLine = widthOf(name, 12, true) + widthOf(said, 12) + GAP <= width;
    marks.push(label(fitted(name, 12, width, true), 0, y + 12, 'start', { isBold: true }));
    if (!fitsOneLine) y += LINE;
    marks.push(
      fitsOneLine ? label(said, width, y + 12, 'end') : label(fitted(said, 12, width), 0, y + 12),
      ...partsOf(parts, most, width, y + LINE + 2),
    );
    y += LINE + 2 + BAR + GAP;
  }
  return { marks, height: Math.max(0, y - GAP + FOOT) };
}

function partsOf(parts: readonly BarPart[], most: number, width: number, y: number): Mark[] {
  const marks: Mark[] = [{ kind: 'line', x1: 0, y1: y + BAR + 0.5, x2: width, y2: y + BAR + 0.5, ink: 'line' }];
  let x = 0;
  for (const { value, ...look } of parts) {
    if (value === 0) continue;
    const length = (value / Math.max(1, most)) * width;
    // A pixel of air between two that touch, as far as there is one to spare.
    marks.push({ kind: 'rect', x, y, width: Math.max(1, length - (length > 3 ? 1 : 0)), height: BAR, ...look });
    x += length;
  }
  return marks;
}
