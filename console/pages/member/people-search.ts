import { leaderships, type ListMembers, memberSorts, memberStates, Role } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';

export const PAGE_PEOPLE = 50;

/** The list of people as its URL says it. What cannot be read is left out rather than refused. */
export const PeopleSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  department: z.string().max(120).optional().catch(undefined),
  role: Role.optional().catch(undefined),
  leadership: z
    .enum(['any', ...leaderships])
    .optional()
    .catch(undefined),
  state: z
    .enum([...memberStates, 'all', 'gate'])
    .optional()
    .catch(undefined),
  sort: z.enum(memberSorts).optional().catch(undefined),
  order: z.literal('desc').optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type PeopleSearch = z.infer<typeof PeopleSearch>;

/** What the list asks of the server for it. */
export function listInputOf(search: PeopleSearch): ListMembers {
  return {
    page: search.page ?? 1,
    size: PAGE_PEOPLE,
    q: search.q?.trim() ?? '',
    department: search.department ?? null,
    role: search.role ?? null,
    leadership: search.leadership ?? null,
    state: search.state ?? 'here',
    sort: search.sort ?? 'name',
    order: search.order ?? 'asc',
  };
}
