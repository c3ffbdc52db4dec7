import type { CalendarDay } from './calendar.ts';

export const gates = ['not-yet', 'to-be-stopped'] as const;
export type Gate = (typeof gates)[number];

/**
 * What an open assignment says of its member's access to patient information: `not-yet` until it is done, `to-be-stopped` from its
 * last day on; null where it says nothing.
 */
export function gateOf(stopOn: CalendarDay | null, today: CalendarDay): Gate | null {
  if (stopOn === null) return null;
  return today >= stopOn ? 'to-be-stopped' : 'not-yet';
}
