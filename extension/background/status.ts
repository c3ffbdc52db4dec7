import { exceptionOn } from '../../shared/policy/decide.ts';
import { standingOf } from '../../shared/policy/standing.ts';
import { todayIn } from '../../shared/policy/today.ts';
import { lookalikeOf, shownName } from '../../shared/site/site-name.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import { visibilityOf } from '../../shared/policy/visibility.ts';
import type { ConnectionStatus, SiteStatus, Status } from '../messages.ts';
import { unreachableSinceItem, type Connection } from '../storage.ts';
import { mayRunOnAllSites } from './coverage.ts';
import { heldPolicy } from './held-policy.ts';
import { hostnameOf, observedSite, registrableDomain } from './observed-site.ts';
import { countOutbox } from './outbox.ts';
import { isStale, sitePolicyFor } from './site-policy.ts';

/** What the popup shows of this browser; never the credential. */
export async function tellStatus(): Promise<Status> {
  const [held, outbox, unreachableSince, allSites] = await Promise.all([
    heldPolicy(),
    countOutbox(),
    unreachableSinceItem.getValue(),
    mayRunOnAllSites(),
  ]);
  const { bundle, confirmedAt } = held;
  return {
    connection: statusOf(held.connection),
    bundle: bundle && {
      version: bundle.version,
      confirmedAt,
      isStale: isStale(held, new Date()),
      visibility: visibilityOf(bundle.policy.discovery),
    },
    unreachableSince,
    ...outbox,
    mayRunOnAllSites: allSites,
  };
}

/** How the site of a tab stands with this browser's policy today. */
export async function tellSite({ url }: { url: string }): Promise<SiteStatus> {
  const held = await heldPolicy();
  const hostname = hostnameOf({ url });
  if (hostname === null || held.connection.kind === 'unconnected') return { kind: 'not-a-site' };
  const now = new Date();
  const site = shownName(observedSite(hostname, held.bundle));
  const sitePolicy = sitePolicyFor(held, hostname, now);
  if (isUnguarded(sitePolicy, now) && sitePolicy.site) {
    const { vendorName, conditions } = sitePolicy.site;
    return { kind: 'covered', site, vendorName, conditions };
  }
  const today = todayIn(sitePolicy.timeZone, now);
  return {
    kind: 'guarded',
    site,
    because: sitePolicy.bundleVersion === null ? 'no-policy' : standingOf(sitePolicy.site, 'phi', today),
    exceptedUntil: sitePolicy.bundleVersion === null ? null : (exceptionOn(sitePolicy, 'phi', today)?.endsOn ?? null),
    vendorName: sitePolicy.site?.vendorName ?? null,
    accounts: sitePolicy.site?.accounts ?? 'any',
    lookalike: lookalikeOf(hostname, registrableDomain(hostname), held.bundle?.sites.map(({ domain }) => domain) ?? []),
  };
}

function statusOf(connection: Connection): ConnectionStatus {
  switch (connection.kind) {
    case 'unconnected':
      return { kind: 'unconnected' };
    case 'revoked':
      return { kind: 'revoked', organizationName: connection.organizationName, since: connection.since };
    case 'connected': {
      const { organizationName, color, serverOrigin, memberName } = connection;
      return { kind: 'connected', organizationName, color, serverOrigin, memberName };
    }
  }
}
