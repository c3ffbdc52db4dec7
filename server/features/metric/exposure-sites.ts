import { and, desc, eq } from 'drizzle-orm';
import { findings } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import { type ExposureSites, MOST_SITES_NAMED } from '../../../shared/domain/exposure-sites.ts';
import type { Period, ViewMetrics } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { countExposuresBySite, type ExposureSum, rangesOf } from './exposures.ts';
import { readDay } from './figures.ts';
import { readAskedPeriod } from './view.ts';
import { isWatched, readWatched } from './watched.ts';

/** Where the exposures of a period were, the most first. @throws Refusal BAD_REQUEST for a period that nobody can be told of */
export function viewExposureSites(org: OrgContext, asked: ViewMetrics): Promise<ExposureSites> {
  return org.read(async (db) => {
    const period = await readAskedPeriod(db, org, asked);
    const { timeZone } = await readDay(db, org, org.now());
    const bySite = new Map<string, ExposureSum>();
    for (const range of rangesOf(daysOf(period))) {
      for (const { site, ...counted } of await countExposuresBySite(db, org, range, timeZone)) {
        bySite.set(site, added(bySite.get(site) ?? none, counted));
      }
    }
    const all = [...bySite].toSorted(([one, a], [other, b]) => allOf(b) - allOf(a) || (one < other ? -1 : 1));
    const [named, unnamed] = [all.slice(0, MOST_SITES_NAMED), all.slice(MOST_SITES_NAMED)];
    const findingOf = await readFindingsOn(
      db,
      org,
      named.map(([site]) => site),
    );
    // One period is looked for whenever the first browser came.
    const watched = await readWatched(db, org, [period], { timeZone, firstOn: period.fromOn });
    return {
      period,
      isKnown: all.length > 0 || isWatched(watched, period),
      sites: named.map(([site, counted]) => ({ site, ...counted, findingId: findingOf.get(site) ?? null })),
      rest: { sites: unnamed.length, ...unnamed.reduce((so, [, counted]) => added(so, counted), none) },
    };
  });
}

const none: ExposureSum = { avoided: 0, goneOn: 0, passed: 0 };

const added = (one: ExposureSum, other: ExposureSum): ExposureSum => ({
  avoided: one.avoided + other.avoided,
  goneOn: one.goneOn + other.goneOn,
  passed: one.passed + other.passed,
});

const allOf = ({ avoided, goneOn, passed }: ExposureSum): number => avoided + goneOn + passed;

function daysOf({ fromOn, toOn }: Period): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = fromOn; day <= toOn; day = addDays(day, 1)) days.push(day);
  return days;
}

async function readFindingsOn(db: Reader, { organizationId }: OrgContext, sites: readonly string[]) {
  const { id, site, kind, isOpen, lastSeenAt } = findings;
  if (sites.length === 0) return new Map<string, typeof findings.$inferSelect.id>();
  const rows = await db
    .selectDistinctOn([site], { site, id })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), eq(kind, 'exposure'), among(site, sites)))
    .orderBy(site, desc(isOpen), desc(lastSeenAt), desc(id));
  return new Map(rows.map((row) => [row.site, row.id]));
}
