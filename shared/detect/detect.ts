import type { Detector, Found, Match } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { findHints, isHinted, type Hints } from './hints.ts';

/**
 * Finds what the detectors know in a text, synchronously: a paste can only be stopped before its handler returns.
 * Matches come sorted by start; those of one detector never overlap, those of two may.
 */
export function detect(text: string, using: readonly Detector[] = detectors): Match[] {
  return using.flatMap((detector) => matchesOf(detector, text)).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function matchesOf(detector: Detector, text: string): Match[] {
  const { id: detectorId, kind } = detector;
  return withoutOverlaps(detector.find ? readBy(detector, text) : matchedBy(detector, text)).map((found) => ({
    detectorId,
    kind,
    ...found,
  }));
}

function readBy(detector: Detector, text: string): Found[] {
  detector.pattern.lastIndex = 0;
  if (!detector.pattern.test(text)) return [];
  return [...(detector.find?.(text) ?? [])].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function matchedBy(detector: Detector, text: string): Found[] {
  // The cheap look first: without any hint in the whole text, the dearer pattern need not run.
  const hintsFirst = detector.needsHint ? findHints(detector, text) : null;
  if (hintsFirst?.length === 0) return [];

  let hints: Hints | null = hintsFirst;
  const found: Found[] = [];
  for (const hit of text.matchAll(detector.pattern)) {
    const [start, end] = hit.indices?.groups?.['value'] ?? [hit.index, hit.index + hit[0].length];
    if (detector.isValid && !detector.isValid(text.slice(start, end), hit[0])) continue;
    hints ??= findHints(detector, text);
    const hinted = detector.hints.length === 0 || isHinted(hints, start, end, detector.reach);
    if (hinted || !detector.needsHint) found.push({ start, end, confidence: hinted ? 'high' : 'low' });
  }
  return found;
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
