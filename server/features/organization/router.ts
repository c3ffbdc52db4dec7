import { Organization } from '../../../shared/domain/organization.ts';
import { Policy } from '../../../shared/policy/bundle.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { getOrganization } from './service.ts';
import { setEmailDomains } from './set-email-domains.ts';

export const organizationRouter = router({
  get: orgProcedure('organization:read')
    .output(Organization.extend({ policy: Policy }))
    .query(({ ctx }) => getOrganization(ctx.org)),

  setEmailDomains: orgProcedure('organization:update')
    .input(z.strictObject({ emailDomains: Organization.shape.emailDomains.unwrap() }))
    .output(Organization.extend({ policy: Policy }))
    .mutation(({ ctx, input }) => setEmailDomains(ctx.org, input.emailDomains)),
});
