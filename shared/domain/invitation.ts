import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';

export const InvitationId = idOf('Invitation');
export type InvitationId = z.infer<typeof InvitationId>;

/** How long the link of an invitation works. */
export const INVITATION_DAYS = 7;

export const invitationStates = ['open', 'accepted', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** What lets a member make an account, or bring the one that they have. */
export const Invitation = z.object({
  id: InvitationId,
  memberId: MemberId,
  memberName: z.string(),
  expiresAt: z.date(),
  acceptedAt: z.date().nullable(),
  revokedAt: z.date().nullable(),
  createdAt: z.date(),
});
export type Invitation = z.infer<typeof Invitation>;

export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
