import { detectorById } from './detectors/index.ts';
import type { Match } from './detector.ts';
import { inspect } from './inspect.ts';
import { placeholdersIn } from './placeholder.ts';

/**
 * Puts typed placeholders in place of persons and identifiers: "[PATIENT 1]", "[DATE 2]". The same words get the same placeholder within
 * one text; health content stays. Redacting the result again changes nothing, and it no longer reads as patient information.
 */
export function redact(text: string, matches: readonly Match[]): string {
  const names = new Names(text);
  let redacted = replaceAll(text, matches, names);
  // What one match hid from another shows on the next look. Each look replaces something, and a placeholder is never matched again.
  for (let previous = text; redacted !== previous;) {
    previous = redacted;
    redacted = replaceAll(redacted, inspect(redacted).matches, names);
  }
  return redacted;
}

function replaceAll(text: string, matches: readonly Match[], names: Names): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, detectorId } of stretches(text, matches)) {
    parts.push(text.slice(from, start), names.placeholderFor(detectorId, text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Joins overlapping matches, so that no piece of an identifier is left over; the first and longest of them names the whole. */
function stretches(text: string, matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches
    .filter(({ kind }) => kind !== 'health')
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && match.start < last.end) last.end = Math.max(last.end, match.end);
    else joined.push({ ...match });
  }
  return aroundPlaceholders(text, joined);
}

/** Cuts placeholders of an earlier redaction out of the stretches; what is left of one counts only where it says something. */
function aroundPlaceholders(text: string, joined: readonly Match[]): Match[] {
  const placeholders = placeholdersIn(text);
  if (placeholders.length === 0) return [...joined];
  const kept: Match[] = [];
  let next = 0;
  for (const match of joined) {
    while ((placeholders[next]?.end ?? Infinity) <= match.start) next++;
    let start = match.start;
    for (let index = next; start < match.end; index++) {
      const placeholder = placeholders[index];
      const end = Math.min(placeholder?.start ?? match.end, match.end);
      if (end > start && /[\p{L}\d]/u.test(text.slice(start, end))) kept.push({ ...match, start, end });
      start = placeholder?.end ?? match.end;
    }
  }
  return kept;
}

/** Numbers the placeholders of one text, on from those that it already holds. */
class Names {
  readonly #given = new Map<string, string>();
  readonly #last = new Map<string, number>();

  constructor(text: string) {
    for (const { label, number } of placeholdersIn(text))
      this.#last.set(label, Math.max(number, this.#last.get(label) ?? 0));
  }

  placeholderFor(detectorId: string, value: string): string {
    const label = detectorById.get(detectorId)?.placeholder ?? 'IDENTIFIER';
    const key = `${label} ${value
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, ' ')
      .trim()}`;
    const known = this.#given.get(key);
    if (known !== undefined) return known;
    const number = (this.#last.get(label) ?? 0) + 1;
    this.#last.set(label, number);
    const placeholder = `[${label} ${number}]`;
    this.#given.set(key, placeholder);
    return placeholder;
  }
}
