import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { type MetricId, metricIds, MetricTargets, MetricValue, Period, standingOfMetric } from './metric.ts';
import { OrganizationId } from './organization.ts';

/** One organization of several, by what its own hourly count says of it. */
export const OrganizationFigures = z.object({
  id: OrganizationId,
  name: z.string(),
  /** Null where nothing was counted there yet. */
  countedOn: CalendarDay.nullable(),
  metrics: z.array(MetricValue),
  /** Each organization is held to its own policy. */
  targets: MetricTargets,
  /** How many of its figures are exposed or illegal now, will be, and can't be known. */
  standings: z.object({ now: z.int(), soon: z.int(), unknown: z.int() }),
});
export type OrganizationFigures = z.infer<typeof OrganizationFigures>;

/** A figure of all of them together, and in how many it is red. */
export const SummedMetric = MetricValue.extend({ counted: z.int(), organizationsNow: z.int() });
export type SummedMetric = z.infer<typeof SummedMetric>;

/** The organizations in which a person may read the report, the worst first. */
export const AcrossView = z.object({
  period: Period,
  organizations: z.array(OrganizationFigures),
  together: z.array(SummedMetric),
});
export type AcrossView = z.infer<typeof AcrossView>;

/** How many of an organization's figures stand how, by its own targets. */
export function standingsOfMetrics(
  figures: readonly MetricValue[],
  targets: MetricTargets,
): OrganizationFigures['standings'] {
  const standings = figures.map((metric) => standingOfMetric(metric, targets));
  const count = (which: (typeof standings)[number]) => standings.filter((standing) => standing === which).length;
  // What was never counted is not known, which is not good.
  return { now: count('now'), soon: count('soon'), unknown: count('unknown') + metricIds.length - figures.length };
}

/** The most red first, then the most amber, then the most unknown, then by name. */
export const worstOrganizationFirst = (a: OrganizationFigures, b: OrganizationFigures): number =>
  b.standings.now - a.standings.now ||
  b.standings.soon - a.standings.soon ||
  b.standings.unknown - a.standings.unknown ||
  a.name.localeCompare(b.name);

/** Each figure added up over the organizations in which it is known: parts with parts, wholes with wholes, since the oldest of all. */
export const sumMetrics = (organizations: readonly OrganizationFigures[]): SummedMetric[] =>
  metricIds.map((id) => {
    const known = organizations.flatMap(({ metrics, targets }) =>
      metrics.flatMap((metric) =>
        metric.id === id && metric.value !== null
          ? [{ ...metric, isNow: standingOfMetric(metric, targets) === 'now' }]
          : [],
      ),
    );
    return {
      id,
      value: known.length === 0 ? null : total(known.map(({ value }) => value)),
      of: known.every(({ of }) => of === null) ? null : total(known.map(({ of }) => of)),
      sinceOn: known.flatMap(({ sinceOn }) => sinceOn ?? []).toSorted()[0] ?? null,
      counted: known.length,
      organizationsNow: known.filter(({ isNow }) => isNow).length,
    };
  });

const total = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** What an organization says of one figure; undefined where it was not counted. */
export const figureOf = ({ metrics }: OrganizationFigures, id: MetricId): MetricValue | undefined =>
  metrics.find((metric) => metric.id === id);
