import browser, { type WebRequest } from 'webextension-polyfill';
import { tellableAppId } from '../../shared/consent/app-id.ts';
import { readConsent, type ConsentRequest } from '../../shared/consent/read-consent.ts';
import { weightOf } from '../../shared/consent/scopes.ts';
import { ObservedSite } from '../../shared/domain/site.ts';
import type { ConsentEvent } from '../../shared/domain/observation-words.ts';
import { hostKindOf } from '../../shared/site/site-name.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import { consentsItem, type KeptConsent } from '../storage.ts';
import { accountOf } from './accounts.ts';
import { heldPolicy } from './held-policy.ts';
import { hostnameOf, observedSite, registrableDomain } from './observed-site.ts';
import { isAmongFirst } from './forgeable.ts';
import { offerLesson } from './lessons.ts';
import { observeOn } from './observing.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

/** How long somebody may take over a consent screen, in milliseconds. */
const PATIENCE = 15 * 60_000;
const MOST_TABS = 50;

/** The page from which an account is made says so; one that people return to does not. */
const signUpPage = /sign-?_?up|regist|join|get-?started|create-?_?account|onboarding|trial|welcome|invite/i;

/**
 * Both browsers match a pattern against the query string too, where a question mark is just that, so only documents of a tab whose address has
 * one of these two parameters wake the worker: no `zipcode=`, no image and no script. Nothing is asked to wait, and no headers are read.
 * `webNavigation` would cost less, but names only where a navigation ends, and a code is mostly redirected from.
 */
export const consentRequests: WebRequest.RequestFilter = {
  urls: ['?', '&'].flatMap((before) => ['client_id', 'code'].map((name) => `*://*/*${before}${name}=*`)),
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
  const [page, held] = await Promise.all([pageBefore(tabId, details.originUrl), heldPolicy()]);
  if (held.connection.kind !== 'connected') return;
  const began = hostnameOf(originOf(details));
  const followsAct = asked.provider !== 'other' || (await followsMember(held, tabId, began));
  const hostname = toolOf(began, asked, providerHost);
  if (hostname === null) return;
  const kept: KeptConsent = {
    ...asked,
    ...accountOf(held, asked.accountDomain),
    appId: tellableAppId(asked.provider, asked.appId),
    hostname,
    event: signUpPage.test(page) ? 'signed-up' : 'signed-in',
    followsAct,
    at: Date.now(),
  };
  const isNew = await navigator.locks.request('consents', async () => {
    const consents = await consentsItem.getValue();
    const before = consents[tabId];
    // A provider's own pages carry the request on from one to the next.
    const isRepeated = before !== undefined && kept.at - before.at < PATIENCE && isSame(before, kept);
    if (isRepeated && (before.followsAct || !kept.followsAct)) return false;
    const newest = Object.entries<KeptConsent>({ ...consents, [tabId]: kept })
      .toSorted(([, one], [, other]) => other.at - one.at)
      .slice(0, MOST_TABS);
    await consentsItem.setValue(Object.fromEntries(newest));
    return !isRepeated;
  });
  if (isNew && isWorthTelling(held, kept) && (await isAmongFirst(held, hostname, 'asked'))) {
    await tell(held, 'asked', kept);
  }
}

async function onAnswered(hostname: string, tabId: number): Promise<void> {
  const answered = await navigator.locks.request('consents', async () => {
    const { [tabId]: consent, ...others } = await consentsItem.getValue();
    if (!consent || consent.redirectHost !== hostname || Date.now() - consent.at > PATIENCE) return null;
    await consentsItem.setValue(others);
    return consent;
  });
  // Any page can send a tab to an address that looks like a request, and then to one that looks like its answer.
  if (!answered?.followsAct) return;
  const held = await heldPolicy();
  if (!isWorthTelling(held, answered)) return;
  if (!(await isAmongFirst(held, answered.hostname, 'granted'))) return;
  await tell(held, 'granted', answered);
  // There was no warning to offer it in.
  if (isWide(answered)) await offerLesson({ slug: 'consent' });
  // Whose account it is says the request, and a chooser may change it: told, but not remembered, since it would decide what may pass.
  const { event, accountKind, accountDomain, provider } = answered;
  await observeOn(answered.hostname, { kind: 'account', event, accountKind, accountDomain, via: provider });
}

/** Signing in to a covered tool by who one is says nothing new; what an app may read does. */
function isWorthTelling(held: HeldPolicy, { hostname, scopes, otherScopes }: KeptConsent): boolean {
  const now = new Date();
  const isCovered = isUnguarded(sitePolicyFor(held, hostname, now), now);
  return !isCovered || otherScopes > 0 || scopes.some((key) => weightOf(key) !== 'harmless');
}

const isWide = ({ scopes, otherScopes }: KeptConsent): boolean =>
  otherScopes > 0 || scopes.some((key) => weightOf(key) === 'organization');

async function tell(held: HeldPolicy, event: ConsentEvent, consent: KeptConsent): Promise<void> {
  // A generic request may name anybody's address as the one that the answer goes to.
  const isProven =
    consent.provider !== 'other' ||
    (consent.redirectHost !== null && registrableDomain(consent.redirectHost) === registrableDomain(consent.hostname));
  const appSite = ObservedSite.safeParse(
    isProven && consent.redirectHost && observedSite(consent.redirectHost, held.bundle),
  );
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

/**
 * The tool is where somebody pressed "Continue with …", else where the answer goes. A generic request is no proof of either: it counts for the
 * site from which the browser itself says that it began, and a vendor's own sign-in page asks nobody else for anything. Null where there is no tool.
 */
function toolOf(began: string | null, { provider, redirectHost }: ConsentRequest, providerHost: string): string | null {
  const isProvider = began !== null && registrableDomain(began) === registrableDomain(providerHost);
  if (provider === 'other') return isProvider ? null : began;
  return (isProvider ? null : began) ?? redirectHost ?? providerHost;
}

/** Did somebody press something on the page that the tab is leaving, or on the one that opened a window for it? A covered site gets no question of ours. */
async function followsMember(held: HeldPolicy, tabId: number, began: string | null): Promise<boolean> {
  const now = new Date();
  if (began === null || isUnguarded(sitePolicyFor(held, began, now), now)) return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const opener = /^https?:/.test(tab?.url ?? '') ? undefined : tab?.openerTabId;
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId: opener ?? tabId }, func: wasPressed, injectImmediately: true })
    .catch(() => []); // A page that is closed to extensions, or gone already.
  return answer?.result === true;
}

/** Runs in the tab, out of its page's reach. A navigation uses up what is active, so what has been must do. */
function wasPressed(): boolean {
  return navigator.userActivation.hasBeenActive;
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
