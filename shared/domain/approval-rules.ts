import { z } from '../zod.ts';
import { DataClass } from './data-class.ts';
import { Grade } from './vendor-risk.ts';

/** Who must agree to an approval and how long an exception may last: the organization's own policy. */
export const ApprovalRules = z.strictObject({
  /** Approvals for one of these need a second approver. */
  secondApproverFor: z.array(DataClass).max(3),
  /** So do approvals of vendors whose risk is at least this; null for none. */
  secondApproverFromRisk: Grade.nullable(),
  longestExceptionMonths: z.int('Enter whole months').min(1, 'At least 1 month').max(24, 'At most 24 months'),
});
export type ApprovalRules = z.infer<typeof ApprovalRules>;

/** What Wardline starts with. */
export const defaultApprovalRules: ApprovalRules = {
  secondApproverFor: [],
  secondApproverFromRisk: null,
  longestExceptionMonths: 6,
};
