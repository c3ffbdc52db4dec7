import type { RequestState } from '../../shared/policy/site-policy.ts';
import type { KeptRequest } from '../messages.ts';
import { failureOf } from './server-client.ts';

/** What came of sending a request. */
export type Submission =
  /** The server has it: perhaps under the id of one that this browser had open for the site already. */
  | { kind: 'taken'; request: Pick<KeptRequest, 'id' | 'state' | 'answer'> }
  /** The server will never take it as it is. That is no officer's answer, and the member may ask in other words. */
  | { kind: 'not-taken'; sentence: string }
  /** Nobody there, or a server in trouble: the request is kept and tried again. */
  | { kind: 'held-up' };

/** Only these say that the request itself is at fault; any other refusal may be over the next time, such as a server that is older than we are. */
const final: ReadonlySet<string> = new Set(['BAD_REQUEST', 'CONFLICT']);

/** What a failed call means for the request that was sent. */
export function submissionOf(error: unknown): Submission {
  const failure = failureOf(error);
  const isFinal = failure.kind === 'refused' && final.has(failure.code);
  return isFinal ? { kind: 'not-taken', sentence: failure.sentence } : { kind: 'held-up' };
}

/** The requests after one of them was sent. */
export function afterSubmission(requests: readonly KeptRequest[], id: string, submission: Submission): KeptRequest[] {
  switch (submission.kind) {
    case 'taken': {
      const { request } = submission;
      const others = requests.filter((kept) => kept.id === id || kept.id !== request.id);
      return others.map((kept) =>
        kept.id === id ? { ...kept, ...request, isHeldUp: false, isRead: request.state === 'open' } : kept,
      );
    }
    case 'not-taken':
      return requests.map((kept) =>
        kept.id === id
          ? { ...kept, state: 'not-taken', answer: submission.sentence, isHeldUp: false, isRead: false }
          : kept,
      );
    case 'held-up':
      return requests.map((kept) => (kept.id === id ? { ...kept, isHeldUp: true } : kept));
  }
}

/** Those that wait to be sent; what was held up before waits behind the others, so that one which never gets through holds up nobody. */
export function unsentOf(requests: readonly KeptRequest[]): KeptRequest[] {
  return requests
    .filter(({ state }) => state === 'unsent')
    .toSorted((one, other) => Number(one.isHeldUp) - Number(other.isHeldUp));
}

/**
 * How a site's newest request stands, and what was answered to it. Whoever was refused, or whose request was not taken, may ask anew.
 *
 * @param isDenied the site was decided against
 */
export function standingOn(
  requests: readonly KeptRequest[],
  site: string,
  isDenied: boolean,
): { request: RequestState; answer: string } {
  const newest = requests.findLast((one) => one.site === site && one.state !== 'not-taken');
  // Whoever was granted a site that was decided against since may ask again.
  if (!newest || (newest.state === 'granted' && isDenied)) return { request: 'none', answer: '' };
  if (isOpen(newest)) return { request: 'open', answer: '' };
  return { request: newest.state === 'granted' ? 'granted' : 'refused', answer: newest.answer };
}

export const isOpen = ({ state }: KeptRequest): boolean => state === 'unsent' || state === 'open';
