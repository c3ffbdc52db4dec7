import type { Match } from './detector.ts';
import { builtInEngine, type Engine } from './engine.ts';
import { inspect } from './inspect.ts';
import { placeholdersIn } from './placeholder.ts';
import { Placeholders } from './placeholders.ts';
import { elementsIn } from './safe-harbour.ts';

const mostLooks = 20;

/** Takes the place of a text that keeps showing something new. */
const withheld = '[TEXT 1]';

/**
 * Puts typed placeholders in place of persons and identifiers: "[PATIENT 1]", "[DATE 2 in 2025]". The same person, number or day gets the
 * same placeholder within one text, wherever it stands again; health content stays. Of dates the year stays, of addresses the first digits of
 * the ZIP code, of ages over 89 that they are (45 CFR 164.514(b)(2)(i)); without `now` no year stays, because none can be told from the birth
 * year of somebody over 89. Redacting the result again changes nothing, and it no longer reads as patient information.
 */
export function redact(
  text: string,
  matches: readonly Match[],
  now: Date | null = null,
  engine: Engine = builtInEngine,
): string {
  const placeholders = new Placeholders(text, now);
  let redacted = replaceAll(text, matches, placeholders);
  // What one match hid from another shows on the next look.
  for (let looks = 0; looks < mostLooks; looks++) {
    const next = replaceAll(redacted, inspect(redacted, engine).matches, placeholders);
    if (next === redacted) return redacted;
    redacted = next;
  }
  return withheld;
}

function replaceAll(text: string, matches: readonly Match[], placeholders: Placeholders): string {
  const health = matches.filter(({ kind }) => kind === 'health');
  const identifying = matches.filter(({ kind }) => kind !== 'health').map((match) => withoutTitle(text, match));
  const found = stretches(text, [...identifying, ...elementsIn(text)]);
  const named = found.map(({ start, end, detectorId, kind }) => ({
    start,
    end,
    placeholder: placeholders.of(detectorId, kind, text.slice(start, end)),
  }));

  const parts: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of [...named, ...echoes(text, [...named, ...health], placeholders)].toSorted(
    (a, b) => a.start - b.start,
  )) {
    parts.push(text.slice(from, start), placeholder);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const title = /(?:mr|mrs|ms|miss|mx|mister|missus|señora?|sra?|srta|frau|herr|madame|monsieur|mme)\b\.? ?(?=\p{L})/iuy;

/** "Mrs. [PATIENT 1]" reads better than "[PATIENT 1]", and tells nobody who she is. */
function withoutTitle(text: string, match: Match): Match {
  if (match.kind !== 'person') return match;
  title.lastIndex = match.start;
  const isTitled = title.test(text) && title.lastIndex < match.end;
  return isTitled ? { ...match, start: title.lastIndex } : match;
}

const word = /[\p{L}\d](?:[\p{L}\d'’_-]*[\p{L}\d])?/gu;

/** Names and numbers that stand again where no detector saw them: a redaction that leaves the second "Ruiz" standing has hidden nothing. */
function echoes(
  text: string,
  taken: readonly { start: number; end: number }[],
  placeholders: Placeholders,
): { start: number; end: number; placeholder: string }[] {
  if (placeholders.isEmpty) return [];
  const closed = [...taken, ...placeholdersIn(text)].toSorted((a, b) => a.start - b.start);
  const found: { start: number; end: number; placeholder: string }[] = [];
  let next = 0;
  let closedUntil = 0;
  for (const { 0: whole, index: start } of text.matchAll(word)) {
    while (next < closed.length && (closed[next]?.start ?? 0) < start + whole.length) {
      closedUntil = Math.max(closedUntil, closed[next]?.end ?? 0);
      next++;
    }
    if (start < closedUntil) continue;
    const said = whole.replace(/['’]s$/i, '');
    const placeholder = placeholders.again(said);
    if (placeholder !== null) found.push({ start, end: start + said.length, placeholder });
  }
  return found;
}

/** Joins overlapping matches, so that no piece of an identifier is left over; the first and longest of them names the whole. */
function stretches(text: string, matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
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
