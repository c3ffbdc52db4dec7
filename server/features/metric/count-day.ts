import { metricDays } from '../../../drizzle/schema/index.ts';
import type { OrgContext } from '../../context.ts';
import { rollUpExposures } from './count-exposures.ts';
import { readDay, readFigures } from './figures.ts';

/**
 * Counts today as leadership would be told of it, over what was counted of it before: the last count of a day stands, and is what a later
 * period is compared with. What happens over a period is counted of the day alone.
 */
export async function countDay(org: OrgContext): Promise<void> {
  await rollUpExposures(org);
  await org.append(async (tx) => {
    const now = org.now();
    const { today: day } = await readDay(tx, org, now);
    const { metrics } = await readFigures(tx, org, { fromOn: day, toOn: day }, now);
    await tx
      .insert(metricDays)
      .values({ organizationId: org.organizationId, day, metrics, countedAt: now })
      .onConflictDoUpdate({
        target: [metricDays.organizationId, metricDays.day],
        set: { metrics, countedAt: now },
      });
  });
}
