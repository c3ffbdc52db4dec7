import { v7 as uuidv7 } from 'uuid';
import { SubmitAccessRequest } from '../../shared/domain/access-request.ts';
import { siteOf, type RequestState } from '../../shared/policy/site-policy.ts';
import { Refused, type KeptRequest } from '../messages.ts';
import { connectionItem, requestsItem } from '../storage.ts';
import { showBadge } from './badge.ts';
import { forgetCredential } from './connection.ts';
import { heldPolicy } from './held-policy.ts';
import type { Sender } from './messages.ts';
import { hostnameOf, observedSite } from './observed-site.ts';
import { announcePolicy } from './sentinels.ts';
import { failureOf, serverAt } from './server-client.ts';
import type { HeldPolicy } from './site-policy.ts';

const MOST_KEPT = 50;

/** A member asks for a site. The request waits here until the server has it, as everything does. */
export async function requestAccess(
  { purpose, dataClass }: Pick<KeptRequest, 'purpose' | 'dataClass'>,
  sender: Sender,
): Promise<void> {
  const held = await heldPolicy();
  const hostname = hostnameOf(sender);
  if (hostname === null || held.connection.kind !== 'connected') throw new Refused('This browser is not connected.');
  const site = observedSite(hostname, held.bundle);
  await changeRequests((requests) => {
    if (requests.some((request) => request.site === site && isOpen(request))) return requests;
    const request: KeptRequest = {
      id: uuidv7(),
      site,
      purpose,
      dataClass,
      requestedAt: Date.now(),
      state: 'unsent',
      answer: '',
      isRead: true,
    };
    return [...requests, request];
  });
  await announcePolicy();
  void syncRequests();
}

/** Sends what waits, and asks what became of what was sent. Costs nothing while nothing is open. */
export async function syncRequests(): Promise<void> {
  await navigator.locks.request('access-requests', async () => {
    const connection = await connectionItem.getValue();
    const open = (await requestsItem.getValue()).filter(isOpen);
    if (connection.kind !== 'connected' || open.length === 0) return;
    const { accessRequest } = serverAt(connection.serverOrigin, connection.credential);
    try {
      for (const { id, site, purpose, dataClass, state } of open) {
        if (state !== 'unsent') continue;
        await submit(
          () => accessRequest.submit.mutate(SubmitAccessRequest.parse({ id, site, purpose, dataClass })),
          id,
        );
      }
      const mine = new Map((await accessRequest.mine.query()).map((request) => [String(request.id), request]));
      let hasNews = false;
      await changeRequests((requests) =>
        requests.map((request) => {
          const known = mine.get(request.id);
          if (!known || known.state === request.state) return request;
          hasNews ||= known.state !== 'open';
          return { ...request, state: known.state, answer: known.answer, isRead: known.state === 'open' };
        }),
      );
      if (hasNews) await announcePolicy();
    } catch (error) {
      if (failureOf(error).kind === 'revoked') await forgetCredential();
      // Otherwise nobody was there; the next look at the server tries again.
    }
  });
  await showBadge();
}

/** Newest first. */
export async function listRequests({ read }: { read: boolean }): Promise<KeptRequest[]> {
  const requests = (await requestsItem.getValue()).toReversed();
  if (read && requests.some(({ isRead }) => !isRead)) {
    await changeRequests((kept) => kept.map((request) => ({ ...request, isRead: true })));
    await showBadge();
  }
  return requests;
}

/** How this browser's newest request for a host stands. */
export async function requestFor({ bundle }: HeldPolicy, hostname: string): Promise<RequestState> {
  const site = observedSite(hostname, bundle);
  const request = (await requestsItem.getValue()).findLast((one) => one.site === site);
  if (!request) return 'none';
  if (isOpen(request)) return 'open';
  // Whoever was granted a site that was decided against since may ask again.
  const isGone = request.state === 'granted' && bundle !== null && siteOf(bundle, hostname)?.ruling === 'denied';
  return isGone || request.state === 'unsent' ? 'none' : request.state;
}

const isOpen = ({ state }: KeptRequest): boolean => state === 'unsent' || state === 'open';

/** What the server will never take is told to the member; everything else is tried again. */
async function submit(send: () => Promise<unknown>, id: string): Promise<void> {
  let outcome: Pick<KeptRequest, 'state' | 'answer' | 'isRead'> = { state: 'open', answer: '', isRead: true };
  try {
    await send();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'refused') throw error;
    outcome = { state: 'refused', answer: failure.sentence, isRead: false };
  }
  await changeRequests((requests) => requests.map((kept) => (kept.id === id ? { ...kept, ...outcome } : kept)));
}

async function changeRequests(change: (requests: KeptRequest[]) => KeptRequest[]): Promise<void> {
  await navigator.locks.request('kept-requests', async () => {
    await requestsItem.setValue(change(await requestsItem.getValue()).slice(-MOST_KEPT));
  });
}
