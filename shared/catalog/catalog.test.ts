import { describe, expect, test } from 'vitest';
import { coversHostname } from '../policy/hostname.ts';
import { categoryOfSite, entryOfSite, wholeCatalog } from './catalog.ts';
import { Catalog } from './catalog-entry.ts';
import { catalogCategories } from './category.ts';

const { version, asOf, entries } = wholeCatalog();

describe('the catalog', () => {
  test('has a version, a date and hundreds of entries of every category', () => {
    expect(version).toBeGreaterThan(0);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(entries.length).toBeGreaterThan(600);
    expect(new Set(entries.map(({ category }) => category))).toEqual(new Set(catalogCategories));
  });

  test('has no name and no domain twice', () => {
    const names = entries.map(({ name }) => name.toLowerCase());
    const domains = entries.flatMap((entry) => entry.domains);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  test('says of each entry where that comes from and up to when, never later than of itself', () => {
    expect(entries.filter((entry) => entry.source === '' || entry.asOf > asOf).map(({ name }) => name)).toEqual([]);
  });

  test('refuses an entry that claims what nobody has looked up: it is “unknown” and “low”, its lead in the note', () => {
    const [one] = entries;
    const takes = (entry: object) =>
      Catalog.safeParse({ version, asOf, entries: [{ ...one, conflict: false, ...entry }] }).success;
    const source = 'General knowledge, not looked up: check the vendor’s trust or legal page';
    expect(takes({ source, baa: 'unknown', confidence: 'low' })).toBe(true);
    expect(takes({ source, baa: 'plan', confidence: 'medium' })).toBe(false);
    expect(takes({ source, baa: 'plan', confidence: 'low' })).toBe(false);
    expect(takes({ source, baa: 'unknown', confidence: 'medium' })).toBe(false);
    expect(takes({ source: 'docs.notely.example (from general knowledge)', baa: 'yes', confidence: 'high' })).toBe(
      false,
    );
    expect(takes({ source: 'https://notely.example/baa', baa: 'plan', confidence: 'medium' })).toBe(true);
    expect(takes({ source: 'https://notely.example/baa', baa: 'plan', confidence: 'low' })).toBe(false);
  });

  test('flags where sources contradict each other', () => {
    const flagged = entries.filter(({ conflict }) => conflict).map(({ name }) => name);
    expect(flagged).toEqual(expect.arrayContaining(['SendGrid', 'Klaviyo', 'Calendly', 'Zoom', 'Grammarly']));
    const said = entries.filter(({ planNote, source }) => /conflict|disput|disagree/i.test(`${planNote} ${source}`));
    expect(said.filter(({ conflict }) => !conflict).map(({ name }) => name)).toEqual([]);
  });

  test('is in the order of names, so that two people’s additions meet in a merge', () => {
    const names = entries.map(({ name }) => name.toLowerCase());
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe('looking a site up', () => {
  test('takes the most specific domain that covers it', () => {
    for (const entry of entries) {
      for (const domain of entry.domains) {
        expect(entryOfSite(domain)?.name).toBe(entry.name);
        const below = entryOfSite(`in.${domain}`);
        expect(below?.domains.some((candidate) => coversHostname(candidate, `in.${domain}`))).toBe(true);
      }
    }
  });

  test('knows ChatGPT, and neither a site that ends alike nor one that nobody entered', () => {
    expect(entryOfSite('chatgpt.com')).toMatchObject({ name: 'ChatGPT', baa: 'plan' });
    expect(categoryOfSite('chat.openai.com')).toBe('ai-assistant');
    expect([entryOfSite('evilchatgpt.com'), categoryOfSite('intranet')]).toEqual([null, null]);
  });
});
