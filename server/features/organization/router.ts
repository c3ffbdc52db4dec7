import { Organization } from '../../../shared/domain/organization.ts';
import { Policy } from '../../../shared/policy/bundle.ts';
import { orgProcedure, router } from '../../trpc.ts';
import { getOrganization } from './service.ts';

export const organizationRouter = router({
  get: orgProcedure('organization:read')
    .output(Organization.extend({ policy: Policy }))
    .query(({ ctx }) => getOrganization(ctx.org)),
});
