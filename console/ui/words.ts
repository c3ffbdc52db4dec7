/** "1 browser", "3 browsers". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? noun : plural}`;
}

/** "1 browser", "3 browsers", and "10,000+ browsers" where nobody counts further. */
export function countedOf(count: number, hasMore: boolean, noun: string, plural = `${noun}s`): string {
  return hasMore ? `${count.toLocaleString()}+ ${plural}` : countOf(count, noun, plural);
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

/** "Once", "Twice", "14 times". */
export function timesOf(count: number): string {
  if (count === 1) return 'Once';
  return count === 2 ? 'Twice' : `${count.toLocaleString()} times`;
}

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
