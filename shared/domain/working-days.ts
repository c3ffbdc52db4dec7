const DAY_MS = 24 * 60 * 60 * 1000;
const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole working days (Monday to Friday) strictly between two calendar days. Public holidays are not known here and count. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = midnightOf(from) + DAY_MS; day < midnightOf(to); day += DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}

/** The earliest calendar day from which no more than this many working days lie before today. */
export function earliestDayWithin(workingDays: number, today: string): string {
  let earliest = midnightOf(today);
  while (workingDaysBetween(dayOf(earliest - DAY_MS), today) <= workingDays) earliest -= DAY_MS;
  return dayOf(earliest);
}

const dayOf = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);
