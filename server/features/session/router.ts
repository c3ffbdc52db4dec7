import { Member } from '../../../shared/domain/member.ts';
import { Organization } from '../../../shared/domain/organization.ts';
import { permissions } from '../../../shared/domain/permission.ts';
import { z } from '../../../shared/zod.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { describeSession } from './service.ts';

export const sessionRouter = router({
  current: publicProcedure
    .output(
      z.object({ member: Member, organization: Organization, permissions: z.array(z.enum(permissions)) }).nullable(),
    )
    .query(({ ctx }) => (ctx.caller.kind === 'member' ? describeSession(ctx.caller.org) : null)),
});
