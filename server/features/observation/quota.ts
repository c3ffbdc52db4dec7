import { and, eq } from 'drizzle-orm';
import { browsers } from '../../../drizzle/schema/index.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';

/** The busiest people paste a few hundred times a day; whatever sends more is broken or hostile, and must not fill the disk of all. */
export const MOST_OBSERVATIONS_A_DAY = 5_000;
/** Any page can go to a consent screen as often as it likes, and must not use up what exposures are told with. */
export const MOST_CONSENTS_A_DAY = 1_000;

/**
 * Counts new observations against the day's quotas of their browser, whose row is held: consents have their own. The day is the
 * server's, in UTC.
 *
 * @returns how many of the consents the day still takes
 * @throws Refusal TOO_MANY_REQUESTS for too many others; the browser keeps what it has and sends it later
 */
export async function countTowardsQuota(
  tx: Tx,
  { organizationId, actor, now }: BrowserContext,
  fresh: { consents: number; others: number },
): Promise<number> {
  const today = now().toISOString().slice(0, 10);
  const thisBrowser = and(eq(browsers.organizationId, organizationId), eq(browsers.id, actor.id));
  const { reportedOn, ...counted } = theRow(
    await tx
      .select({
        reportedOn: browsers.reportedOn,
        consents: browsers.consentsThatDay,
        others: browsers.reportedThatDay,
      })
      .from(browsers)
      .where(thisBrowser),
  );
  const before = reportedOn === today ? counted : { consents: 0, others: 0 };
  const others = before.others + fresh.others;
  if (others > MOST_OBSERVATIONS_A_DAY) {
    throw new Refusal(
      'TOO_MANY_REQUESTS',
      `This browser has reported ${MOST_OBSERVATIONS_A_DAY.toLocaleString('en')} observations today, which is all that a day takes. Keep the rest, and send it tomorrow.`,
    );
  }
  const takes = Math.min(fresh.consents, MOST_CONSENTS_A_DAY - before.consents);
  await tx
    .update(browsers)
    .set({ reportedOn: today, reportedThatDay: others, consentsThatDay: before.consents + takes })
    .where(thisBrowser);
  return takes;
}
