import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { gates } from './gate.ts';
import { idOf } from './id.ts';
import { Paging } from './paging.ts';

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

/** Whoever decides on patient information in any way, by role or by rank. */
export const leads = ({
  roles: held,
  leadership,
}: {
  roles: readonly Role[];
  leadership: Leadership | null;
}): boolean => leadership !== null || held.includes('leadership');

export const Email = z.email('Enter an e-mail address such as ana@riverside.example').max(254).toLowerCase();

/** One line, without control characters: names go into mails, exports and logs. */
export const oneLine = z.regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'Write it on one line');

const Words = z.string().trim().max(120, 'Keep it to 120 characters').check(oneLine);
/** What was entered before names had to be on one line is read still. */
const KeptWords = z.string();

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
  name: KeptWords,
  staffNumber: KeptWords,
  department: KeptWords,
  title: KeptWords,
  roles: z.array(Role).min(1),
  /** An auditor's last day; null for everybody else. */
  auditsUntilOn: CalendarDay.nullable(),
});
export type Member = z.infer<typeof Member>;

/** What is entered of a person; that they leave or come back, and their roles, are acts of their own. */
export const CreateMember = MemberFields.omit({ leftOn: true });
export type CreateMember = z.infer<typeof CreateMember>;

export const UpdateMember = CreateMember.extend({ id: MemberId });
export type UpdateMember = z.infer<typeof UpdateMember>;

export const LeaveMember = z.strictObject({ id: MemberId, leftOn: CalendarDay });
export type LeaveMember = z.infer<typeof LeaveMember>;

export const ComeBackMember = z.strictObject({ id: MemberId, joinedOn: CalendarDay });
export type ComeBackMember = z.infer<typeof ComeBackMember>;

export const GrantRoles = z.strictObject({
  id: MemberId,
  roles: z.array(Role).min(1, 'Choose at least one role').max(roles.length),
  auditsUntilOn: CalendarDay.nullable(),
});
export type GrantRoles = z.infer<typeof GrantRoles>;

export const memberStates = ['here', 'starting', 'left'] as const;
export type MemberState = (typeof memberStates)[number];

/** Where a person stands on a day of the organization: before their first day, here, or after their last. */
export function memberState({ joinedOn, leftOn }: Pick<Member, 'joinedOn' | 'leftOn'>, today: string): MemberState {
  if (leftOn !== null && leftOn < today) return 'left';
  return joinedOn !== null && joinedOn > today ? 'starting' : 'here';
}

/** A line of the list of people. */
export const MemberRow = Member.extend({
  state: z.enum(memberStates),
  managerName: z.string().nullable(),
  /** How many connected browsers are theirs. */
  browsers: z.int().min(0),
  /** What training that is asked of them says of their access to patient information; null for nothing. */
  gate: z.enum(gates).nullable(),
});
export type MemberRow = z.infer<typeof MemberRow>;

/** Everything that is known of one person. */
export const MemberRecord = MemberRow.omit({ browsers: true }).extend({
  /** Who names them as their manager, without those who have left. */
  reports: z.array(z.object({ id: MemberId, name: z.string(), title: z.string() })),
  /** Their connected browsers. */
  browsers: z.array(z.object({ id: idOf('Browser'), label: z.string(), lastSeenAt: z.date() })),
});
export type MemberRecord = z.infer<typeof MemberRecord>;

export const memberSorts = ['name', 'department', 'title', 'joined', 'left'] as const;

export const ListMembers = z.strictObject({
  page: Paging.shape.page,
  size: Paging.shape.size,
  /** Part of a name, an address, a title or a staff number. */
  q: z.string().trim().max(100).default(''),
  department: z.string().max(120).nullable().default(null),
  role: Role.nullable().default(null),
  leadership: z
    .enum(['any', ...leaderships])
    .nullable()
    .default(null),
  /** `gate`: whoever is here or will be, and may not have access to patient information until they are trained. */
  state: z.enum([...memberStates, 'all', 'gate']).default('here'),
  sort: z.enum(memberSorts).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type ListMembers = z.infer<typeof ListMembers>;

/** How many people there are, by where they stand today, and in which departments those who are here work. */
export const MemberCounts = z.object({
  here: z.int().min(0),
  starting: z.int().min(0),
  left: z.int().min(0),
  /** Of those who are here or will be: who may not have access to patient information until they are trained. */
  gated: z.int().min(0),
  departments: z.array(z.object({ name: z.string(), people: z.int().min(1) })),
});
export type MemberCounts = z.infer<typeof MemberCounts>;

/** At least 12 characters and no composition rules (NIST SP 800-63B-4, 3.1.1.2 asks for length, not for symbols). */
export const Password = z
  .string()
  .min(12, 'Choose a password of at least 12 characters; a sentence is fine')
  .max(128, 'Choose a password of at most 128 characters');
