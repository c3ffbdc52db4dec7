import { type Element, PAGE, type Style, type TaggedPdf } from './tagged-pdf.ts';

export interface Cell {
  words: string;
  style: Style;
  /** Below the words, in the same cell. */
  more?: { words: string; style: Style };
  /** Of drawings beside the words, which say what the words say. */
  mark?: (x: number, y: number) => void;
}

export interface Column {
  head: string;
  width: number;
  align: 'left' | 'right';
  /** Its cells name their rows. */
  isHead: boolean;
}

const PAD = 4;
/** Above and below the words of a row. */
const AIR = 2.5;
/** Left of words with a mark. */
const MARK = 11;
const HEAD: Style = { size: 7.5, isBold: true };

/** A table whose rows stay whole and whose head is repeated on each page, read aloud once. */
export function drawTable(
  pdf: TaggedPdf,
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): void {
  const { doc } = pdf;
  const table = doc.struct('Table', { title: caption });
  pdf.root.add(table);
  const headHeight = Math.max(...columns.map(({ head, width }) => pdf.heightOf(head, width - PAD, HEAD))) + 2 * AIR;
  const first = rows[0];
  pdf.room(headHeight + (first === undefined ? 0 : heightOfRow(pdf, columns, first)));
  headOf(pdf, table, columns);
  pdf.y += headHeight;
  pdf.rule(pdf.y);
  for (const row of rows) {
    const height = heightOfRow(pdf, columns, row);
    const page = doc.bufferedPageRange().count;
    pdf.room(height);
    if (doc.bufferedPageRange().count !== page) {
      pdf.artifact(() => drawHeads(pdf, columns), 'Pagination');
      pdf.y += headHeight;
      pdf.rule(pdf.y);
    }
    rowOf(pdf, table, columns, row);
    pdf.y += height;
    pdf.rule(pdf.y);
  }
  table.end();
  pdf.y += 12;
}

function headOf(pdf: TaggedPdf, table: Element, columns: readonly Column[]): void {
  const row = pdf.doc.struct('TR');
  table.add(row);
  eachColumn(columns, (column, x) =>
    row.add(pdf.doc.struct('TH', { scope: 'Column' }, () => drawHead(pdf, column, x))),
  );
  row.end();
}

function drawHeads(pdf: TaggedPdf, columns: readonly Column[]): void {
  eachColumn(columns, (column, x) => drawHead(pdf, column, x));
}

const drawHead = (pdf: TaggedPdf, { head, width, align }: Column, x: number): void =>
  pdf.draw(head, x, pdf.y + AIR, width - PAD, { ...HEAD, align });

function rowOf(pdf: TaggedPdf, table: Element, columns: readonly Column[], cells: readonly Cell[]): void {
  const row = pdf.doc.struct('TR');
  table.add(row);
  eachColumn(columns, ({ width, align, isHead }, x, at) => {
    const cell = cells[at];
    if (cell === undefined) return;
    const { words, style, more, mark } = cell;
    const y = pdf.y + AIR;
    if (mark) pdf.artifact(() => mark(x, y));
    const [left, wide] = mark ? [x + MARK, width - PAD - MARK] : [x, width - PAD];
    const element = isHead ? pdf.doc.struct('TH', { scope: 'Row' }) : pdf.doc.struct('TD');
    row.add(element);
    element.add(pdf.doc.struct('P', {}, () => pdf.draw(words, left, y, wide, { ...style, align })));
    if (more) {
      const below = y + pdf.heightOf(words, wide, style) + 1;
      element.add(pdf.doc.struct('P', {}, () => pdf.draw(more.words, left, below, wide, { ...more.style, align })));
    }
    element.end();
  });
  row.end();
}

function heightOfRow(pdf: TaggedPdf, columns: readonly Column[], cells: readonly Cell[]): number {
  const heights = columns.map(({ width }, at) => {
    const cell = cells[at];
    if (cell === undefined) return 0;
    const wide = width - PAD - (cell.mark ? MARK : 0);
    const more = cell.more ? pdf.heightOf(cell.more.words, wide, cell.more.style) + 1 : 0;
    return pdf.heightOf(cell.words, wide, cell.style) + more;
  });
  return Math.max(...heights) + 2 * AIR;
}

function eachColumn(columns: readonly Column[], draw: (column: Column, x: number, at: number) => void): void {
  let x: number = PAGE.side;
  for (const [at, column] of columns.entries()) {
    draw(column, x, at);
    x += column.width;
  }
}
