import {
  completionSorts,
  completionSources,
  completionStandings,
  type ListCompletions,
} from '../../../shared/domain/completion.ts';
import { CalendarDay } from '../../../shared/domain/calendar.ts';
import { LearnedId } from '../../../shared/domain/course.ts';
import { MemberId } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';

export const PAGE_COMPLETIONS = 50;

/** The list of records as its URL says it. What cannot be read is left out rather than refused. */
export const CompletionsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  member: MemberId.optional().catch(undefined),
  course: LearnedId.optional().catch(undefined),
  department: z.string().max(120).optional().catch(undefined),
  source: z.enum(completionSources).optional().catch(undefined),
  what: z.enum(['lessons', 'all']).optional().catch(undefined),
  leaders: z.literal(true).optional().catch(undefined),
  from: CalendarDay.optional().catch(undefined),
  until: CalendarDay.optional().catch(undefined),
  standing: z.enum(completionStandings).optional().catch(undefined),
  sort: z.enum(completionSorts).optional().catch(undefined),
  order: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type CompletionsSearch = z.infer<typeof CompletionsSearch>;

/** What the list asks of the server for it. */
export function listInputOf(search: CompletionsSearch): ListCompletions {
  const sort = search.sort ?? 'completed';
  return {
    page: search.page ?? 1,
    size: PAGE_COMPLETIONS,
    q: search.q?.trim() ?? '',
    memberId: search.member ?? null,
    courseId: search.course ?? null,
    department: search.department ?? null,
    source: search.source ?? null,
    what: search.source === 'lesson' ? 'lessons' : (search.what ?? 'courses'),
    leadersOnly: search.leaders ?? false,
    fromOn: search.from ?? null,
    untilOn: search.until ?? null,
    standing: search.standing ?? null,
    sort,
    order: search.order ?? (sort === 'completed' ? 'desc' : 'asc'),
  };
}
