import { and, between, eq, type SQL, sql } from 'drizzle-orm';
import { exposureCounts, exposureDays, observations } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Period } from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { readOrganization } from '../organization/service.ts';
import { countExposures, rangesOf, readTouchedDays } from './exposures.ts';

/** Brings the roll-up of exposures up to this moment: only days to which something has arrived since, or all of them at first and after the zone changed. */
export function rollUpExposures(org: OrgContext): Promise<void> {
  return org.append(async (tx) => {
    const { organizationId } = org;
    // Two at once would both write the same days.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`exposures of ${organizationId}`}, 0))`);
    const { timeZone } = await readOrganization(tx, org);
    const countedTo = org.now();
    const touched = await readTouchedDays(tx, org, timeZone);
    if (touched === 'all') await forget(tx, eq(exposureDays.organizationId, organizationId));
    const days = touched === 'all' ? await readAllDays(tx, org, timeZone) : touched;
    for (const range of rangesOf(days)) await countAnew(tx, org, range, timeZone);
    await tx
      .insert(exposureCounts)
      .values({ organizationId, timeZone, countedTo })
      .onConflictDoUpdate({ target: exposureCounts.organizationId, set: { timeZone, countedTo } });
  });
}

async function countAnew(tx: Tx, org: OrgContext, range: Period, timeZone: string): Promise<void> {
  const { organizationId } = org;
  await forget(
    tx,
    and(eq(exposureDays.organizationId, organizationId), between(exposureDays.day, range.fromOn, range.toOn)),
  );
  const counted = await countExposures(tx, org, range, timeZone);
  if (counted.length === 0) return;
  await tx
    .insert(exposureDays)
    .values(counted.map((one) => ({ organizationId, ...one })))
    .onConflictDoUpdate({
      target: [exposureDays.organizationId, exposureDays.day, exposureDays.department],
      set: { avoided: sql`excluded.avoided`, goneOn: sql`excluded.gone_on`, passed: sql`excluded.passed` },
    });
}

/** A department in which nobody was that day after all keeps its row, with nothing in it: tenants remove nothing. */
const forget = (tx: Tx, which: SQL | undefined) =>
  tx.update(exposureDays).set({ avoided: 0, goneOn: 0, passed: 0 }).where(which);

/** From the first day on which there was an exposure to the last: a browser's clock may be ahead. */
async function readAllDays(tx: Tx, { organizationId }: OrgContext, timeZone: string): Promise<CalendarDay[]> {
  const { kind, assessment, occurredAt } = observations;
  const [seen] = await tx
    .select({
      first: sql`min(${occurredAt})`.mapWith(occurredAt),
      last: sql`max(${occurredAt})`.mapWith(occurredAt),
    })
    .from(observations)
    .where(and(eq(observations.organizationId, organizationId), sql`${kind} = 'exposure'`, sql`${assessment} = 'phi'`));
  const days: CalendarDay[] = [];
  if (!seen?.first || !seen.last) return days;
  const last = todayIn(timeZone, seen.last);
  for (let day = todayIn(timeZone, seen.first); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
