import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';

export const MemberId = idOf('Member');
export type MemberId = z.infer<typeof MemberId>;

/** From the one who may do most to the one who may do least. */
export const roles = [
  'compliance-officer',
  'privacy-official',
  'security-official',
  'administrator',
  'leadership',
  'auditor',
  'workforce-member',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** In which way a member decides on patient information or supervises those who do; such members take the training of leaders too. */
export const leaderships = ['owner', 'executive', 'department-head', 'director', 'manager', 'supervisor'] as const;
export const Leadership = z.enum(leaderships);
export type Leadership = z.infer<typeof Leadership>;

export const Email = z.email('Enter an e-mail address such as ana@riverside.example').max(254).toLowerCase();

const Words = z.string().trim().max(120, 'Keep it to 120 characters');

/** What an organization writes down of a person. */
export const MemberFields = z.strictObject({
  name: Words.min(1, 'Enter a name'),
  email: Email,
  /** The number or code by which the organization's own list tells people apart; empty where it has none. */
  staffNumber: Words,
  department: Words,
  title: Words,
  managerId: MemberId.nullable(),
  leadership: Leadership.nullable(),
  /** Whether patient information passes through their hands. */
  handlesPhi: z.boolean(),
  joinedOn: CalendarDay.nullable(),
  /** Their last day; nobody signs in after it. */
  leftOn: CalendarDay.nullable(),
});
export type MemberFields = z.infer<typeof MemberFields>;

/** A person in the organization, with roles. They need no account to be assigned something or reminded of it. */
export const Member = z.strictObject({
  id: MemberId,
  ...MemberFields.shape,
  roles: z.array(Role).min(1),
  /** An auditor's last day; null for everybody else. */
  auditsUntilOn: CalendarDay.nullable(),
});
export type Member = z.infer<typeof Member>;

/** At least 12 characters and no composition rules (NIST SP 800-63B-4, 3.1.1.2 asks for length, not for symbols). */
export const Password = z
  .string()
  .min(12, 'Choose a password of at least 12 characters; a sentence is fine')
  .max(128, 'Choose a password of at most 128 characters');
