import browser from 'webextension-polyfill';
import { GroupId } from '../../shared/domain/group.ts';
import { PolicyBundle } from '../../shared/policy/bundle.ts';
import { z } from '../../shared/zod.ts';
import { checkInSecondsItem, connectionItem, heldPolicyItem, unreachableSinceItem } from '../storage.ts';
import { forgetCredential } from './connection.ts';
import { currentCoverage } from './coverage.ts';
import { heldPolicy } from './held-policy.ts';
import { announcePolicy, arrangeSentinels } from './sentinels.ts';
import { failureOf, serverAt } from './server-client.ts';

export const POLICY_ALARM = 'policy';

// A server of an earlier release tells of no groups.
const Groups = z.array(GroupId).catch([]);

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 3600;

/** Asks the server whether the bundle held here is still the newest, and keeps what it answers for use offline. */
export async function checkPolicy(): Promise<void> {
  await navigator.locks.request('policy', async () => {
    // A second look tells the server at once that the new bundle is held here: the officer who published it is waiting for that.
    if (await look()) await look();
    // Also without news: agreements begin and end by date, and a bundle grows stale by the hour.
    await arrangeSentinels();
  });
}

/** True where a newer bundle came. */
async function look(): Promise<boolean> {
  const { connection, bundle } = await heldPolicy();
  if (connection.kind !== 'connected') return false;
  const readBy = (await heldPolicyItem.getValue())?.readBy;
  const extensionVersion = browser.runtime.getManifest().version;
  try {
    const answer = await serverAt(connection.serverOrigin, connection.credential).policy.current.query({
      // After an update the bundle is asked for once more: the release before may have dropped what this one understands.
      knownVersion: readBy === extensionVersion ? (bundle?.version ?? null) : null,
      extensionVersion,
      coverage: await currentCoverage(),
    });
    // A browser may have been connected elsewhere while the answer was on its way.
    const current = await connectionItem.getValue();
    if (current.kind !== 'connected' || current.credential !== connection.credential) return false;
    await keepPolicy(answer.kind === 'bundle' ? PolicyBundle.parse(answer.bundle) : null, Groups.parse(answer.groups));
    await unreachableSinceItem.setValue(null);
    await checkAgainIn(answer.nextCheckInSeconds);
    return answer.kind === 'bundle';
  } catch (error) {
    if (failureOf(error).kind === 'revoked') await forgetCredential();
    else if ((await unreachableSinceItem.getValue()) === null) await unreachableSinceItem.setValue(Date.now());
    return false;
  }
}

/** Keeps a newer bundle, or notes that the one held is confirmed (`null`), with the groups whose ladder counts here. */
export async function keepPolicy(newer: PolicyBundle | null, groups: GroupId[]): Promise<void> {
  const held = await heldPolicyItem.getValue();
  const bundle = newer ?? held?.bundle;
  if (bundle === undefined) return;
  const readBy = newer === null && held !== null ? held.readBy : browser.runtime.getManifest().version;
  await heldPolicyItem.setValue({ bundle, confirmedAt: Date.now(), groups, readBy });
  if (newer === null && held !== null && isSame(held.groups, groups)) return;
  await arrangeSentinels();
  await announcePolicy();
}

const isSame = (some: readonly GroupId[], others: readonly GroupId[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));

/** Sets the pace that the server asks for, within bounds that a faulty answer cannot leave. */
export async function checkAgainIn(seconds: number): Promise<void> {
  const bounded = Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, seconds));
  const alarm = await browser.alarms.get(POLICY_ALARM);
  if (alarm && (await checkInSecondsItem.getValue()) === bounded) return;
  await checkInSecondsItem.setValue(bounded);
  await browser.alarms.create(POLICY_ALARM, { periodInMinutes: bounded / 60 });
}

/** Alarms may be lost with a browser update; each start makes sure of them. */
export async function keepChecking(): Promise<void> {
  if (!(await browser.alarms.get(POLICY_ALARM))) {
    await browser.alarms.create(POLICY_ALARM, { periodInMinutes: (await checkInSecondsItem.getValue()) / 60 });
  }
}
