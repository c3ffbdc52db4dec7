import {
  ComeBackMember,
  CreateMember,
  GrantRoles,
  LeaveMember,
  ListMembers,
  Member,
  MemberCounts,
  MemberId,
  MemberRecord,
  MemberRow,
  UpdateMember,
} from '../../../shared/domain/member.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, recently, router } from '../../trpc.ts';
import { comeBack, createMember, grantRoles, leave, updateMember } from './change.ts';
import { countMembers, getMember, pageMembers } from './page.ts';
import { listMembers } from './service.ts';

export const memberRouter = router({
  /** Everybody, for choosing one. */
  list: orgProcedure('member:read')
    .output(z.array(Member))
    .query(({ ctx }) => listMembers(ctx.org)),

  page: orgProcedure('member:read')
    .input(ListMembers)
    .output(pageOf(MemberRow))
    .query(({ ctx, input }) => pageMembers(ctx.org, input)),

  count: orgProcedure('member:read')
    .output(MemberCounts)
    .query(({ ctx }) => countMembers(ctx.org)),

  get: orgProcedure('member:read')
    .input(z.strictObject({ id: MemberId }))
    .output(MemberRecord)
    .query(({ ctx, input }) => getMember(ctx.org, input.id)),

  create: orgProcedure('member:create')
    .input(CreateMember)
    .output(MemberRecord)
    .mutation(({ ctx, input }) => createMember(ctx.org, input)),

  update: orgProcedure('member:update')
    .input(UpdateMember)
    .output(MemberRecord)
    .mutation(({ ctx, input }) => updateMember(ctx.org, input)),

  leave: orgProcedure('member:update')
    .input(LeaveMember)
    .output(MemberRecord)
    .mutation(({ ctx, input }) => leave(ctx.org, input)),

  comeBack: orgProcedure('member:update')
    .input(ComeBackMember)
    .output(MemberRecord)
    .mutation(({ ctx, input }) => comeBack(ctx.org, input)),

  grant: orgProcedure('member:grant')
    .use(recently)
    .input(GrantRoles)
    .output(MemberRecord)
    .mutation(({ ctx, input }) => grantRoles(ctx.org, input)),
});
