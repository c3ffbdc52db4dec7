import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { BaaDraft, DraftParagraph } from '../../../shared/regulation/draft-baa.ts';
import { writePdf } from '../../pdf.ts';

// In points.
const BODY = 10.5;
const SMALL = 8.5;
const QUIET = '#55646d';
const NUMBER_WIDTH = 30;

/** A draft as a PDF on US letter paper. It is not tagged, since pdfmake tags nothing: who needs tags takes the Word document. */
export function writeDraftPdf(draft: BaaDraft, madeAt: Date): Promise<Buffer> {
  const definition: TDocumentDefinitions = {
    info: { title: draft.title, subject: draft.notice, creator: 'Wardline', creationDate: madeAt },
    language: 'en-US',
    displayTitle: true,
    pageSize: 'LETTER',
    pageMargins: [72, 80, 72, 72],
    defaultStyle: { fontSize: BODY, lineHeight: 1.25 },
    header: () => ({ text: draft.notice, bold: true, alignment: 'center', margin: [0, 36, 0, 0] }),
    footer: (page, pages) => ({
      text: `Page ${page} of ${pages}`,
      fontSize: SMALL,
      alignment: 'center',
      margin: [0, 24, 0, 0],
    }),
    // A heading goes with what it is about.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
    content: [
      notes(draft),
      { text: draft.title, fontSize: 18, bold: true, margin: [0, 18, 0, 10] },
      ...draft.preamble.map((text) => ({ text, margin: [0, 0, 0, 8] satisfies Margins })),
      ...draft.sections.flatMap(({ heading, paragraphs }, section) => [
        {
          text: `${section + 1}. ${heading}`,
          fontSize: 13,
          bold: true,
          headlineLevel: 1,
          margin: [0, 12, 0, 6] satisfies Margins,
        },
        ...paragraphs.map((paragraph, index) => numbered(paragraph, `${section + 1}.${index + 1}`)),
      ]),
      ...draft.signatures.map(signature),
    ],
  };
  return writePdf(definition);
}

type Margins = [number, number, number, number];

/** To counsel, in a frame: it is no part of the agreement. */
const notes = (draft: BaaDraft): Content => ({
  table: {
    widths: ['*'],
    body: [
      [
        {
          stack: draft.notes.map((text) => ({ text, margin: [0, 0, 0, 4] satisfies Margins })),
          fontSize: SMALL,
          margin: [6, 6, 6, 2],
        },
      ],
    ],
  },
  layout: { hLineColor: QUIET, vLineColor: QUIET, hLineWidth: () => 0.75, vLineWidth: () => 0.75 },
});

const numbered = ({ text, ground }: DraftParagraph, number: string): Content => ({
  columns: [
    { text: number, width: NUMBER_WIDTH },
    {
      width: '*',
      stack: [
        { text },
        ...(ground
          ? [{ text: `[${ground}]`, fontSize: SMALL, color: QUIET, margin: [0, 2, 0, 0] satisfies Margins }]
          : []),
      ],
    },
  ],
  margin: [0, 0, 0, 8],
});

const signature = ({ party, as }: BaaDraft['signatures'][number]): Content => ({
  unbreakable: true,
  margin: [0, 24, 0, 0],
  stack: [
    { text: [{ text: party, bold: true }, ` (${as})`], margin: [0, 0, 0, 14] },
    ...['Signature', 'Name and title', 'Date'].map((what) => ({
      text: `${what}: ______________________________________`,
      margin: [0, 0, 0, 12] satisfies Margins,
    })),
  ],
});
