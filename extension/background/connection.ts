import { connectionItem } from '../storage.ts';
import { showBadge } from './badge.ts';
import { keepGap } from './outbox.ts';
import { announcePolicy, arrangeSentinels } from './sentinels.ts';

/** The server no longer knows this browser: its credential is worthless and goes. Protection stays, see `sitePolicyFor`. */
export async function forgetCredential(): Promise<void> {
  const connection = await connectionItem.getValue();
  if (connection.kind !== 'connected') return;
  await connectionItem.setValue({ kind: 'revoked', organizationName: connection.organizationName, since: Date.now() });
  // Told when this browser is connected again: until then nobody sees what happens here.
  await keepGap('enrolment-lost', 1);
  await arrangeSentinels();
  await announcePolicy();
  await showBadge();
}
