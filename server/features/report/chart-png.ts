import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Chart } from '../../../shared/chart/chart.ts';
import { robotoFonts } from '../../pdf.ts';
import { chartSvg } from './chart-svg.ts';

/** So many dots to a pixel: sharp on paper, and still small. */
const SCALE = 2;

/** A chart as a PNG picture with its words in Roboto, whatever fonts the computer has. */
export async function chartPng(chart: Chart): Promise<Buffer> {
  const fontBuffers = await drawnWith();
  const picture = new Resvg(chartSvg(chart), {
    font: { fontBuffers, sansSerifFamily: 'Roboto', defaultFontFamily: 'Roboto' },
    fitTo: { mode: 'zoom', value: SCALE },
    background: '#ffffff',
  });
  return Buffer.from(picture.render().asPng());
}

let begun: Promise<Uint8Array[]> | null = null;

/** The fonts, once the drawing program is there too: it is begun once, by the first who needs it, and again where that failed. */
function drawnWith(): Promise<Uint8Array[]> {
  begun ??= begin().catch((error: unknown) => {
    begun = null;
    throw error;
  });
  return begun;
}

async function begin(): Promise<Uint8Array[]> {
  const [program, ...fonts] = await Promise.all([
    readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(robotoFonts.normal),
    readFile(robotoFonts.bold),
  ]);
  // Last, since it can be begun but once.
  await initWasm(program);
  return fonts;
}
