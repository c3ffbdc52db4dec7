import catalog from '../../shared/catalog/catalog.json';
import { catalogCategories, type CatalogCategory } from '../../shared/catalog/category.ts';
import { coversHostname } from '../../shared/policy/hostname.ts';

/**
 * What a host is for, as far as the catalog knows; the most specific domain counts. Read without its schema, which its own tests hold it
 * to: a worker that wakes up with somebody's paste on hold has no time to check 660 entries.
 */
export function categoryOf(hostname: string): CatalogCategory | null {
  let longest = '';
  let found: string | null = null;
  for (const { domains, category } of catalog.entries) {
    for (const domain of domains) {
      if (domain.length <= longest.length || !coversHostname(domain, hostname)) continue;
      longest = domain;
      found = category;
    }
  }
  return catalogCategories.find((category) => category === found) ?? null;
}
