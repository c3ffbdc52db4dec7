import { expect, test } from 'vitest';
import { attestationDueOn, earliestEndOn, renewalNoticeBy } from './agreement-dates.ts';

const evergreen = {
  effectiveOn: '2025-02-10',
  expiresOn: null as string | null,
  endedOn: null as string | null,
  replacedOn: null as string | null,
  lastAttestedOn: null as string | null,
  renewalNoticeDays: 30,
};

test('an agreement is attested so many months after it took effect, then after the last time', () => {
  expect(attestationDueOn(evergreen, 12)).toBe('2026-02-10');
  expect(attestationDueOn({ ...evergreen, lastAttestedOn: '2026-03-31' }, 6)).toBe('2026-09-30');
  expect(attestationDueOn({ ...evergreen, lastAttestedOn: '2025-01-01' }, 12), 'before it began').toBe('2026-02-10');
});

test('what is over or replaced by then needs no attestation', () => {
  expect(attestationDueOn({ ...evergreen, expiresOn: '2026-02-10' }, 12)).toBe('2026-02-10');
  expect(attestationDueOn({ ...evergreen, expiresOn: '2026-02-09' }, 12)).toBeNull();
  expect(attestationDueOn({ ...evergreen, endedOn: '2025-12-31' }, 12)).toBeNull();
  expect(attestationDueOn({ ...evergreen, replacedOn: '2026-02-10' }, 12)).toBeNull();
});

test('notice counts back from the last day, and forward from the day it is given', () => {
  expect(renewalNoticeBy(evergreen), 'it has no end').toBeNull();
  expect(renewalNoticeBy({ ...evergreen, expiresOn: '2026-03-31' })).toBe('2026-03-01');
  expect(renewalNoticeBy({ ...evergreen, expiresOn: '2026-03-31', renewalNoticeDays: null })).toBeNull();
  expect(renewalNoticeBy({ ...evergreen, expiresOn: '2026-03-31', endedOn: '2026-01-31' })).toBeNull();
  expect(earliestEndOn({ terminationNoticeDays: 60 }, '2026-01-01')).toBe('2026-03-02');
  expect(earliestEndOn({ terminationNoticeDays: null }, '2026-01-01')).toBe('2026-01-01');
});
