import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { certificates } from '../../../drizzle/schema/index.ts';
import { certificateWords } from '../../../shared/domain/certificate-words.ts';
import { writePdf } from '../../pdf.ts';

// US letter, on its side, in points.
const [WIDTH, HEIGHT] = [792, 612];
const MARGIN = 60;
const FRAME = 24;
const QR = 104;
const INK = '#16242b';
const QUIET = '#55646d';

/** What a certificate is printed from. */
export interface Printed {
  row: typeof certificates.$inferSelect;
  /** The signed credential, which goes along as an attachment. */
  badge: string;
  /** The page on which anybody verifies it. */
  page: string;
  /** The organization's colour, such as `#1c6e8c`. */
  color: string;
  isSample: boolean;
}

/**
 * A certificate as a page to hang up: landscape, with a QR code to the page that verifies it. Nothing in the file is compressed, so that
 * the credential within is found without a PDF reader.
 */
export function writeCertificatePdf({ row, badge, page, color, isSample }: Printed): Promise<Buffer> {
  const words = certificateWords[row.language];
  const definition: TDocumentDefinitions = {
    info: {
      title: `${words.certificate}: ${row.courseTitle}`,
      subject: row.memberName,
      author: row.issuerName,
      creator: 'Wardline',
      creationDate: row.issuedAt,
    },
    language: row.language === 'es' ? 'es-US' : 'en-US',
    displayTitle: true,
    compress: false,
    pageSize: 'LETTER',
    pageOrientation: 'landscape',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN - 12],
    defaultStyle: { fontSize: 11, color: INK, lineHeight: 1.2 },
    files: {
      credential: {
        src: `data:application/octet-stream;base64,${Buffer.from(badge).toString('base64')}`,
        name: 'credential.jwt',
        description: 'Open Badges 3.0',
      },
    },
    background: () => frame(color),
    content: [
      { text: row.issuerName, fontSize: 15, bold: true, color },
      ...(isSample ? [{ text: words.sample, fontSize: 10, color: QUIET }] : []),
      { text: words.certificate, fontSize: 32, bold: true, margin: [0, 24, 0, 0] },
      { text: words.certifies, fontSize: 13, color: QUIET, margin: [0, 14, 0, 0] },
      { text: row.memberName, fontSize: sizeFor(row.memberName, 34, 30), bold: true, margin: [0, 2, 0, 0] },
      { text: words.completed, fontSize: 13, color: QUIET, margin: [0, 10, 0, 0] },
      { text: row.courseTitle, fontSize: sizeFor(row.courseTitle, 22, 48), margin: [0, 2, 0, 0] },
      {
        text: [
          row.courseVersion === '' ? '' : words.version(row.courseVersion),
          row.minutes === null ? '' : `${row.minutes} min`,
        ]
          .filter((text) => text !== '')
          .join(' · '),
        fontSize: 11,
        color: QUIET,
        margin: [0, 4, 0, 0],
      },
      {
        absolutePosition: { x: MARGIN, y: HEIGHT - MARGIN - QR - 40 },
        columns: [
          { width: '*', stack: [facts(row), notes(row, page)] },
          {
            width: QR + 24,
            alignment: 'right',
            stack: [
              { qr: page, fit: QR, eccLevel: 'M', foreground: INK },
              { text: words.scan, fontSize: 9, color: QUIET, margin: [0, 4, 0, 0] },
            ],
          },
        ],
        columnGap: 24,
      },
    ],
  };
  return writePdf(definition);
}

type Margins = [number, number, number, number];

/** Smaller where there is more to say: a name goes on one line or two. */
const sizeFor = (text: string, size: number, most: number): number =>
  text.length <= most ? size : Math.max(size * 0.5, (size * most) / text.length);

const frame = (color: string): Content => ({
  canvas: [
    { type: 'rect', x: 0, y: 0, w: 10, h: HEIGHT, color },
    {
      type: 'rect',
      x: FRAME,
      y: FRAME,
      w: WIDTH - 2 * FRAME,
      h: HEIGHT - 2 * FRAME,
      lineColor: '#c8d1d6',
      lineWidth: 0.75,
    },
  ],
});

function facts(row: Printed['row']): Content {
  const words = certificateWords[row.language];
  const said: [string, string][] = [
    [words.completedOn, words.day(row.completedOn)],
    [words.validUntil, row.validUntil === null ? words.noEnd : words.day(row.validUntil)],
    ...(row.score === null ? [] : [[words.score, `${row.score} %`] satisfies [string, string]]),
  ];
  return {
    columns: said.map(([term, text]) => ({
      width: 'auto',
      stack: [
        { text: term, fontSize: 9, color: QUIET },
        { text, fontSize: 12, bold: true, noWrap: true },
      ],
    })),
    columnGap: 28,
  };
}

function notes(row: Printed['row'], page: string): Content {
  const words = certificateWords[row.language];
  return {
    stack: [
      ...(row.provisions.length === 0 ? [] : [small(`${words.covers}: 45 CFR ${row.provisions.join(', ')}`, 12)]),
      { ...small(`${words.id} ${row.id}`, row.provisions.length === 0 ? 12 : 2) },
      { text: page, link: page, fontSize: 8.5, color: INK, margin: [0, 2, 0, 0] },
      small(words.attached),
      small(words.isNot),
    ],
  };
}

const small = (text: string, top = 2) => ({
  text,
  fontSize: 8.5,
  color: QUIET,
  margin: [0, top, 0, 0] satisfies Margins,
});
