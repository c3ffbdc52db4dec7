import type { Chart, Mark } from '../../../shared/chart/chart.ts';
import { DOT, dotsIn, stripesIn } from '../../../shared/chart/pattern.ts';
import { inkColors } from './print-colors.ts';
import { PAGE, type Pdf, type TaggedPdf } from './tagged-pdf.ts';

/** Points to a pixel: 72 to 96. */
export const POINTS = 0.75;

/** A chart as vectors, read aloud as its message; the table after it has its numbers. */
export function drawChart(pdf: TaggedPdf, { title, marks, width, height, table }: Chart): void {
  const [left, top] = [PAGE.side, pdf.y];
  const bbox: [number, number, number, number] = [left, top, left + width * POINTS, top + height * POINTS];
  const alt = `${title}. ${table.caption}: the table below has the numbers.`;
  pdf.root.add(
    pdf.doc.struct('Figure', { alt, bbox, placement: 'Block' }, () => {
      pdf.doc.save().translate(left, top).scale(POINTS);
      for (const mark of marks) drawMark(pdf.doc, mark);
      pdf.doc.restore();
    }),
  );
  pdf.y += height * POINTS + 8;
}

function drawMark(doc: Pdf, mark: Mark): void {
  const color = `#${inkColors[mark.ink]}`;
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, pattern } = mark;
      doc.rect(x, y, width, height);
      if (pattern === undefined) doc.fill(color);
      else {
        doc.lineWidth(1).fillAndStroke('#ffffff', color);
        if (pattern === 'stripes') {
          for (const { x1, y1, x2, y2 } of stripesIn(mark)) doc.moveTo(x1, y1).lineTo(x2, y2);
          doc.lineWidth(1.6).stroke(color);
        } else for (const dot of dotsIn(mark)) doc.circle(dot.x, dot.y, DOT).fill(color);
      }
      return;
    }
    case 'line':
      doc.lineWidth(1).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(color);
      return;
    case 'words': {
      doc.font(mark.isBold ? 'bold' : 'normal', mark.size).fillColor(color);
      const width = doc.widthOfString(mark.words);
      const x = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
      doc.text(mark.words, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }
}
