import { describe, expect, test } from 'vitest';
import { addDays, ago, daysBetween, fullDay, fullInstant, relativeDay } from './dates.ts';

describe('a calendar day', () => {
  test('reads the same in every zone', () => {
    expect(fullDay('2026-12-31', 'en-US')).toBe('December 31, 2026');
  });

  test('counts across a change of clocks and a leap day', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test.each([
    ['2026-11-21', 'today'],
    ['2026-11-22', 'tomorrow'],
    ['2026-12-03', 'in 12 days'],
    ['2026-11-18', '3 days ago'],
    ['2027-11-21', 'in 12 months'],
    ['2031-11-21', 'in 5 years'],
  ])('%s is %s', (day, words) => {
    expect(relativeDay(day, '2026-11-21', 'en-US')).toBe(words);
  });
});

describe('an instant', () => {
  test('is shown in the zone of the organization and names it', () => {
    expect(fullInstant(new Date('2026-11-21T03:04:05Z'), 'America/Chicago', 'en-US')).toBe(
      'Nov 20, 2026, 9:04:05 PM CST',
    );
  });

  const now = new Date('2026-11-21T12:00:00Z');
  test.each([
    ['2026-11-21T12:00:30Z', 'just now'],
    ['2026-11-21T11:59:10Z', '1 minute ago'],
    ['2026-11-21T09:00:00Z', '3 hours ago'],
    ['2026-11-20T11:00:00Z', 'yesterday'],
    ['2026-11-11T12:00:00Z', '10 days ago'],
  ])('%s was %s', (instant, words) => {
    expect(ago(new Date(instant), now, 'en-US')).toBe(words);
  });
});
