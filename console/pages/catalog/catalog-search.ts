import { catalogCategories } from '../../../shared/catalog/category.ts';
import { z } from '../../../shared/zod.ts';

/** The catalog as its URL says it. What cannot be read is left out rather than refused. */
export const CatalogSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  category: z.enum(catalogCategories).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type CatalogSearch = z.infer<typeof CatalogSearch>;
