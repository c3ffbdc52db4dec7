import { findingKinds, findingSorts, type ListFindings, severities } from '../../../shared/domain/finding.ts';
import { z } from '../../../shared/zod.ts';

/** The findings as the URL says them. What cannot be read is left out rather than refused. */
export const FindingsSearch = z.object({
  state: z.literal('closed').optional().catch(undefined),
  severity: z.enum(severities).optional().catch(undefined),
  kind: z.enum(findingKinds).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  sort: z.enum(findingSorts).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type FindingsSearch = z.infer<typeof FindingsSearch>;

export const PAGE_FINDINGS = 50;

/** What the list asks of the server for it. */
export const findingsInputOf = ({ state, severity, kind, q, sort, page }: FindingsSearch): Partial<ListFindings> => ({
  state: state ?? 'open',
  severity: severity ?? null,
  kind: kind ?? null,
  q: q?.trim() ?? '',
  sort: sort ?? 'severity',
  order: sort === 'site' || sort === 'due' ? 'asc' : 'desc',
  page: page ?? 1,
  size: PAGE_FINDINGS,
});

/** The open ones that came last: what is new is told from them, whichever page is shown. */
export const newestFindings: Partial<ListFindings> = { state: 'open', sort: 'first-seen', size: 20 };
