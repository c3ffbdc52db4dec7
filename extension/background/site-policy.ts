import type { GroupId } from '../../shared/domain/group.ts';
import { alternativesTo } from '../../shared/policy/alternatives.ts';
import { defaultPolicy, type Policy, type PolicyBundle } from '../../shared/policy/bundle.ts';
import { exceptionsFor } from '../../shared/policy/exception.ts';
import { ladderFor } from '../../shared/policy/ladder.ts';
import { siteOf, type SitePolicy } from '../../shared/policy/site-policy.ts';
import { categoryOf } from './category.ts';
import type { Connection } from '../storage.ts';

const HOUR = 3_600_000;

/** What this browser goes by: its connection, and the bundle it holds if that can be read. */
export interface HeldPolicy {
  connection: Connection;
  bundle: PolicyBundle | null;
  /** Milliseconds since 1970; 0 without a bundle. */
  confirmedAt: number;
  /** The groups of whoever's browser this is, as the server last told. */
  groups: readonly GroupId[];
}

/** Has the server not confirmed the bundle for longer than the policy allows? */
export function isStale({ bundle, confirmedAt }: HeldPolicy, now: Date): boolean {
  return bundle !== null && now.getTime() - confirmedAt > bundle.policy.staleAfterHours * HOUR;
}

/**
 * The part of what is held that decides on one hostname.
 *
 * A revoked browser no longer speaks for the organization, and whether its last agreements still stand is beyond it. So it keeps
 * protecting, but counts as one without a bundle: nothing is blocked in the organization's name and nothing is called covered;
 * patient information meets the last policy's own `withoutBundle`.
 */
export function sitePolicyFor(held: HeldPolicy, hostname: string, now: Date): SitePolicy {
  const { bundle, connection } = held;
  const isCurrent = bundle !== null && connection.kind === 'connected';
  const site = bundle ? siteOf(bundle, hostname) : null;
  const category = site?.category ?? categoryOf(hostname);
  return {
    bundleVersion: isCurrent ? bundle.version : null,
    organizationName:
      bundle?.organization.name ?? (connection.kind === 'unconnected' ? 'Wardline' : connection.organizationName),
    organizationColor: bundle?.organization.color ?? '#1c5f7c',
    timeZone: bundle?.organization.timeZone ?? 'UTC',
    isStale: isStale(held, now),
    policy: bundle ? policyFor(bundle.policy, held.groups) : defaultPolicy,
    site,
    exceptions: exceptionsFor(bundle?.exceptions ?? [], site, held.groups),
    category,
    request: 'none',
    alternatives: isCurrent ? alternativesTo(site, category, 'phi', bundle, now) : [],
  };
}

/** What goes into pages: the one ladder that counts here, and not those of other groups. */
const policyFor = (policy: Policy, groups: readonly GroupId[]): Policy => ({
  ...policy,
  ladder: ladderFor(policy, groups),
  groupLadders: [],
});
