import type { Detector } from '../detector.ts';
import type { DetectorId } from '../detectors/index.ts';

/** The key of an organization's own detector, in its policy and in observations: `own-1` to `own-999`, never a word. */
export type OwnId = `own-${number}`;

export const MAX_OWN_ID = 999;

export function isOwnId(id: unknown): id is OwnId {
  return typeof id === 'string' && /^own-[1-9]\d{0,2}$/.test(id);
}

/** A detector that an organization made, and the built-in one whose finds its own are weighed as. */
export interface OwnDetector extends Detector {
  id: OwnId;
  weighsAs: DetectorId;
}
