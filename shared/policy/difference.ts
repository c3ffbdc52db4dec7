import type { Preferred, PolicyBundle, Rungs, Sentences } from './bundle.ts';
import { decisionKinds, type DecisionKind } from './decision.ts';
import { type LadderColumn, ladderColumns, type LadderRow, ladderRows } from './ladder.ts';
import type { Rules } from './rules.ts';

/** Which way a change goes: `stricter` stops more, `weaker` less. */
export type Direction = 'stricter' | 'weaker' | 'neither';

/** One thing in which two versions of the rules differ. A group is named by its id; null is everybody else. */
export type RuleChange =
  | { kind: 'cell'; groupId: string | null; row: LadderRow; column: LadderColumn; from: DecisionKind; to: DecisionKind }
  | { kind: 'group-added' | 'group-removed'; groupId: string }
  | { kind: 'sentence'; rung: keyof Sentences; from: string; to: string }
  | { kind: 'preferred'; category: string; from: Preferred['vendorIds']; to: Preferred['vendorIds'] }
  | { kind: 'stale-after'; from: number; to: number }
  | { kind: 'when-stale' | 'without-bundle'; from: DecisionKind; to: DecisionKind };

/** What else a published version changed, in counts: each has its own page and its own history. */
export type BundleChange =
  | RuleChange
  | { kind: 'detection' }
  | { kind: 'discovery' }
  | { kind: 'organization' }
  | { kind: 'sites'; added: string[]; removed: string[]; changed: string[] };

/** Everything in which the rules `after` differ from those `before`, the ladder first, cell by cell. */
export function differenceOfRules(before: Rules, after: Rules): RuleChange[] {
  return [
    ...cellsOf(null, before.ladder, after.ladder),
    ...groupsOf(before, after),
    ...rungsOf(before, after),
    ...preferredOf(before, after),
  ];
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** The same for whole bundles. */
export function differenceOfBundles(before: PolicyBundle, after: PolicyBundle): BundleChange[] {
  const [were, are] = [before.sites, after.sites].map((sites) => new Map(sites.map((site) => [site.domain, site])));
  const added = [...(are?.keys() ?? [])].filter((domain) => !were?.has(domain));
  const removed = [...(were?.keys() ?? [])].filter((domain) => !are?.has(domain));
  const changed = [...(are ?? [])]
    .filter(([domain, site]) => were?.has(domain) && differs(were.get(domain), site))
    .map(([domain]) => domain);
  const changes: BundleChange[] = [...differenceOfRules(before.policy, after.policy)];
  if (differs(before.policy.detection, after.policy.detection)) changes.push({ kind: 'detection' });
  if (differs(before.policy.discovery, after.policy.discovery)) changes.push({ kind: 'discovery' });
  if (differs(before.organization, after.organization)) changes.push({ kind: 'organization' });
  if (added.length + removed.length + changed.length > 0) changes.push({ kind: 'sites', added, removed, changed });
  return changes;
}

/** Which way one change goes; a group's first ladder is neither, for its cells are told beside it. */
export function directionOf(change: BundleChange): Direction {
  switch (change.kind) {
    case 'cell':
    case 'when-stale':
    case 'without-bundle':
      return decisionKinds.indexOf(change.to) > decisionKinds.indexOf(change.from) ? 'stricter' : 'weaker';
    case 'stale-after':
      return change.to < change.from ? 'stricter' : 'weaker';
    case 'group-added':
    case 'group-removed':
    case 'sentence':
    case 'preferred':
    case 'detection':
    case 'discovery':
    case 'organization':
    case 'sites':
      return 'neither';
  }
}

function cellsOf(groupId: string | null, before: Rules['ladder'], after: Rules['ladder']): RuleChange[] {
  return ladderRows.flatMap((row) =>
    ladderColumns.flatMap((column): RuleChange[] => {
      const [from, to] = [before[row], after[row]].map((rungs: Rungs) => rungs[column]);
      return from === undefined || to === undefined || from === to
        ? []
        : [{ kind: 'cell', groupId, row, column, from, to }];
    }),
  );
}

const ladderOf = ({ groupLadders }: Rules, id: string) => groupLadders.find(({ groupId }) => groupId === id)?.ladder;

/** A group that gets or loses rules of its own changes from, or to, the organization's. */
function groupsOf(before: Rules, after: Rules): RuleChange[] {
  const ids = new Set([...before.groupLadders, ...after.groupLadders].map(({ groupId }) => groupId));
  return [...ids].flatMap((groupId): RuleChange[] => {
    const [own, will] = [ladderOf(before, groupId), ladderOf(after, groupId)];
    const cells = cellsOf(groupId, own ?? before.ladder, will ?? after.ladder);
    if (own && will) return cells;
    return [{ kind: will ? 'group-added' : 'group-removed', groupId }, ...cells];
  });
}

function rungsOf(before: Rules, after: Rules): RuleChange[] {
  const changes: RuleChange[] = [];
  for (const rung of ['inform', 'acknowledge', 'justify', 'block'] as const) {
    const [from, to] = [before.sentences[rung], after.sentences[rung]];
    if (from !== to) changes.push({ kind: 'sentence', rung, from, to });
  }
  if (before.staleAfterHours !== after.staleAfterHours)
    changes.push({ kind: 'stale-after', from: before.staleAfterHours, to: after.staleAfterHours });
  if (before.whenStale !== after.whenStale)
    changes.push({ kind: 'when-stale', from: before.whenStale, to: after.whenStale });
  if (before.withoutBundle !== after.withoutBundle)
    changes.push({ kind: 'without-bundle', from: before.withoutBundle, to: after.withoutBundle });
  return changes;
}

const preferredFor = ({ preferred }: Rules, use: string) =>
  preferred.find(({ category }) => category === use)?.vendorIds ?? [];

function preferredOf(before: Rules, after: Rules): RuleChange[] {
  const categories = new Set([...before.preferred, ...after.preferred].map(({ category }) => category));
  return [...categories].flatMap((category): RuleChange[] => {
    const [from, to] = [preferredFor(before, category), preferredFor(after, category)];
    return from.join() === to.join() ? [] : [{ kind: 'preferred', category, from, to }];
  });
}
