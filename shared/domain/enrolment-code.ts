import { z } from '../zod.ts';
import { idOf } from './id.ts';

export const EnrolmentCodeId = idOf('EnrolmentCode');
export type EnrolmentCodeId = z.infer<typeof EnrolmentCodeId>;

/** A code that an officer hands out; a browser exchanges it for a credential of its own. The code itself is shown once and kept as a hash. */
export const EnrolmentCode = z.object({
  id: EnrolmentCodeId,
  label: z.string().trim().min(1, 'Say whom the code is for, such as "Front desk"').max(80),
  maxUses: z.int().min(1).max(100_000),
  uses: z.int().min(0),
  expiresAt: z.date(),
  revokedAt: z.date().nullable(),
  createdAt: z.date(),
});
export type EnrolmentCode = z.infer<typeof EnrolmentCode>;

export const CreateEnrolmentCode = z.strictObject({
  label: EnrolmentCode.shape.label,
  maxUses: EnrolmentCode.shape.maxUses,
  /** Days from now, 1 to 30. */
  validDays: z.int().min(1).max(30),
});
export type CreateEnrolmentCode = z.infer<typeof CreateEnrolmentCode>;

export const enrolmentCodeStates = ['usable', 'used-up', 'expired', 'revoked'] as const;
export type EnrolmentCodeState = (typeof enrolmentCodeStates)[number];

/** Why a code can or cannot be used at an instant. */
export function enrolmentCodeState(
  code: Pick<EnrolmentCode, 'maxUses' | 'uses' | 'expiresAt' | 'revokedAt'>,
  now: Date,
): EnrolmentCodeState {
  if (code.revokedAt) return 'revoked';
  if (code.expiresAt <= now) return 'expired';
  return code.uses >= code.maxUses ? 'used-up' : 'usable';
}
