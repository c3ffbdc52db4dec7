import { and, asc, eq, isNotNull, isNull, lte, min } from 'drizzle-orm';
import { channelDeliveries, channels } from '../../../drizzle/schema/index.ts';
import type { ChannelDeliveryId } from '../../../shared/domain/channel.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { OutsideFailure, type OutsideFetch } from '../../outside.ts';
import { readSettings } from '../organization/settings.ts';
import { bodyOf, type Message, signatureOf } from './message.ts';
import { useOf } from './service.ts';

const MINUTE_MS = 60_000;
/** How long after each failed attempt the next one comes: two days in all, then the message is given up. */
const PAUSES_MS = [1, 5, 30, 120, 360, 720, 1440].map((minutes) => minutes * MINUTE_MS);
/** A server that took messages and died gives them back after this. */
const TAKEN_MS = 10 * MINUTE_MS;
/** More wait for the next round. */
const MOST_AT_ONCE = 100;

export interface Outlets {
  sealing: Sealing;
  outside: OutsideFetch;
  /** Where the console is, without a path. */
  origin: string;
}

/** Sends what waits for the organization's channels. @returns when to come again for what is still to be sent; null for nothing */
export async function sendToChannels(org: OrgContext, outlets: Outlets): Promise<Date | null> {
  const due = await org.append((tx) => takeDue(tx, org, outlets.origin));
  for (const one of due) {
    // In a long round, another one may have begun to send what this one took.
    if (!(await org.append((tx) => takeAgain(tx, org, one)))) continue;
    const failure = await post(org, outlets, one);
    await org.append((tx) => settle(tx, org, one, failure));
  }
  return org.append((tx) => nextAttempt(tx, org));
}

type Due = Awaited<ReturnType<typeof takeDue>>[number];

async function takeDue(tx: Tx, org: OrgContext, origin: string) {
  const { profile } = await readSettings(tx, org.organizationId);
  const now = org.now();
  const { id, channelId, notice, madeAt, attempts, nextAttemptAt } = channelDeliveries;
  const rows = await tx
    .select({
      id,
      channelId,
      notice,
      madeAt,
      attempts,
      kind: channels.kind,
      sealedAddress: channels.sealedAddress,
      sealedKey: channels.sealedKey,
    })
    .from(channelDeliveries)
    .innerJoin(channels, and(eq(channels.organizationId, channelDeliveries.organizationId), eq(channels.id, channelId)))
    .where(
      and(eq(channelDeliveries.organizationId, org.organizationId), lte(nextAttemptAt, now), isNull(channels.endedAt)),
    )
    .orderBy(asc(madeAt), asc(id))
    .limit(MOST_AT_ONCE)
    .for('update', { of: channelDeliveries, skipLocked: true });
  const takenUntil = new Date(now.getTime() + TAKEN_MS);
  for (const row of rows) {
    await tx
      .update(channelDeliveries)
      .set({ attempts: row.attempts + 1, nextAttemptAt: takenUntil })
      .where(thisDelivery(org, row.id));
  }
  return rows.map(({ notice: told, madeAt: toldAt, ...row }) => ({
    ...row,
    attempts: row.attempts + 1,
    takenUntil,
    message: {
      id: row.id,
      notice: told,
      toldAt,
      organizationName: profile.name,
      language: profile.languages[0] ?? 'en',
      origin,
    } satisfies Message,
  }));
}

/** Holds a delivery for as long again, if it is still this round's to send. */
async function takeAgain(tx: Tx, org: OrgContext, { id, takenUntil }: Due): Promise<boolean> {
  const taken = await tx
    .update(channelDeliveries)
    .set({ nextAttemptAt: new Date(org.now().getTime() + TAKEN_MS) })
    .where(and(thisDelivery(org, id), eq(channelDeliveries.nextAttemptAt, takenUntil)))
    .returning({ id: channelDeliveries.id });
  return taken.length > 0;
}

/** @returns why it did not arrive, in a sentence for people; null when it did */
async function post(org: OrgContext, { sealing, outside }: Outlets, due: Due): Promise<string | null> {
  const { channelId, kind, sealedAddress, sealedKey, message } = due;
  const address = sealing.unseal(sealedAddress, useOf('address', org, channelId));
  const key = sealedKey === null ? null : sealing.unseal(sealedKey, useOf('key', org, channelId));
  if (address === null || (sealedKey !== null && key === null))
    return 'The server’s secret was changed since, so the address cannot be read. Add the channel again.';
  const body = bodyOf(kind, message);
  const signature = key === null ? {} : signatureOf(key, message.id, org.now(), body);
  try {
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const { ok, status } = await outside(address, { method: 'POST', headers: { ...headers, ...signature }, body });
    return ok ? null : `It answered ${status}.`;
  } catch (error) {
    if (error instanceof OutsideFailure) return sentences[error.because];
    throw error;
  }
}

const sentences: Readonly<Record<OutsideFailure['because'], string>> = {
  inside: 'The address leads into a private network, where this server calls nobody.',
  plain: 'The address begins with http. Only https is called.',
  unreachable: 'It did not answer.',
  'too-large': 'Its answer was too long to be one.',
  odd: 'Its answer was none that HTTP knows.',
};

async function settle(tx: Tx, org: OrgContext, { id, attempts }: Due, failure: string | null): Promise<void> {
  const now = org.now();
  const pause = PAUSES_MS[attempts - 1];
  const outcome =
    failure === null
      ? { deliveredAt: now, nextAttemptAt: null, lastFailure: null }
      : pause === undefined
        ? { givenUpAt: now, nextAttemptAt: null, lastFailure: failure }
        : { nextAttemptAt: new Date(now.getTime() + pause), lastFailure: failure };
  // One whose channel was ended meanwhile stays given up.
  await tx
    .update(channelDeliveries)
    .set(outcome)
    .where(and(thisDelivery(org, id), isNotNull(channelDeliveries.nextAttemptAt)));
}

async function nextAttempt(tx: Tx, { organizationId }: OrgContext): Promise<Date | null> {
  const [next] = await tx
    .select({ at: min(channelDeliveries.nextAttemptAt) })
    .from(channelDeliveries)
    .where(and(eq(channelDeliveries.organizationId, organizationId), isNotNull(channelDeliveries.nextAttemptAt)));
  return next?.at ?? null;
}

const thisDelivery = ({ organizationId }: OrgContext, id: ChannelDeliveryId) =>
  and(eq(channelDeliveries.organizationId, organizationId), eq(channelDeliveries.id, id));
