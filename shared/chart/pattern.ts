import type { Mark } from './chart.ts';

type Area = Pick<Extract<Mark, { kind: 'rect' }>, 'x' | 'y' | 'width' | 'height'>;

interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const APART = 5;

/** Stripes that rise to the right and end at the edges of an area, as lines: not every program that draws has patterns. */
export function stripesIn({ x, y, width, height }: Area): Stroke[] {
  const strokes: Stroke[] = [];
  // Each stripe is a line on which the ways from the left and from the top add up to one sum.
  for (let sum = APART; sum < width + height; sum += APART) {
    const fromLeft = Math.min(sum, width);
    const atTop = sum - fromLeft;
    const fromTop = Math.min(sum, height);
    strokes.push({ x1: x + sum - fromTop, y1: y + fromTop, x2: x + fromLeft, y2: y + atTop });
  }
  return strokes;
}

/** Dots within an area, each as its middle; `DOT` is how far they reach. */
export function dotsIn({ x, y, width, height }: Area): { x: number; y: number }[] {
  const dots: { x: number; y: number }[] = [];
  for (let down = APART / 2; down <= height - DOT; down += APART)
    for (let right = APART / 2; right <= width - DOT; right += APART) dots.push({ x: x + right, y: y + down });
  return dots;
}

/** The radius of a dot, in pixels. */
export const DOT = 1;
