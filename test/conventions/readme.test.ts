import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

test.each(['README.md', 'CONTRIBUTING.md'])('%s names only paths and commands that exist', (file) => {
  const text = readFileSync(file, 'utf8');
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

  const paths = quoted.filter((code) =>
    /^(shared|drizzle|server|extension|console|test|bench|tools|\.ci)\/[\w./-]*$/.test(code),
  );
  expect(
    paths.filter((path) => !path.includes('…') && !existsSync(path)),
    'mend the path, or the README',
  ).toEqual([]);

  const commands = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(
    commands.filter((name) => !scripts.includes(name)),
    'mend the command, or the README',
  ).toEqual([]);
});
