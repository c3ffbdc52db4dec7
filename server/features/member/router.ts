import { Member } from '../../../shared/domain/member.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { listMembers } from './service.ts';

export const memberRouter = router({
  list: orgProcedure('member:read')
    .output(z.array(Member))
    .query(({ ctx }) => listMembers(ctx.org)),
});
