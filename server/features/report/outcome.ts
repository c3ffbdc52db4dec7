import { givesAssurance } from '../../../shared/domain/agreement-type.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { AskKind } from '../../../shared/domain/report.ts';
import { dayWords } from '../../../shared/domain/report-words.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { isHeldBack } from '../../../shared/policy/vendor-status.ts';

/** When the audit trail last saw each step of a finding; null where it never did. */
export interface FindingSteps {
  plannedAt: Date | null;
  /** When its plan got its money. */
  fundedAt: Date | null;
  acceptedAt: Date | null;
}

/** What an ask is about, as it is now; neither where it is about the organization. */
interface About {
  finding:
    | (Pick<Finding, 'closedAt' | 'treatment' | 'acceptedUntil' | 'plan' | 'actedOnAt'> & FindingSteps)
    | undefined;
  vendor: Pick<VendorRecord, 'approvals' | 'baas' | 'endedOn'> | undefined;
}

interface Asked {
  kind: AskKind;
  /** When the report was frozen: what was done before is no outcome of it. */
  at: Date;
  now: Date;
  timeZone: string;
}

/**
 * What has come of an ask by the record, whatever was answered: an answer that nothing followed is told as that, and what was so when it
 * was asked is told as no outcome of it.
 *
 * @returns a sentence or two; null where the record can't tell
 */
export function outcomeOf(asked: Asked, { finding, vendor }: About): string | null {
  if (finding) return ofFinding(asked, finding);
  return vendor ? ofVendor(asked, vendor) : null;
}

const onIn =
  ({ timeZone }: Asked) =>
  (instant: Date): string =>
    dayWords(todayIn(timeZone, instant));

function ofFinding(asked: Asked, finding: NonNullable<About['finding']>): string {
  const on = onIn(asked);
  const isSince = (instant: Date | null): instant is Date => instant !== null && instant > asked.at;
  const { closedAt, plan, actedOnAt, plannedAt, fundedAt, acceptedAt } = finding;
  if (closedAt !== null)
    return isSince(closedAt) ? closedWords(finding, on(closedAt)) : `As before: it was closed on ${on(closedAt)}.`;
  if (asked.kind === 'accept')
    return isSince(acceptedAt)
      ? `The risk was accepted on ${on(acceptedAt)}, and the finding is open again since.`
      : 'Nobody has accepted the risk; the finding is open as before.';
  if (asked.kind === 'fund') {
    if (plan?.treatment !== 'fix' || plan.isFunded !== true)
      return 'There is no money for the plan; the finding is still open.';
    return isSince(fundedAt)
      ? 'There is money for the plan; the finding is still open.'
      : 'As before, there is money for the plan; the finding is still open.';
  }
  if (plan !== null)
    return isSince(plannedAt)
      ? `There is a plan since ${on(plannedAt)}; the finding is still open.`
      : 'As before, there is a plan; the finding is still open.';
  return isSince(actedOnAt)
    ? `Somebody began to act on ${on(actedOnAt)}; the finding is still open.`
    : 'Still open, and nothing was done about it since.';
}

const closedWords = ({ treatment, acceptedUntil }: NonNullable<About['finding']>, day: string): string =>
  treatment === 'accepted' && acceptedUntil !== null
    ? `The risk was accepted on ${day}, until ${dayWords(acceptedUntil)}.`
    : `Closed on ${day} as ${treatment ?? 'done'}.`;

function ofVendor(asked: Asked, vendor: NonNullable<About['vendor']>): string {
  const on = onIn(asked);
  const { approvals, baas, endedOn } = vendor;
  const askedOn = todayIn(asked.timeZone, asked.at);
  if (endedOn !== null)
    return `${endedOn < askedOn ? 'As before: the' : 'The'} vendor was ended on ${dayWords(endedOn satisfies CalendarDay)}.`;
  const today = todayIn(asked.timeZone, asked.now);
  // On record since, or in force since: a version that merely went on is none.
  const isNew = baas.some(
    (baa) =>
      givesAssurance(baa.type) &&
      isInForce(termOf(baa), today) &&
      (baa.createdAt > asked.at || baa.effectiveOn > askedOn),
  );
  const [newest] = approvals;
  const ruled =
    newest && newest.decidedAt > asked.at
      ? `The vendor was ${newest.ruling.replaceAll('-', ' ')} on ${on(newest.decidedAt)}${isHeldBack(vendor) ? ', and waits for a condition before use' : ''}.`
      : null;
  const agreed = isNew ? 'An agreement has come into force or on record since.' : null;
  const said = [agreed, ruled].filter((words) => words !== null);
  return said.length === 0 ? 'Nobody has decided on the vendor since, and no agreement was added.' : said.join(' ');
}
