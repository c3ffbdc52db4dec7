import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardline-detect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command as a person runs it. Without `input` it reads `path` alone. */
async function run(path: string, input = '') {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'detect.ts'), path]);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((ended) => child.once('exit', ended)),
  ]);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { printed: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr, code };
}

const records = (...entries: unknown[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
const note = 'Patient: Ana Ruiz, DOB 3/4/1962, MRN 4471820, has diabetes.';
const message = 'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250304||ORU^R01|7|P|2.5\rPID|1||4471820^^^HOSP^MR||RUIZ^ANA||19620304|F';

describe('npm run detect', { timeout: 30_000 }, () => {
  test('judges each record of a file, in order', async () => {
    const file = join(folder, 'texts.jsonl');
    await writeFile(
      file,
      records(
        { id: 'note', text: note },
        { id: 2, text: 'The budget is in the shared folder.' },
        { id: 3, text: message },
      ),
    );
    const { printed, stderr, code } = await run(file);
    expect(printed).toMatchObject([
      { id: 'note', assessment: 'phi', tier: 'block' },
      { id: 2, assessment: 'clear', tier: 'none', format: null, matches: [] },
      { id: 3, assessment: 'phi', tier: 'block', format: 'hl7v2' },
    ]);
    expect(printed[0]!['matches']).toContainEqual({
      detector: 'person-name',
      kind: 'person',
      start: note.indexOf('Ana'),
      end: note.indexOf(','),
    });
    expect(Object.keys(printed[0]!)).toEqual(['id', 'assessment', 'tier', 'format', 'matches', 'ms']);
    expect(printed[0]!['ms']).toBeTypeOf('number');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('reads standard input, as large as it comes', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ id: index, text: `${note} ${'.'.repeat(300)}` }));
    const { printed, code } = await run('-', records(...many));
    expect(printed.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(code).toBe(0);
  });

  test('names a line that is no record by its number, never by its content, and reads on', async () => {
    const input = `${records({ id: 1, text: 'a' })}Zebulon 4471820 {\n\n["Zebulon"]\n{"id":4,"note":"Zebulon"}\n{"id":{},"text":"Zebulon"}\n${records({ id: 5, text: 'b' })}`;
    const { printed, stderr, code } = await run('-', input);
    expect(printed.map(({ id }) => id)).toEqual([1, 5]);
    expect(stderr.trim().split('\n')).toEqual([
      'Line 2 is no JSON',
      expect.stringContaining('Line 4 has no text'),
      expect.stringContaining('Line 5 has no text'),
      expect.stringContaining('Line 6 has an id'),
    ]);
    expect(stderr).not.toContain('Zebulon');
    expect(code).toBe(1);
  });

  test('keeps lines whole: Windows ends, a byte order mark, separators that JSON allows inside a string, no end at the end', async () => {
    const { printed, code } = await run('-', '\uFEFF{"id":1,"text":"a\u2028b\u2029c"}\r\n{"id":2,"text":"é😀"}');
    expect(printed).toMatchObject([
      { id: 1, assessment: 'clear' },
      { id: 2, assessment: 'clear' },
    ]);
    expect(code).toBe(0);
  });

  test('says which file it cannot read', async () => {
    const { printed, stderr, code } = await run(join(folder, 'missing.jsonl'));
    expect(printed).toEqual([]);
    expect(stderr).toContain('missing.jsonl cannot be read');
    expect(code).toBe(1);
  });
});
