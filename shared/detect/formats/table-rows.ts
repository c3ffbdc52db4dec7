/** A cell of a table, without the blanks and quotes around it. Offsets of the original text. */
export interface Cell {
  start: number;
  end: number;
  value: string;
}

/** How the cells of a row are told apart; `wide` is two blanks or more, as print-outs align their columns. */
export type Separator = '\t' | '|' | ';' | ',' | 'wide';

export const separators: readonly Separator[] = ['\t', '|', ';', ',', 'wide'];

const longestLine = 20_000;

/** Splits one line into cells; a separator inside double quotes belongs to its cell. */
export function cellsOf(text: string, start: number, end: number, separator: Separator): Cell[] {
  const stop = Math.min(end, start + longestLine);
  const cells: Cell[] = [];
  let from = start;
  let isQuoted = false;
  for (let at = start; at < stop; at++) {
    const character = text[at];
    if (character === '"' && (isQuoted || text.slice(from, at).trim() === ''))
      isQuoted = !isQuoted && separator !== 'wide';
    else if (
      !isQuoted &&
      (separator === 'wide' ? character === ' ' && text[at + 1] === ' ' : character === separator)
    ) {
      cells.push(cellAt(text, from, at));
      if (separator === 'wide') while (at + 1 < stop && text[at + 1] === ' ') at++;
      from = at + 1;
    }
  }
  cells.push(cellAt(text, from, stop));
  // "| a | b |" has an empty cell on either side of its borders.
  if (separator === '|' && cells.length > 2 && cells[0]?.value === '') {
    cells.shift();
    if (cells.at(-1)?.value === '') cells.pop();
  }
  return separator === 'wide' ? cells.filter(({ value }) => value !== '') : cells;
}

const wrapping = '"\'*_` \t\r';

function cellAt(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && wrapping.includes(text[start] ?? '')) start++;
  while (end > start && wrapping.includes(text[end - 1] ?? '')) end--;
  return { start, end, value: text.slice(start, end) };
}

/** The lines of a text by their offsets, without line ends. */
export function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}
