import {
  ListNotifications,
  MarkRead,
  NotificationSettings,
  NotificationsPage,
  RefusedLetter,
} from '../../../shared/domain/notification.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listRefusedLetters } from './refused-letters.ts';
import {
  countOwnWaiting,
  getNotificationSettings,
  listNotifications,
  markRead,
  setNotificationSettings,
} from './service.ts';

const Waiting = z.object({ waiting: z.int().min(0) });

export const notificationRouter = router({
  list: orgProcedure('self:read')
    .input(ListNotifications)
    .output(NotificationsPage)
    .query(({ ctx, input }) => listNotifications(ctx.org, input)),

  /** Asked often, by the bell. */
  waiting: orgProcedure('self:read')
    .output(Waiting)
    .query(async ({ ctx }) => ({ waiting: await countOwnWaiting(ctx.org) })),

  markRead: orgProcedure('self:update')
    .input(MarkRead)
    .output(Waiting)
    .mutation(async ({ ctx, input }) => ({ waiting: await markRead(ctx.org, input.ids) })),

  /** Of everybody: whoever looks after the jobs looks after the addresses that do not work. */
  refusedLetters: orgProcedure('job:read')
    .output(z.array(RefusedLetter))
    .query(({ ctx }) => listRefusedLetters(ctx.org)),

  settings: orgProcedure('self:read')
    .output(NotificationSettings)
    .query(({ ctx }) => getNotificationSettings(ctx.org)),

  setSettings: orgProcedure('self:update')
    .input(NotificationSettings)
    .output(NotificationSettings)
    .mutation(({ ctx, input }) => setNotificationSettings(ctx.org, input)),
});
