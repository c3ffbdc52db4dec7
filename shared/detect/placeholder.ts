// "[PATIENT 1]"; with what the safe-harbour rule lets stay, "[DATE 2 in 2025]" and "[ADDRESS 1 ZIP 454]"; and the one class of high ages.
// At most four digits: people write their numbers in brackets, too ("[MRN 4471820]"), and those must be found.
const placeholder =
  /\[(?<label>[A-Z]+(?: [A-Z]+)?) (?:(?<number>\d{1,4})(?: in (?:19|20)\d{2}| ZIP \d{3})?|90 or older)\]/g;

/** Numbers end here; whatever comes after shares the last. */
export const LAST_NUMBER = 9999;

/** All ages over 89 are one class (45 CFR 164.514(b)(2)(i)(C)), so they have no number. */
export const highAge = '[AGE 90 or older]';

/** True where a value is nothing but placeholders of an earlier redaction, and marks between them. */
export function isRedacted(value: string): boolean {
  if (!value.includes('[')) return false;
  const rest = value.replaceAll(placeholder, '');
  return rest.length < value.length && !/[\p{L}\d]/u.test(rest);
}

/** Where the placeholders of an earlier redaction stand, in order. `number` is 0 where they have none. */
export function placeholdersIn(text: string): { start: number; end: number; label: string; number: number }[] {
  return Array.from(text.matchAll(placeholder), ({ 0: found, index, groups }) => ({
    start: index,
    end: index + found.length,
    label: groups?.['label'] ?? '',
    number: Number(groups?.['number'] ?? 0),
  }));
}

/** Tells of a stretch of the text whether an earlier redaction has left nothing of it: it lies in a placeholder, or is nothing but some. */
export function redactedIn(text: string): (start: number, end: number) => boolean {
  const placeholders = placeholdersIn(text);
  if (placeholders.length === 0) return () => false;
  /** The last placeholder that begins at or before a place. */
  const lastBefore = (place: number) => {
    let low = 0;
    let high = placeholders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placeholders[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return placeholders[low - 1];
  };
  return (start, end) => {
    const first = lastBefore(start);
    const last = lastBefore(end - 1);
    if (end <= (first?.end ?? 0)) return true;
    // A reader of fields may cut a placeholder at its bracket: what is looked at has each whole.
    const from = first && start < first.end ? first.start : start;
    return isRedacted(text.slice(from, Math.max(end, last?.end ?? 0)));
  };
}
