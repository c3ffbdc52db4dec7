import browser, { type WebRequest } from 'webextension-polyfill';
import { readConsent, type ConsentRequest } from '../../shared/consent/read-consent.ts';
import { weightOf } from '../../shared/consent/scopes.ts';
import { ObservedSite } from '../../shared/domain/site.ts';
import type { ConsentEvent } from '../../shared/domain/observation-words.ts';
import { hostKindOf } from '../../shared/site/site-name.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import { consentsItem, type KeptConsent } from '../storage.ts';
import { accountOf, rememberAccount } from './accounts.ts';
import { heldPolicy } from './held-policy.ts';
import { hostnameOf, observedSite, registrableDomain } from './observed-site.ts';
import { observeOn } from './observing.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

/** How long somebody may take over a consent screen, in milliseconds. */
const PATIENCE = 15 * 60_000;
const MOST_TABS = 50;

/** The page from which an account is made says so; one that people return to does not. */
const signUpPage = /sign-?_?up|regist|join|get-?started|create-?_?account|onboarding|trial|welcome|invite/i;

/** Both browsers match a pattern against the query string too, so no other request wakes the worker. */
export const consentRequests: WebRequest.RequestFilter = {
  urls: ['*://*/*client_id=*', '*://*/*code=*'],
  types: ['main_frame'],
};

type Details = Pick<WebRequest.OnBeforeRequestDetailsType, 'tabId' | 'url' | 'originUrl'> & {
  /** Chromium's word for where a navigation began. */
  initiator?: string;
};

/** A tab is on its way to an authorisation request, or back from one. */
export async function lookForConsent(details: Details): Promise<void> {
  if (details.tabId < 0 || !URL.canParse(details.url)) return;
  const address = new URL(details.url);
  const asked = readConsent(address);
  if (asked) await onAsked(asked, address.hostname, details);
  else if (address.searchParams.get('code')) await onAnswered(address.hostname, details.tabId);
}

async function onAsked(asked: ConsentRequest, providerHost: string, { tabId, ...details }: Details): Promise<void> {
  // First of all, since the tab is about to show another page; where that was quicker, it counts as a sign-in.
  const page = await pageBefore(tabId, details.originUrl);
  const held = await heldPolicy();
  if (held.connection.kind !== 'connected') return;
  const began = hostnameOf(originOf(details));
  const hostname = toolOf(began, asked, providerHost);
  // A vendor's own sign-in page asks nobody else for anything.
  const isOwn = asked.provider === 'other' && registrableDomain(hostname) === registrableDomain(providerHost);
  if (isOwn) return;
  const kept: KeptConsent = {
    ...asked,
    ...accountOf(held, asked.accountDomain),
    hostname,
    event: signUpPage.test(page) ? 'signed-up' : 'signed-in',
    at: Date.now(),
  };
  const isNew = await navigator.locks.request('consents', async () => {
    const consents = await consentsItem.getValue();
    const before = consents[tabId];
    // A provider's own pages carry the request on from one to the next.
    const isRepeated = before !== undefined && kept.at - before.at < PATIENCE && isSame(before, kept);
    if (isRepeated) return false;
    const newest = Object.entries<KeptConsent>({ ...consents, [tabId]: kept })
      .toSorted(([, one], [, other]) => other.at - one.at)
      .slice(0, MOST_TABS);
    await consentsItem.setValue(Object.fromEntries(newest));
    return true;
  });
  if (isNew && isWorthTelling(held, kept)) await tell(held, 'asked', kept);
}

async function onAnswered(hostname: string, tabId: number): Promise<void> {
  const answered = await navigator.locks.request('consents', async () => {
    const { [tabId]: consent, ...others } = await consentsItem.getValue();
    if (!consent || consent.redirectHost !== hostname || Date.now() - consent.at > PATIENCE) return null;
    await consentsItem.setValue(others);
    return consent;
  });
  if (!answered) return;
  const held = await heldPolicy();
  if (saysWhoseAccount(answered)) await rememberAccount(held, answered.hostname, answered.accountKind);
  if (!isWorthTelling(held, answered)) return;
  await tell(held, 'granted', answered);
  const { event, accountKind, accountDomain, provider } = answered;
  await observeOn(answered.hostname, { kind: 'account', event, accountKind, accountDomain, via: provider });
}

/**
 * Any page can send a tab to an address that looks like a provider's, and connecting a drive is no sign-in: only a known provider's answer
 * to the very site that asked says whose account is used there.
 */
function saysWhoseAccount({ provider, accountKind, hostname, redirectHost }: KeptConsent): boolean {
  return (
    provider !== 'other' &&
    accountKind !== 'unknown' &&
    redirectHost !== null &&
    registrableDomain(redirectHost) === registrableDomain(hostname)
  );
}

/** Signing in to a covered tool by who one is says nothing new; what an app may read does. */
function isWorthTelling(held: HeldPolicy, { hostname, scopes, otherScopes }: KeptConsent): boolean {
  const now = new Date();
  const isCovered = isUnguarded(sitePolicyFor(held, hostname, now), now);
  return !isCovered || otherScopes > 0 || scopes.some((key) => weightOf(key) !== 'harmless');
}

async function tell(held: HeldPolicy, event: ConsentEvent, consent: KeptConsent): Promise<void> {
  const appSite = ObservedSite.safeParse(consent.redirectHost && observedSite(consent.redirectHost, held.bundle));
  const isOnDevice = consent.redirectHost === null || hostKindOf(consent.redirectHost) !== 'public';
  await observeOn(consent.hostname, {
    kind: 'consent',
    event,
    provider: consent.provider,
    appId: consent.appId,
    appSite: appSite.success && !isOnDevice ? appSite.data : null,
    scopes: consent.scopes,
    otherScopes: Math.min(consent.otherScopes, 1000),
  });
}

/** The tool is where somebody pressed "Continue with …", else where the answer goes. */
function toolOf(began: string | null, { redirectHost }: ConsentRequest, providerHost: string): string {
  const isProvider = began !== null && registrableDomain(began) === registrableDomain(providerHost);
  return (isProvider ? null : began) ?? redirectHost ?? providerHost;
}

function originOf({ initiator, originUrl }: Omit<Details, 'tabId'>): { origin?: string } {
  const origin = initiator ?? originUrl;
  return origin === undefined ? {} : { origin };
}

/** Path of the page that a navigation leaves (Firefox says it at once), or of the one that opened a window for it; looked at here and kept nowhere. */
async function pageBefore(tabId: number, originUrl: string | undefined): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const opener = tab?.openerTabId === undefined ? null : await browser.tabs.get(tab.openerTabId).catch(() => null);
  const address = [originUrl, tab?.url, opener?.url].find((url) => url !== undefined && /^https?:/.test(url));
  return address === undefined ? '' : new URL(address).pathname;
}

function isSame(one: KeptConsent, other: KeptConsent): boolean {
  return one.provider === other.provider && one.appId === other.appId && one.redirectHost === other.redirectHost;
}
