import { readSheet } from 'read-excel-file/universal';
import { XlsxOrder, type XlsxRead } from './read-xlsx.ts';
import { unpacksWithin } from './zip-bounds.ts';

const UNPACKED_MAX_BYTES = 100 * 1024 * 1024;

// The program of a process of its own, which `read-xlsx.ts` starts, asks once and ends.
process.once('message', async (order) => {
  process.send?.(await read(XlsxOrder.parse(order)));
});

/** What is far down or far right comes along as one row or column too many, so that the list is refused as too long and not cut. */
async function read({ file, mostRows, mostColumns }: XlsxOrder): Promise<XlsxRead> {
  if (!unpacksWithin(file, UNPACKED_MAX_BYTES)) return { kind: 'too-large' };
  try {
    const sheet = await readSheet(new Uint8Array(file).buffer);
    const rows = sheet.map((cells, index) => ({
      number: index + 1,
      cells: cells.slice(0, mostColumns + 1).map(textOf),
    }));
    return {
      kind: 'read',
      rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')).slice(0, mostRows + 1),
    };
  } catch {
    return { kind: 'unreadable' };
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // The reader gives days as midnight in UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell).trim() : '';
}
