import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Severity } from '../../../shared/domain/finding.ts';
import type { Intervals } from '../../../shared/domain/organization-settings.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readSettings } from '../organization/settings.ts';

const periodOf = {
  critical: 'criticalFindingDays',
  high: 'highFindingDays',
  medium: 'mediumFindingDays',
  low: 'lowFindingDays',
} as const satisfies Record<Severity, keyof Intervals>;

/** By which day a finding of a severity is to be closed where its time begins today, or on another day. */
export type DueFor = (severity: Severity, beginsOn?: CalendarDay) => CalendarDay;

/** As the organization's policy has it. */
export async function dueDays(db: Reader, org: OrgContext): Promise<DueFor> {
  const { profile, intervals } = await readSettings(db, org.organizationId);
  const today = todayIn(profile.timeZone, org.now());
  return (severity, beginsOn = today) => daysAfter(beginsOn, intervals[periodOf[severity]]);
}

/** The earlier of two days; the other where one is none. */
export const earlier = (one: CalendarDay | null, other: CalendarDay): CalendarDay =>
  one !== null && one < other ? one : other;

const DAY_MS = 24 * 60 * 60 * 1000;

function daysAfter(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
