import browser from 'webextension-polyfill';
import { Enrol } from '../../shared/domain/browser.ts';
import { PolicyBundle } from '../../shared/policy/bundle.ts';
import { z } from '../../shared/zod.ts';
import { Refused, type Described, type Offer } from '../messages.ts';
import {
  accountsItem,
  backOffItem,
  connectionItem,
  heldPolicyItem,
  lessonsItem,
  offerItem,
  requestsItem,
  unreachableSinceItem,
  usedManagedCodeItem,
} from '../storage.ts';
import { showBadge } from './badge.ts';
import { deliver } from './delivery.ts';
import type { Sender } from './messages.ts';
import { emptyOutbox } from './outbox.ts';
import { checkAgainIn, checkPolicy, keepPolicy } from './policy-sync.ts';
import { failureOf, serverAt } from './server-client.ts';
import { serverOriginOf } from './server-origin.ts';

const OFFER_LIVES_MILLISECONDS = 10 * 60_000;
const OFFERS_APART_MILLISECONDS = 3_000;

const Managed = z.object({
  serverUrl: z.string().min(1),
  enrolmentCode: Enrol.shape.code,
  label: Enrol.shape.label.optional(),
});

/** Exchanges a code for a credential of this browser's own, and starts to protect. */
export async function enrol({ serverOrigin: typed, code, label }: Offer & { label: string }): Promise<Described> {
  const serverOrigin = usableOrigin(typed);
  await refuseForeignServer(serverOrigin);
  const kind = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
  const parsed = Enrol.safeParse({
    code,
    label: label.trim() || defaultLabel(),
    kind,
    extensionVersion: browser.runtime.getManifest().version,
  });
  if (!parsed.success) throw new Refused('An enrolment code looks like 7K4M-92QX-HV3T. Check it and try again.');

  const enrolled = await answerOf(serverAt(serverOrigin, null).browser.enrol.mutate(parsed.data));
  const bundle = PolicyBundle.parse(enrolled.bundle);
  const before = await heldPolicyItem.getValue();
  // What was observed for another organization is not this one's to know.
  if (before && before.bundle.organization.id !== bundle.organization.id) {
    await Promise.all([emptyOutbox(), accountsItem.setValue({}), requestsItem.setValue([]), lessonsItem.setValue([])]);
  }
  await connectionItem.setValue({
    kind: 'connected',
    serverOrigin,
    credential: enrolled.credential,
    organizationId: bundle.organization.id,
    organizationName: enrolled.organizationName,
    color: enrolled.color,
    memberName: enrolled.memberName,
    enrolledAt: Date.now(),
  });
  await Promise.all([
    offerItem.setValue(null),
    unreachableSinceItem.setValue(null),
    backOffItem.setValue({ failures: 0, notBefore: 0 }),
  ]);
  // Nobody has said yet whose browser it is.
  await keepPolicy(bundle, []);
  await checkAgainIn(enrolled.nextCheckInSeconds);
  await showBadge();
  void checkPolicy().then(deliver);
  return { organizationName: enrolled.organizationName, color: enrolled.color };
}

/** Says whose organization a code belongs to, so that a person can tell before anything is connected. */
export async function describeCode({ serverOrigin, code }: Offer): Promise<Described> {
  const parsed = Enrol.shape.code.safeParse(code);
  if (!parsed.success) throw new Refused('An enrolment code looks like 7K4M-92QX-HV3T. Check it and try again.');
  const origin = usableOrigin(serverOrigin);
  await refuseForeignServer(origin);
  const described = await answerOf(serverAt(origin, null).browser.describeCode.query({ code: parsed.data }));
  return { organizationName: described.organizationName, color: described.color };
}

/**
 * A page offers to connect this browser. The page cannot connect it: the offer is put before the person on a page of the
 * extension's own, which names the server and the organization.
 */
export async function offerConnection({ code }: { code: string }, sender: Sender): Promise<void> {
  const serverOrigin = sender.origin === undefined ? null : serverOriginOf(sender.origin);
  const last = await offerItem.getValue();
  const isRepeated = last !== null && Date.now() - last.at < OFFERS_APART_MILLISECONDS;
  if (serverOrigin === null || sender.frameId !== 0 || isRepeated) return;
  await offerItem.setValue({ serverOrigin, code, at: Date.now() });
  await openPage('welcome.html#connect');
}

export async function takeOffer(): Promise<Offer | null> {
  const offer = await offerItem.getValue();
  if (offer === null || Date.now() - offer.at > OFFER_LIVES_MILLISECONDS) return null;
  return { serverOrigin: offer.serverOrigin, code: offer.code };
}

/** Connects by what an administrator put into managed storage, once for each code: a revoked browser stays revoked until there is a new one. */
export async function enrolAsManaged(): Promise<void> {
  await navigator.locks.request('enrolment', async () => {
    const managed = Managed.safeParse(await managedStorage());
    if (!managed.success) return;
    const { serverUrl, enrolmentCode, label } = managed.data;
    const connection = await connectionItem.getValue();
    if (connection.kind === 'connected' && connection.serverOrigin === serverOriginOf(serverUrl)) return;
    const used = await sha256(enrolmentCode);
    if ((await usedManagedCodeItem.getValue()) === used) return;
    try {
      await enrol({ serverOrigin: serverUrl, code: enrolmentCode, label: label ?? '' });
      await usedManagedCodeItem.setValue(used);
    } catch (error) {
      // Refused or unreachable: nobody is there to be told, and the next alarm tries again.
      if (!(error instanceof Refused)) throw error;
    }
  });
}

/** Opens one of the extension's pages, in the place of the same page where it is open already. */
export async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const page = url.split('#')[0] ?? url;
  const open = (await browser.tabs.query({})).filter((tab) => tab.url?.startsWith(page) === true);
  // Opened anew: a new fragment alone loads nothing, and a reload may overtake the change of address.
  await browser.tabs.create({ url });
  await browser.tabs.remove(open.flatMap(({ id }) => id ?? []));
}

/** Where an administrator has named the server, no page and no member moves this browser to another, whose policy could allow everything. */
async function refuseForeignServer(serverOrigin: string): Promise<void> {
  const managed = Managed.pick({ serverUrl: true }).safeParse(await managedStorage());
  if (!managed.success || serverOriginOf(managed.data.serverUrl) === serverOrigin) return;
  throw new Refused('Your organization manages this browser’s connection, so it can’t be connected to another server.');
}

async function answerOf<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const failure = failureOf(error);
    throw new Refused(
      failure.kind === 'refused'
        ? failure.sentence
        : "Can't reach that server. Check the address and that you are online, then try again.",
      { cause: error },
    );
  }
}

function usableOrigin(typed: string): string {
  const origin = serverOriginOf(typed);
  if (origin === null)
    throw new Refused('Enter the address of the server, such as https://wardline.riverside.example.');
  return origin;
}

function defaultLabel(): string {
  return import.meta.env.FIREFOX ? 'Firefox' : 'Chromium';
}

async function managedStorage(): Promise<unknown> {
  // Firefox rejects where no administrator has set anything; that is the ordinary case.
  return browser.storage.managed.get().catch(() => ({}));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
