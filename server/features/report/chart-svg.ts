import type { Chart, Mark } from '../../../shared/chart/chart.ts';
import { DOT, dotsIn, stripesIn } from '../../../shared/chart/pattern.ts';
import { inkColors } from './print-colors.ts';

/** A chart as an SVG picture that stands by itself, in print colours and without patterns, fonts or styles that a word processor may not know. */
export function chartSvg({ title, marks, width, height }: Chart): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Calibri, Arial, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    ...marks.map(markSvg),
    '</svg>',
  ].join('');
}

function markSvg(mark: Mark): string {
  const color = `#${inkColors[mark.ink]}`;
  switch (mark.kind) {
    case 'rect': {
      const place = `x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"`;
      if (mark.pattern === undefined) return `<rect ${place} fill="${color}"/>`;
      const within = mark.pattern === 'stripes' ? stripesSvg(mark, color) : dotsSvg(mark, color);
      return `<rect ${place} fill="#ffffff" stroke="${color}"/>${within}`;
    }
    case 'line':
      return `<line x1="${short(mark.x1)}" y1="${short(mark.y1)}" x2="${short(mark.x2)}" y2="${short(mark.y2)}" stroke="${color}"/>`;
    case 'words': {
      const weight = mark.isBold ? ' font-weight="bold"' : '';
      return `<text x="${short(mark.x)}" y="${short(mark.y)}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${color}"${weight}>${escaped(mark.words)}</text>`;
    }
  }
}

type Rect = Extract<Mark, { kind: 'rect' }>;

const stripesSvg = (rect: Rect, color: string): string =>
  `<path d="${stripesIn(rect)
    .map(({ x1, y1, x2, y2 }) => `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`)
    .join('')}" stroke="${color}" stroke-width="1.6" fill="none"/>`;

const dotsSvg = (rect: Rect, color: string): string =>
  dotsIn(rect)
    .map(({ x, y }) => `<circle cx="${short(x)}" cy="${short(y)}" r="${DOT}" fill="${color}"/>`)
    .join('');

const short = (pixels: number): string => String(Math.round(pixels * 100) / 100);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
