import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { AskKind } from '../../../shared/domain/report.ts';
import { dayWords } from '../../../shared/domain/report-words.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { todayIn } from '../../../shared/policy/today.ts';

/** What an ask is about, as it is now; neither where it is about the organization. */
interface About {
  finding: Pick<Finding, 'closedAt' | 'treatment' | 'acceptedUntil' | 'plan' | 'actedOnAt'> | undefined;
  vendor: Pick<VendorRecord, 'approvals' | 'endedOn'> | undefined;
}

/**
 * What has come of an ask by the record, whatever was answered: an answer that nothing followed is told as that.
 *
 * @param askedAt when the report was frozen: what was done before is no outcome of it
 * @returns a sentence; null where the record can't tell
 */
export function outcomeOf(kind: AskKind, { finding, vendor }: About, askedAt: Date, timeZone: string): string | null {
  const on = (instant: Date): string => dayWords(todayIn(timeZone, instant));
  if (finding) return ofFinding(kind, finding, askedAt, on);
  return vendor ? ofVendor(vendor, askedAt, on) : null;
}

function ofFinding(
  kind: AskKind,
  { closedAt, treatment, acceptedUntil, plan, actedOnAt }: NonNullable<About['finding']>,
  askedAt: Date,
  on: (instant: Date) => string,
): string {
  if (closedAt !== null)
    return treatment === 'accepted' && acceptedUntil !== null
      ? `The risk was accepted on ${on(closedAt)}, until ${dayWords(acceptedUntil)}.`
      : `Closed on ${on(closedAt)} as ${treatment ?? 'done'}.`;
  const isActedOn = actedOnAt !== null && actedOnAt > askedAt;
  if (kind === 'accept') return 'Nobody has accepted the risk; the finding is still open.';
  if (kind === 'fund')
    return plan?.treatment === 'fix' && plan.isFunded === true
      ? 'There is money for the plan; the finding is still open.'
      : 'There is no money for the plan; the finding is still open.';
  if (plan !== null) return 'There is a plan; the finding is still open.';
  return isActedOn
    ? `Somebody began to act on ${on(actedOnAt)}; the finding is still open.`
    : 'Still open, and nothing was done about it since.';
}

function ofVendor(
  { approvals, endedOn }: NonNullable<About['vendor']>,
  askedAt: Date,
  on: (instant: Date) => string,
): string {
  if (endedOn !== null) return `The vendor was ended on ${dayWords(endedOn satisfies CalendarDay)}.`;
  const [newest] = approvals;
  if (!newest || newest.decidedAt <= askedAt) return 'Nobody has decided on the vendor since.';
  return `The vendor was ${newest.ruling.replaceAll('-', ' ')} on ${on(newest.decidedAt)}.`;
}
