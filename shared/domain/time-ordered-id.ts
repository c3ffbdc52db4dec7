/** The instant that a UUID version 7 carries in its first 48 bits, in milliseconds since 1970 (RFC 9562, 5.7). */
export function instantOf(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
}
