import { readFileSync } from 'node:fs';
import * as icons from 'simple-icons';
import { expect, test } from 'vitest';
import { wholeCatalog } from '../shared/catalog/catalog.ts';
import { logosOfCatalog, moduleOf, tablePath } from '../tools/tool-logos.ts';
import { toolLogos } from './tool-logos.ts';

const domains = new Set(wholeCatalog().entries.flatMap((entry) => entry.domains));

test('the table of logos is what `node tools/tool-logos.ts` makes of the catalog and simple-icons today', () => {
  expect(readFileSync(tablePath, 'utf8')).toBe(moduleOf(logosOfCatalog()));
});

test('every domain in it is one of the catalog, and every logo one of simple-icons, free of conditions', () => {
  const known = new Set(Object.values(icons));
  const wrong = [...toolLogos].filter(
    ([domain, logo]) =>
      !domains.has(domain) || !known.has(logo) || (logo.license !== undefined && logo.license.type !== 'CC0-1.0'),
  );
  expect(wrong).toEqual([]);
  expect(toolLogos.size).toBeGreaterThan(300);
});

test('a tool that only shares its name with something else has no logo of that', () => {
  expect(toolLogos.get('zoom.us')?.title).toBe('Zoom');
  // simple-icons has Pi (a coding agent), Redox (an operating system), Hive (a blockchain) and Fathom (the analytics).
  const namesakes = ['pi.ai', 'redoxengine.com', 'hive.com', 'fathom.video'];
  expect(namesakes.filter((domain) => !domains.has(domain))).toEqual([]);
  expect(namesakes.filter((domain) => toolLogos.has(domain))).toEqual([]);
});
