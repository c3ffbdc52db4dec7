import { Intervals, OrganizationSettings, Security, SetProfile } from '../../../shared/domain/organization-settings.ts';
import { Organization } from '../../../shared/domain/organization.ts';
import { Policy } from '../../../shared/policy/bundle.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, recently, router } from '../../trpc.ts';
import { getOrganization } from './service.ts';
import { setEmailDomains } from './set-email-domains.ts';
import { followReports } from '../report/follow.ts';
import { getSettings, setIntervals, setProfile, setSecurity } from './settings.ts';

export const organizationRouter = router({
  get: orgProcedure('organization:read')
    .output(Organization.extend({ policy: Policy }))
    .query(({ ctx }) => getOrganization(ctx.org)),

  setEmailDomains: orgProcedure('organization:update')
    .input(z.strictObject({ emailDomains: Organization.shape.emailDomains.unwrap() }))
    .output(Organization.extend({ policy: Policy }))
    .mutation(({ ctx, input }) => setEmailDomains(ctx.org, input.emailDomains)),

  settings: orgProcedure('policy:read')
    .output(OrganizationSettings)
    .query(({ ctx }) => getSettings(ctx.org)),

  setProfile: orgProcedure('organization:update')
    .input(SetProfile)
    .output(OrganizationSettings)
    .mutation(({ ctx, input }) => setProfile(ctx.org, input)),

  // What is due when is decided by the compliance program, not by who runs the machines.
  setIntervals: orgProcedure('policy:update')
    .input(Intervals)
    .output(OrganizationSettings)
    .mutation(async ({ ctx, input }) => {
      const set = await setIntervals(ctx.org, input);
      // Whether a report is missing is seen at once and not with the next look-around.
      await followReports(ctx.org);
      return set;
    }),

  setSecurity: orgProcedure('organization:update')
    // It can take second factors away from everybody.
    .use(recently)
    .input(Security)
    .output(OrganizationSettings)
    .mutation(({ ctx, input }) => setSecurity(ctx.org, input)),
});
