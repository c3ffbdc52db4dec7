import { describe, expect, test } from 'vitest';
import { mailDue } from './mail-schedule.ts';
import { defaultNotificationSettings } from './notification.ts';
import type { Urgency } from './urgency.ts';
import type { Weekday } from './organization-settings.ts';

const workingDays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const calendar = { timeZone: 'America/Chicago', workingDays };
const urgent = { urgency: 'urgent' as const };
const digest = { urgency: 'digest' as const };

/** Chicago is six hours behind UTC in winter. */
const chicago = (day: string, hour: number) => new Date(Date.parse(`${day}T06:00:00Z`) + hour * 3_600_000);
const due = (waiting: { urgency: Urgency }[], now: Date, wishes = {}, digestOn: string | null = null) =>
  mailDue(waiting, { ...defaultNotificationSettings, ...wishes }, digestOn, calendar, now);

describe('by default', () => {
  test('what is urgent is mailed at once, at any hour of any day', () => {
    expect(due([urgent, digest], chicago('2026-01-11', 3))).toEqual({ due: [urgent], isDigest: false });
  });

  test('the rest comes in one mail from seven o’clock of a working day, with what is urgent in it', () => {
    expect(due([digest, digest], chicago('2026-01-13', 6)).due).toEqual([]);
    expect(due([digest, urgent], chicago('2026-01-13', 7))).toEqual({ due: [digest, urgent], isDigest: true });
    expect(due([digest], chicago('2026-01-13', 16)).isDigest).toBe(true);
  });

  test('a second digest waits for the next working day', () => {
    expect(due([digest], chicago('2026-01-16', 9), {}, '2026-01-16').due).toEqual([]);
    expect(due([digest], chicago('2026-01-17', 9), {}, '2026-01-16').due, 'a Saturday').toEqual([]);
    expect(due([digest], chicago('2026-01-19', 9), {}, '2026-01-16').isDigest, 'a Monday').toBe(true);
  });
});

test(
  'a whole year, hour by hour, has one digest on each of its working days and none besides',
  { timeout: 60_000 },
  () => {
    let digestOn: string | null = null;
    const sent: string[] = [];
    for (let hour = 0; hour < 365 * 24; hour++) {
      const now = chicago('2026-01-01', hour);
      if (!due([digest], now, {}, digestOn).isDigest) continue;
      digestOn = now.toISOString().slice(0, 10);
      sent.push(digestOn);
    }
    expect(sent).toHaveLength(261);
    expect(new Set(sent).size).toBe(261);
  },
);

describe('quiet hours', () => {
  const quiet = { from: 20, until: 8 };
  test('of the whole day from seven on leave the digest the hours before, once', () => {
    const wishes = { quiet: { from: 7, until: 0 } };
    expect(due([digest], chicago('2026-01-13', 0), wishes).isDigest).toBe(true);
    expect(due([digest], chicago('2026-01-13', 1), wishes, '2026-01-13').due).toEqual([]);
    expect(due([digest], chicago('2026-01-13', 7), wishes).due).toEqual([]);
    expect(due([digest], chicago('2026-01-13', 3), { quiet: { from: 7, until: 23 } }).due).toEqual([]);
  });

  test('hold back everything, over midnight too, and give it back when they end', () => {
    for (const hour of [20, 23, 0, 7])
      expect(due([urgent, digest], chicago('2026-01-13', hour), { quiet }).due).toEqual([]);
    expect(due([urgent, digest], chicago('2026-01-13', 8), { quiet })).toEqual({
      due: [urgent, digest],
      isDigest: true,
    });
    expect(due([urgent], chicago('2026-01-13', 19), { quiet }).due).toEqual([urgent]);
  });
});

test('whoever wants all at once gets it so, and whoever wants none gets none', () => {
  expect(due([digest], chicago('2026-01-11', 3), { mail: 'at-once' }).due).toEqual([digest]);
  expect(due([urgent, digest], chicago('2026-01-13', 9), { mail: 'none' }).due).toEqual([]);
});
