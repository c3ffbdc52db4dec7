import { accessRequestRouter } from './features/access-request/router.ts';
import { approvalRouter } from './features/approval/router.ts';
import { assignmentRouter } from './features/assignment/router.ts';
import { auditRouter } from './features/audit/router.ts';
import { authorityRouter } from './features/authority/router.ts';
import { baaRouter } from './features/baa/router.ts';
import { subcontractorRouter } from './features/subcontractor/router.ts';
import { browserRouter } from './features/browser/router.ts';
import { catalogRouter } from './features/catalog/router.ts';
import { channelRouter } from './features/channel/router.ts';
import { learningRouter } from './features/course/learning-router.ts';
import { courseRouter } from './features/course/router.ts';
import { certificateRouter } from './features/certificate/router.ts';
import { completionRouter } from './features/completion/router.ts';
import { discoveryRouter } from './features/discovery/router.ts';
import { enrolmentCodeRouter } from './features/enrolment-code/router.ts';
import { exceptionRouter } from './features/exception/router.ts';
import { fileRouter } from './features/file/router.ts';
import { findingRouter } from './features/finding/router.ts';
import { jobRouter } from './features/job/router.ts';
import { groupRouter } from './features/group/router.ts';
import { identityProviderRouter } from './features/identity-provider/router.ts';
import { inboxRouter } from './features/inbox/router.ts';
import { invitationRouter } from './features/invitation/router.ts';
import { lessonRouter } from './features/lesson/router.ts';
import { memberRouter } from './features/member/router.ts';
import { metricRouter } from './features/metric/router.ts';
import { needsAssessmentRouter } from './features/needs-assessment/router.ts';
import { notificationRouter } from './features/notification/router.ts';
import { observationRouter } from './features/observation/router.ts';
import { organizationRouter } from './features/organization/router.ts';
import { passwordRouter } from './features/password/router.ts';
import { policyRouter } from './features/policy/router.ts';
import { questionnaireRouter } from './features/questionnaire/router.ts';
import { reportLinkRouter } from './features/report/link-router.ts';
import { ownSafeguardRouter } from './features/own-safeguard/router.ts';
import { reportRouter } from './features/report/router.ts';
import { revealRouter } from './features/reveal/router.ts';
import { savedViewRouter } from './features/saved-view/router.ts';
import { searchRouter } from './features/search/router.ts';
import { safeguardLinkRouter } from './features/safeguard-check/link-router.ts';
import { safeguardCheckRouter } from './features/safeguard-check/router.ts';
import { secondFactorRouter } from './features/second-factor/router.ts';
import { sessionRouter } from './features/session/router.ts';
import { setupRouter } from './features/setup/router.ts';
import { vendorRouter } from './features/vendor/router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  setup: setupRouter,
  session: sessionRouter,
  secondFactor: secondFactorRouter,
  password: passwordRouter,
  invitation: invitationRouter,
  identityProvider: identityProviderRouter,
  organization: organizationRouter,
  member: memberRouter,
  group: groupRouter,
  assignment: assignmentRouter,
  enrolmentCode: enrolmentCodeRouter,
  browser: browserRouter,
  search: searchRouter,
  vendor: vendorRouter,
  approval: approvalRouter,
  authority: authorityRouter,
  exception: exceptionRouter,
  baa: baaRouter,
  subcontractor: subcontractorRouter,
  questionnaire: questionnaireRouter,
  safeguardCheck: safeguardCheckRouter,
  safeguardLink: safeguardLinkRouter,
  course: courseRouter,
  learning: learningRouter,
  policy: policyRouter,
  observation: observationRouter,
  lesson: lessonRouter,
  needsAssessment: needsAssessmentRouter,
  finding: findingRouter,
  discovery: discoveryRouter,
  inbox: inboxRouter,
  metric: metricRouter,
  ownSafeguard: ownSafeguardRouter,
  report: reportRouter,
  reportLink: reportLinkRouter,
  reveal: revealRouter,
  accessRequest: accessRequestRouter,
  catalog: catalogRouter,
  file: fileRouter,
  completion: completionRouter,
  certificate: certificateRouter,
  audit: auditRouter,
  job: jobRouter,
  notification: notificationRouter,
  savedView: savedViewRouter,
  channel: channelRouter,
});
export type AppRouter = typeof appRouter;
