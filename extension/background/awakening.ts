import browser, { type Scripting } from 'webextension-polyfill';
import { shownName, lookalikeOf } from '../../shared/site/site-name.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import type { Awakening } from '../messages.ts';
import { requestFor } from './access-requests.ts';
import { accountKindOn, attemptBefore } from './accounts.ts';
import { heldPolicy } from './held-policy.ts';
import type { Sender } from './messages.ts';
import { hostnameOf, observedSite, registrableDomain } from './observed-site.ts';
import { sitePolicyFor } from './site-policy.ts';

/** An editable or a drop came into play in a frame: says what holds there and, where something does, brings the guard into it. */
export async function awaken(
  { hasGuard, since }: { hasGuard: boolean; since: number },
  sender: Sender,
): Promise<Awakening> {
  const held = await heldPolicy();
  const hostname = hostnameOf(sender);
  const isOwnServer = held.connection.kind === 'connected' && sender.origin === held.connection.serverOrigin;
  if (held.connection.kind === 'unconnected' || hostname === null || isOwnServer) return { kind: 'unguarded' };

  const now = new Date();
  const sitePolicy = sitePolicyFor(held, hostname, now);
  if (isUnguarded(sitePolicy, now)) return { kind: 'unguarded' };

  if (!hasGuard) {
    await browser.scripting.executeScript({ target: frameOf(sender), files: ['guard.js'], injectImmediately: true });
  }
  const domain = observedSite(hostname, held.bundle);
  const [{ request, answer }, accountKind, attempt] = await Promise.all([
    requestFor(held, hostname),
    accountKindOn(held, hostname),
    attemptBefore(sender.tab?.id, since),
  ]);
  const known = held.bundle?.sites.map((site) => site.domain) ?? [];
  return {
    kind: 'guarded',
    site: shownName(domain),
    domain,
    lookalike: lookalikeOf(hostname, registrableDomain(hostname), known),
    sitePolicy: { ...sitePolicy, request },
    requestAnswer: answer,
    emailDomains: held.bundle?.organization.emailDomains ?? [],
    accountKind,
    attempt,
  };
}

/** The very document where the browser can name it: a frame may have moved on meanwhile. */
function frameOf(sender: Sender): Scripting.InjectionTarget {
  const tabId = sender.tab?.id ?? browser.tabs.TAB_ID_NONE;
  return sender.documentId === undefined
    ? { tabId, frameIds: [sender.frameId ?? 0] }
    : { tabId, documentIds: [sender.documentId] };
}
