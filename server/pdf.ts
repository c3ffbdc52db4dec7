import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** The letters of Latin, Greek and Cyrillic, which are embedded: the reader needs no fonts of its own. */
const folder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
export const robotoFonts = {
  normal: join(folder, 'Roboto-Regular.ttf'),
  bold: join(folder, 'Roboto-Medium.ttf'),
  italics: join(folder, 'Roboto-Italic.ttf'),
  bolditalics: join(folder, 'Roboto-MediumItalic.ttf'),
};
pdfmake.setFonts({ Roboto: robotoFonts });
// A document is made of what it is given alone: nothing is fetched, and no file but its fonts is opened.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(robotoFonts).includes(path));

/** Makes a PDF. It is not tagged, since pdfmake tags nothing. */
export const writePdf = (definition: TDocumentDefinitions): Promise<Buffer> =>
  pdfmake.createPdf({ ...definition, defaultStyle: { font: 'Roboto', ...definition.defaultStyle } }).getBuffer();
