/**
 * The calendar day (`YYYY-MM-DD`) that it is in a time zone at an instant.
 * Agreements begin and end on days of the organization, not of whoever looks.
 *
 * @param timeZone IANA name, such as `America/Chicago`
 */
export function todayIn(timeZone: string, now: Date): string {
  return formatOf(timeZone).format(now);
}

/** Making one takes a hundred times as long as using it, and thousands of days are told at once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // The Canadian English format is the ISO order.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}
