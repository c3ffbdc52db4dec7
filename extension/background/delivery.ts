import browser from 'webextension-polyfill';
import { ReportReceipt, type Observation } from '../../shared/domain/observation.ts';
import type { SentObservation } from '../messages.ts';
import { backOffItem, connectionItem } from '../storage.ts';
import { asSent } from './as-sent.ts';
import { backOffMilliseconds } from './back-off.ts';
import { forgetCredential } from './connection.ts';
import { oldest, settle } from './outbox.ts';
import { failureOf, serverAt } from './server-client.ts';

const BATCH = 100;
export const DELIVERY_ALARM = 'delivery';

/**
 * Sends what waits, oldest first, until nothing does or the server cannot take it. An observation leaves the outbox only when the
 * server has named its id, so a portal's friendly page or a lost answer costs nothing but another try.
 */
export async function deliver(): Promise<void> {
  // One at a time: two deliveries would send the same batch twice. Each waits its turn and finds the outbox as the last one left it.
  await navigator.locks.request('delivery', async () => {
    while (await deliverBatch());
  });
}

/** True where there may be more to send at once. */
async function deliverBatch(): Promise<boolean> {
  const connection = await connectionItem.getValue();
  const { notBefore } = await backOffItem.getValue();
  if (connection.kind !== 'connected' || Date.now() < notBefore) return false;
  const batch = await oldest(BATCH);
  if (batch.length === 0) return false;

  const sentAt = new Date();
  try {
    const receipt = ReportReceipt.parse(
      await serverAt(connection.serverOrigin, connection.credential).observation.report.mutate({
        sentAt: sentAt.toISOString(),
        observations: batch.map(({ observation }) => asSent(observation)),
      }),
    );
    const settled = batch.flatMap(({ key, observation }) => {
      const outcome = receiptFor(observation, receipt);
      return outcome
        ? [{ key, entry: { observation: asSent(observation), sentAt: sentAt.getTime(), receipt: outcome } }]
        : [];
    });
    await settle(settled);
    if (settled.length === 0) {
      await waitLonger(null);
      return false;
    }
    await backOffItem.setValue({ failures: 0, notBefore: 0 });
    return true;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'revoked') await forgetCredential();
    else await waitLonger(failure.kind === 'unreachable' ? failure.retryAfterSeconds : null);
    return false;
  }
}

function receiptFor({ id }: Observation, { accepted, refused }: ReportReceipt): SentObservation['receipt'] | null {
  if (accepted.includes(id)) return { kind: 'accepted' };
  const refusal = refused.find((item) => item.id === id);
  return refusal ? { kind: 'refused', reason: refusal.reason } : null;
}

async function waitLonger(retryAfterSeconds: number | null): Promise<void> {
  const failures = (await backOffItem.getValue()).failures + 1;
  const notBefore = Date.now() + backOffMilliseconds(failures, retryAfterSeconds, Math.random());
  await backOffItem.setValue({ failures, notBefore });
  await browser.alarms.create(DELIVERY_ALARM, { when: notBefore });
}
