import { PolicyBundle } from '../../shared/policy/bundle.ts';
import { connectionItem, heldPolicyItem } from '../storage.ts';
import type { HeldPolicy } from './site-policy.ts';

/** Reads what this browser goes by. */
export async function heldPolicy(): Promise<HeldPolicy> {
  const [connection, held] = await Promise.all([connectionItem.getValue(), heldPolicyItem.getValue()]);
  const parsed = PolicyBundle.safeParse(held?.bundle);
  // A bundle that this version cannot read is no bundle; what then happens is the policy's own `withoutBundle`.
  return {
    connection,
    bundle: parsed.success ? parsed.data : null,
    confirmedAt: parsed.success ? (held?.confirmedAt ?? 0) : 0,
    groups: held?.groups ?? [],
  };
}
