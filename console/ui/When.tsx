import { useNow } from './clock.ts';
import { useOrganization, useToday } from '../session.ts';
import { ago, fullDay, fullInstant, relativeDay, shortInstant } from './dates.ts';

/** A calendar day as its distance from today, with the full date on hover. */
export function RelativeDay({ day }: { day: string }) {
  const today = useToday();
  return (
    <time dateTime={day} title={fullDay(day)} className="when-relative">
      {relativeDay(day, today)}
    </time>
  );
}

/** A calendar day in full, with its distance on hover. */
export function FullDay({ day }: { day: string }) {
  const today = useToday();
  return (
    <time dateTime={day} title={relativeDay(day, today)}>
      {fullDay(day)}
    </time>
  );
}

/** How long ago, kept current, with the full time in the organization's zone on hover. */
export function Ago({ instant }: { instant: Date }) {
  const { timeZone } = useOrganization();
  const now = useNow();
  return (
    <time dateTime={instant.toISOString()} title={fullInstant(instant, timeZone)}>
      {ago(instant, now)}
    </time>
  );
}

/** An instant to the minute in the organization's zone, with seconds and the zone's name on hover. */
export function Instant({ instant }: { instant: Date }) {
  const { timeZone } = useOrganization();
  return (
    <time dateTime={instant.toISOString()} title={fullInstant(instant, timeZone)}>
      {shortInstant(instant, timeZone)}
    </time>
  );
}
