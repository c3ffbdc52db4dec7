import { NameAuthority, NamedAuthority, NamedAuthorityId } from '../../../shared/domain/named-authority.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { endAuthority, listAuthorities, nameAuthority } from './service.ts';

export const authorityRouter = router({
  list: orgProcedure('authority:read')
    .output(z.array(NamedAuthority))
    .query(({ ctx }) => listAuthorities(ctx.org)),

  name: orgProcedure('authority:name')
    .input(NameAuthority)
    .output(z.array(NamedAuthority))
    .mutation(({ ctx, input }) => nameAuthority(ctx.org, input)),

  end: orgProcedure('authority:name')
    .input(z.strictObject({ id: NamedAuthorityId }))
    .output(z.array(NamedAuthority))
    .mutation(({ ctx, input }) => endAuthority(ctx.org, input.id)),
});
