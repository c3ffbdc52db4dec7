import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markFolder, markWhole } from './place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wardline-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a sample that was made to its end is used again, with its password', async () => {
  const mark = await markFolder(folder);
  expect(mark.isWhole).toBe(false);
  await markWhole(folder, mark);
  expect(await markFolder(folder)).toEqual({ password: mark.password, isWhole: true });
});

test('a sample that was cut off is not taken for a whole one', async () => {
  await markFolder(folder);
  await expect(markFolder(folder)).rejects.toThrow('was not finished');
});

test('a folder with the database of a real organization is left alone', async () => {
  mkdirSync(join(folder, 'postgres'));
  await expect(markFolder(folder)).rejects.toThrow('real organization');
});
