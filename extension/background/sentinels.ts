import browser from 'webextension-polyfill';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import type { GuardNews } from '../messages.ts';
import { heldPolicy } from './held-policy.ts';
import { hostnameOf } from './observed-site.ts';
import { everySite, registrationsFor, type Registration } from './registrations.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

/**
 * Puts the sentinel where it belongs as of now, and nowhere else: covered sites get no script of ours at all. Cheap when nothing
 * changed, so it is called after every look at the server: coverage also begins and ends by date.
 */
export async function arrangeSentinels(): Promise<void> {
  await navigator.locks.request('sentinels', async () => {
    const held = await heldPolicy();
    const wanted =
      held.connection.kind === 'unconnected' ? [] : registrationsFor(held, new Date(), import.meta.env.CHROME);
    const registered = await browser.scripting.getRegisteredContentScripts();
    if (fingerprint(wanted) === fingerprint(registered)) return;

    // Never first away and then anew: a page that loads in between would stay without a sentinel.
    const known = new Set(registered.map(({ id }) => id));
    const changed = wanted.filter(({ id }) => known.has(id));
    const added = wanted.filter(({ id }) => !known.has(id));
    const gone = [...known].filter((id) => !wanted.some((registration) => registration.id === id));
    if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(scriptOf));
    if (added.length > 0) await browser.scripting.registerContentScripts(added.map(scriptOf));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
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

function scriptOf(registration: Registration) {
  return {
    ...registration,
    js: ['sentinel.js'],
    runAt: 'document_start' as const,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, blob:) are pasted into like any other.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
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
      .map(({ id, matches, excludeMatches }) => [id, (matches ?? []).toSorted(), (excludeMatches ?? []).toSorted()])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  );
}
