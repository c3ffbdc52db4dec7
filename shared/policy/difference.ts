import { GroupId } from '../domain/group.ts';
import { VendorId } from '../domain/vendor-id.ts';
import { z } from '../zod.ts';
import type { PolicyBundle } from './bundle.ts';
import { decisionKinds } from './decision.ts';
import { ladderColumns, ladderRows } from './ladder.ts';
import type { Rules } from './rules.ts';

/** Which way a change goes: `stricter` stops more, `weaker` less. */
export type Direction = 'stricter' | 'weaker' | 'neither';

const Kind = z.enum(decisionKinds);
const Uuids = z.array(VendorId);

/** One thing in which two versions of the rules differ. A group is named by its id; null is everybody else. */
export const RuleChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cell'),
    groupId: GroupId.nullable(),
    row: z.enum(ladderRows),
    column: z.enum(ladderColumns),
    from: Kind,
    to: Kind,
  }),
  z.object({ kind: z.enum(['group-added', 'group-removed']), groupId: GroupId }),
  z.object({
    kind: z.literal('sentence'),
    rung: z.enum(['inform', 'acknowledge', 'justify', 'block']),
    from: z.string(),
    to: z.string(),
  }),
  z.object({ kind: z.literal('preferred'), category: z.string(), from: Uuids, to: Uuids }),
  z.object({ kind: z.literal('stale-after'), from: z.int(), to: z.int() }),
  z.object({ kind: z.enum(['when-stale', 'without-bundle']), from: Kind, to: Kind }),
]);
export type RuleChange = z.infer<typeof RuleChange>;

const Domains = z.array(z.string());

/** One thing in which two published versions differ. What is no rule is told in short: it has a page and a history of its own. */
export const BundleChange = z.discriminatedUnion('kind', [
  RuleChange,
  z.object({ kind: z.enum(['detection', 'discovery', 'organization', 'exceptions']) }),
  z.object({ kind: z.literal('sites'), added: Domains, removed: Domains, changed: Domains }),
]);
export type BundleChange = z.infer<typeof BundleChange>;

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
  if (differs(before.exceptions, after.exceptions)) changes.push({ kind: 'exceptions' });
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
    case 'exceptions':
    case 'sites':
      return 'neither';
  }
}

function cellsOf(groupId: GroupId | null, before: Rules['ladder'], after: Rules['ladder']): RuleChange[] {
  return ladderRows.flatMap((row) =>
    ladderColumns.flatMap((column): RuleChange[] => {
      const [from, to] = [before[row], after[row]].map((rungs) => rungs[column]);
      return from === undefined || to === undefined || from === to
        ? []
        : [{ kind: 'cell', groupId, row, column, from, to }];
    }),
  );
}

const ladderOf = ({ groupLadders }: Rules, id: GroupId) => groupLadders.find(({ groupId }) => groupId === id)?.ladder;

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
