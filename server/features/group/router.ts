import { CreateGroup, Group, GroupId, ListGroupMembers, UpdateGroup } from '../../../shared/domain/group.ts';
import { Member, MemberId } from '../../../shared/domain/member.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import {
  createGroup,
  getGroup,
  listGroups,
  listGroupsOfMember,
  pageGroupMembers,
  removeGroup,
  updateGroup,
} from './service.ts';

export const groupRouter = router({
  list: orgProcedure('group:read')
    .output(z.array(Group))
    .query(({ ctx }) => listGroups(ctx.org)),

  get: orgProcedure('group:read')
    .input(z.strictObject({ id: GroupId }))
    .output(Group)
    .query(({ ctx, input }) => getGroup(ctx.org, input.id)),

  members: orgProcedure('group:read')
    .input(ListGroupMembers)
    .output(pageOf(Member))
    .query(({ ctx, input }) => pageGroupMembers(ctx.org, input)),

  ofMember: orgProcedure('group:read')
    .input(z.strictObject({ memberId: MemberId }))
    .output(z.array(GroupId))
    .query(({ ctx, input }) => listGroupsOfMember(ctx.org, input.memberId)),

  create: orgProcedure('group:update')
    .input(CreateGroup)
    .output(Group)
    .mutation(({ ctx, input }) => createGroup(ctx.org, input)),

  update: orgProcedure('group:update')
    .input(UpdateGroup)
    .output(Group)
    .mutation(({ ctx, input }) => updateGroup(ctx.org, input)),

  remove: orgProcedure('group:update')
    .input(z.strictObject({ id: GroupId }))
    .output(z.array(Group))
    .mutation(({ ctx, input }) => removeGroup(ctx.org, input.id)),
});
