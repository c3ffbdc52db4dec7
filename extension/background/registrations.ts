import { coversHostname } from '../../shared/policy/hostname.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

export const everySite = ['http://*/*', 'https://*/*'];

/** Where one registration of the sentinel applies, in the browsers' match patterns. */
export interface Registration {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/**
 * The registrations that a bundle calls for: everywhere but on covered sites, and again on guarded subdomains of covered ones.
 *
 * @param patternsKnowPorts false in Firefox, whose match patterns have no ports
 */
export function registrationsFor(held: HeldPolicy, now: Date, patternsKnowPorts: boolean): Registration[] {
  const domains = [...new Set(held.bundle?.sites.map(({ domain }) => domain))];
  const unguarded = domains.filter((domain) => isUnguarded(sitePolicyFor(held, domain, now), now));
  const exceptions = domains.filter(
    (domain) => !unguarded.includes(domain) && unguarded.some((wider) => coversHostname(wider, domain)),
  );
  return [
    {
      id: 'sentinel',
      matches: everySite,
      excludeMatches: [...unguarded.flatMap(patternsOf), ...ownServer(held, patternsKnowPorts)].toSorted(),
    },
    ...exceptions.map((domain) => ({
      id: `sentinel-${domain}`,
      matches: patternsOf(domain).toSorted(),
      excludeMatches: unguarded
        .filter((narrower) => coversHostname(domain, narrower))
        .flatMap(patternsOf)
        .toSorted(),
    })),
  ];
}

function patternsOf(domain: string): string[] {
  return [`http://*.${domain}/*`, `https://*.${domain}/*`];
}

/** The console's own pages. Firefox's patterns know no ports; there the background answers `unguarded` for the origin instead. */
function ownServer({ connection }: HeldPolicy, patternsKnowPorts: boolean): string[] {
  if (connection.kind !== 'connected') return [];
  const { port } = new URL(connection.serverOrigin);
  return port === '' || patternsKnowPorts ? [`${connection.serverOrigin}/*`] : [];
}
