import type { Mark } from './chart.ts';

type Words = Extract<Mark, { kind: 'words' }>;
type Size = Words['size'];

/** Of the letters of system fonts and Roboto, on average and rather too wide than too narrow: a shape knows no font. */
const LETTER = 0.56;
const BOLD_LETTER = 0.6;

/** About how wide words are drawn, in pixels. */
export const widthOf = (words: string, size: Size, isBold = false): number =>
  words.length * size * (isBold ? BOLD_LETTER : LETTER);

/** As many of the words as fit, with an ellipsis for the rest; the table beside each chart has them whole. */
export function fitted(words: string, size: Size, width: number, isBold = false): string {
  if (widthOf(words, size, isBold) <= width) return words;
  const letters = Math.max(1, Math.floor(width / widthOf('m', size, isBold)) - 1);
  return `${words.slice(0, letters).trimEnd()}…`;
}

/** Words beside a mark, small and in the colour of text. */
export const label = (
  words: string,
  x: number,
  y: number,
  anchor: Words['anchor'] = 'start',
  more: Partial<Pick<Words, 'size' | 'ink' | 'isBold'>> = {},
): Words => ({ kind: 'words', words, x, y, anchor, size: 12, ink: 'ink', ...more });

/** "1,204": as reports are read in the United States, whoever reads them. */
export const numberWords = (value: number): string => value.toLocaleString('en-US');

/** "1 vendor", "12 vendors". */
export const countWords = (count: number, noun: string, plural = `${noun}s`): string =>
  `${numberWords(count)} ${count === 1 ? noun : plural}`;
