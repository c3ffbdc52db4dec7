import { type SQL, sql } from 'drizzle-orm';
import { safeguardChecks, safeguardClarifications, safeguardDecisions } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Soon enough for a vendor to answer again. */
const AHEAD_DAYS = 30;

const { id, vendorId, sentAt, submittedAt, withdrawnAt } = safeguardChecks;

const ofCheck = (table: typeof safeguardDecisions | typeof safeguardClarifications): SQL =>
  sql`${table.organizationId} = ${safeguardChecks.organizationId} and ${table.checkId} = ${id}`;

/** Checks that a vendor answered and nobody has decided on; while a question about an answer is open, they wait for the vendor. */
export function submittedChecks({ organizationId }: Watch): SQL {
  const { questionId, askedBy, writtenAt } = safeguardClarifications;
  const isAskedAgain = sql`exists (select from (select distinct on (${questionId}) ${askedBy} as asked_by from ${safeguardClarifications}
    where ${ofCheck(safeguardClarifications)} order by ${questionId}, ${writtenAt} desc, ${safeguardClarifications.id} desc) turn
    where turn.asked_by is not null)`;
  const explainedAt = sql`(select max(${writtenAt}) from ${safeguardClarifications}
    where ${ofCheck(safeguardClarifications)} and ${askedBy} is null)`;
  return partOf({
    why: firstOf([[sql`${explainedAt} is not null`, 'clarification-answered']], 'check-submitted'),
    itemId: id,
    name: null,
    vendorId,
    since: sql`greatest(${submittedAt}, ${explainedAt})`,
    from: sql`from ${safeguardChecks}
      where ${safeguardChecks.organizationId} = ${organizationId} and ${submittedAt} is not null and ${withdrawnAt} is null
        and not exists (select from ${safeguardDecisions} where ${ofCheck(safeguardDecisions)}) and not ${isAskedAgain}`,
  });
}

/** The newest checks, once their last day nears or is over: as `checkRenewalBy` has it, until another is sent. */
export function endingChecks({ organizationId, today, timeZone }: Watch): SQL {
  const { outcome, validUntilOn, decidedAt } = safeguardDecisions;
  const validUntil = sql`judged.valid_until_on`;
  return partOf({
    why: firstOf([[sql`${validUntil} < ${today}::date`, 'check-over']], 'check-ends'),
    itemId: id,
    name: null,
    vendorId,
    since: sql`(${validUntil} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone}`,
    dueOn: validUntil,
    from: sql`from ${safeguardChecks}
      join lateral (select ${outcome} as outcome, ${validUntilOn} as valid_until_on from ${safeguardDecisions}
        where ${ofCheck(safeguardDecisions)} order by ${decidedAt} desc, ${safeguardDecisions.id} desc limit 1) judged
        on judged.outcome <> 'failed' and ${validUntil} <= ${today}::date + ${AHEAD_DAYS}::int
      where ${safeguardChecks.organizationId} = ${organizationId}
        and not exists (select from ${safeguardChecks} newer where newer.organization_id = ${safeguardChecks.organizationId}
          and newer.vendor_id = ${vendorId} and (newer.sent_at, newer.id) > (${sentAt}, ${id})
          and (newer.withdrawn_at is null or exists (select from ${safeguardDecisions} known
            where known.organization_id = newer.organization_id and known.check_id = newer.id)))
        and exists (select from vendors where vendors.organization_id = ${safeguardChecks.organizationId}
          and vendors.id = ${vendorId} and vendors.ended_on is null)
        and not exists (select from decided where decided.vendor_id = ${vendorId} and decided.ruling = 'denied')`,
  });
}
