import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFiles } from '../../../test/support/packages.ts';
import { type ToPack, zipOf } from '../../../test/support/zip.ts';
import { readManifest } from './read-manifest.ts';
import { withPackage } from './unpack.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardline-packages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
async function manifestOf(zip: Buffer) {
  const path = join(folder, `${++made}.zip`);
  await writeFile(path, zip);
  return withPackage(path, async ({ manifest, files }) => readManifest(manifest, new Set(files.keys())));
}
const withFile = (file: ToPack) => manifestOf(zipOf([...packageFiles('1.2'), file]));
const withManifest = (change: (xml: string) => string, standard: '1.2' | '2004' = '1.2') =>
  manifestOf(
    zipOf(
      packageFiles(standard).map((file) =>
        file.path === 'imsmanifest.xml' ? { ...file, content: change(String(file.content)) } : file,
      ),
    ),
  );

describe('what a package says of itself', () => {
  test('is read of SCORM 1.2', async () => {
    expect(await manifestOf(zipOf(packageFiles('1.2')))).toEqual({
      standard: '1.2',
      title: 'Fire & safety',
      launch: 'lesson/index.html',
      launchData: '',
      passMark: 75,
      minutes: null,
    });
  });

  test('is read of SCORM 2004, with its base, its parameters and its measure', async () => {
    expect(await manifestOf(zipOf(packageFiles('2004')))).toMatchObject({
      standard: '2004',
      launch: 'lesson/index.html?mode=short',
      passMark: 90,
    });
  });

  test.each([
    ['<typicallearningtime><datetime>00:25:00</datetime></typicallearningtime>', 25],
    ['<lom:typicalLearningTime><lom:duration>PT1H5M</lom:duration></lom:typicalLearningTime>', 65],
    ['<typicallearningtime><datetime>soon</datetime></typicallearningtime>', null],
  ])('has its minutes where it says them: %s', async (says, minutes) => {
    expect((await withManifest((xml) => xml.replace('</metadata>', `${says}</metadata>`))).minutes).toBe(minutes);
  });
});

describe('what can’t be played is refused with its reason', () => {
  test.each<[string, (xml: string) => string, string]>([
    ['no XML', () => 'not a manifest', 'can’t be read'],
    ['an unfinished one', (xml) => xml.slice(0, 600), 'can’t be read'],
    ['another document', () => '<html></html>', 'can’t be read'],
    [
      'entities that grow',
      () => `<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><manifest>&b;</manifest>`,
      'begins with',
    ],
    [
      'an address without end',
      (xml) => xml.replace('lesson/index.html', `lesson/index.html?${'x'.repeat(2000)}`),
      'too long',
    ],
    ['a depth without end', () => '<manifest>'.repeat(5000), 'can’t be read'],
    ['a page that isn’t there', (xml) => xml.replace('lesson/index', 'lesson/other'), 'isn’t in it'],
    ['a page of elsewhere', (xml) => xml.replace('lesson/index.html', 'https://evil.example/'), 'lies elsewhere'],
    ['a page above', (xml) => xml.replace('lesson/index.html', '../../trpc'), 'lies elsewhere'],
    ['a page of a script', (xml) => xml.replace('lesson/index.html', 'javascript:alert(1)'), 'lies elsewhere'],
    ['nothing that reports', (xml) => xml.replace('"sco"', '"asset"'), 'no SCO'],
    [
      'two lessons',
      (xml) => xml.replace('</organization>', '<item identifierref="r"><title>Two</title></item></organization>'),
      'holds 2 lessons',
    ],
  ])('%s', async (_what, change, because) => {
    await expect(withManifest(change)).rejects.toThrow(because);
  });
});

describe('an archive that is made to do harm', () => {
  test.each<[string, ToPack, string]>([
    ['leads out of itself', { path: '../outside.html', content: 'x' }, 'can’t be read as a ZIP'],
    [
      'leads out of itself by backslashes',
      { path: String.raw`..\outside.html`, content: 'x' },
      'can’t be read as a ZIP',
    ],
    ['leads to the root', { path: '/etc/passwd', content: 'x' }, 'can’t be read as a ZIP'],
    ['holds a symbolic link', { path: 'link', content: '/etc/passwd', mode: 0o120777 }, 'a link to another place'],
    ['stands in for what Wardline gives', { path: '.wardline/api.js', content: 'x' }, 'a name that can’t be used'],
    ['has a name with a control character', { path: 'a\u0007.html', content: 'x' }, 'a name that can’t be used'],
    ['is locked', { path: 'locked.html', content: 'x', isEncrypted: true }, 'locked with a password'],
    ['holds a name twice', { path: 'lesson/index.html', content: 'x' }, 'the same name'],
    ['is packed too tight', { path: 'bomb', content: Buffer.alloc(3 * 1024 * 1024) }, 'packed tighter'],
    ['says that it is too large', { path: 'large', content: 'x', claims: 200 * 1024 * 1024 }, 'packed tighter'],
  ])('%s', async (_what, file, because) => {
    await expect(withFile(file)).rejects.toThrow(because);
  });

  test('has a page that is too large to be held', async () => {
    const page = { path: 'lesson/all.xhtml', content: 'x', claims: 6 * 1024 * 1024 };
    await expect(manifestOf(zipOf([...packageFiles('1.2'), page]))).rejects.toThrow('larger than 5 MB');
  });

  test('holds too many files', async () => {
    const many = Array.from({ length: 5001 }, (_, at) => ({ path: `${at}`, content: '' }));
    await expect(manifestOf(zipOf(many))).rejects.toThrow('at most 5,000 files');
  });

  test('is larger than it may be, in many files of which none is', async () => {
    const files = Array.from({ length: 101 }, (_, at) => ({ path: `${at}`, content: 'x', claims: 1024 * 1024 }));
    await expect(manifestOf(zipOf([...packageFiles('1.2'), ...files]))).rejects.toThrow('larger than 100 MB');
  });

  test('is cut off, or no archive at all', async () => {
    await expect(manifestOf(zipOf(packageFiles('1.2')).subarray(0, 900))).rejects.toThrow('can’t be read as a ZIP');
    await expect(manifestOf(Buffer.from('PK\u0003\u0004 and nothing'))).rejects.toThrow('can’t be read as a ZIP');
  });

  test('is of another kind, or has its manifest in a folder', async () => {
    await expect(manifestOf(zipOf([{ path: 'cmi5.xml', content: '<courseStructure/>' }]))).rejects.toThrow('cmi5');
    await expect(manifestOf(zipOf([{ path: 'notes.txt', content: 'x' }]))).rejects.toThrow('no SCORM package');
    const within = packageFiles('1.2').map((file) => ({ ...file, path: `course/${file.path}` }));
    await expect(manifestOf(zipOf(within))).rejects.toThrow('and not the folder itself');
  });
});
