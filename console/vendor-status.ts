import {
  coveredUntil,
  groundsOf,
  isHeldBack,
  missingFor,
  nextDate,
  vendorStatus,
  type VendorStatus,
  vendorStatusKinds,
} from '../shared/policy/vendor-status.ts';
import type { Tone } from './ui/Status.tsx';

// Pages take the status from here, beside its words.
export {
  coveredUntil,
  groundsOf,
  isHeldBack,
  missingFor,
  nextDate,
  vendorStatus,
  type VendorStatus,
  vendorStatusKinds,
};

const words = {
  covered: 'Covered',
  expiring: 'Expiring',
  'baa-not-yet': 'BAA not in effect yet',
  'baa-expired': 'BAA expired',
  'no-baa': 'No BAA',
  'without-phi': 'Approved for less',
  undecided: 'Undecided',
  denied: 'Denied',
} satisfies Record<VendorStatus['kind'], string>;

/** The kind as a filter names it. */
export const wordOfStatusKind = (kind: VendorStatus['kind']): string => words[kind];

/** The status as its badge says it. */
export function wordOfStatus(status: VendorStatus): string {
  if (status.kind !== 'expiring') return words[status.kind];
  if (status.days === 0) return 'Last day of cover';
  return `Expiring in ${status.days} ${status.days === 1 ? 'day' : 'days'}`;
}

/** Unknown is never green; red is for what is exposed or illegal now. */
export const toneOfStatus = {
  covered: 'good',
  expiring: 'soon',
  'baa-not-yet': 'soon',
  'baa-expired': 'now',
  'no-baa': 'now',
  'without-phi': 'minor',
  undecided: 'unknown',
  denied: 'closed',
} satisfies Record<VendorStatus['kind'], Tone>;
