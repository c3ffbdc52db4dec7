const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_A_YEAR = 365;
const FOUNDED_AT_HOUR = 14;

interface Moment {
  at: number;
  order: number;
  happen: () => Promise<unknown>;
}

/** The year before `today`: what happens in it is written down first and then happens in its order, under a clock that moves with it. */
export interface Timeline {
  /** The clock: while the year is played, the moment of what is happening. */
  now: () => Date;
  /** The calendar day that many days before today; negative for days to come. */
  dayBefore(days: number): string;
  /** @param days before today, 0 or more @param hour of the day in UTC, fractions allowed */
  on(days: number, hour: number, happen: () => Promise<unknown>): void;
  play(): Promise<void>;
}

/** @param end the moment at which the year ends: nothing happens after it */
export function timelineUntil(end: Date): Timeline {
  const midnight = Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), end.getUTCDate());
  const moments: Moment[] = [];
  // The clinic is founded before anything else happens.
  let at = midnight - DAYS_A_YEAR * DAY_MS + FOUNDED_AT_HOUR * 60 * 60 * 1000;
  return {
    now: () => new Date(at),
    dayBefore: (days) => new Date(midnight - days * DAY_MS).toISOString().slice(0, 10),
    on(days, hour, happen) {
      const wanted = Math.round(midnight - days * DAY_MS + hour * 60 * 60 * 1000);
      // Where it is not that late yet today, it was so yesterday.
      moments.push({ at: wanted > end.getTime() ? wanted - DAY_MS : wanted, order: moments.length, happen });
    },
    async play() {
      for (const moment of moments.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
        at = moment.at;
        await moment.happen();
      }
      at = end.getTime();
    },
  };
}
