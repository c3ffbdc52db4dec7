import type { SQL } from 'drizzle-orm';
import { type InboxKind, inboxPermissions } from '../../../shared/domain/inbox.ts';
import { can } from '../../../shared/domain/permission.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { readSettings } from '../organization/settings.ts';
import { openRequests } from './kinds/access-request.ts';
import { endingAgreements } from './kinds/agreement.ts';
import { dueAttestations, dueRenewalNotices, openViolations } from './kinds/agreement-days.ts';
import { dueConditions } from './kinds/approval-condition.ts';
import { browsersToLookAt } from './kinds/browser.ts';
import type { Watch } from './kinds/candidates.ts';
import { withoutAgreement } from './kinds/coverage.ts';
import { undecidedTools } from './kinds/discovered-site.ts';
import { waitingExceptions } from './kinds/exception.ts';
import { openFindings, overridesToReview } from './kinds/finding.ts';
import { dueNeedsAssessments } from './kinds/needs-assessment.ts';
import { withoutOwner } from './kinds/ownership.ts';
import { dueReviews } from './kinds/review.ts';
import { endingChecks, submittedChecks } from './kinds/safeguard-check.ts';
import { proposedDecisions } from './kinds/second-approval.ts';
import { overdueTraining } from './kinds/training.ts';
import { newestDecisions } from './kinds/vendor-facts.ts';

interface Source {
  kind: InboxKind;
  read: (watch: Watch) => SQL;
  /** There may be very many, and an index has them in the order of the inbox: only the first of them are read. */
  isLong?: true;
}

/** Everything that can wait, each kind by what reads it. */
const sources: readonly Source[] = [
  { kind: 'override', read: overridesToReview, isLong: true },
  { kind: 'finding', read: openFindings, isLong: true },
  { kind: 'access-request', read: openRequests },
  { kind: 'second-approval', read: proposedDecisions },
  { kind: 'discovered-site', read: undecidedTools },
  { kind: 'coverage', read: withoutAgreement },
  { kind: 'agreement', read: endingAgreements },
  { kind: 'violation', read: openViolations },
  { kind: 'renewal-notice', read: dueRenewalNotices },
  { kind: 'attestation', read: dueAttestations },
  { kind: 'review', read: dueReviews },
  { kind: 'safeguard-check', read: submittedChecks },
  { kind: 'safeguard-check', read: endingChecks },
  { kind: 'condition', read: dueConditions },
  { kind: 'exception', read: waitingExceptions },
  { kind: 'training', read: overdueTraining },
  { kind: 'needs-assessment', read: dueNeedsAssessments },
  { kind: 'ownership', read: withoutOwner },
  { kind: 'browser', read: browsersToLookAt },
];

/** What waits and may be seen, as parts of a union, and the day by which it does. Each part may read `decided`. */
export interface Sources {
  short: readonly SQL[];
  long: readonly SQL[];
  /** The newest decision on each vendor, which several parts go by and which is made once. */
  decided: SQL;
  watch: Watch;
}

/** What the caller may see of what waits, null where they may see none of it. */
export async function readSources(
  db: Reader,
  org: MemberContext,
  only: readonly InboxKind[] | null,
): Promise<Sources | null> {
  const watch = await readWatch(db, org);
  const seen = sources.filter(
    ({ kind }) => can(org.actor.roles, inboxPermissions[kind].read) && (only === null || only.includes(kind)),
  );
  if (seen.length === 0) return null;
  const partsThat = (isLong: boolean) =>
    seen.filter((source) => (source.isLong ?? false) === isLong).map(({ read }) => read(watch));
  return { short: partsThat(false), long: partsThat(true), decided: newestDecisions(watch), watch };
}

/** What every kind is told by, as of now. */
export async function readWatch(db: Reader, { organizationId, now }: MemberContext): Promise<Watch> {
  const { profile, intervals } = await readSettings(db, organizationId);
  const { timeZone } = profile;
  return { organizationId, timeZone, today: todayIn(timeZone, now()), intervals };
}
