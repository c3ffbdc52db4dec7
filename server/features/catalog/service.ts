import { v7 as newId } from 'uuid';
import { catalogCorrections } from '../../../drizzle/schema/index.ts';
import { wholeCatalog } from '../../../shared/catalog/catalog.ts';
import {
  CatalogCorrectionId,
  type CatalogEntry,
  type CatalogFacts,
  type ListCatalog,
} from '../../../shared/catalog/catalog-entry.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readFacts } from './facts.ts';

/** What vendors are reported to say, by name, with the version and date of the catalog itself. */
export async function listCatalog(
  org: OrgContext,
  { page, size, q, category }: ListCatalog,
): Promise<Page<CatalogFacts> & { version: number; asOf: string }> {
  const facts = await org.read((db) => readFacts(db, org));
  const wanted = q.toLowerCase();
  const found = facts
    .all()
    .filter((entry) => category === null || entry.category === category)
    .filter(({ name, domains }) => [name.toLowerCase(), ...domains].some((text) => text.includes(wanted)));
  const { version, asOf } = wholeCatalog();
  return { items: found.slice((page - 1) * size, page * size), total: found.length, version, asOf };
}

/** Puts an officer's own word in the catalog's place for these domains, or adds to it: for this organization, and never a decision. */
export function correctCatalog(org: MemberContext, entry: CatalogEntry): Promise<CatalogFacts> {
  const id = CatalogCorrectionId.parse(newId());
  const corrected = { ...entry, domains: [...new Set(entry.domains)] };
  return changeGovernance(org, 'catalog.corrected', async (tx) => {
    const before = (await readFacts(tx, org)).ofSite(corrected.domains[0] ?? '');
    await tx.insert(catalogCorrections).values({
      ...corrected,
      organizationId: org.organizationId,
      id,
      correctedBy: org.actor.id,
      correctedAt: org.now(),
    });
    const result = { ...corrected, origin: 'organization' as const };
    return { subject: { kind: 'catalog-entry', id, name: entry.name }, before, after: corrected, result };
  });
}
