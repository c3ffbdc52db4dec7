import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { leaderships, MemberId, Role } from './member.ts';
import { Paging } from './paging.ts';

export const GroupId = idOf('Group');
export type GroupId = z.infer<typeof GroupId>;

/** Whom a group takes by itself: everybody who fits each part that is not null. */
export const GroupRule = z
  .strictObject({
    department: z.string().trim().min(1).max(120).nullable(),
    role: Role.nullable(),
    leadership: z.enum(['any', ...leaderships]).nullable(),
    handlesPhi: z.boolean().nullable(),
  })
  .refine((rule) => Object.values(rule).some((part) => part !== null), {
    message: 'Choose at least one thing that the people of the group have in common',
    path: ['department'],
  });
export type GroupRule = z.infer<typeof GroupRule>;

const name = z.string().trim().min(1, 'Enter a name').max(120, 'Keep it to 120 characters');

/** Its people are chosen one by one, or by a rule that follows them as they come, change and leave. */
export const Membership = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), memberIds: z.array(MemberId).max(2_000, 'Choose at most 2,000 people') }),
  z.strictObject({ kind: z.literal('rule'), rule: GroupRule }),
]);
export type Membership = z.infer<typeof Membership>;

export const CreateGroup = z.strictObject({ name, membership: Membership });
export type CreateGroup = z.infer<typeof CreateGroup>;

export const UpdateGroup = CreateGroup.extend({ id: GroupId });
export type UpdateGroup = z.infer<typeof UpdateGroup>;

/** Some of the people, to be assigned and reminded together. Whoever has left is in no group. */
export const Group = z.object({
  id: GroupId,
  name: z.string(),
  /** Null where its people are chosen one by one. */
  rule: GroupRule.nullable(),
  people: z.int().min(0),
});
export type Group = z.infer<typeof Group>;

export const ListGroupMembers = z.strictObject({ id: GroupId, page: Paging.shape.page, size: Paging.shape.size });
export type ListGroupMembers = z.infer<typeof ListGroupMembers>;
