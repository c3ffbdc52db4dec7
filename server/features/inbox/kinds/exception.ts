import { type SQL, sql } from 'drizzle-orm';
import { exceptions } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Time to ask again, or to tell people that it ends. */
const AHEAD_DAYS = 14;

/** Exceptions that a named authority has to answer, and those that end soon. */
export function waitingExceptions({ organizationId, today, timeZone }: Watch): SQL {
  const { id, vendorId, outcome, askedAt, endsOn, endedAt } = exceptions;
  return partOf({
    why: firstOf([[sql`${outcome} is null`, 'exception-asked']], 'exception-ends'),
    itemId: id,
    name: null,
    vendorId,
    since: sql`case when ${outcome} is null then ${askedAt}
      else (${endsOn} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone} end`,
    dueOn: endsOn,
    from: sql`from ${exceptions} where ${exceptions.organizationId} = ${organizationId} and ${endedAt} is null
      and ${endsOn} >= ${today}::date
      and (${outcome} is null or (${outcome} = 'granted' and ${endsOn} <= ${today}::date + ${AHEAD_DAYS}::int))`,
  });
}
