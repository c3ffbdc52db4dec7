import type { LinkProps } from '@tanstack/react-router';
import {
  type LeadershipView,
  type MetricId,
  type MetricStanding,
  metrics,
  standingOfMetric,
} from '../../../shared/domain/metric.ts';
import type { ReportSchedule } from '../../../shared/domain/report.ts';
import { dayWords, sentenceOfMetric, standingOrder } from '../../../shared/domain/report-words.ts';
import type { VendorCounts } from '../../../shared/domain/vendor-list.ts';
import { countOf } from '../../ui/words.ts';
import { metricLists } from './metric-lists.ts';

/** Something that is plainly missing, or not known: what it is, who asks for it, and where it is mended. */
export interface Gap {
  id: string;
  standing: MetricStanding;
  sentence: string;
  /** A section of 45 CFR, or the organization's own policy; null where neither asks for it. */
  basis: string | null;
  leadsTo: Pick<LinkProps, 'to' | 'search'>;
}

const YOUR_POLICY = 'Your policy';
const sectionOf = (cite: string): string => `45 CFR ${cite}`;

const ofVendors = ['vendors-missing', 'vendors-expiring', 'vendors-without-owner', 'vendors-unchecked'] as const;
const ofSafeguards = [
  'findings-not-acted-on',
  'training-done',
  'training-done-by-leaders',
  'browsers-covered',
  'browsers-silent',
] as const;

/** What is missing of vendors, by the record; before there is one, that nobody has written any down. */
export function vendorGaps(view: LeadershipView, counts: VendorCounts): Gap[] {
  if (counts.all === 0) {
    const none =
      'No vendor is on record, so nobody knows which of them receive patient information. Import a list, or add the first.';
    return worstFirst([
      gapOf(view, 'tools-undecided'),
      known('no-vendors', none, '164.308(b)(1)', { to: '/vendors', search: {} }),
    ]);
  }
  const unsaid: Gap[] =
    counts.unknownData === 0
      ? []
      : [
          known(
            'unknown-data',
            `Of ${countOf(counts.unknownData, 'vendor')} nobody has said what ${counts.unknownData === 1 ? 'it receives' : 'they receive'}.`,
            '164.308(b)(1)',
            { to: '/vendors', search: { receives: 'unknown' } },
          ),
        ];
  const overdue: Gap[] =
    counts.reviewOverdue === 0
      ? []
      : [
          {
            id: 'review-overdue',
            standing: 'soon',
            sentence: `The review of ${countOf(counts.reviewOverdue, 'vendor')} is overdue.`,
            basis: YOUR_POLICY,
            leadsTo: { to: '/vendors', search: { review: 'overdue' } },
          },
        ];
  return worstFirst([...ofVendors.map((id) => gapOf(view, id)), ...unsaid, ...overdue, gapOf(view, 'tools-undecided')]);
}

/** What is missing of the organization's own safeguards, as far as the record shows it. */
export function safeguardGaps(view: LeadershipView, { isOverdue, nextDueOn }: ReportSchedule): Gap[] {
  const report: Gap = {
    id: 'report',
    standing: isOverdue ? 'soon' : 'good',
    sentence: isOverdue
      ? `Leadership was to be sent a report by ${dayWords(nextDueOn)}, and was not.`
      : `Leadership is to be sent the next report by ${dayWords(nextDueOn)}.`,
    basis: YOUR_POLICY,
    leadsTo: { to: '/reports', search: {} },
  };
  return worstFirst([...ofSafeguards.map((id) => gapOf(view, id)), report]);
}

const known = (id: string, sentence: string, cite: string, leadsTo: Gap['leadsTo']): Gap => ({
  id,
  standing: 'unknown',
  sentence,
  basis: sectionOf(cite),
  leadsTo,
});

/** A figure of the report as a gap: the same number, sentence and list as there. */
function gapOf({ figures, targets }: LeadershipView, id: MetricId): Gap {
  const metric = figures.metrics.find((one) => one.id === id) ?? { id, value: null, of: null, sinceOn: null };
  const { cite } = metrics[id];
  return {
    id,
    standing: standingOfMetric(metric, targets),
    sentence: sentenceOfMetric(metric),
    // A figure that no section names is policy once somebody aims at something.
    basis: cite !== null ? sectionOf(cite) : targets[id] === undefined ? null : YOUR_POLICY,
    leadsTo: metricLists[id].leadsTo,
  };
}

const worstFirst = (gaps: readonly Gap[]): Gap[] =>
  gaps.toSorted((a, b) => standingOrder.indexOf(a.standing) - standingOrder.indexOf(b.standing));
