import type { DetectorId } from '../detectors/index.ts';
import { detectorById } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { isFilledIn, isTestName } from './filled-in.ts';

/** Gathers the fields of one record that say who the patient is, or what about their health, by offsets in the original text. */
export class PatientFields {
  readonly #text: string;
  readonly #matches: Match[] = [];
  #sawTestName = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Keeps a field without the blanks around it, unless nobody filled it in. Tells whether it was kept. */
  add(detectorId: DetectorId, start: number, end: number): boolean {
    const value = this.#text.slice(start, end);
    if (detectorId === 'person-name' && value.length < 60 && isTestName(value)) {
      this.#sawTestName = true;
      return false;
    }
    if (!isFilledIn(value)) return false;
    this.addAsIs(detectorId, start + value.length - value.trimStart().length, start + value.trimEnd().length);
    return true;
  }

  /** Keeps a field whatever stands in it. */
  addAsIs(detectorId: DetectorId, start: number, end: number) {
    // A field read by its place is as sure as a match can be.
    if (end > start)
      this.#matches.push({
        detectorId,
        kind: detectorById.get(detectorId)?.kind ?? 'identifier',
        start,
        end,
        confidence: 'high',
      });
  }

  /** Sorted by start, without overlaps; none where every name is a test patient's, whose numbers are then nobody's either. */
  matches(): Match[] {
    if (this.#sawTestName && !this.#matches.some(({ detectorId }) => detectorId === 'person-name')) return [];
    let last = 0;
    return this.#matches
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start, end }) => {
        if (start < last) return false;
        last = end;
        return true;
      });
  }
}
