import { OpenSharedReport, SharedReport } from '../../../shared/domain/report.ts';
import { openReportLink } from '../../auth/report-link.ts';
import { publicProcedure, router } from '../../trpc.ts';
import { openSharedReport } from './share.ts';

/** For whoever holds the link to a frozen report. Wrong tokens are counted with those of other links to people outside. */
export const reportLinkRouter = router({
  open: publicProcedure
    .input(OpenSharedReport)
    .output(SharedReport)
    .query(async ({ ctx: { foyer }, input: { token } }) =>
      openSharedReport(await foyer.guessCheckLink(() => openReportLink(foyer.db, token, foyer.now))),
    ),
});
