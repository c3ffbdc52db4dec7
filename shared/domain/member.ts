import { z } from '../zod.ts';
import { idOf } from './id.ts';

export const MemberId = idOf('Member');
export type MemberId = z.infer<typeof MemberId>;

export const roles = ['compliance-officer', 'leadership', 'auditor', 'workforce-member'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const Email = z.email('Enter an e-mail address such as ana@riverside.example').max(254).toLowerCase();

/** A person in the organization, with roles. */
export const Member = z.strictObject({
  id: MemberId,
  name: z.string().trim().min(1, 'Enter a name').max(120),
  email: Email,
  roles: z.array(Role).min(1),
});
export type Member = z.infer<typeof Member>;

/** At least 12 characters and no composition rules (NIST SP 800-63B-4, 3.1.1.2 asks for length, not for symbols). */
export const Password = z
  .string()
  .min(12, 'Choose a password of at least 12 characters; a sentence is fine')
  .max(128, 'Choose a password of at most 128 characters');
