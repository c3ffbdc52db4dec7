import type { DetectorId } from '../detectors/index.ts';
import { detectorById } from '../detectors/index.ts';
import type { Match } from '../detector.ts';

/** A field of a record, read by its place: as sure as a match can be. */
export function patientField(detectorId: DetectorId, start: number, end: number): Match {
  return { detectorId, kind: detectorById.get(detectorId)?.kind ?? 'identifier', start, end, confidence: 'high' };
}
