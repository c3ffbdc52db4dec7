import type { BaaId } from './baa.ts';
import type { MemberId } from './member.ts';
import type { Urgency } from './notification.ts';
import type { VendorId } from './vendor-id.ts';

/** What reminding of an agreement needs to know of it. Days are calendar days of the organization. */
export interface WatchedAgreement {
  id: BaaId;
  vendorId: VendorId;
  vendorName: string;
  ownerId: MemberId | null;
  effectiveOn: string;
  /** Its last day; null for an evergreen one. */
  expiresOn: string | null;
  /** Ended before its time. */
  endedOn: string | null;
}

export interface AgreementReminder {
  agreement: WatchedAgreement;
  endsOn: string;
  hasEnded: boolean;
  urgency: Urgency;
  /** One for each notice of each end, so that a new last day is told of anew. */
  key: string;
}

/** The last notices come at once, not with the day's digest. */
const URGENT_WITHIN_DAYS = 7;
/** An agreement that ended longer ago is history: nobody is told of it when Wardline first meets it. */
const ENDED_WITHIN_DAYS = 365;

/**
 * What must be told today of agreements that end, one reminder for each. Asked on any later day, it gives the notice that is due by
 * then, so a server that was off tells once and not of all it missed.
 *
 * @param noticeDays how many days before the end somebody is told, in any order; 0 is the last day
 * @param today calendar day in the organization's zone
 */
export function agreementRemindersOn(
  today: string,
  agreements: readonly WatchedAgreement[],
  noticeDays: readonly number[],
): AgreementReminder[] {
  return agreements.flatMap((agreement): AgreementReminder[] => {
    const { id, expiresOn: endsOn, endedOn } = agreement;
    if (endsOn === null || endedOn !== null || agreements.some((other) => follows(other, agreement, endsOn))) return [];
    const left = daysBetween(today, endsOn);
    if (left < 0) {
      const isHistory = left < -ENDED_WITHIN_DAYS;
      const key = `agreement:${id}:${endsOn}:ended`;
      return isHistory ? [] : [{ agreement, endsOn, hasEnded: true, urgency: 'urgent', key }];
    }
    const notice = Math.min(...noticeDays.filter((days) => days >= left));
    if (notice === Number.POSITIVE_INFINITY) return [];
    const urgency = left <= URGENT_WITHIN_DAYS ? 'urgent' : 'digest';
    return [{ agreement, endsOn, hasEnded: false, urgency, key: `agreement:${id}:${endsOn}:${notice}` }];
  });
}

/** Does another agreement with the vendor go on without a gap? */
function follows(other: WatchedAgreement, { id, vendorId }: WatchedAgreement, endsOn: string): boolean {
  if (other.id === id || other.vendorId !== vendorId || other.endedOn !== null) return false;
  const goesOn = other.expiresOn === null || other.expiresOn > endsOn;
  return goesOn && daysBetween(endsOn, other.effectiveOn) <= 1;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
