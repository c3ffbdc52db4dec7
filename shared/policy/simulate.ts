import type { GroupId } from '../domain/group.ts';
import type { AccountKind } from '../domain/observation-words.ts';
import type { BundleSite, PolicyBundle } from './bundle.ts';
import { decide, decideSignUp } from './decide.ts';
import type { Decision } from './decision.ts';
import { exceptionsFor } from './exception.ts';
import { columnOf, ladderFor, type LadderColumn, type LadderRow, rowOf } from './ladder.ts';
import type { Rules } from './rules.ts';
import { siteOf, type SitePolicy } from './site-policy.ts';

/** One moment to be tried out. */
export interface Moment {
  /** The groups of whoever it is; none for somebody in no group, and where nobody knows whose browser it is. */
  groups: readonly GroupId[];
  hostname: string;
  accountKind: AccountKind;
  what: LadderColumn;
}

/** What browsers would do in a moment, and the rule that says so. */
export interface Simulated {
  decision: Decision;
  site: BundleSite | null;
  /** The cell of the ladder; null where the site is covered, or an exception lets it through. */
  cell: { row: LadderRow; column: LadderColumn } | null;
  /** The groups whose own rules count, the stricter cell of them; none where everybody's do. */
  ruledBy: readonly GroupId[];
}

/** Decides a moment as a browser would that holds this bundle with these rules: by the same `decide`. */
export function simulate(bundle: PolicyBundle, rules: Rules, moment: Moment, now: Date): Simulated {
  const { groups, hostname, accountKind, what } = moment;
  const policy = { ...bundle.policy, ...rules, ladder: ladderFor(rules, groups) };
  const site = siteOf(bundle, hostname);
  const sitePolicy: SitePolicy = {
    bundleVersion: bundle.version,
    organizationName: bundle.organization.name,
    organizationColor: bundle.organization.color,
    timeZone: bundle.organization.timeZone,
    isStale: false,
    policy,
    site,
    exceptions: exceptionsFor(bundle.exceptions, site, groups),
    category: site?.category ?? null,
    request: 'none',
    alternatives: [],
  };
  const text = textOf(what);
  const decision = text ? decide(sitePolicy, text, now, accountKind) : decideSignUp(sitePolicy, now, accountKind);
  const column = text ? columnOf(text.kind, text.tier, policy.detection.blockFrom) : 'signUp';
  const row = isStanding(decision.because) ? rowOf(decision.because) : null;
  const ruledBy = rules.groupLadders.map(({ groupId }) => groupId).filter((id) => groups.includes(id));
  return { decision, site, cell: row && { row, column }, ruledBy };
}

/** The least that a text must look like to be met in a column; null for a sign-up, which has none. */
function textOf(what: LadderColumn) {
  switch (what) {
    case 'phiBlock':
      return { kind: 'phi', tier: 'block' } as const;
    case 'phiWarn':
      return { kind: 'phi', tier: 'warn' } as const;
    case 'identifiers':
    case 'health':
      return { kind: what, tier: 'none' } as const;
    case 'signUp':
      return null;
  }
}

/** Whether a row of the ladder follows from the reason: an exception sets the ladder aside, and the others come before it. */
const isStanding = (because: Decision['because']) =>
  because !== 'excepted' && because !== 'nothing-found' && because !== 'no-policy' && because !== 'stale-policy';
