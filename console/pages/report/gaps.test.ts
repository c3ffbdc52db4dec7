import { describe, expect, test } from 'vitest';
import { defaultTargets, type LeadershipView, type MetricValue } from '../../../shared/domain/metric.ts';
import type { VendorCounts } from '../../../shared/domain/vendor-list.ts';
import { safeguardGaps, vendorGaps } from './gaps.ts';

const byStatus = {
  'baa-expired': 0,
  'no-baa': 0,
  'baa-not-yet': 0,
  expiring: 0,
  undecided: 0,
  covered: 0,
  'without-phi': 0,
  denied: 0,
};
const noVendors: VendorCounts = {
  all: 0,
  ended: 0,
  byStatus,
  exposed: 0,
  ownerless: 0,
  unknownData: 0,
  reviewOverdue: 0,
};
const count = (id: MetricValue['id'], value: number | null): MetricValue => ({ id, value, of: null, sinceOn: null });

const viewOf = (...metrics: MetricValue[]): LeadershipView => ({
  figures: {
    period: { fromOn: '2026-08-01', toOn: '2026-10-31' },
    asOf: new Date('2026-11-01T12:00:00Z'),
    timeZone: 'America/Chicago',
    metrics,
    exposureMonths: [],
    coverage: [],
    findingAges: [],
    departments: [],
    riskMatrix: [],
    known: { total: 0, named: [] },
  },
  before: null,
  targets: defaultTargets,
});

const basisOf = (id: string, targets: LeadershipView['targets']) =>
  vendorGaps({ ...viewOf(), targets }, { ...noVendors, all: 1 }).find((gap) => gap.id === id)?.basis;

describe('the gaps in vendors', () => {
  test('are not known, rather than none, where no vendor is on record', () => {
    const gaps = vendorGaps(viewOf(count('vendors-missing', 0), count('tools-undecided', 0)), noVendors);
    expect(gaps.map(({ id, standing }) => [id, standing])).toEqual([
      ['no-vendors', 'unknown'],
      ['tools-undecided', 'good'],
    ]);
  });

  test('come the worst first, each with the list where it is mended', () => {
    const view = viewOf(count('vendors-missing', 2), count('vendors-without-owner', 1), count('vendors-expiring', 0));
    const gaps = vendorGaps(view, { ...noVendors, all: 5, unknownData: 3, reviewOverdue: 1 });
    expect(gaps.slice(0, 3).map(({ id, standing }) => [id, standing])).toEqual([
      ['vendors-missing', 'now'],
      ['vendors-without-owner', 'soon'],
      ['review-overdue', 'soon'],
    ]);
    expect(gaps.find(({ id }) => id === 'unknown-data')).toMatchObject({
      standing: 'unknown',
      leadsTo: { to: '/vendors', search: { receives: 'unknown' } },
    });
    expect(gaps.at(-1)).toMatchObject({ id: 'vendors-expiring', standing: 'good' });
  });

  test('say who asks for each: a section of the law, the own policy, or nobody where no target is set', () => {
    expect(basisOf('vendors-missing', {})).toBe('45 CFR 164.502(e)(1)');
    expect(basisOf('tools-undecided', {})).toBeNull();
    expect(basisOf('tools-undecided', { 'tools-undecided': 0 })).toBe('Your policy');
  });
});

test('a report that leadership was not sent in time is a gap', () => {
  const schedule = { months: 3, lastToOn: null, countedFromOn: '2026-05-01', nextDueOn: '2026-08-01' };
  const gapOf = (isOverdue: boolean) =>
    safeguardGaps(viewOf(), { ...schedule, isOverdue }).find(({ id }) => id === 'report')?.standing;
  expect([gapOf(true), gapOf(false)]).toEqual(['soon', 'good']);
});
