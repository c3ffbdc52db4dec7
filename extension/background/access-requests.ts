import { v7 as uuidv7 } from 'uuid';
import { SubmitAccessRequest } from '../../shared/domain/access-request.ts';
import { siteOf } from '../../shared/policy/site-policy.ts';
import { Refused, type KeptRequest } from '../messages.ts';
import { connectionItem, requestsItem } from '../storage.ts';
import { showBadge } from './badge.ts';
import { forgetCredential } from './connection.ts';
import { heldPolicy } from './held-policy.ts';
import { afterSubmission, isOpen, standingOn, type Submission, submissionOf, unsentOf } from './kept-requests.ts';
import type { Sender } from './messages.ts';
import { hostnameOf, observedSite } from './observed-site.ts';
import { announcePolicy } from './sentinels.ts';
import { failureOf, serverAt } from './server-client.ts';
import type { HeldPolicy } from './site-policy.ts';

const MOST_KEPT = 50;

/** A member asks for a site, or asks again after a refusal. The request waits here until the server has it, as everything does. */
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
      isHeldUp: false,
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
    let hasNews = false;
    let isHeldUp = false;
    try {
      for (const { id, site, purpose, dataClass } of unsentOf(open)) {
        const submission = await submissionFor(async () =>
          accessRequest.submit.mutate(SubmitAccessRequest.parse({ id, site, purpose, dataClass })),
        );
        await changeRequests((requests) => afterSubmission(requests, id, submission));
        if (submission.kind === 'held-up') {
          // The server did not answer, or not as itself; asking it anything more now would only load it.
          isHeldUp = true;
          break;
        }
        hasNews ||= submission.kind === 'not-taken' || submission.request.state !== 'open';
      }
      const known = isHeldUp ? [] : await accessRequest.mine.query();
      const mine = new Map(known.map((request) => [String(request.id), request]));
      await changeRequests((requests) =>
        requests.map((request) => {
          const now = mine.get(request.id);
          if (!now || now.state === request.state) return request;
          hasNews ||= now.state !== 'open';
          return {
            ...request,
            state: now.state,
            answer: now.answer,
            isHeldUp: false,
            isRead: now.state === 'open',
          };
        }),
      );
    } catch (error) {
      if (failureOf(error).kind === 'revoked') await forgetCredential();
      // Otherwise nobody was there; the next look at the server tries again.
    }
    if (hasNews) await announcePolicy();
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

/** How this browser's newest request for a host stands, and what was answered to it. */
export async function requestFor({ bundle }: HeldPolicy, hostname: string): Promise<ReturnType<typeof standingOn>> {
  const isDenied = bundle !== null && siteOf(bundle, hostname)?.ruling === 'denied';
  return standingOn(await requestsItem.getValue(), observedSite(hostname, bundle), isDenied);
}

/** @throws what says that this browser's credential counts no longer */
async function submissionFor(
  send: () => Promise<Pick<KeptRequest, 'id' | 'answer'> & { state: 'open' | 'granted' | 'refused' }>,
): Promise<Submission> {
  try {
    const { id, state, answer } = await send();
    return { kind: 'taken', request: { id, state, answer } };
  } catch (error) {
    if (failureOf(error).kind === 'revoked') throw error;
    return submissionOf(error);
  }
}

async function changeRequests(change: (requests: KeptRequest[]) => KeptRequest[]): Promise<void> {
  await navigator.locks.request('kept-requests', async () => {
    await requestsItem.setValue(change(await requestsItem.getValue()).slice(-MOST_KEPT));
  });
}
