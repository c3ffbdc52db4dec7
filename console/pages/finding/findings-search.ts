import {
  findingFigures,
  findingKinds,
  findingOwners,
  findingPlans,
  findingsDue,
  findingSorts,
  type ListFindings,
  severities,
} from '../../../shared/domain/finding.ts';
import { z } from '../../../shared/zod.ts';

/** The findings as the URL says them. What cannot be read is left out rather than refused. */
export const FindingsSearch = z.object({
  state: z.literal('closed').optional().catch(undefined),
  severity: z.enum(severities).optional().catch(undefined),
  kind: z.enum(findingKinds).optional().catch(undefined),
  owner: z.enum(findingOwners).optional().catch(undefined),
  due: z.enum(findingsDue).optional().catch(undefined),
  plan: z.enum(findingPlans).optional().catch(undefined),
  figure: z.enum(findingFigures).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  sort: z.enum(findingSorts).optional().catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type FindingsSearch = z.infer<typeof FindingsSearch>;

export const PAGE_FINDINGS = 50;

/** As the URL says it; else as one wants to see what the list is sorted by. */
export const orderOf = ({ sort, order }: Pick<FindingsSearch, 'sort' | 'order'>): 'asc' | 'desc' =>
  order ?? (sort === 'site' || sort === 'due' ? 'asc' : 'desc');

/** What the list asks of the server for it. */
export const findingsInputOf = (search: FindingsSearch): Partial<ListFindings> => ({
  state: search.state ?? 'open',
  severity: search.severity ?? null,
  kind: search.kind ?? null,
  owner: search.owner ?? null,
  due: search.due ?? null,
  plan: search.plan ?? null,
  figure: search.figure ?? null,
  q: search.q?.trim() ?? '',
  sort: search.sort ?? 'severity',
  order: orderOf(search),
  page: search.page ?? 1,
  size: PAGE_FINDINGS,
});

/** Whether it is narrowed by more than severity and kind, whose numbers stand beside them. */
export const isNarrowedBefore = ({ q, owner, due, plan, figure }: FindingsSearch): boolean =>
  (q ?? owner ?? due ?? plan ?? figure) !== undefined;

/** The open ones that came last: what is new is told from them, whichever page is shown. */
export const newestFindings: Partial<ListFindings> = { state: 'open', sort: 'first-seen', size: 20 };

/** How many are open at all, whatever the list is narrowed to. */
export const everyOpenFinding: Partial<ListFindings> = { size: 1 };
