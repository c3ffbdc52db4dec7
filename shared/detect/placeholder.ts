const placeholder = /\[[A-Z]+(?: [A-Z]+)? (\d{1,6})\]/g;

/** True where a value is nothing but placeholders of an earlier redaction, and marks between them. */
export function isRedacted(value: string): boolean {
  const rest = value.replaceAll(placeholder, '');
  return rest.length < value.length && !/[\p{L}\d]/u.test(rest);
}

/** Where the placeholders of an earlier redaction stand, in order. */
export function placeholdersIn(text: string): { start: number; end: number; label: string; number: number }[] {
  return Array.from(text.matchAll(placeholder), ({ 0: found, 1: number = '0', index }) => ({
    start: index,
    end: index + found.length,
    label: found.slice(1, found.lastIndexOf(' ')),
    number: Number(number),
  }));
}
