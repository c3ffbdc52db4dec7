import type { AuditFilter } from '../../../shared/domain/audit-event.ts';
import { CalendarDay } from '../../../shared/domain/calendar.ts';
import { z } from '../../../shared/zod.ts';

const Word = z.string().max(120).optional().catch(undefined);
const Day = CalendarDay.optional().catch(undefined);

/** The trail as its URL says it. What cannot be read is left out rather than refused. */
export const AuditSearch = z.object({ who: Word, action: Word, thing: Word, from: Day, until: Day });
export type AuditSearch = z.infer<typeof AuditSearch>;

/** What the list asks of the server for it. */
export const filterOf = ({ who, action, thing, from, until }: AuditSearch): AuditFilter => ({
  who: who?.trim() ?? '',
  action: action ?? '',
  thing: thing?.trim() ?? '',
  fromOn: from ?? null,
  untilOn: until ?? null,
});

/** Where the server gives the same events as a download. */
export function exportAddress(format: 'csv' | 'json', filter: AuditFilter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/audit/export?${new URLSearchParams([['format', format], ...given]).toString()}`;
}
