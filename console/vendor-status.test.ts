import { describe, expect, test } from 'vitest';
import { coveredUntil, missingFor, nextDate, toneOfStatus, vendorStatus, wordOfStatus } from './vendor-status.ts';

type Input = Parameters<typeof missingFor>[0];

const today = '2026-11-21';

const approval = (over: Partial<Input['approvals'][number]> = {}) =>
  ({
    ruling: 'approved',
    dataClasses: ['phi', 'identifiers', 'health'],
    conditions: '',
    reviewDueOn: null,
    ...over,
  }) as Input['approvals'][number];

const baa = (over: Partial<Input['baas'][number]> = {}) =>
  ({
    type: 'baa',
    effectiveOn: '2026-01-01',
    expiresOn: null,
    endedOn: null,
    replacedOn: null,
    file: { bytes: 1 },
    ...over,
  }) as Input['baas'][number];

const vendor = (over: Partial<Input> = {}): Input => ({
  endedOn: null,
  ownerId: '018f0000-0000-7000-8000-000000000000' as Input['ownerId'],
  approvals: [approval()],
  baas: [baa()],
  ...over,
});

describe('the status of a vendor', () => {
  test('covered without an end', () => {
    expect(vendorStatus(vendor(), today)).toEqual({ kind: 'covered', until: null });
  });

  test('the last day of an agreement still counts, the day after does not', () => {
    const ending = vendor({ baas: [baa({ expiresOn: today })] });
    expect(wordOfStatus(vendorStatus(ending, today))).toBe('Last day of cover');
    expect(vendorStatus(ending, '2026-11-22')).toEqual({ kind: 'baa-expired', since: today });
  });

  test('an end within 60 days is said aloud, a later one is not', () => {
    expect(wordOfStatus(vendorStatus(vendor({ baas: [baa({ expiresOn: '2027-01-20' })] }), today))).toBe(
      'Expiring in 60 days',
    );
    expect(vendorStatus(vendor({ baas: [baa({ expiresOn: '2027-01-21' })] }), today).kind).toBe('covered');
    expect(wordOfStatus(vendorStatus(vendor({ baas: [baa({ expiresOn: '2026-11-22' })] }), today))).toBe(
      'Expiring in 1 day',
    );
  });

  test('an agreement that was ended early no longer covers', () => {
    expect(vendorStatus(vendor({ baas: [baa({ expiresOn: '2028-01-01', endedOn: '2026-11-20' })] }), today)).toEqual({
      kind: 'baa-expired',
      since: '2026-11-20',
    });
  });

  test('an agreement that was ended before it took effect is none', () => {
    const cancelled = vendor({ baas: [baa({ effectiveOn: '2027-01-01', endedOn: '2026-11-20' })] });
    expect(vendorStatus(cancelled, today)).toEqual({ kind: 'no-baa' });
    expect(nextDate(cancelled, today)).toBeNull();
  });

  test('a renewal that follows without a gap keeps it covered', () => {
    const renewed = [baa({ expiresOn: '2026-11-30' }), baa({ effectiveOn: '2026-12-01', expiresOn: '2028-11-30' })];
    expect(vendorStatus(vendor({ baas: renewed }), today)).toEqual({ kind: 'covered', until: '2028-11-30' });
  });

  test('a renewal that leaves a gap does not', () => {
    const late = [baa({ expiresOn: '2026-11-30' }), baa({ effectiveOn: '2026-12-02', expiresOn: '2028-11-30' })];
    expect(vendorStatus(vendor({ baas: late }), today)).toMatchObject({ kind: 'expiring', until: '2026-11-30' });
  });

  test('an agreement that begins later', () => {
    expect(vendorStatus(vendor({ baas: [baa({ effectiveOn: '2026-12-01' })] }), today)).toEqual({
      kind: 'baa-not-yet',
      from: '2026-12-01',
    });
  });

  test.each([
    ['no-baa', vendor({ baas: [] })],
    ['undecided', vendor({ approvals: [] })],
    ['denied', vendor({ approvals: [approval({ ruling: 'denied', dataClasses: [] })] })],
    ['without-phi', vendor({ approvals: [approval({ dataClasses: ['identifiers'] })] })],
  ] as const)('%s', (kind, input) => {
    expect(vendorStatus(input, today)).toEqual({ kind });
  });

  test('the newest decision counts, not an older one', () => {
    const turned = vendor({ approvals: [approval({ ruling: 'denied', dataClasses: [] }), approval()] });
    expect(vendorStatus(turned, today).kind).toBe('denied');
  });

  test('only covered is green', () => {
    expect(Object.entries(toneOfStatus).filter(([, tone]) => tone === 'good')).toEqual([['covered', 'good']]);
  });
});

test('coverage walks through overlapping agreements', () => {
  const terms = [
    { effectiveOn: '2026-01-01', expiresOn: '2026-12-31' },
    { effectiveOn: '2026-06-01', expiresOn: '2027-06-30' },
    { effectiveOn: '2027-07-01', expiresOn: null },
  ];
  expect(coveredUntil(terms, today)).toBeNull();
  expect(coveredUntil(terms.slice(0, 2), today)).toBe('2027-06-30');
});

test('of a vendor that was ended nothing is asked, and no day comes', () => {
  const overdue = { approvals: [approval({ reviewDueOn: '2026-11-20' })], ownerId: null };
  expect(missingFor(vendor(overdue), today)).not.toEqual([]);
  expect(nextDate(vendor(overdue), today)).not.toBeNull();
  expect(missingFor(vendor({ ...overdue, endedOn: '2026-11-20' }), today)).toEqual([]);
  expect(nextDate(vendor({ ...overdue, endedOn: '2026-11-20' }), today)).toBeNull();
});

describe('what is missing', () => {
  test('nothing on a covered vendor with an owner and a file', () => {
    expect(missingFor(vendor(), today)).toEqual([]);
  });

  test('an owner, a file and a review, each by name', () => {
    const bare = vendor({
      ownerId: null,
      baas: [baa({ file: null })],
      approvals: [approval({ reviewDueOn: '2026-11-20' })],
    });
    expect(missingFor(bare, today)).toEqual([
      'An owner who answers for it.',
      'The signed file of the agreement in force.',
      'The review that your policy asked for.',
    ]);
  });

  test('what an approval waits for, where it is held back, and no decision', () => {
    const held = vendor({ approvals: [approval({ ruling: 'approved-with-conditions', isHeldBack: true })] });
    expect(missingFor(held, today)).toEqual(['What its approval was made to wait for: a condition before use.']);
  });

  test('a denied vendor needs no owner', () => {
    expect(
      missingFor(
        vendor({ ownerId: null, baas: [], approvals: [approval({ ruling: 'denied', dataClasses: [] })] }),
        today,
      ),
    ).toEqual([]);
  });
});

const dated = (reviewDueOn: string | null) =>
  vendor({ approvals: [approval({ reviewDueOn })], baas: [baa({ expiresOn: '2027-01-31' })] });

describe('the next date', () => {
  test('is the nearest one, and says on what ground', () => {
    expect(nextDate(dated('2026-12-15'), today)).toEqual({
      day: '2026-12-15',
      what: 'Review due',
      ground: 'your policy',
    });
    expect(nextDate(dated(null), today)).toEqual({
      day: '2027-01-31',
      what: 'Last day of the agreement',
      ground: 'agreement',
    });
    expect(nextDate(vendor(), today)).toBeNull();
  });

  test('an overdue review does not vanish', () => {
    expect(nextDate(dated('2026-11-01'), today)?.day).toBe('2026-11-01');
  });

  test('an agreement that has begun or ended has no date ahead', () => {
    expect(nextDate(vendor({ baas: [baa({ effectiveOn: today, expiresOn: null })] }), today)).toBeNull();
    expect(nextDate(vendor({ baas: [baa({ expiresOn: '2026-11-20' })] }), today)).toBeNull();
  });
});
