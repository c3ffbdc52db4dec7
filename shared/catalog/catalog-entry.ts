import { CalendarDay } from '../domain/calendar.ts';
import { idOf } from '../domain/id.ts';
import { Paging } from '../domain/paging.ts';
import { SiteDomain } from '../domain/site.ts';
import { z } from '../zod.ts';
import { catalogCategories } from './category.ts';

/** What a vendor is reported to say about a BAA: `plan` means on some of its plans only. */
export const baaPostures = ['yes', 'plan', 'no', 'unknown'] as const;
export type BaaPosture = (typeof baaPostures)[number];

/** `high`: a page of the vendor was seen, or a dated guide cites it and nothing contradicts it. `low`: nobody has looked. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** A public, dated, sourced fact about a vendor. It approves nothing: whether a BAA is offered says neither that one was signed nor for what. */
export const CatalogEntry = z.strictObject({
  name: z.string().trim().min(1, 'Enter the name of the tool').max(120),
  /** Each covers what lies below it. */
  domains: z.array(SiteDomain).min(1, 'Enter at least one site').max(10),
  category: z.enum(catalogCategories),
  baa: z.enum(baaPostures),
  /** On which plan, under which condition. */
  planNote: z.string().trim().max(300),
  source: z.string().trim().min(1, 'Say where you read it').max(300),
  confidence: z.enum(confidences),
  /** The day up to which it was true as far as the source goes. */
  asOf: CalendarDay,
  /** Do sources contradict each other? */
  conflict: z.boolean(),
});
export type CatalogEntry = z.infer<typeof CatalogEntry>;

/** The catalog claims nothing that rests on no look at a source: such an entry is a lead, and says so in its note. */
const ClaimedEntry = CatalogEntry.refine(
  ({ source, baa, confidence }) =>
    (confidence !== 'low' || baa === 'unknown') && (confidence === 'low' || !/general knowledge/i.test(source)),
  { path: ['confidence'], message: 'Without a look at a source, it is “unknown” and “low”' },
);

export const Catalog = z.strictObject({
  version: z.int().positive(),
  asOf: CalendarDay,
  entries: z.array(ClaimedEntry),
});
export type Catalog = z.infer<typeof Catalog>;

/** An entry as an organization sees it: the catalog's own, or what one of its officers put in its place or added. */
export const CatalogFacts = CatalogEntry.extend({ origin: z.enum(['catalog', 'organization']) });
export type CatalogFacts = z.infer<typeof CatalogFacts>;

export const CatalogCorrectionId = idOf('CatalogCorrection');
export type CatalogCorrectionId = z.infer<typeof CatalogCorrectionId>;

export const ListCatalog = z.strictObject({
  ...Paging.shape,
  /** Part of a name or of a domain. */
  q: z.string().trim().max(100).default(''),
  category: z.enum(catalogCategories).nullable().default(null),
});
export type ListCatalog = z.infer<typeof ListCatalog>;
