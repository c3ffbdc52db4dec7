import browser, { type Scripting } from 'webextension-polyfill';
import type { PolicyBundle } from '../../shared/policy/bundle.ts';
import { coversHostname } from '../../shared/policy/hostname.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import type { GuardNews } from '../messages.ts';
import { heldPolicy, sitePolicyFor, type HeldPolicy } from './held-policy.ts';
import { hostnameOf } from './observed-site.ts';

const everySite = ['http://*/*', 'https://*/*'];

type Registration = Pick<Scripting.RegisteredContentScript, 'id'> & { matches: string[]; excludeMatches: string[] };

/**
 * Puts the sentinel where it belongs as of now, and nowhere else: covered sites get no script of ours at all. Cheap when nothing
 * changed, so it is called after every look at the server: coverage also begins and ends by date.
 */
export async function arrangeSentinels(): Promise<void> {
  await navigator.locks.request('sentinels', async () => {
    const held = await heldPolicy();
    const wanted = held.connection.kind === 'unconnected' ? [] : registrationsFor(held, new Date());
    const registered = await browser.scripting.getRegisteredContentScripts();
    if (fingerprint(wanted) === fingerprint(registered)) return;

    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
    if (wanted.length > 0) await register(wanted);
    await alertOpenTabs(held);
  });
}

/** Tells guards that already run to ask again what holds for their site. */
export async function announcePolicy(): Promise<void> {
  const news: GuardNews = { news: 'policy-changed' };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A tab where nobody listens rejects; most tabs are such.
      if (id !== undefined) await browser.tabs.sendMessage(id, news).catch(() => undefined);
    }),
  );
}

/** The registrations that a bundle calls for: everywhere but on covered sites, and again on guarded subdomains of covered ones. */
export function registrationsFor(held: HeldPolicy, now: Date): Registration[] {
  const domains = [...new Set(held.bundle?.sites.map(({ domain }) => domain))];
  const unguarded = domains.filter((domain) => isUnguarded(sitePolicyFor(held, domain, now), now));
  const exceptions = domains.filter(
    (domain) => !unguarded.includes(domain) && unguarded.some((wider) => coversHostname(wider, domain)),
  );
  return [
    {
      id: 'sentinel',
      matches: everySite,
      excludeMatches: [...unguarded.flatMap(patternsOf), ...ownServer(held)].toSorted(),
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

function patternsOf(domain: PolicyBundle['sites'][number]['domain']): string[] {
  return [`http://*.${domain}/*`, `https://*.${domain}/*`];
}

/** The console's own pages. Firefox's patterns know no ports; there the background answers `unguarded` for the origin instead. */
function ownServer({ connection }: HeldPolicy): string[] {
  if (connection.kind !== 'connected') return [];
  const { port } = new URL(connection.serverOrigin);
  return port === '' || import.meta.env.CHROME ? [`${connection.serverOrigin}/*`] : [];
}

async function register(wanted: readonly Registration[]): Promise<void> {
  const scripts = wanted.map((registration) => ({
    ...registration,
    js: ['sentinel.js'],
    runAt: 'document_start' as const,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, blob:) are pasted into like any other.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }));
  try {
    await browser.scripting.registerContentScripts(scripts);
  } catch {
    // One pattern that this browser refuses must not cost the protection of every other site: then guard everywhere.
    await browser.scripting.registerContentScripts(
      scripts.slice(0, 1).map((script) => ({ ...script, excludeMatches: [] })),
    );
  }
}

/** Pages that were open before: a newly guarded one gets its sentinel now, not at its next load. */
async function alertOpenTabs(held: HeldPolicy): Promise<void> {
  if (held.connection.kind === 'unconnected') return;
  const now = new Date();
  const tabs = await browser.tabs.query({ url: everySite });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const hostname = hostnameOf(url === undefined ? {} : { url });
      if (id === undefined || hostname === null || isUnguarded(sitePolicyFor(held, hostname, now), now)) return;
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['sentinel.js'], injectImmediately: true })
        // Some pages are closed to every extension, such as the browser's own shop; nothing can be pasted past us there either way.
        .catch(() => undefined);
    }),
  );
}

function fingerprint(scripts: readonly Partial<Registration>[]): string {
  return JSON.stringify(
    scripts
      .map(({ id, matches = [], excludeMatches = [] }) => [id, matches.toSorted(), excludeMatches.toSorted()])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  );
}
