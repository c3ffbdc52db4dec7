import { deflateSync } from 'node:zlib';
import { extractText } from 'unpdf';

/** All that a PDF says, one page after the other. */
export async function wordsOfPdf(file: Buffer): Promise<string> {
  return (await extractText(new Uint8Array(file), { mergePages: true })).text;
}

/** A PDF with these lines of text on each page; no lines make an empty page, as a scan has no text. Any reader opens it. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  return pdfOfContents(
    pages.map((lines) =>
      Buffer.from(
        `BT /F1 8 Tf 12 TL 56 760 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n')} ET`,
        'latin1',
      ),
    ),
  );
}

const escaped = (line: string) => line.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

/** The same of content streams, packed. */
export function pdfOfContents(contents: readonly Buffer[]): Buffer {
  return pdfOfStreams(contents.map((content) => deflateSync(content)));
}

/** The same of streams that are packed already. */
export function pdfOfStreams(streams: readonly Buffer[], trailer = ''): Buffer {
  const kids = streams.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${streams.length}/MediaBox[0 0 612 792]>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    ...streams.flatMap((stream, index) => [
      Buffer.from(`<</Type/Page/Parent 2 0 R/Contents ${5 + index * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`),
      Buffer.concat([
        Buffer.from(`<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
