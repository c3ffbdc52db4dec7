import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricIds, metrics } from '../../shared/domain/metric.ts';

test('docs/figures.md says of each figure what the page says of it', () => {
  const page = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
  const missing = metricIds.filter((id) => !page.includes(`**${metrics[id].title}.** ${metrics[id].computed}`));
  expect(missing, 'Say it in docs/figures.md in the words of shared/domain/metric.ts').toEqual([]);
});
