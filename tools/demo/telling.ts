import { systemContextOf } from '../../server/auth/system.ts';
import { remind } from '../../server/features/notification/remind.ts';
import { sendMail } from '../../server/features/notification/send-mail.ts';
import type { Post } from '../../server/mail/post.ts';
import type { Clinic } from './clinic.ts';

/** The letters of last year were read long ago. */
export const readLongAgo: Post = { server: null, send: () => Promise.resolve(), kept: () => Promise.resolve([]) };

/** Where links in letters led that nobody opens any more. */
export const ORIGIN_OF_THE_PAST = 'http://localhost:4870';

/** Reminds every week, as the jobs of a running server do more often, and lets the mail of the past go out. */
export function planTelling({ db, timeline, organizationId }: Clinic): void {
  for (let days = 350; days >= 0; days -= 7) {
    timeline.on(days, 23.8, async () => {
      const org = systemContextOf(db, organizationId, 'remind', timeline.now);
      await remind(org);
      await sendMail(org, readLongAgo, ORIGIN_OF_THE_PAST);
    });
  }
}
