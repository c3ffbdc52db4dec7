import { systemContextOf } from '../../server/auth/system.ts';
import type { MemberContext } from '../../server/context.ts';
import { remind } from '../../server/features/notification/remind.ts';
import { sendMail } from '../../server/features/notification/send-mail.ts';
import { listNotifications, markRead, setNotificationSettings } from '../../server/features/notification/service.ts';
import type { Post } from '../../server/mail/post.ts';
import type { Clinic } from './clinic.ts';

/** The letters of last year were read long ago. */
export const readLongAgo: Post = { server: null, send: () => Promise.resolve(), kept: () => Promise.resolve([]) };

/** Where links in letters led that nobody opens any more. */
export const ORIGIN_OF_THE_PAST = 'http://localhost:4870';

/** What is newer than this still waits for the officer. */
const READ_LATER_DAYS = 14;

/** Reminds every week, as the jobs of a running server do more often, lets the mail of the past go out, and has the officer read most of it. */
export function planTelling({ db, timeline, organizationId, officer }: Clinic): void {
  timeline.on(357, 15, () =>
    setNotificationSettings(officer, { mail: 'urgent-at-once', language: 'en', quiet: { from: 19, until: 7 } }),
  );
  for (let days = 350; days >= 0; days -= 7) {
    timeline.on(days, 23.8, async () => {
      const org = systemContextOf(db, organizationId, 'remind', timeline.now);
      await remind(org);
      await sendMail(org, readLongAgo, ORIGIN_OF_THE_PAST);
    });
  }
  for (let days = 343; days >= READ_LATER_DAYS; days -= 7) {
    timeline.on(days, 14.2, () => readAll(officer));
  }
}

async function readAll(officer: MemberContext): Promise<void> {
  const { items } = await listNotifications(officer, { page: 1, size: 100, state: 'waiting' });
  const ids = items.map(({ id }) => id);
  if (ids.length > 0) await markRead(officer, ids);
}
