import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { z } from '../shared/zod.ts';

/**
 * Weighs what members' browsers load, looks into it for what must not be there, and holds the manifests to the
 * permissions that were asked for so far: a new one disables the extension in every browser until its owner agrees.
 * Bytes are minified; `zipped` is gzip.
 */
const extensions = ['dist/extension/chrome-mv3', 'dist/extension/firefox-mv2'];
const budgets = [
  { file: 'sentinel.js', bytes: 10 * 1024, because: 'it runs in every frame of every uncovered site' },
  // The detectors, the forms and the warning together.
  { file: 'guard.js', zipped: 150 * 1024, because: 'it is injected when an editable comes into play' },
  { file: 'content-scripts/connect.js', bytes: 10 * 1024, because: 'it runs on every page named /connect' },
] as const;
const CONSOLE_ENTRY_ZIPPED = 350 * 1024;
const DETECTION_ZIPPED = 120 * 1024;

const complaints: string[] = [];
const rows: string[] = [];

for (const folder of extensions) {
  for (const budget of budgets) {
    const path = join(folder, budget.file);
    if (!existsSync(path)) {
      complaints.push(`${path} is missing: run \`npm run build\``);
      continue;
    }
    const code = readFileSync(path);
    const zipped = gzipSync(code).length;
    rows.push(`${path.padEnd(58)} ${String(code.length).padStart(8)} bytes ${String(zipped).padStart(8)} zipped`);
    if ('bytes' in budget && code.length > budget.bytes)
      complaints.push(`${path} exceeds ${budget.bytes} bytes, and ${budget.because}`);
    if ('zipped' in budget && zipped > budget.zipped)
      complaints.push(`${path} exceeds ${budget.zipped} bytes zipped, and ${budget.because}`);
    if (/\beval\(|new Function\(/.test(code.toString()))
      complaints.push(`${path} builds code from text, which page policies report`);
  }
}

// How much of the guard is detection: bundled alone, as its weight shows nowhere else.
const bundled = await build({
  configFile: false,
  logLevel: 'silent',
  build: { write: false, lib: { entry: resolve('shared/detect/redact.ts'), formats: ['iife'], name: 'detection' } },
});
for (const { output } of Array.isArray(bundled) ? bundled : []) {
  const zipped = gzipSync(output[0].code).length;
  rows.push(
    `${'shared/detect, bundled alone'.padEnd(58)} ${String(output[0].code.length).padStart(8)} bytes ${String(zipped).padStart(8)} zipped`,
  );
  if (zipped > DETECTION_ZIPPED) complaints.push(`the detectors exceed ${DETECTION_ZIPPED} bytes zipped`);
}

const allSites = ['http://*/*', 'https://*/*'];
const Manifest = z.object({ permissions: z.array(z.string()), host_permissions: z.array(z.string()).default([]) });
for (const folder of extensions.filter((name) => existsSync(join(name, 'manifest.json')))) {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const asked = [...manifest.permissions, ...manifest.host_permissions].toSorted((a, b) => a.localeCompare(b));
  if (asked.join(' ') !== ['alarms', ...allSites, 'scripting', 'storage', 'webRequest'].join(' ')) {
    complaints.push(
      `${folder} asks for ${asked.join(', ')}: a change of permissions is a release of its own, said here`,
    );
  }
}

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

for (const path of existsSync('dist/console') ? scripts('dist/console') : []) {
  const zipped = gzipSync(readFileSync(path)).length;
  rows.push(`${path.padEnd(58)} ${String(statSync(path).size).padStart(8)} bytes ${String(zipped).padStart(8)} zipped`);
  if (zipped > CONSOLE_ENTRY_ZIPPED)
    complaints.push(`${path} exceeds ${CONSOLE_ENTRY_ZIPPED} bytes zipped: split it by route`);
}

// Example texts look like patient information; a scanner that finds them in the product would be right to complain.
const detectors = 'shared/detect/detectors';
const Examples = z.object({ examples: z.object({ match: z.array(z.string()) }) });
const examples = await Promise.all(
  readdirSync(detectors)
    .filter((name) => name.endsWith('.examples.ts'))
    .map(async (name) => Examples.parse(await import(pathToFileURL(resolve(detectors, name)).href))),
);
const texts = examples.flatMap((module) => module.examples.match).filter((text) => text.length >= 12);
for (const path of [...extensions, 'dist/console'].filter((folder) => existsSync(folder)).flatMap(scripts)) {
  const code = readFileSync(path, 'utf8');
  const found = texts.filter((text) => code.includes(text));
  if (found.length > 0) complaints.push(`${path} contains ${found.length} example texts`);
}

console.log(rows.join('\n'));
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
