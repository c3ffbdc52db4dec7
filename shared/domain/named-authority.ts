import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';

export const NamedAuthorityId = idOf('NamedAuthority');
export type NamedAuthorityId = z.infer<typeof NamedAuthorityId>;

/** A member who may go past a denial, and may grant exceptions, in writing: named by somebody else, from a day, with a statement. */
export const NamedAuthority = z.object({
  id: NamedAuthorityId,
  memberId: MemberId,
  memberName: z.string(),
  /** Where the authority comes from, such as "Resolution of the board". */
  statement: z.string().trim().min(1, 'Say in a sentence where the authority comes from').max(500),
  sinceOn: CalendarDay,
  namedByName: z.string(),
  namedAt: z.date(),
  /** Null while it stands. */
  endedAt: z.date().nullable(),
  endedByName: z.string().nullable(),
});
export type NamedAuthority = z.infer<typeof NamedAuthority>;

export const NameAuthority = z.strictObject(
  NamedAuthority.pick({ memberId: true, statement: true, sinceOn: true }).shape,
);
export type NameAuthority = z.infer<typeof NameAuthority>;

/** Does somebody's authority stand on a day? */
export const isInAuthority = (
  { sinceOn, endedAt }: Pick<NamedAuthority, 'sinceOn' | 'endedAt'>,
  today: string,
): boolean => endedAt === null && sinceOn <= today;
