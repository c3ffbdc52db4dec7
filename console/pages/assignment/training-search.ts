import { Role } from '../../../shared/domain/member.ts';
import { type ListTraining, trainingSorts, trainingStates } from '../../../shared/domain/tracking.ts';
import { z } from '../../../shared/zod.ts';

export const PAGE_TRAINING = 25;

/** By what the tracking screen can say where training stands. */
export const standingViews = ['department', 'role', 'course', 'month'] as const;
export type StandingView = (typeof standingViews)[number];

/** The tracking screen as its URL says it. What cannot be read is left out rather than refused. */
export const TrainingSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  department: z.string().max(120).optional().catch(undefined),
  role: z
    .enum([...Role.options, 'leaders'])
    .optional()
    .catch(undefined),
  course: z.string().max(200).optional().catch(undefined),
  state: z
    .enum([...trainingStates, 'missing', 'gate'])
    .optional()
    .catch(undefined),
  by: z.enum(standingViews).optional().catch(undefined),
  sort: z.enum(trainingSorts).optional().catch(undefined),
  order: z.literal('desc').optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type TrainingSearch = z.infer<typeof TrainingSearch>;

/** What the list asks of the server for it. */
export function trainingInputOf(search: TrainingSearch): ListTraining {
  return {
    page: search.page ?? 1,
    size: PAGE_TRAINING,
    q: search.q?.trim() ?? '',
    department: search.department ?? null,
    role: search.role ?? null,
    courseId: search.course ?? null,
    state: search.state ?? null,
    sort: search.sort ?? 'due',
    order: search.order ?? 'asc',
  };
}
