import type { Approval } from '../shared/domain/approval.ts';
import type { DataClass } from '../shared/domain/data-class.ts';

export const rulingWords: Record<Approval['ruling'], string> = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  denied: 'Denied',
};

/** The same as something to do. */
export const rulingLabels: Record<Approval['ruling'], string> = {
  approved: 'Approve',
  'approved-with-conditions': 'Approve with conditions',
  denied: 'Deny',
};

export const dataClassWords: Record<DataClass, string> = {
  phi: 'patient information',
  identifiers: 'identifiers alone',
  health: 'health information alone',
};
