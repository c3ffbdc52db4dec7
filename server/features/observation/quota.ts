import { and, eq, sql } from 'drizzle-orm';
import { browsers } from '../../../drizzle/schema/index.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';

/** The busiest people paste a few hundred times a day; whatever sends more is broken or hostile, and must not fill the disk of all. */
export const MOST_OBSERVATIONS_A_DAY = 5_000;

/**
 * Counts new observations against the day's quota of their browser, whose row is held. The day is the server's, in UTC.
 *
 * @throws Refusal TOO_MANY_REQUESTS; the browser keeps what it has and sends it later
 */
export async function countTowardsQuota(tx: Tx, { organizationId, actor, now }: BrowserContext, count: number) {
  const today = now().toISOString().slice(0, 10);
  const isToday = sql`${browsers.reportedOn} = ${today}`;
  const { reportedThatDay } = theRow(
    await tx
      .update(browsers)
      .set({
        reportedOn: today,
        reportedThatDay: sql`case when ${isToday} then ${browsers.reportedThatDay} else 0 end + ${count}`,
      })
      .where(and(eq(browsers.organizationId, organizationId), eq(browsers.id, actor.id)))
      .returning({ reportedThatDay: browsers.reportedThatDay }),
  );
  if (reportedThatDay > MOST_OBSERVATIONS_A_DAY) {
    throw new Refusal(
      'TOO_MANY_REQUESTS',
      `This browser has reported ${MOST_OBSERVATIONS_A_DAY.toLocaleString('en')} observations today, which is all that a day takes. Keep the rest, and send it tomorrow.`,
    );
  }
}
