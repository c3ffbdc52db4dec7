import { CalendarDay } from '../../shared/domain/calendar.ts';

/** A day as lists write it: 2026-05-31, 5/31/2026, 5/31/26, 31.5.2026. Undefined for what is none. */
export function dayOf(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: [\d:]+(?: ?[AP]M)?)?$/i.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : american
      ? [american[3], american[1], american[2]]
      : dotted
        ? [dotted[3], dotted[2], dotted[1]]
        : null;
  if (!parts) return undefined;
  const [year = '', month = '', day = ''] = parts;
  // Nobody was hired before the sixties and works today; nobody is hired after 2059 yet.
  const century = year.length === 4 ? '' : Number(year) < 60 ? '20' : '19';
  const parsed = CalendarDay.safeParse(`${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : undefined;
}
