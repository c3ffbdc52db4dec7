import { z } from '../zod.ts';

/** Okabe and Ito's hues by what they say, which each medium puts in its own values; `line` and `ink` follow the page's colour scheme. Frozen reports keep drawings: only ever add. */
const ChartInk = z.enum(['bad', 'warn', 'good', 'neutral', 'line', 'ink', 'faint']);
export type ChartInk = z.infer<typeof ChartInk>;

/** Frozen reports keep drawings: only ever add, here too. */
const Mark = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rect'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    ink: ChartInk,
    /** Beside the colour, so that two areas that touch are told apart without it. */
    pattern: z.enum(['stripes', 'dots']).exactOptional(),
  }),
  z.object({ kind: z.literal('line'), x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number(), ink: ChartInk }),
  z.object({
    kind: z.literal('words'),
    x: z.number(),
    /** Of the baseline. */
    y: z.number(),
    words: z.string(),
    anchor: z.enum(['start', 'middle', 'end']),
    size: z.literal([11, 12, 14]),
    ink: ChartInk,
    isBold: z.boolean().exactOptional(),
  }),
]);
export type Mark = z.infer<typeof Mark>;

/** Shapes and words in pixels at 96 to the inch, from the upper left. */
export const Drawing = z.object({ width: z.number(), height: z.number(), marks: z.array(Mark) });
export type Drawing = z.infer<typeof Drawing>;

/** What a chart says without its shapes. */
export const ChartWords = z.object({
  /** The one message, as a sentence: what a reader should take away. */
  title: z.string(),
  /** The same numbers, for whoever cannot see the chart or wants to copy them. */
  table: z.object({ caption: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.string())) }),
});
export type ChartWords = z.infer<typeof ChartWords>;

/**
 * A chart as shapes and words, drawn alike by the console (SVG), the PDF and the Word file. What its colours say, its words, its places and
 * its table say too.
 */
export type Chart = ChartWords & Drawing;
