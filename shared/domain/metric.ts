import { catalogCategories } from '../catalog/category.ts';
import { z } from '../zod.ts';
import { SILENT_AFTER_WORKING_DAYS } from './browser.ts';
import { CalendarDay, monthsAfter } from './calendar.ts';
import { FindingId, findingKinds, Severity } from './finding.ts';

/** Everything that leadership is told as a number, in the order of the page: what is exposed first. */
export const metricIds = [
  'exposures',
  'exposures-gone-on',
  'vendors-covered',
  'vendors-missing',
  'vendors-expiring',
  'vendors-without-owner',
  'vendors-unchecked',
  'decisions-waiting',
  'findings-open',
  'findings-grave',
  'findings-not-acted-on',
  'treatments-stuck',
  'training-done',
  'training-done-by-leaders',
  'browsers-covered',
  'browsers-silent',
  'tools-undecided',
] as const;
export const MetricId = z.enum(metricIds);
export type MetricId = z.infer<typeof MetricId>;

/** What a figure counts and how, said to whoever reads it: on the page, in the PDF, in what is exported. */
export interface MetricDefinition {
  /** What is counted, as a heading. */
  title: string;
  /** How it is computed, in a sentence or two that a board member can repeat. */
  computed: string;
  /** A share is shown in percent of `of`, rounded to what is worse, so that 100 means all and 0 means none. */
  unit: 'count' | 'share';
  better: 'less' | 'more';
  /** Whether it counts what happened in the period, or what is so at one moment. */
  over: 'period' | 'moment';
  /** How it stands while it is not what it should be: red for exposed or illegal now, amber for will be. */
  off: 'now' | 'soon';
  /** The section that asks for it, where the law does; null where it is the organization's own policy. */
  cite: string | null;
}

export const metrics: Readonly<Record<MetricId, MetricDefinition>> = {
  exposures: {
    title: 'Exposures to vendors without cover',
    computed:
      'How often browsers saw what looks like patient information about to go to a site that, as far as their policy knew, no agreement covers, whatever came of it. What an exception of your own let pass counts too.',
    unit: 'count',
    better: 'less',
    over: 'period',
    off: 'now',
    cite: '164.502(e)(1)',
  },
  'exposures-gone-on': {
    title: 'Exposures that went through',
    computed:
      'Of the exposures to vendors without cover, those in which somebody went on in spite of the warning, or your policy let it pass.',
    unit: 'share',
    better: 'less',
    over: 'period',
    off: 'now',
    cite: '164.502(e)(1)',
  },
  'vendors-covered': {
    title: 'Vendors with patient information that are covered',
    computed:
      'Vendors that receive patient information, by their record or their approval, with a business associate agreement in force or no need of one.',
    unit: 'share',
    better: 'more',
    over: 'moment',
    off: 'now',
    cite: '164.308(b)(1)',
  },
  'vendors-missing': {
    title: 'Vendors with patient information and no agreement in force',
    computed:
      'Vendors that receive patient information, by their record or their approval, and need an agreement: there was never one, it is over, or it has not begun. Not known while no vendor is on record.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'now',
    cite: '164.502(e)(1)',
  },
  'vendors-expiring': {
    title: 'Agreements that end within 60 days',
    computed: 'Covered vendors that need an agreement and whose unbroken cover ends within 60 days.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'vendors-without-owner': {
    title: 'Vendors with patient information and no owner',
    computed: 'Vendors that receive patient information for which no member answers, or only one who has left.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'vendors-unchecked': {
    title: 'Vendors with patient information whose safeguards nobody checked',
    computed:
      'Vendors that receive patient information without a safeguard check that was decided within your review interval and holds still.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'decisions-waiting': {
    title: 'Decisions that wait',
    computed: 'Access requests, proposed decisions and exceptions that nobody has answered.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'findings-open': {
    title: 'Open findings',
    computed: 'Findings that nobody has closed, of every severity.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: '164.308(a)(1)(ii)(B)',
  },
  'findings-grave': {
    title: 'Critical and high findings',
    computed: 'Findings that nobody has closed, of the two worst severities.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'now',
    cite: '164.308(a)(1)(ii)(B)',
  },
  'findings-not-acted-on': {
    title: 'Known and not acted on',
    computed: 'Open findings past the day they were due about which nobody has done anything yet.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'now',
    cite: '160.401',
  },
  'treatments-stuck': {
    title: 'Overdue findings without owner or money',
    computed:
      'Open findings past the day they were due that nobody owns, or that are to be fixed with money nobody has given.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'now',
    cite: '164.308(a)(1)(ii)(B)',
  },
  'training-done': {
    title: 'Training completed',
    computed:
      'Of the courses that are asked of members, those on record and neither due again nor overdue. Where nothing is asked, nothing is known.',
    unit: 'share',
    better: 'more',
    over: 'moment',
    off: 'soon',
    cite: '164.308(a)(5)(i)',
  },
  'training-done-by-leaders': {
    title: 'Training completed by leaders',
    computed:
      'Of the courses that are asked of members who lead in any way, those on record and neither due again nor overdue. Where nothing is asked, nothing is known.',
    unit: 'share',
    better: 'more',
    over: 'moment',
    off: 'soon',
    cite: '164.308(a)(5)(i)',
  },
  'browsers-covered': {
    title: 'Browsers without a gap',
    computed: 'Connected browsers that reported lately, see every site and hold the newest policy.',
    unit: 'share',
    better: 'more',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'browsers-silent': {
    title: 'Silent browsers',
    computed: `Connected browsers that have not reported for more than ${SILENT_AFTER_WORKING_DAYS} working days. What happened in them is not known.`,
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
  'tools-undecided': {
    title: 'Discovered tools nobody decided on',
    computed:
      'Tools that browsers met and that are neither given to a vendor with a decision nor ignored with a reason. Not known before a browser was connected.',
    unit: 'count',
    better: 'less',
    over: 'moment',
    off: 'soon',
    cite: null,
  },
};

const Count = z.int().min(0);

/** One figure. Of a share, `value` is the part and `of` the whole. */
export const MetricValue = z.object({
  id: MetricId,
  /** Null where it can't be known: no browser was connected, nothing was ever counted. A share of nothing is 0 of 0. */
  value: Count.nullable(),
  of: Count.nullable(),
  /** Since when the oldest of what is counted has been so; null where nothing is, or nothing says. */
  sinceOn: CalendarDay.nullable(),
});
export type MetricValue = z.infer<typeof MetricValue>;

/** Both days belong to it, in the organization's zone. */
export const Period = z.strictObject({ fromOn: CalendarDay, toOn: CalendarDay });
export type Period = z.infer<typeof Period>;

/** Before it nobody kept figures, and a year such as 0202 is a slip of the hand. */
const EARLIEST_DAY: CalendarDay = '2000-01-01';

/** Years are counted day by day, so not more of them than somebody compares. */
const MOST_MONTHS = 36;

const AskedDay = CalendarDay.refine((day) => day >= EARLIEST_DAY, 'Choose a day after 1999');

const isShort = ({ fromOn, toOn }: { fromOn?: CalendarDay | undefined; toOn?: CalendarDay | undefined }): boolean =>
  fromOn === undefined || toOn === undefined || toOn < monthsAfter(fromOn, MOST_MONTHS);
const TOO_LONG = { message: 'Choose three years at most', path: ['toOn'] };

/** A period that somebody asks for. */
export const AskedPeriod = z.strictObject({ fromOn: AskedDay, toOn: AskedDay }).refine(isShort, TOO_LONG);

/** Why nothing can be told of a period that somebody asked for, as a sentence; null where it can. `today` is the organization's. */
export function whyNoPeriod(period: Period, today: CalendarDay): string | null {
  if (period.fromOn > period.toOn) return 'The period ends before it begins.';
  if (period.toOn > today) return 'The period ends after today. What has not happened cannot be reported.';
  return isShort(period) ? null : 'The period is longer than three years. Choose three years at most.';
}

/** What leadership wants to look at; a day that is left out is that of the usual period, since the last report. */
export const ViewMetrics = z
  .strictObject({ fromOn: AskedDay.optional(), toOn: AskedDay.optional() })
  .refine(isShort, TOO_LONG);
export type ViewMetrics = z.infer<typeof ViewMetrics>;

/** Bands of age in days: less than 30, 30 to 89, 90 to 179, 180 and more. */
export const ageBands = ['0', '30', '90', '180'] as const;
export type AgeBand = (typeof ageBands)[number];

/** An open finding as leadership reads it: what was known, since when, and what came of it (45 CFR 160.401, 160.408). */
export const KnownFinding = z.object({
  id: FindingId,
  kind: z.enum(findingKinds),
  severity: Severity,
  /** The site or the vendor's name; null for what is about the organization itself. */
  about: z.string().nullable(),
  knownSinceOn: CalendarDay,
  actedOn: CalendarDay.nullable(),
  dueOn: CalendarDay.nullable(),
  ownerName: z.string().nullable(),
  /** Of a plan to fix it: whether there is money; null where nobody has said. */
  isFunded: z.boolean().nullable(),
  plan: z.enum(['fix', 'accept', 'transfer', 'avoid']).nullable(),
});
export type KnownFinding = z.infer<typeof KnownFinding>;

/** So many of the findings known and not acted on are named, the worst and oldest first. */
export const MOST_KNOWN_NAMED = 20;

/** All that leadership is told, as of one moment. A report freezes exactly this, so only ever add to it. */
export const Figures = z.object({
  period: Period,
  asOf: z.date(),
  /** IANA name of the zone in which days are counted and `asOf` is said. */
  timeZone: z.string(),
  /** One of each, in the order of `metricIds`. */
  metrics: z.array(MetricValue),
  /** Of the twelve months up to the end of the period, the oldest first, `YYYY-MM`. Null of a month in which no browser was connected. */
  exposureMonths: z.array(
    z.object({
      month: z.string(),
      avoided: Count.nullable(),
      goneOn: Count.nullable(),
      passed: Count.nullable(),
    }),
  ),
  /** Of vendors that receive patient information, each in one of the three: `expiring` are covered still. A category without any is left out, null is for vendors without one. */
  coverage: z.array(
    z.object({ category: z.enum(catalogCategories).nullable(), covered: Count, expiring: Count, missing: Count }),
  ),
  /** Open findings by severity and by how long they have been known. */
  findingAges: z.array(z.object({ severity: Severity, bands: z.record(z.enum(ageBands), Count) })),
  /**
   * Those with fewer than five people are one line together (`isTogether`), since one person is no statistic. `name` is empty for what
   * belongs to no department. People are counted in the department they are in, exposures in the one they were in.
   */
  departments: z.array(
    z.object({
      name: z.string(),
      isTogether: z.boolean(),
      people: Count,
      asked: Count,
      trained: Count,
      overdue: Count,
      exposures: Count,
      goneOn: Count,
    }),
  ),
  /** Vendors by residual risk, after NIST SP 800-30; cells without any are left out. */
  riskMatrix: z.array(z.object({ likelihood: z.int().min(1).max(5), impact: z.int().min(1).max(5), vendors: Count })),
  known: z.object({ total: Count, named: z.array(KnownFinding) }),
});
export type Figures = z.infer<typeof Figures>;

/** What the organization wants of a figure: in percent for a share, as a number for a count. Its own policy. */
export const MetricTargets = z.partialRecord(MetricId, z.int().min(0).max(1_000_000));
export type MetricTargets = z.infer<typeof MetricTargets>;

/** All of them at once: a figure that is left out has no target. */
export const SetTargets = z.strictObject({ targets: MetricTargets });

/** What Wardline starts with: nothing uncovered, nothing known and left, everybody trained. */
export const defaultTargets: MetricTargets = {
  'exposures-gone-on': 0,
  'vendors-covered': 100,
  'vendors-missing': 0,
  'vendors-expiring': 0,
  'vendors-without-owner': 0,
  'vendors-unchecked': 0,
  'findings-grave': 0,
  'findings-not-acted-on': 0,
  'treatments-stuck': 0,
  'training-done': 100,
  'training-done-by-leaders': 100,
  'browsers-covered': 100,
  'browsers-silent': 0,
};

/** What leadership looks at now: the figures, those of the last period, and what the organization wants. */
export const LeadershipView = z.object({
  figures: Figures,
  /** The figures as they were counted at the end of the last period; null where nobody counted then. */
  before: z
    .object({ countedOn: CalendarDay, from: z.enum(['report', 'day']), metrics: z.array(MetricValue) })
    .nullable(),
  targets: MetricTargets,
});
export type LeadershipView = z.infer<typeof LeadershipView>;

/** In percent of a share, rounded to what is worse; the number itself of a count; null where it is not known or the whole is nothing. */
export function shownOf({ id, value, of }: Pick<MetricValue, 'id' | 'value' | 'of'>): number | null {
  const { unit, better } = metrics[id];
  if (unit === 'count' || value === null) return value;
  if (of === null || of === 0) return null;
  // First times a hundred: 29 of 100 by division first would be 28.999….
  const percent = (value * 100) / of;
  return better === 'more' ? Math.floor(percent) : Math.ceil(percent);
}

/** How a figure stands against its target; without a target, zero is what a count that should be less is held to. */
export type MetricStanding = 'now' | 'soon' | 'good' | 'unknown';

export function standingOfMetric(
  metric: Pick<MetricValue, 'id' | 'value' | 'of'>,
  targets: MetricTargets,
): MetricStanding {
  const shown = shownOf(metric);
  if (shown === null) return 'unknown';
  const { better, off } = metrics[metric.id];
  const target = targets[metric.id];
  if (better === 'more') return shown >= (target ?? 100) ? 'good' : off;
  return shown <= (target ?? 0) ? 'good' : off;
}

/** Whether a figure became worse, better or stayed; null where either is not known. */
export function changeOfMetric(
  now: Pick<MetricValue, 'id' | 'value' | 'of'>,
  before: Pick<MetricValue, 'id' | 'value' | 'of'> | undefined,
): 'worse' | 'better' | 'same' | null {
  const [is, was] = [shownOf(now), before === undefined ? null : shownOf(before)];
  if (is === null || was === null) return null;
  if (is === was) return 'same';
  return is < was === (metrics[now.id].better === 'less') ? 'better' : 'worse';
}
