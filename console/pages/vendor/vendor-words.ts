import type { Approval } from '../../../shared/domain/approval.ts';
import type { DataClass } from '../../../shared/domain/data-class.ts';

export const rulingWords: Record<Approval['ruling'], string> = {
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  denied: 'Denied',
};

export const dataClassWords: Record<DataClass, string> = {
  phi: 'patient information',
  identifiers: 'identifiers alone',
  health: 'health information alone',
};
