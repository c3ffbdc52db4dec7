import { asc, eq } from 'drizzle-orm';
import { catalogCorrections } from '../../../drizzle/schema/index.ts';
import { entryOfSite, wholeCatalog } from '../../../shared/catalog/catalog.ts';
import type { CatalogFacts } from '../../../shared/catalog/catalog-entry.ts';
import { selfAndParents } from '../../../shared/policy/hostname.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** The catalog with an organization's corrections in place. None of it decides anything. */
export interface Facts {
  /** By the most specific domain that covers a site; null where nothing is known. */
  ofSite(site: string): CatalogFacts | null;
  /** Everything, by name. A domain that was corrected is no longer in the catalog's own entry. */
  all(): CatalogFacts[];
}

/** Reads what the organization corrected; the newest word on a domain counts. */
export async function readFacts(db: Reader, { organizationId }: OrgContext): Promise<Facts> {
  const { name, domains, category, baa, planNote, source, confidence, asOf, conflict } = catalogCorrections;
  const corrections = await db
    .select({ name, domains, category, baa, planNote, source, confidence, asOf, conflict })
    .from(catalogCorrections)
    .where(eq(catalogCorrections.organizationId, organizationId))
    .orderBy(asc(catalogCorrections.correctedAt), asc(catalogCorrections.id));
  const correctionOf = new Map(
    corrections.flatMap((correction) =>
      correction.domains.map((domain) => [domain, { ...correction, origin: 'organization' as const }] as const),
    ),
  );
  return {
    ofSite(site) {
      const corrected = selfAndParents(site).find((domain) => correctionOf.has(domain));
      const entry = entryOfSite(site);
      const own = entry && selfAndParents(site).find((domain) => entry.domains.includes(domain));
      // The longer of two domains that cover the same site is the more specific.
      if (corrected !== undefined && (!own || corrected.length >= own.length)) {
        return correctionOf.get(corrected) ?? null;
      }
      return entry && { ...entry, origin: 'catalog' };
    },
    all() {
      const entries = wholeCatalog().entries.flatMap((entry) => {
        const left = entry.domains.filter((domain) => !correctionOf.has(domain));
        return left.length === 0 ? [] : [{ ...entry, domains: left, origin: 'catalog' as const }];
      });
      return [...new Set(correctionOf.values()), ...entries].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    },
  };
}
