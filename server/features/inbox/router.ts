import {
  AssignItem,
  ComingMonth,
  InboxCounts,
  InboxItem,
  InboxPage,
  ListInbox,
  SnoozeItem,
  WakeItem,
} from '../../../shared/domain/inbox.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { assignItem, snoozeItem, wakeItem } from './mark.ts';
import { readComing } from './next.ts';
import { countInbox, listInbox } from './read.ts';

/** What waits for whoever asks: each kind is shown to those, and marked by those, whose role allows it (`inboxPermissions`). */
export const inboxRouter = router({
  list: orgProcedure('self:read')
    .input(ListInbox)
    .output(InboxPage)
    .query(({ ctx, input }) => listInbox(ctx.org, input)),

  /** Asked often, by the badge in the navigation. */
  count: orgProcedure('self:read')
    .output(InboxCounts)
    .query(({ ctx }) => countInbox(ctx.org)),

  /** What an empty inbox says. */
  next: orgProcedure('self:read')
    .output(ComingMonth.nullable())
    .query(({ ctx }) => readComing(ctx.org)),

  snooze: orgProcedure('self:update')
    .input(SnoozeItem)
    .output(InboxItem)
    .mutation(({ ctx, input }) => snoozeItem(ctx.org, input)),

  wake: orgProcedure('self:update')
    .input(WakeItem)
    .output(InboxItem)
    .mutation(({ ctx, input }) => wakeItem(ctx.org, input)),

  assign: orgProcedure('self:update')
    .input(AssignItem)
    .output(InboxItem)
    .mutation(({ ctx, input }) => assignItem(ctx.org, input)),
});
