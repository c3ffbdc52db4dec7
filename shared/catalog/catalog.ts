import { selfAndParents } from '../policy/hostname.ts';
import catalog from './catalog.json' with { type: 'json' };
import type { CatalogCategory } from './category.ts';
import { Catalog, type CatalogEntry } from './catalog-entry.ts';

/** Read on first use: a browser's background wakes up often and seldom asks. */
let read: { catalog: Catalog; entryOf: ReadonlyMap<string, CatalogEntry> } | null = null;

function known() {
  if (read) return read;
  const parsed = Catalog.parse(catalog);
  read = {
    catalog: parsed,
    entryOf: new Map(parsed.entries.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const))),
  };
  return read;
}

/** Everything that the catalog holds, with its version and date. */
export const wholeCatalog = (): Catalog => known().catalog;

/** What the catalog holds on a site, by the most specific domain that covers it; null where it knows nothing. */
export function entryOfSite(site: string): CatalogEntry | null {
  const { entryOf } = known();
  for (const domain of selfAndParents(site)) {
    const entry = entryOf.get(domain);
    if (entry) return entry;
  }
  return null;
}

/** What a site is for, as far as the catalog knows. */
export const categoryOfSite = (site: string): CatalogCategory | null => entryOfSite(site)?.category ?? null;
