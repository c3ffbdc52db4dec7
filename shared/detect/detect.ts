import type { Detector, Found, Match } from './detector.ts';
import { detectors } from './detectors/index.ts';
import { isHinted, type Hints } from './hints.ts';
import { planOf, spotsIn } from './plan.ts';
import { readWords, type Reading } from './reading.ts';

/**
 * Finds what the detectors know in a text, synchronously: a paste can only be stopped before its handler returns.
 * Matches come sorted by start; those of one detector never overlap, those of two may.
 */
export function detect(text: string, using: readonly Detector[] = detectors): Match[] {
  const plan = planOf(using);
  const reading = readWords(text);
  const { hints, cues } = spotsIn(reading, plan);
  return using
    .flatMap((detector, index) =>
      asMatches(
        detector,
        foundBy(detector, reading, hints[index] ?? [], plan.atCues[index] ?? null, cues[index] ?? []),
      ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function foundBy(
  detector: Detector,
  reading: Reading,
  hints: Hints,
  atCue: RegExp | null,
  cues: readonly number[],
): readonly Found[] {
  if (atCue) return cues.length === 0 ? [] : [...checked(detector, hitsAt(atCue, cues, reading.text), hints)];
  if (detector.find) return readBy(detector, reading);
  // The cheap look first: without any hint in the whole text, the pattern need not run.
  if (detector.needsHint && hints.length === 0) return [];
  return [...checked(detector, reading.text.matchAll(detector.pattern), hints)];
}

function readBy({ pattern, find }: Detector, reading: Reading): Found[] {
  if (reading.text.search(pattern) === -1) return [];
  return [...(find?.(reading.text, reading) ?? [])].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Tries a sticky pattern where a word stands with which it begins, and nowhere else. */
function* hitsAt(sticky: RegExp, starts: readonly number[], text: string): Generator<RegExpExecArray> {
  let after = 0;
  for (const start of starts) {
    if (start < after) continue;
    sticky.lastIndex = start;
    const hit = sticky.exec(text);
    if (!hit) continue;
    after = sticky.lastIndex;
    yield hit;
  }
}

function* checked(detector: Detector, hits: Iterable<RegExpExecArray>, hints: Hints): Generator<Found> {
  for (const hit of hits) {
    const value = hit.groups?.['value'] ?? hit[0];
    if (detector.isValid && !detector.isValid(value, hit[0])) continue;
    const end = hit.index + hit[0].length;
    const start = end - value.length;
    const hinted = detector.hints.length === 0 || isHinted(hints, start, end, detector.reach);
    if (hinted || !detector.needsHint) yield { start, end, confidence: hinted ? 'high' : 'low' };
  }
}

function asMatches({ id: detectorId, kind }: Detector, found: readonly Found[]): Match[] {
  let last = 0;
  const matches: Match[] = [];
  for (const { start, end, confidence } of found) {
    if (start < last) continue;
    last = end;
    matches.push({ detectorId, kind, start, end, confidence });
  }
  return matches;
}
