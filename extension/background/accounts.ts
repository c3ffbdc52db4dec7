import { getDomain } from 'tldts';
import browser from 'webextension-polyfill';
import { accountKindOf } from '../../shared/domain/account-kind.ts';
import { SiteDomain } from '../../shared/domain/site.ts';
import { accountEvents, type AccountKind } from '../../shared/domain/observation-words.ts';
import { siteOf } from '../../shared/policy/site-policy.ts';
import { isUnguarded } from '../../shared/policy/unguarded.ts';
import { z } from '../../shared/zod.ts';
import type { Attempt, GuardNews } from '../messages.ts';
import { accountsItem, attemptsItem, type KeptAttempt } from '../storage.ts';
import { heldPolicy } from './held-policy.ts';
import type { Sender } from './messages.ts';
import { hostnameOf, observedSite } from './observed-site.ts';
import { observeOn } from './observing.ts';
import { announcePolicy } from './sentinels.ts';
import { sitePolicyFor, type HeldPolicy } from './site-policy.ts';

/** When the documents that come after a form are asked what became of it, in milliseconds after it was sent. */
const ASKED_AT = [600, 1_500, 3_000, 5_000, 8_000, 12_000];
/** How long the next step of several may take. */
const STEPS_APART = 15 * 60_000;
const MOST_TABS = 50;
const MOST_SITES = 300;

export const AttemptPayload = z.strictObject({
  event: z.enum(accountEvents),
  fields: z.int().min(0),
  continues: z.boolean(),
  accountDomain: z.string().max(253).nullable(),
  since: z.number(),
});

/** A form was sent. What became of it says the page itself, or else the one that follows. */
export async function attemptAccount(
  { continues, accountDomain, ...sent }: z.infer<typeof AttemptPayload>,
  sender: Sender,
): Promise<{ counts: boolean }> {
  const hostname = hostnameOf(sender);
  const tabId = sender.tab?.id;
  if (hostname === null || tabId === undefined) return { counts: false };
  const held = await heldPolicy();
  const at = Date.now();
  const kept = await changeAttempts((attempts) => {
    const before = attempts[tabId];
    const isUnderWay =
      before !== undefined &&
      at - before.at < STEPS_APART &&
      observedSite(before.hostname, held.bundle) === observedSite(hostname, held.bundle);
    const isNext = isUnderWay && before.isContinued;
    if (continues && !isNext) return null;
    // A quick member is at the last step before anything is known of the first, which asked for the address.
    const account = accountDomain === null && isUnderWay ? before : accountOf(held, accountDomain);
    const attempt: KeptAttempt = {
      ...sent,
      event: isNext ? before.event : sent.event,
      hostname,
      frameId: sender.frameId ?? 0,
      accountKind: account.accountKind,
      accountDomain: account.accountDomain,
      at,
      isContinued: false,
    };
    attempts[tabId] = attempt;
    return attempt;
  });
  if (kept) void askWhatFollows(tabId, kept);
  return { counts: kept !== null };
}

/** A page says what became of the form that was sent in its tab. */
export async function settleAccount(
  { outcome }: { outcome: 'accepted' | 'refused' | 'continued' },
  sender: Sender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  const settled = await changeAttempts((attempts) => {
    const attempt = attempts[tabId];
    if (!attempt || attempt.isContinued) return null;
    // Any frame of a page can show a form; only the one that was sent, and the page itself, know what became of it.
    if (sender.frameId !== attempt.frameId && (sender.frameId ?? 0) !== 0) return null;
    if (outcome === 'continued') attempts[tabId] = { ...attempt, isContinued: true };
    else delete attempts[tabId];
    return attempt;
  });
  if (settled && outcome === 'accepted') await record(settled);
}

/** The attempt that a document which began at `since` follows upon. */
export async function attemptBefore(tabId: number | undefined, since: number): Promise<Attempt | null> {
  const attempt = tabId === undefined ? undefined : (await attemptsItem.getValue())[tabId];
  // Clocks of two processes differ by fractions of a millisecond.
  if (!attempt || attempt.isContinued || since - attempt.since < 1) return null;
  return { event: attempt.event, fields: attempt.fields };
}

/** Whose account an e-mail domain makes; its registrable domain, unless it is the organization's own. */
export function accountOf(
  { bundle }: HeldPolicy,
  emailDomain: string | null,
): { accountKind: AccountKind; accountDomain: string | null } {
  const accountKind = accountKindOf(emailDomain, bundle?.organization.emailDomains ?? []);
  // A public suffix such as co.uk is nobody's domain, and the server refuses it.
  const domain = SiteDomain.safeParse(
    emailDomain === null ? null : getDomain(emailDomain, { allowPrivateDomains: true }),
  );
  return { accountKind, accountDomain: accountKind === 'organization' || !domain.success ? null : domain.data };
}

/** Whose account was last used on a site, as far as this browser saw. */
export async function accountKindOn(held: HeldPolicy, hostname: string): Promise<AccountKind> {
  return (await accountsItem.getValue())[keyOf(held, hostname)]?.kind ?? 'unknown';
}

/** Keeps in mind whose account is used on a site, so that it is known where the page does not show it. */
export async function rememberAccount(held: HeldPolicy, hostname: string, kind: AccountKind): Promise<void> {
  const isNews = (await accountKindOn(held, hostname)) !== kind;
  await navigator.locks.request('accounts', async () => {
    const { [keyOf(held, hostname)]: _, ...others } = await accountsItem.getValue();
    const newest = Object.entries(others)
      .toSorted(([, one], [, other]) => other.at - one.at)
      .slice(0, MOST_SITES - 1);
    const known = kind === 'unknown' ? [] : [[keyOf(held, hostname), { kind, at: Date.now() }] as const];
    await accountsItem.setValue(Object.fromEntries([...newest, ...known]));
  });
  // A guard that is there already decides by the account before.
  if (isNews) await announcePolicy();
}

/** A vendor's sites share their accounts. */
function keyOf({ bundle }: HeldPolicy, hostname: string): string {
  return (bundle && siteOf(bundle, hostname)?.vendorId) ?? observedSite(hostname, bundle);
}

async function record({ event, hostname, accountKind, accountDomain }: KeptAttempt): Promise<void> {
  const held = await heldPolicy();
  // A form may also take down somebody else, such as a new patient: whose account is used here may be known better already.
  const isKnownBetter =
    event === 'signed-up' && (accountKind === 'unknown' || (await accountKindOn(held, hostname)) === 'organization');
  if (!isKnownBetter) await rememberAccount(held, hostname, accountKind);
  await observeOn(hostname, { kind: 'account', event, accountKind, accountDomain, via: null });
}

/**
 * The page that comes after a form is asked by its sentinel, if it has one. A covered site has none and gets none: who was let through
 * to it has been accepted.
 */
async function askWhatFollows(tabId: number, attempt: KeptAttempt): Promise<void> {
  for (const [index, at] of ASKED_AT.entries()) {
    await new Promise((resolve) => setTimeout(resolve, at - (ASKED_AT[index - 1] ?? 0)));
    const current = (await attemptsItem.getValue())[tabId];
    if (current?.at !== attempt.at || current.isContinued) return;
    // A tab that was closed answers nothing, and nobody knows what became of its form.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.status !== 'complete') continue;
    const held = await heldPolicy();
    const hostname = hostnameOf(tab.url === undefined ? {} : { url: tab.url });
    const now = new Date();
    if (hostname !== null && hostname !== attempt.hostname && isUnguarded(sitePolicyFor(held, hostname, now), now)) {
      await settleAccount({ outcome: 'accepted' }, { tab });
      return;
    }
    const news: GuardNews = { news: 'arrived' };
    // A frame may have gone with its dialog; then the page around it is asked.
    await browser.tabs
      .sendMessage(tabId, news, { frameId: attempt.frameId })
      .catch(() => browser.tabs.sendMessage(tabId, news, { frameId: 0 }))
      .catch(() => undefined); // Nobody there yet; the next time there may be.
  }
  await changeAttempts((attempts) => {
    if (attempts[tabId]?.at === attempt.at && !attempts[tabId].isContinued) delete attempts[tabId];
  });
}

async function changeAttempts<T>(change: (attempts: Record<string, KeptAttempt>) => T): Promise<T> {
  return navigator.locks.request('attempts', async () => {
    const attempts = { ...(await attemptsItem.getValue()) };
    const changed = change(attempts);
    const newest = Object.entries(attempts)
      .toSorted(([, one], [, other]) => other.at - one.at)
      .slice(0, MOST_TABS);
    await attemptsItem.setValue(Object.fromEntries(newest));
    return changed;
  });
}
