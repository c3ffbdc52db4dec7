import type { Tier } from '../detect/assessment.ts';
import type { DataClass } from '../domain/data-class.ts';
import type { GroupId } from '../domain/group.ts';
import type { Ladder, Policy, Rungs } from './bundle.ts';
import { stricter, type Standing } from './decision.ts';
import type { Detection } from './detection.ts';

/** The rows of a ladder: how a site may lack coverage, from nearly covered to denied. */
export const ladderRows = ['uncovered', 'undecided', 'denied'] as const satisfies readonly (keyof Ladder)[];
export type LadderRow = (typeof ladderRows)[number];

/** Its columns: what the text looks like, the surest first, and last a sign-up. */
export const ladderColumns = [
  'phiBlock',
  'phiWarn',
  'identifiers',
  'health',
  'signUp',
] as const satisfies readonly (keyof Rungs)[];
export type LadderColumn = (typeof ladderColumns)[number];

/**
 * The ladder that somebody in these groups goes by. Groups with a ladder of their own have it in place of the organization's, be it
 * stricter or milder; of two such groups the stricter cell counts. Whose browser it is nobody has said goes by the organization's.
 */
export function ladderFor(
  { ladder, groupLadders }: Pick<Policy, 'ladder' | 'groupLadders'>,
  groups: readonly GroupId[],
): Ladder {
  const own = groupLadders.filter(({ groupId }) => groups.includes(groupId)).map((group) => group.ladder);
  return own.length === 0 ? ladder : own.reduce(strictest);
}

const strictest = (one: Ladder, other: Ladder): Ladder => ({
  uncovered: strictestRungs(one.uncovered, other.uncovered),
  undecided: strictestRungs(one.undecided, other.undecided),
  denied: strictestRungs(one.denied, other.denied),
});

const strictestRungs = (one: Rungs, other: Rungs): Rungs => ({
  phiBlock: stricter(one.phiBlock, other.phiBlock),
  phiWarn: stricter(one.phiWarn, other.phiWarn),
  identifiers: stricter(one.identifiers, other.identifiers),
  health: stricter(one.health, other.health),
  signUp: stricter(one.signUp, other.signUp),
});

/** The row that a site stands in; null where it is covered, for there everything approved is allowed. */
export function rowOf(standing: Exclude<Standing, 'excepted'>): LadderRow | null {
  switch (standing) {
    case 'covered':
      return null;
    case 'not-this-account':
    case 'not-approved-for':
    case 'no-baa':
    case 'baa-expired':
    case 'baa-not-yet':
      return 'uncovered';
    case 'undecided':
    case 'unknown':
      return 'undecided';
    case 'denied':
      return 'denied';
  }
}

/** The column of a text, by what it looks like and how sure the organization wants it to be. */
export function columnOf(dataClass: DataClass, tier: Tier, blockFrom: Detection['blockFrom']): LadderColumn {
  if (dataClass !== 'phi') return dataClass;
  const isSureEnough = blockFrom === 'warn' || (blockFrom === 'block' && tier === 'block');
  return isSureEnough ? 'phiBlock' : 'phiWarn';
}
