import { v7 as uuidv7 } from 'uuid';
import { Observation } from '../../shared/domain/observation.ts';
import { siteOf } from '../../shared/policy/site-policy.ts';
import { z } from '../../shared/zod.ts';
import { Refused, type Draft } from '../messages.ts';
import { deliver } from './delivery.ts';
import { isAmongFirst } from './forgeable.ts';
import { heldPolicy } from './held-policy.ts';
import type { Sender } from './messages.ts';
import { hostnameOf, observedSite } from './observed-site.ts';
import { keep } from './outbox.ts';

/** Pages don't see these to their end, so they don't say them. */
const notForPages = new Set<unknown>(['gap', 'account', 'consent']);

/** The shape of a draft on arrival. What it holds is judged by Observation itself, strictly, once it is whole. */
export const DraftPayload = z.custom<Draft>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && !notForPages.has(value.kind),
);

type Completed = 'id' | 'site' | 'vendorId' | 'bundleVersion';

/** What the background saw by itself. */
export type OwnDraft =
  | Omit<Extract<Observation, { kind: 'account' }>, Completed>
  | Omit<Extract<Observation, { kind: 'consent' }>, Completed>;

/** Completes a page's draft with what only the background can vouch for, and puts it into the outbox. */
export async function observe(draft: Draft, sender: Sender): Promise<{ id: string }> {
  const hostname = hostnameOf(sender);
  if (hostname === null) throw new Refused('That page has no site.');
  const isTampering = draft.kind === 'tampering';
  if (isTampering && !(await isAmongFirst(await heldPolicy(), hostname, 'tampering'))) return { id: uuidv7() };
  return observeOn(hostname, draft);
}

/** The same for a host that the background names. */
export async function observeOn(hostname: string, draft: Draft | OwnDraft): Promise<{ id: string }> {
  const held = await heldPolicy();
  const id = uuidv7();
  const parsed = Observation.safeParse({
    ...draft,
    id,
    site: observedSite(hostname, held.bundle),
    vendorId: (held.bundle && siteOf(held.bundle, hostname)?.vendorId) ?? null,
    bundleVersion: held.connection.kind === 'connected' ? (held.bundle?.version ?? null) : null,
  });
  // The reason is not told: it could quote what a page put in.
  if (!parsed.success) throw new Refused('That is no observation.');
  // In a revoked browser nobody is there to tell; keeping a record of the member for later would be spying.
  if (held.connection.kind === 'connected') {
    await keep(parsed.data);
    void deliver();
  }
  return { id };
}
