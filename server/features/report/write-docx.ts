import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { SaidFigure } from '../../../shared/domain/said.ts';
import { chartPng } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';
import { type Block, headerOf, paperOf, type PrintedReport, type TableBlock } from './paper.ts';
import { INK, QUIET, RULE, standingLooks } from './print-colors.ts';

// Sizes in half points, distances in twentieths of a point, as Word counts them.
const BODY = 21;
const SMALL = 17;
const PAGE = { width: 12_240, height: 15_840, side: 1080, top: 1240, foot: 960 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** Pixels to the text's width. */
const PICTURE = 672;

/** The same report as a Word document, for boards that put their book together themselves. */
export async function writeReportDocx(printed: PrintedReport): Promise<Buffer> {
  const { snapshot } = printed;
  const { organization, state } = headerOf(printed);
  const children: (Paragraph | Table)[] = [];
  for (const block of paperOf(printed)) children.push(...(await blockOf(block)));
  const document = new Document({
    title: snapshot.title,
    description: state,
    creator: 'Wardline',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: BODY, color: INK, language: { value: 'en-US' } } },
        title: { run: { size: 42, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 220, after: 80 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { left: PAGE.side, right: PAGE.side, top: PAGE.top, bottom: PAGE.foot, header: 560, footer: 480 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ children: [new TextRun({ text: organization, bold: true, size: SMALL })] }),
              new Paragraph({
                children: [new TextRun({ text: state, size: 14, color: QUIET })],
                spacing: { after: 160 },
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: SMALL,
                    color: QUIET,
                    children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

async function blockOf(block: Block): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.words, heading: headings[block.level] })];
    case 'paragraph':
      return [new Paragraph({ children: linesOf(block.words, tones[block.tone]), spacing: { after: 140 } })];
    case 'points':
      return block.points.flatMap(({ words, detail }) => [
        new Paragraph({
          children: linesOf(words, { bold: detail !== null }),
          bullet: { level: 0 },
          keepNext: detail !== null,
          spacing: { after: detail === null ? 80 : 0 },
        }),
        ...(detail === null
          ? []
          : [
              new Paragraph({
                children: linesOf(detail, { size: 19, color: QUIET }),
                indent: { left: 720 },
                spacing: { after: 100 },
              }),
            ]),
      ]);
    case 'answers':
      return [answersTable(block.rows), gap()];
    case 'table':
      return [numbersTable(block), gap()];
    case 'chart':
      return chartOf(block.chart);
    case 'page':
      // Word breaks pages where its own fonts put them: a break of ours could leave a page with one line on it.
      return [];
  }
}

/** The title stands above the outline, as Word has it. */
const headings = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const tones = { lead: { bold: true, size: 25 }, plain: {}, quiet: { size: 18, color: QUIET } } as const;

interface Look {
  bold?: boolean;
  size?: number;
  color?: string;
}

/** Words as they were written, a line of theirs on a line of its own. */
const linesOf = (words: string, look: Look): TextRun[] =>
  words.split('\n').map((text, at) => new TextRun({ text, ...look, ...(at === 0 ? {} : { break: 1 }) }));

const gap = (): Paragraph => new Paragraph({ spacing: { after: 120 } });

/** As vectors, and as dots for the many programs that draw no vectors in a Word file and would leave the place empty. */
async function chartOf(chart: Chart): Promise<Paragraph[]> {
  const { title, width, height, table } = chart;
  const scale = Math.min(1, PICTURE / width);
  const alt = `${title}. ${table.caption}: the table below has the numbers.`;
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    // Not kept with its table too: LibreOffice then leaves the message behind.
    new Paragraph({
      spacing: { after: 120 },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(chartSvg(chart)),
          fallback: { type: 'png', data: await chartPng(chart) },
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: table.caption, title, description: alt },
        }),
      ],
    }),
  ];
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none };

const cell = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 35, bottom: 35, left: 40, right: 40 },
  });

const said = (text: string, look: Look, isRight = false): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text, size: SMALL, ...look })],
    alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
  });

/** A row is never torn, and the first is repeated on each page. */
const tableOf = (widths: readonly number[], rows: readonly TableCell[][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders,
    rows: rows.map((children, at) => new TableRow({ children, tableHeader: at === 0, cantSplit: true })),
  });

/** Beside the words, since a colour alone says nothing in black and white. */
const shapes = { square: '■', triangle: '▲', ring: '○', circle: '●' } as const;

function answersTable(rows: readonly SaidFigure[]): Table {
  const widths = [1300, 5080, 1800, 1900];
  const heads = ['Stands', 'Figure', 'Now', 'Before and target'];
  return tableOf(widths, [
    heads.map((head, at) => cell([said(head, { bold: true })], widths[at] ?? 0)),
    ...rows.map(({ standing, standingWords, title, sentence, shown, change, target }) => {
      const { color, shape } = standingLooks[standing];
      const cells = [
        [said(`${shapes[shape]} ${standingWords}`, { bold: true, color })],
        [said(title, { bold: true, size: 18 }), said(sentence, { size: 16, color: QUIET })],
        [said(shown, { bold: true, size: 20 })],
        [said(change.words, { size: 16 }), said(target, { size: 16, color: QUIET })],
      ];
      return cells.map((paragraphs, at) => cell(paragraphs, widths[at] ?? 0));
    }),
  ]);
}

function numbersTable({ columns, rows, isOfWords }: TableBlock): Table {
  const first = Math.max(TEXT_WIDTH * 0.28, TEXT_WIDTH - (columns.length - 1) * 1900);
  const widths = isOfWords
    ? [3000, 5280, 1800]
    : columns.map((_, at) => Math.floor(at === 0 ? first : (TEXT_WIDTH - first) / (columns.length - 1)));
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map((text, at) => cell([said(text, { bold: isHead || at === 0 }, at > 0 && !isOfWords)], widths[at] ?? 0));
  return tableOf(widths, [cells(columns, true), ...rows.map((row) => cells(row, false))]);
}
