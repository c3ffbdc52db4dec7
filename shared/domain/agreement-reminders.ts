import { termOf } from '../policy/standing.ts';
import { type AgreementType, givesAssurance } from './agreement-type.ts';
import type { BaaId } from './baa.ts';
import { daysAfter } from './days-after.ts';
import { type Reminder, type ReminderPolicy, reminderOn } from './due-reminders.ts';
import type { MemberId } from './member.ts';
import type { VendorId } from './vendor-id.ts';

/** What reminding of an agreement needs to know of it. Days are calendar days of the organization. */
export interface WatchedAgreement {
  id: BaaId;
  vendorId: VendorId;
  vendorName: string;
  ownerId: MemberId | null;
  type: AgreementType;
  effectiveOn: string;
  /** Its last day; null for an evergreen one. */
  expiresOn: string | null;
  /** Ended before its time. */
  endedOn: string | null;
  /** The first day of its next version. */
  replacedOn: string | null;
}

export interface AgreementReminder extends Reminder {
  agreement: WatchedAgreement;
  endsOn: string;
  /** One for each notice of each end, so that a new last day is told of anew. */
  key: string;
}

/** An end that lies further back is history: nobody is told of it when Wardline first meets it; a finding says what is uncovered. */
const ENDED_WITHIN_DAYS = 365;

/**
 * What must be told today of agreements that end, one reminder for each; as `reminderOn` has it of a day.
 *
 * @param agreements every version of each: one whose next version begins only some days after its end leaves a gap like any other
 */
export function agreementRemindersOn(
  today: string,
  agreements: readonly WatchedAgreement[],
  policy: ReminderPolicy,
): AgreementReminder[] {
  return agreements.flatMap((agreement): AgreementReminder[] => {
    const { id, expiresOn: endsOn, endedOn, replacedOn, ownerId } = agreement;
    if (endsOn === null || endedOn !== null || daysAfter(endsOn, ENDED_WITHIN_DAYS) < today) return [];
    if (replacedOn !== null && (replacedOn <= today || replacedOn <= daysAfter(endsOn, 1))) return [];
    if (agreements.some((other) => follows(other, agreement, endsOn))) return [];
    const reminder = reminderOn(today, endsOn, ownerId !== null, policy);
    return reminder ? [{ ...reminder, agreement, endsOn, key: `agreement:${id}:${endsOn}:${reminder.step}` }] : [];
  });
}

/** Does another agreement with the vendor go on without a gap? Where one that gives assurance ends, only another that gives it does. */
function follows(other: WatchedAgreement, { id, vendorId, type }: WatchedAgreement, endsOn: string): boolean {
  if (other.id === id || other.vendorId !== vendorId || other.endedOn !== null) return false;
  if (givesAssurance(type) && !givesAssurance(other.type)) return false;
  // Only as long as its own version holds: what replaces that one follows by itself, or does not.
  const { effectiveOn, expiresOn } = termOf(other);
  return (expiresOn === null || expiresOn > endsOn) && effectiveOn <= daysAfter(endsOn, 1);
}
