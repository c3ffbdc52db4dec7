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
  const matches: Match[] = [];
  for (const [index, detector] of using.entries()) {
    const found = foundBy(detector, reading, hints[index] ?? [], plan.atCues[index] ?? null, cues[index] ?? []);
    addWithoutOverlaps(matches, detector, found);
  }
  return matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function foundBy(
  detector: Detector,
  reading: Reading,
  hints: Hints,
  atCue: RegExp | null,
  cues: readonly number[],
): readonly Found[] {
  if (atCue) return cues.length === 0 ? [] : foundAt(cues, atCue, detector, reading.text, hints);
  if (detector.find) return readBy(detector, reading);
  // The cheap look first: without any hint in the whole text, the pattern need not run.
  return detector.needsHint && hints.length === 0 ? [] : foundEverywhere(detector, reading.text, hints);
}

function readBy({ pattern, find }: Detector, reading: Reading): Found[] {
  if (reading.text.search(pattern) === -1) return [];
  return [...(find?.(reading.text, reading) ?? [])].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Tries a sticky pattern where a word stands with which it begins, and nowhere else. */
function foundAt(
  cues: readonly number[],
  sticky: RegExp,
  detector: Detector,
  text: string,
  hints: Hints,
): readonly Found[] {
  const found: Found[] = [];
  let after = 0;
  for (const start of cues) {
    if (start < after) continue;
    sticky.lastIndex = start;
    const hit = sticky.exec(text);
    if (!hit) continue;
    after = sticky.lastIndex;
    const checked = check(detector, hit, hints);
    if (checked) found.push(checked);
  }
  return found;
}

function foundEverywhere(detector: Detector, text: string, hints: Hints): readonly Found[] {
  const { pattern } = detector;
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const checked = check(detector, hit, hints);
    if (checked) found.push(checked);
  }
  return found;
}

function check(detector: Detector, hit: RegExpExecArray, hints: Hints): Found | null {
  const value = hit.groups?.['value'] ?? hit[0];
  if (detector.isValid && !detector.isValid(value, hit[0])) return null;
  const end = hit.index + hit[0].length;
  const start = end - value.length;
  const hinted = detector.hints.length === 0 || isHinted(hints, start, end, detector.reach);
  return hinted || !detector.needsHint ? { start, end, confidence: hinted ? 'high' : 'low' } : null;
}

function addWithoutOverlaps(matches: Match[], { id: detectorId, kind }: Detector, found: readonly Found[]) {
  let last = 0;
  for (const { start, end, confidence } of found) {
    if (start < last) continue;
    last = end;
    matches.push({ detectorId, kind, start, end, confidence });
  }
}
