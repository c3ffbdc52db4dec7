import { type Dated, termOf } from '../policy/standing.ts';
import type { Baa } from './baa.ts';
import { type CalendarDay, monthsAfter } from './calendar.ts';
import { daysAfter } from './days-after.ts';

/**
 * The day by which somebody must attest that an agreement still stands: so many months after the last time, or after it took effect.
 * Your policy, not law: HIPAA sets no review of agreements. Null where it is over by then.
 *
 * @param everyMonths `baaReviewMonths` of the organization's intervals
 */
export function attestationDueOn(
  agreement: Dated & Pick<Baa, 'lastAttestedOn'>,
  everyMonths: number,
): CalendarDay | null {
  const { effectiveOn, expiresOn: lastDay } = termOf(agreement);
  const { lastAttestedOn } = agreement;
  const from = lastAttestedOn !== null && lastAttestedOn > effectiveOn ? lastAttestedOn : effectiveOn;
  const dueOn = monthsAfter(from, everyMonths);
  return lastDay === null || dueOn <= lastDay ? dueOn : null;
}

/** The last day on which either side can say that an agreement is not to be renewed; null where it names no such notice, or no end. */
export function renewalNoticeBy(agreement: Dated & Pick<Baa, 'renewalNoticeDays'>): CalendarDay | null {
  const { expiresOn: lastDay } = termOf(agreement);
  if (lastDay === null || agreement.renewalNoticeDays === null || agreement.endedOn !== null) return null;
  return daysAfter(lastDay, -agreement.renewalNoticeDays);
}

/** The first day on which an agreement can be over when notice is given on a day: that day itself where it asks for no notice. */
export const earliestEndOn = (
  { terminationNoticeDays }: Pick<Baa, 'terminationNoticeDays'>,
  noticeOn: CalendarDay,
): CalendarDay => daysAfter(noticeOn, terminationNoticeDays ?? 0);

/** The law's own limit for a business associate to report a breach, in days after discovery: 45 CFR 164.410(b). */
export const BREACH_REPORT_LIMIT_DAYS = 60;
