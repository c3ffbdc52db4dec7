/**
 * The calendar day (`YYYY-MM-DD`) that it is in a time zone at an instant.
 * Agreements begin and end on days of the organization, not of whoever looks.
 *
 * @param timeZone IANA name, such as `America/Chicago`
 */
export function todayIn(timeZone: string, now: Date): string {
  // The Canadian English format is the ISO order.
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
