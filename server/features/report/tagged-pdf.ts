import PDFDocument from 'pdfkit';
import { robotoFonts } from '../../pdf.ts';
import { INK, QUIET, RULE } from './print-colors.ts';

declare global {
  // What pdfkit 0.19 knows of structure and its types do not: the header cells of tables (ISO 32000-1, 14.8.5.7) and where a figure is.
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
      bbox?: [number, number, number, number];
      placement?: 'Block' | 'Inline';
    }
  }
}

// US letter, in points.
export const PAGE = { width: 612, height: 792, side: 54, top: 76, bottom: 58 } as const;
export const WIDTH = PAGE.width - 2 * PAGE.side;
const FLOOR = PAGE.height - PAGE.bottom;

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export interface Style {
  size: number;
  isBold?: boolean;
  color?: string;
  align?: 'left' | 'right';
}

/**
 * Pages of tagged PDF (ISO 32000-1, 14.8): everything that is read is in the structure, in the order of reading, and everything else is
 * marked as an artifact. Things are put below each other; what has to stay together is asked for room first.
 */
export class TaggedPdf {
  readonly doc: Pdf;
  readonly root: Element;
  /** Where the next thing begins, from the top of the page. */
  y: number = PAGE.top;

  constructor({ title, author, createdAt }: { title: string; author: string; createdAt: Date }) {
    this.doc = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-US',
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Author: author, Creator: 'Wardline', CreationDate: createdAt },
    });
    this.doc.registerFont('normal', robotoFonts.normal).registerFont('bold', robotoFonts.bold);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Goes to a new page where less than this is left, in points. */
  room(height: number): void {
    if (this.y + height > FLOOR) this.newPage();
  }

  newPage(): void {
    this.doc.addPage();
    this.y = PAGE.top;
  }

  get isOnTop(): boolean {
    return this.y === PAGE.top;
  }

  style({ size, isBold = false, color = INK }: Style): void {
    this.doc.font(isBold ? 'bold' : 'normal', size).fillColor(`#${color}`);
  }

  /** In points, of words set in lines of this width. */
  heightOf(words: string, width: number, style: Style): number {
    this.style(style);
    return this.doc.heightOfString(words, { width, lineGap: style.size * 0.12 });
  }

  /** Draws words where they are told to be; a paragraph longer than the page goes on on the next one. */
  draw(words: string, x: number, y: number, width: number, style: Style): void {
    this.style(style);
    this.doc.text(words, x, y, { width, lineGap: style.size * 0.12, align: style.align ?? 'left' });
  }

  /** Words as one element of the structure, across the page. */
  put(parent: Element, tag: string, words: string, style: Style, after: number, x: number = PAGE.side): void {
    const width = WIDTH - (x - PAGE.side);
    const height = this.heightOf(words, width, style);
    // Two lines at least stand at the foot of a page.
    this.room(Math.min(height, style.size * 2.8));
    const pages = this.doc.bufferedPageRange().count;
    parent.add(this.doc.struct(tag, {}, () => this.draw(words, x, this.y, width, style)));
    this.y = this.doc.bufferedPageRange().count === pages ? this.y + height + after : this.doc.y + after;
  }

  /** What is drawn, but not read. */
  artifact(draw: (doc: Pdf) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  rule(y: number): void {
    this.artifact((doc) =>
      doc
        .lineWidth(0.5)
        .moveTo(PAGE.side, y)
        .lineTo(PAGE.width - PAGE.side, y)
        .stroke(`#${RULE}`),
    );
  }

  /** Puts the head and the foot on every page and ends the file. */
  finish(header: { organization: string; state: string }): Promise<Buffer> {
    const { doc } = this;
    this.root.end();
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      doc.switchToPage(page);
      // Else words below the margin begin a page of their own.
      doc.page.margins = { ...doc.page.margins, bottom: 0 };
      this.artifact(() => {
        this.draw(header.organization, PAGE.side, 34, WIDTH, { size: 8.5, isBold: true });
        this.draw(header.state, PAGE.side, 46, WIDTH, { size: 7, color: QUIET });
        this.draw(`${page - start + 1} of ${count}`, PAGE.side, PAGE.height - 36, WIDTH, {
          size: 8,
          color: QUIET,
          align: 'right',
        });
      }, 'Pagination');
    }
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.on('error', reject);
      doc.end();
    });
  }
}
