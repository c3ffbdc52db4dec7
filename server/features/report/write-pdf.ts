import type { SaidFigure } from '../../../shared/domain/said.ts';
import { drawChart, POINTS } from './draw-chart.ts';
import { type Cell, drawTable } from './draw-table.ts';
import { type Block, headerOf, paperOf, type PrintedReport, type TableBlock } from './paper.ts';
import { QUIET, standingLooks } from './print-colors.ts';
import { PAGE, type Style, TaggedPdf, WIDTH } from './tagged-pdf.ts';

const headings: Readonly<Record<1 | 2 | 3, Style & { before: number; after: number; keep: number }>> = {
  1: { size: 21, isBold: true, before: 0, after: 4, keep: 60 },
  2: { size: 14, isBold: true, before: 12, after: 6, keep: 90 },
  3: { size: 10.5, isBold: true, before: 8, after: 4, keep: 48 },
};
const tones: Readonly<Record<'lead' | 'plain' | 'quiet', Style & { after: number }>> = {
  lead: { size: 12, isBold: true, after: 5 },
  plain: { size: 10, after: 7 },
  quiet: { size: 8.5, color: QUIET, after: 7 },
};
const SMALL: Style = { size: 8 };

/**
 * A report as a tagged PDF with bookmarks on US letter paper. One report always makes the same pages; its bytes differ only in what is
 * the file's own.
 */
export function writeReportPdf(printed: PrintedReport): Promise<Buffer> {
  const { snapshot, frozen } = printed;
  const pdf = new TaggedPdf({
    title: snapshot.title,
    author: snapshot.organizationName,
    createdAt: frozen?.at ?? snapshot.asOf,
  });
  for (const block of paperOf(printed)) putBlock(pdf, block);
  return pdf.finish(headerOf(printed));
}

function putBlock(pdf: TaggedPdf, block: Block): void {
  switch (block.kind) {
    case 'heading':
      putHeading(pdf, block.level, block.words);
      return;
    case 'paragraph': {
      const { after, ...style } = tones[block.tone];
      pdf.put(pdf.root, 'P', block.words, style, after);
      return;
    }
    case 'points':
      putPoints(pdf, block.points);
      return;
    case 'answers':
      drawTable(
        pdf,
        block.caption,
        answerColumns,
        block.rows.map((row) => answerCells(pdf, row)),
      );
      return;
    case 'table':
      putTable(pdf, block);
      return;
    case 'chart': {
      const { chart, name } = block;
      // A chart, its message and the head of its table stay together.
      pdf.room(chart.height * POINTS + 64);
      bookmark(pdf, 3, name);
      putHeading(pdf, 3, chart.title, { hasBookmark: false });
      // Of nothing there is no picture: its message says so.
      if (chart.marks.length > 0) drawChart(pdf, chart);
      return;
    }
    case 'page':
      // What begins in the upper part of a page need not leave the rest of it empty.
      if (pdf.y > PAGE.height / 3) pdf.newPage();
  }
}

function putHeading(pdf: TaggedPdf, level: 1 | 2 | 3, words: string, { hasBookmark = true } = {}): void {
  const { before, after, keep, ...style } = headings[level];
  if (!pdf.isOnTop) pdf.y += before;
  pdf.room(keep);
  if (hasBookmark) bookmark(pdf, level, words);
  pdf.put(pdf.root, `H${level}`, words, style, after);
}

/** The title is the file's own name; below the sections stand their parts. */
function bookmark({ doc }: TaggedPdf, level: 1 | 2 | 3, words: string): void {
  const above = level === 3 ? doc.outline.children.at(-1) : undefined;
  (above ?? doc.outline).addItem(words, { expanded: true });
}

function putPoints(pdf: TaggedPdf, points: readonly { words: string; detail: string | null }[]): void {
  const { doc } = pdf;
  const list = doc.struct('L');
  pdf.root.add(list);
  const left = PAGE.side + 14;
  const strong: Style = { size: 10, isBold: points.some(({ detail }) => detail !== null) };
  for (const { words, detail } of points) {
    const item = doc.struct('LI');
    list.add(item);
    pdf.room(Math.min(200, pdf.heightOf(words, WIDTH - 14, strong) + (detail === null ? 0 : 26)));
    item.add(doc.struct('Lbl', {}, () => pdf.draw('•', PAGE.side + 3, pdf.y, 10, strong)));
    const body = doc.struct('LBody');
    item.add(body);
    pdf.put(body, 'P', words, strong, detail === null ? 5 : 1, left);
    if (detail !== null) pdf.put(body, 'P', detail, { size: 9, color: QUIET }, 6, left);
    item.end();
  }
  list.end();
  pdf.y += 3;
}

const answerColumns = [
  { head: 'Stands', width: 62, align: 'left', isHead: false },
  { head: 'Figure', width: 276, align: 'left', isHead: true },
  { head: 'Now', width: 80, align: 'left', isHead: false },
  { head: 'Before and target', width: 86, align: 'left', isHead: false },
] as const;

function answerCells(
  { doc }: TaggedPdf,
  { standing, standingWords, title, sentence, shown, change, target }: SaidFigure,
): Cell[] {
  const { color, shape } = standingLooks[standing];
  const quiet: Style = { size: 7, color: QUIET };
  return [
    {
      words: standingWords,
      style: { size: 8, isBold: true, color },
      mark: (x, y) => {
        const paint = `#${color}`;
        if (shape === 'square') doc.rect(x, y + 1.5, 7, 7).fill(paint);
        else if (shape === 'triangle') doc.polygon([x, y + 8.5], [x + 3.5, y + 1.5], [x + 7, y + 8.5]).fill(paint);
        else if (shape === 'circle') doc.circle(x + 3.5, y + 5, 3.5).fill(paint);
        else
          doc
            .lineWidth(1.2)
            .circle(x + 3.5, y + 5, 3)
            .stroke(paint);
      },
    },
    { words: title, style: { size: 8, isBold: true }, more: { words: sentence, style: quiet } },
    { words: shown, style: { size: 9, isBold: true } },
    { words: change.words, style: { size: 7 }, more: { words: target, style: quiet } },
  ];
}

function putTable(pdf: TaggedPdf, { caption, columns, rows, isOfWords }: TableBlock): void {
  const widths = isOfWords ? [150, 248, 106] : numberWidths(columns.length);
  const placed = columns.map((head, at) => ({
    head,
    width: widths[at] ?? 0,
    align: at === 0 || isOfWords ? ('left' as const) : ('right' as const),
    isHead: at === 0,
  }));
  const cells = rows.map((row) =>
    row.map((words, at) => ({ words, style: at === 0 ? { ...SMALL, isBold: true } : SMALL })),
  );
  drawTable(pdf, caption, placed, cells);
}

/** The first column has names, the others numbers. */
function numberWidths(count: number): number[] {
  const first = Math.max(WIDTH * 0.28, WIDTH - (count - 1) * 96);
  return [first, ...Array.from({ length: count - 1 }, () => (WIDTH - first) / (count - 1))];
}
