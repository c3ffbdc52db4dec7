import { InboxFigure, InboxKind, type ListInbox } from '../../../shared/domain/inbox.ts';
import { z } from '../../../shared/zod.ts';

/** The inbox as its URL says it. What cannot be read is left out rather than refused. */
export const InboxSearch = z.object({
  kind: InboxKind.optional().catch(undefined),
  figure: InboxFigure.optional().catch(undefined),
  mine: z.literal(true).optional().catch(undefined),
  state: z.literal('resting').optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type InboxSearch = z.infer<typeof InboxSearch>;

export const PAGE_ITEMS = 50;

/** What the list asks of the server for it. */
export const inboxInputOf = ({ kind, figure, mine, state, page }: InboxSearch): ListInbox => ({
  kind: kind ?? null,
  figure: figure ?? null,
  mine: mine ?? false,
  state: state ?? 'waiting',
  page: page ?? 1,
  size: PAGE_ITEMS,
});
