import type { Observation } from '../../shared/domain/observation.ts';
import type { TravellingObservation } from '../messages.ts';

/**
 * An observation as it travels. Where nobody knows whose account it was, nothing is said of it: a server from before accounts were told
 * apart refuses a field that it does not know, and a newer one reads its absence as `unknown`.
 */
export function asSent(observation: Observation): TravellingObservation {
  if (observation.kind !== 'exposure' && observation.kind !== 'sign-up') return observation;
  const { accountKind, ...others } = observation;
  return accountKind === 'unknown' ? others : observation;
}
