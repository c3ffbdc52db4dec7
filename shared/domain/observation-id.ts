import type { ObservationId } from './observation.ts';
import { instantOf } from './time-ordered-id.ts';

/** When an observation was made, by its browser's clock. */
export const occurredAtOf = (id: ObservationId): Date => instantOf(id);
