import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `npm start`: builds what is missing, then becomes the server. Delete dist/ to build anew.
 * The script in package.json says `exec`, since a shell in between would keep npm's signals to itself.
 */
const builds = [
  { of: 'the console', result: 'dist/console/index.html', script: 'build:console' },
  { of: 'the extension for Chromium', result: 'dist/extension/chrome-mv3/manifest.json', script: 'build:chromium' },
  { of: 'the extension for Firefox', result: 'dist/extension/firefox-mv2/manifest.json', script: 'build:firefox' },
];

for (const build of builds.filter(({ result }) => !existsSync(result))) {
  console.log(`Building ${build.of} (once) …`);
  execFileSync('npm', ['run', '--silent', build.script], { stdio: ['ignore', 'ignore', 'inherit'] });
}

await import('../server/main.ts');
