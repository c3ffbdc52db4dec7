import { z } from '../zod.ts';
import { OrganizationId } from './organization.ts';

/** By what somebody shows who they are. */
export const signInHows = ['password', 'code', 'recovery-code', 'sso'] as const;
export type SignInHow = (typeof signInHows)[number];

export const signInOutcomes = ['signed-in', 'wrong', 'no-access'] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

export const SessionId = z.string().min(1).max(64);

/** A browser in which somebody is signed in. */
export const OpenSession = z.object({
  id: SessionId,
  startedAt: z.date(),
  lastUsedAt: z.date(),
  address: z.string(),
  userAgent: z.string(),
  /** Whether it is the one that asks. */
  isThis: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** How a member gets in to this organization. */
export const MemberAccess = z.object({
  hasAccount: z.boolean(),
  hasSecondFactor: z.boolean(),
  sessions: z.array(OpenSession),
});
export type MemberAccess = z.infer<typeof MemberAccess>;

/** One attempt to sign in. */
export const SignIn = z.object({
  id: z.uuid(),
  at: z.date(),
  address: z.string(),
  userAgent: z.string(),
  how: z.enum(signInHows),
  outcome: z.enum(signInOutcomes),
});
export type SignIn = z.infer<typeof SignIn>;

/** An organization that somebody may act in. */
export const OwnOrganization = z.object({ id: OrganizationId, name: z.string(), isActive: z.boolean() });
export type OwnOrganization = z.infer<typeof OwnOrganization>;

/** What somebody shows to prove that it is still them. */
export const Proof = z.strictObject({
  /** The password, or a code of the second factor, or a recovery code. */
  kind: z.enum(['password', 'code']),
  value: z.string().min(1, 'Enter your password or a code').max(128),
});
export type Proof = z.infer<typeof Proof>;

/** By what somebody who is signed in can show that it is still them; `provider` is a way to the organization's own provider and back. */
export const proofWays = ['password', 'code', 'provider'] as const;
export type ProofWay = (typeof proofWays)[number];

/** Whether the signed-in person has a second factor, and from when on they can do nothing without one. */
export const SecondFactorStanding = z.object({ isOn: z.boolean(), dueAt: z.date().nullable() });
export type SecondFactorStanding = z.infer<typeof SecondFactorStanding>;
