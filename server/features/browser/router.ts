import {
  AssignBrowser,
  Browser,
  BrowserCounts,
  BrowserSuggestion,
  Enrol,
  ListBrowsers,
  RevokeBrowser,
} from '../../../shared/domain/browser.ts';
import { Organization } from '../../../shared/domain/organization.ts';
import { pageOf } from '../../../shared/domain/paging.ts';
import { PolicyBundle } from '../../../shared/policy/bundle.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, router } from '../../trpc.ts';
import { assignBrowser, suggestMembers } from './assign.ts';
import { describeCode, enrolBrowser } from './enrol.ts';
import { countBrowsers, listBrowsers } from './list.ts';
import { revokeBrowser } from './service.ts';

const Greeting = z.object({ organizationName: z.string(), color: Organization.shape.color });

export const browserRouter = router({
  describeCode: publicProcedure
    .input(Enrol.pick({ code: true }))
    .output(Greeting)
    .query(({ ctx, input }) => ctx.foyer.guessCode(() => describeCode(ctx.foyer, input.code))),

  enrol: publicProcedure
    .input(Enrol)
    .output(
      Greeting.extend({
        credential: z.string(),
        memberName: z.string().nullable(),
        bundle: PolicyBundle,
        nextCheckInSeconds: z.int().positive(),
      }),
    )
    .mutation(({ ctx, input }) => ctx.foyer.guessCode(() => enrolBrowser(ctx.foyer, input))),

  list: orgProcedure('browser:read')
    .input(ListBrowsers)
    .output(pageOf(Browser))
    .query(({ ctx, input }) => listBrowsers(ctx.org, input)),

  count: orgProcedure('browser:read')
    .output(BrowserCounts)
    .query(({ ctx }) => countBrowsers(ctx.org)),

  suggest: orgProcedure('browser:assign')
    .output(z.array(BrowserSuggestion))
    .query(({ ctx }) => suggestMembers(ctx.org)),

  assign: orgProcedure('browser:assign')
    .input(AssignBrowser)
    .output(Browser)
    .mutation(({ ctx, input }) => assignBrowser(ctx.org, input)),

  revoke: orgProcedure('browser:revoke')
    .input(RevokeBrowser)
    .output(Browser)
    .mutation(({ ctx, input }) => revokeBrowser(ctx.org, input)),
});
