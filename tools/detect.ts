import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { inspect } from '../shared/detect/inspect.ts';
import { z } from '../shared/zod.ts';
import { clinicalText } from '../test/corpus/long.ts';

/**
 * Judges texts from a file as the guard judges them in a page, in one process and in order.
 *
 *   npm run -s detect -- FILE.jsonl     one record {id, text} on each line; `-` reads standard input
 *
 * Prints one JSON line for each record: {id, assessment, tier, format, matches: [{detector, kind, start, end}], ms}. Offsets are UTF-16 code
 * units as in JavaScript, end exclusive; ms is the time of the judging alone. A line that is no record is named on standard error by its
 * number, never by its content; the others are still read, and the exit code is then 1.
 */
const TextRecord = z.object({ id: z.union([z.string(), z.number(), z.null()]).default(null), text: z.string() });
type TextRecord = z.infer<typeof TextRecord>;

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) {
  console.error('Name one file of records: npm run -s detect -- FILE.jsonl (or - for standard input)');
  process.exit(1);
}

// Whoever reads may have seen enough, as `head` has.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});

warmUp();
try {
  await judgeAll(path === '-' ? process.stdin : createReadStream(path));
} catch (failure) {
  // Only the file system's own refusals are the person's business; anything else is a bug.
  if (!(failure instanceof Error && 'syscall' in failure)) throw failure;
  console.error(`${path} cannot be read: ${failure.message}`);
  process.exitCode = 1;
}

async function judgeAll(input: Readable): Promise<void> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    const record = readRecord(line);
    if (typeof record === 'string') {
      console.error(`Line ${number} ${record}`);
      process.exitCode = 1;
    } else if (!process.stdout.write(`${JSON.stringify(judge(record))}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
}

function judge({ id, text }: TextRecord) {
  const from = performance.now();
  const { matches, assessment } = inspect(text);
  const ms = Math.round((performance.now() - from) * 1000) / 1000;
  return {
    id,
    assessment: assessment.kind,
    tier: assessment.tier,
    format: assessment.format,
    matches: matches.map(({ detectorId, kind, start, end }) => ({ detector: detectorId, kind, start, end })),
    ms,
  };
}

/** The record on a line, or what is wrong with the line: the rest of a sentence that repeats nothing of it. */
function readRecord(line: string): TextRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON'; // The parser's own message would quote the line.
  }
  const record = TextRecord.safeParse(value);
  if (record.success) return record.data;
  return record.error.issues.some(({ path: [field] }) => field === 'id')
    ? 'has an id that is neither a string nor a number'
    : 'has no text: each line must be an object such as {"id": "1", "text": "…"}';
}

/** Lines end with \n alone: node:readline would also end them at U+2028, which JSON allows inside a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  let isFirst = true;
  for await (const chunk of input as AsyncIterable<string>) {
    const [head = '', ...lines] = (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    isFirst = false;
    parts.push(head);
    for (const line of lines) {
      yield parts.join('');
      parts = [line];
    }
  }
  yield parts.join('');
}

/** Expressions are compiled when they first run; the guard runs them before the first paste, so the first record is not to pay for it here. */
function warmUp(): void {
  for (let round = 0; round < 50; round++) inspect(clinicalText(2048));
}
