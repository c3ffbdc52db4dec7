import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { BaaDraft, DraftParagraph } from '../../../shared/regulation/draft-baa.ts';

// Sizes in half points, distances in twentieths of a point, as Word counts them.
const BODY = 22;
const SMALL = 18;
const QUIET = '55646D';
const NUMBERS = 'agreement';
const hanging = { left: 567, hanging: 567 };

/** A draft as a Word document whose numbers Word keeps, so that counsel can add and take out. */
export async function writeDraftDocx(draft: BaaDraft): Promise<Buffer> {
  const document = new Document({
    title: draft.title,
    description: draft.notice,
    creator: 'Wardline',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: BODY, language: { value: 'en-US' } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 240, after: 240 } } },
        heading1: {
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: hanging } } },
            { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', style: { paragraph: { indent: hanging } } },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 12_240, height: 15_840 } } },
        headers: { default: new Header({ children: [centred([new TextRun({ text: draft.notice, bold: true })])] }) },
        footers: {
          default: new Footer({
            children: [
              centred([
                new TextRun({
                  size: SMALL,
                  children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                }),
              ]),
            ],
          }),
        },
        children: [
          ...draft.notes.map(note),
          new Paragraph({ text: draft.title, heading: HeadingLevel.TITLE }),
          ...draft.preamble.map((text) => plain(text)),
          ...draft.sections.flatMap(({ heading, paragraphs }) => [
            new Paragraph({
              text: heading,
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: NUMBERS, level: 0 },
            }),
            ...paragraphs.flatMap(numbered),
          ]),
          ...draft.signatures.flatMap(signature),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const centred = (children: TextRun[]) => new Paragraph({ alignment: AlignmentType.CENTER, children });
const plain = (text: string) => new Paragraph({ text, spacing: { after: 160 } });

/** To counsel, marked by a line at its side: it is no part of the agreement. */
const note = (text: string) =>
  new Paragraph({
    children: [new TextRun({ text, size: SMALL })],
    spacing: { after: 80 },
    indent: { left: 200 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: QUIET } },
  });

const numbered = ({ text, ground }: DraftParagraph) => [
  new Paragraph({ text, numbering: { reference: NUMBERS, level: 1 }, spacing: { after: ground ? 40 : 160 } }),
  ...(ground
    ? [
        new Paragraph({
          children: [new TextRun({ text: `[${ground}]`, size: SMALL, color: QUIET })],
          indent: { left: hanging.left },
          spacing: { after: 160 },
        }),
      ]
    : []),
];

const signature = ({ party, as }: BaaDraft['signatures'][number]) => [
  new Paragraph({
    children: [new TextRun({ text: party, bold: true }), new TextRun(` (${as})`)],
    spacing: { before: 480, after: 240 },
    keepNext: true,
  }),
  ...['Signature', 'Name and title', 'Date'].map(
    (what, index) =>
      new Paragraph({
        text: `${what}: ______________________________________`,
        spacing: { after: 240 },
        keepNext: index < 2,
      }),
  ),
];
