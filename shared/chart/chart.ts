/**
 * A chart as shapes and words, drawn alike by the console (SVG), the PDF and the Word file. Units are pixels at 96 to the inch, from the
 * upper left. What its colours say, its words, its places and its table say too.
 */
export interface Chart {
  /** The one message, as a sentence: what a reader should take away. */
  title: string;
  width: number;
  height: number;
  marks: readonly Mark[];
  /** The same numbers, for whoever cannot see the chart or wants to copy them. */
  table: { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
}

/** Okabe and Ito's hues by what they say, which each medium puts in its own values; `line` and `ink` follow the page's colour scheme. */
export type ChartInk = 'bad' | 'warn' | 'good' | 'neutral' | 'line' | 'ink' | 'faint';

export type Mark =
  /** `pattern` beside the colour, so that two areas that touch are told apart without it. */
  | { kind: 'rect'; x: number; y: number; width: number; height: number; ink: ChartInk; pattern?: 'stripes' | 'dots' }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; ink: ChartInk }
  | {
      kind: 'words';
      x: number;
      /** Of the baseline. */
      y: number;
      words: string;
      anchor: 'start' | 'middle' | 'end';
      size: 11 | 12 | 14;
      ink: ChartInk;
      isBold?: boolean;
    };
