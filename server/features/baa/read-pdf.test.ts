import { constants, createDeflate } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pdfOf, pdfOfContents, pdfOfStreams } from '../../../test/support/pdf.ts';
import { PDF_MAX_PAGES, readPdf } from './read-pdf.ts';

const sentence = 'Business Associate may use protected health information to perform the services.';

/** Longer than the busiest machine takes. */
const read = (content: Buffer, longestMs = 100_000) => readPdf(new Uint8Array(content), longestMs);

describe('a PDF', { timeout: 120_000 }, () => {
  test('is read page by page', async () => {
    expect(await read(pdfOf([[sentence, 'Second line (with brackets).'], ['Another page.']]))).toEqual({
      kind: 'text',
      pageCount: 2,
      pages: [`${sentence}\nSecond line (with brackets).`, 'Another page.'],
    });
  });

  test('without text says that it is a scan', async () => {
    expect(await read(pdfOf([[], []]))).toEqual({ kind: 'none', because: 'scanned' });
  });

  test('with a password says so', async () => {
    const key = '<' + '00'.repeat(32) + '>';
    const encrypted = pdfOfStreams(
      [Buffer.from('x')],
      `/ID[${key}${key}]/Encrypt<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`,
    );
    expect(await read(encrypted)).toEqual({ kind: 'none', because: 'encrypted' });
  });

  test.each([
    ['nothing but its beginning', Buffer.from('%PDF-1.7\n')],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(200_000, 'obj<<[(')])],
    [
      'pages that are their own parents',
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 5>>endobj\ntrailer<</Root 1 0 R>>',
      ),
    ],
    [
      'lists a hundred thousand deep',
      Buffer.from(`%PDF-1.4\n1 0 obj${'['.repeat(100_000)}endobj\ntrailer<</Root 1 0 R>>`),
    ],
  ])('of %s is damaged or without text, and nothing fails', async (_, content) => {
    expect(await read(content)).toMatchObject({ kind: 'none' });
  });

  test('of thousands of pages is read up to a limit', async () => {
    const page = Buffer.from(`BT /F1 8 Tf 56 760 Td (${sentence}) Tj ET`);
    const long = await read(pdfOfContents(Array.from({ length: 2_000 }, () => page)));
    expect(long).toMatchObject({ kind: 'text', pageCount: 2_000 });
    expect(long.kind === 'text' && long.pages.length).toBe(PDF_MAX_PAGES);
  });

  test('that unpacks to gigabytes, or takes too long, is given up, and the next one is read', async () => {
    const bomb = pdfOfStreams([await bombOf(4096)]);
    const [exploded, slow, next] = await Promise.all([
      read(bomb),
      read(pdfOf([[sentence]]), 0),
      read(pdfOf([[sentence]])),
    ]);
    expect(exploded).toEqual({ kind: 'none', because: 'too-much' });
    expect(slow).toEqual({ kind: 'none', because: 'too-much' });
    expect(next).toMatchObject({ kind: 'text' });
  });
});

/** So many megabytes of spaces, packed: one packed megabyte again and again. */
async function bombOf(megabytes: number): Promise<Buffer> {
  const packer = createDeflate();
  const parts: Buffer[] = [];
  packer.on('data', (part: Buffer) => parts.push(part));
  const flushed = () => new Promise<void>((resolve) => packer.flush(constants.Z_FULL_FLUSH, resolve));
  packer.write(Buffer.alloc(1024 * 1024, ' '));
  await flushed();
  const first = Buffer.concat(parts.splice(0));
  packer.write(Buffer.alloc(1024 * 1024, ' '));
  await flushed();
  const again = Buffer.concat(parts);
  return Buffer.concat([first, ...Array.from({ length: megabytes - 1 }, () => again)]);
}
