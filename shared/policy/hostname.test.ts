import { expect, test } from 'vitest';
import { coversHostname } from './hostname.ts';

test.each(['notely.example', 'app.notely.example'])('%s belongs to notely.example', (hostname) => {
  expect(coversHostname('notely.example', hostname)).toBe(true);
});

test.each(['evilnotely.example', 'notely.example.evil.test', 'example'])('%s does not', (hostname) => {
  expect(coversHostname('notely.example', hostname)).toBe(false);
});
