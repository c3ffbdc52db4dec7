import { describe, expect, test } from 'vitest';
import { agreementRemindersOn, type WatchedAgreement } from './agreement-reminders.ts';
import { BaaId } from './baa.ts';
import { defaultIntervals, remindersBy } from './organization-settings.ts';
import { VendorId } from './vendor-id.ts';

const notices = remindersBy(defaultIntervals);
const vendorId = VendorId.parse(crypto.randomUUID());
const agreement = (facts: Partial<WatchedAgreement> = {}): WatchedAgreement => ({
  id: BaaId.parse(crypto.randomUUID()),
  vendorId,
  vendorName: 'Clinic Notes',
  ownerId: null,
  type: 'baa',
  effectiveOn: '2025-01-01',
  expiresOn: '2026-06-30',
  endedOn: null,
  replacedOn: null,
  ...facts,
});

/** Every calendar day from one to another. */
function* days(from: string, to: string) {
  for (const day = new Date(`${from}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    yield day.toISOString().slice(0, 10);
    if (day.toISOString().startsWith(to)) return;
  }
}

/** What a server tells that looks every day, each thing on the day it is first told. */
function toldIn(agreements: readonly WatchedAgreement[], from = '2026-01-01', to = '2026-12-31') {
  const told = new Map<string, string>();
  for (const day of days(from, to))
    for (const { key, urgency } of agreementRemindersOn(day, agreements, notices))
      if (!told.has(key)) told.set(key, `${day} ${urgency}`);
  return [...told.values()];
}

describe('an agreement that ends on 30 June', () => {
  test('is told of 90, 60, 30, 14, 7 and 0 days before on the day after and every 30 days from then, each once in a year of days', () => {
    expect(toldIn([agreement()])).toEqual([
      '2026-04-01 digest',
      '2026-05-01 digest',
      '2026-05-31 digest',
      '2026-06-16 digest',
      '2026-06-23 urgent',
      '2026-06-30 urgent',
      '2026-07-01 urgent',
      '2026-07-31 urgent',
      '2026-08-30 urgent',
      '2026-09-29 urgent',
      '2026-10-29 urgent',
      '2026-11-28 urgent',
      '2026-12-28 urgent',
    ]);
  });

  test('is told of once, not for each notice missed, by a server that was off for months', () => {
    const [reminder, ...more] = agreementRemindersOn('2026-06-20', [agreement()], notices);
    expect(more).toEqual([]);
    expect(reminder).toMatchObject({ endsOn: '2026-06-30', hasPassed: false });
    expect(reminder?.key).toMatch(/:14$/);
  });

  test('is not told of while another goes on without a gap, and is where the gap is a day', () => {
    const ending = agreement();
    expect(toldIn([ending, agreement({ effectiveOn: '2026-07-01', expiresOn: null })])).toEqual([]);
    expect(toldIn([ending, agreement({ effectiveOn: '2026-07-02', expiresOn: null })])).toHaveLength(13);
    const elsewhere = VendorId.parse(crypto.randomUUID());
    expect(toldIn([ending, agreement({ vendorId: elsewhere, expiresOn: null })])).toHaveLength(13);
  });

  test('is told of although a limited data set or the reason for none goes on, which assure nothing, and not where neither did', () => {
    const goesOn = { effectiveOn: '2026-01-01', expiresOn: null };
    for (const type of ['limited-data-set-dua', 'none-required'] as const) {
      expect(toldIn([agreement(), agreement({ ...goesOn, type })])).toHaveLength(13);
      expect(toldIn([agreement({ type }), agreement({ ...goesOn, type })])).toEqual([]);
      expect(toldIn([agreement({ type }), agreement(goesOn)])).toEqual([]);
    }
    expect(toldIn([agreement(), agreement({ ...goesOn, type: 'government-mou' })])).toEqual([]);
  });

  test('is told of up to the day its next version begins, where days lie between the two', () => {
    const renewal = agreement({ effectiveOn: '2026-08-15', expiresOn: null });
    const told = toldIn([agreement({ replacedOn: '2026-08-15' }), renewal]);
    expect(told).toHaveLength(8);
    expect(told.at(-1)).toBe('2026-07-31 urgent');
    const onTime = agreement({ effectiveOn: '2026-07-01', expiresOn: null });
    expect(toldIn([agreement({ replacedOn: '2026-07-01' }), onTime])).toEqual([]);
  });

  test('is not followed by a version that was replaced before its own last day by one that ends as early', () => {
    const before = agreement({ effectiveOn: '2024-01-01', expiresOn: '2030-12-31', replacedOn: '2025-01-01' });
    expect(toldIn([before, agreement()])).toHaveLength(13);
  });

  test('stops being told of once it is followed, or ended before its time', () => {
    const ending = agreement();
    const renewed = agreement({ effectiveOn: '2026-06-15', expiresOn: '2027-06-30' });
    expect(agreementRemindersOn('2026-06-20', [ending, renewed], notices)).toEqual([]);
    expect(toldIn([agreement({ endedOn: '2026-03-01' })])).toEqual([]);
  });

  test('is told of anew when its last day is another', () => {
    const before = agreement();
    const [told] = agreementRemindersOn('2026-06-25', [before], notices);
    const [anew] = agreementRemindersOn('2026-06-25', [{ ...before, expiresOn: '2026-07-05' }], notices);
    expect(told?.key).toBeDefined();
    expect(anew?.key).toBeDefined();
    expect(anew?.key).not.toEqual(told?.key);
  });
});

test('an evergreen agreement, one that ends in years, and one that ended years ago are told of never', () => {
  const far = agreement({ expiresOn: '2030-01-01' });
  const past = agreement({ vendorId: VendorId.parse(crypto.randomUUID()), expiresOn: '2020-01-01' });
  expect(toldIn([agreement({ expiresOn: null }), far, past])).toEqual([]);
});
