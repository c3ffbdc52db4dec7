import { type SQL, sql } from 'drizzle-orm';
import { type InboxKind, inboxPermissions } from '../../../shared/domain/inbox.ts';
import { can } from '../../../shared/domain/permission.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { readSettings } from '../organization/settings.ts';
import { openRequests } from './kinds/access-request.ts';
import { endingAgreements } from './kinds/agreement.ts';
import { dueConditions } from './kinds/approval-condition.ts';
import { browsersToLookAt } from './kinds/browser.ts';
import type { Watch } from './kinds/candidates.ts';
import { withoutAgreement } from './kinds/coverage.ts';
import { undecidedTools } from './kinds/discovered-site.ts';
import { waitingExceptions } from './kinds/exception.ts';
import { openFindings } from './kinds/finding.ts';
import { withoutOwner } from './kinds/ownership.ts';
import { dueReviews } from './kinds/review.ts';
import { submittedChecks } from './kinds/safeguard-check.ts';
import { proposedDecisions } from './kinds/second-approval.ts';

/** Everything that can wait, each kind by what reads it. */
const sources: readonly { kinds: readonly [InboxKind, ...InboxKind[]]; read: (watch: Watch) => SQL }[] = [
  { kinds: ['finding', 'override'], read: openFindings },
  { kinds: ['access-request'], read: openRequests },
  { kinds: ['discovered-site'], read: undecidedTools },
  { kinds: ['coverage'], read: withoutAgreement },
  { kinds: ['agreement'], read: endingAgreements },
  { kinds: ['review'], read: dueReviews },
  { kinds: ['second-approval'], read: proposedDecisions },
  { kinds: ['safeguard-check'], read: submittedChecks },
  { kinds: ['condition'], read: dueConditions },
  { kinds: ['exception'], read: waitingExceptions },
  { kinds: ['ownership'], read: withoutOwner },
  { kinds: ['browser'], read: browsersToLookAt },
];

/** What waits and may be seen, as one table called `item`, and the day by which it does. */
export interface Sources {
  item: SQL;
  today: string;
}

/** What the caller may see of what waits, null where they may see none of it. */
export async function readSources(db: Reader, org: MemberContext, only: InboxKind | null): Promise<Sources | null> {
  const watch = await readWatch(db, org);
  const seen = sources.filter(
    ({ kinds }) =>
      can(org.actor.roles, inboxPermissions[kinds[0]].read) && (only === null || kinds.some((kind) => kind === only)),
  );
  if (seen.length === 0) return null;
  const union = sql.join(
    seen.map(({ read }) => sql`(${read(watch)})`),
    sql` union all `,
  );
  return { item: sql`(${union}) item`, today: watch.today };
}

/** What every kind is told by, as of now. */
export async function readWatch(db: Reader, { organizationId, now }: MemberContext): Promise<Watch> {
  const { profile, intervals } = await readSettings(db, organizationId);
  const { timeZone } = profile;
  return { organizationId, timeZone, today: todayIn(timeZone, now()), intervals };
}
