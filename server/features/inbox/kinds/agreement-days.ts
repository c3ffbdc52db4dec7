import { type SQL, sql } from 'drizzle-orm';
import { baaAttestations, baas, baaViolations, vendors } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';
import { assures, lastDayOf } from './vendor-facts.ts';

/** Soon enough to read an agreement again, and to say that it is not to be renewed. */
const AHEAD_DAYS = 30;

/** Agreements in force that somebody must look at again, as `attestationDueOn` has it (your policy). */
export function dueAttestations(watch: Watch): SQL {
  const { today, timeZone, intervals } = watch;
  const lastAttested = sql`(select max(${baaAttestations.attestedOn}) from ${baaAttestations}
    where ${baaAttestations.organizationId} = ${baas.organizationId} and ${baaAttestations.baaId} = ${baas.id})`;
  const dueOn = sql`(greatest(${baas.effectiveOn}, ${lastAttested}) + make_interval(months => ${intervals.baaReviewMonths}::int))::date`;
  return partOf({
    why: firstOf([[sql`${dueOn} < ${today}::date`, 'attestation-overdue']], 'attestation-due'),
    itemId: baas.id,
    name: null,
    vendorId: baas.vendorId,
    since: daysAhead(dueOn, timeZone),
    dueOn,
    from: sql`from ${baas} where ${isGoingOn(watch)} and ${dueOn} <= ${today}::date + ${AHEAD_DAYS}::int
      and coalesce(${dueOn} <= ${lastDayOf}, true)`,
  });
}

/** The last days, as `renewalNoticeBy` has them, to say that an agreement is not to be renewed; once over, nothing can be said any more. */
export function dueRenewalNotices(watch: Watch): SQL {
  const { today, timeZone } = watch;
  const dueOn = sql`(${baas.expiresOn} - ${baas.renewalNoticeDays})`;
  return partOf({
    why: firstOf([], 'renewal-notice-due'),
    itemId: baas.id,
    name: null,
    vendorId: baas.vendorId,
    since: daysAhead(dueOn, timeZone),
    dueOn,
    from: sql`from ${baas} where ${isGoingOn(watch)} and ${baas.endedOn} is null and ${baas.replacedOn} is null
      and ${dueOn} between ${today}::date and ${today}::date + ${AHEAD_DAYS}::int`,
  });
}

/** Violations of agreements that are neither cured nor ended yet: 45 CFR 164.504(e)(1)(ii). */
export function openViolations({ organizationId, today, timeZone }: Watch): SQL {
  const { id, agreementId, knownOn, dueOn, outcome } = baaViolations;
  return partOf({
    why: firstOf([[sql`${dueOn} < ${today}::date`, 'violation-overdue']], 'violation-open'),
    itemId: id,
    name: null,
    vendorId: baas.vendorId,
    since: sql`${knownOn}::timestamp at time zone ${timeZone}`,
    dueOn,
    from: sql`from ${baaViolations} join ${baas} on ${baas.organizationId} = ${baaViolations.organizationId} and ${baas.id} = ${agreementId}
      where ${baaViolations.organizationId} = ${organizationId} and ${outcome} is null`,
  });
}

const daysAhead = (dueOn: SQL, timeZone: string): SQL =>
  sql`(${dueOn} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone}`;

/** Gives assurance, and neither it nor its vendor is over. */
const isGoingOn = ({ organizationId, today }: Watch): SQL =>
  sql`${baas.organizationId} = ${organizationId} and ${assures} and coalesce(${lastDayOf} >= ${today}::date, true)
    and not exists (select from ${vendors} where ${vendors.organizationId} = ${baas.organizationId}
      and ${vendors.id} = ${baas.vendorId} and ${vendors.endedOn} is not null)`;
