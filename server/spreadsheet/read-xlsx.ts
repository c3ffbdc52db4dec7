import { fork } from 'node:child_process';
import { z } from '../../shared/zod.ts';
import { Refusal } from '../errors.ts';

/** What the reading process is asked. */
export const XlsxOrder = z.strictObject({ file: z.instanceof(Buffer), mostRows: z.int(), mostColumns: z.int() });
export type XlsxOrder = z.infer<typeof XlsxOrder>;

/** What it answers. */
export const XlsxRead = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    rows: z.array(z.strictObject({ number: z.int(), cells: z.array(z.string()) })),
  }),
  z.strictObject({ kind: z.literal('too-large') }),
  z.strictObject({ kind: z.literal('unreadable') }),
]);
export type XlsxRead = z.infer<typeof XlsxRead>;

const READER = new URL('./xlsx-reader.ts', import.meta.url);
/** Several times what a list of 20,000 rows with every column takes. */
const MOST_HEAP_MB = 256;
const PATIENCE_MS = 30_000;
/** Each reader has a heap of its own: more of them at once than this are too much for a small server. */
const MOST_AT_ONCE = 2;
/** Each that waits is a whole file in memory. */
const MOST_WAITING = 8;

let readers = 0;
const waiting: (() => void)[] = [];

/**
 * Reads the rows of a spreadsheet's first sheet that are not empty, and of too many rows or columns one more than allowed. One cell at the
 * far end of a sheet is a grid of 17 billion cells to the reader, so it works in a process of its own, with a heap and a time that end.
 * (A thread would not do: V8 ends the whole process when a thread's heap outgrows its limit at once.)
 *
 * @throws Refusal BAD_REQUEST, SERVICE_UNAVAILABLE where too many wait already
 */
export async function readXlsx(file: Buffer, mostRows: number, mostColumns: number) {
  const read = await inTurn(() => readApart({ file, mostRows, mostColumns }));
  if (read.kind === 'read') return read.rows;
  throw new Refusal(
    'BAD_REQUEST',
    read.kind === 'too-large'
      ? 'The file is damaged, or far larger inside than it looks. Save it again as CSV.'
      : 'The file can’t be read as a spreadsheet. Save it again as .xlsx or CSV.',
  );
}

/** Whoever is done hands their place to whoever waited longest. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (readers < MOST_AT_ONCE) {
    readers += 1;
  } else {
    if (waiting.length >= MOST_WAITING)
      throw new Refusal(
        'SERVICE_UNAVAILABLE',
        'Too many spreadsheets are being read just now. Send it again in a minute.',
      );
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else readers -= 1;
  }
}

function readApart(order: XlsxOrder): Promise<XlsxRead> {
  return new Promise((resolve) => {
    const reader = fork(READER, {
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
      // Nothing of what the server knows.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    reader.once('message', (answer) => {
      const { data: read } = XlsxRead.safeParse(answer);
      resolve(read ?? { kind: 'unreadable' });
      reader.kill();
    });
    // Out of memory or of time; after a message this changes nothing.
    reader.once('error', () => resolve({ kind: 'too-large' }));
    reader.once('exit', () => resolve({ kind: 'too-large' }));
    reader.send(order);
  });
}
