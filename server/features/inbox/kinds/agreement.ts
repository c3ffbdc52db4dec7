import { type SQL, sql } from 'drizzle-orm';
import { baas } from '../../../../drizzle/schema/index.ts';
import { agreementTypes, givesAssurance } from '../../../../shared/domain/agreement-type.ts';
import { among } from '../../../database/among.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** The last days before an agreement ends are pressing. */
const PRESSING_DAYS = 7;

const assuring = agreementTypes.filter(givesAssurance);

/**
 * Agreements that end within the organization's notice, and no other, nor their own next version, goes on without a gap; once over, the vendor waits instead. As
 * `agreementRemindersOn` has it, one that gives assurance is followed by another that gives it alone.
 */
export function endingAgreements({ organizationId, today, intervals, timeZone }: Watch): SQL {
  const { id, vendorId, type, expiresOn, endedOn, replacedOn } = baas;
  const notice = Math.max(...intervals.baaExpiryNoticeDays);
  return partOf({
    why: firstOf(
      [[sql`${expiresOn} <= ${today}::date + ${PRESSING_DAYS}::int`, 'agreement-ends-within-days']],
      'agreement-ends',
    ),
    itemId: id,
    name: null,
    vendorId,
    since: sql`(${expiresOn} - ${notice}::int)::timestamp at time zone ${timeZone}`,
    dueOn: expiresOn,
    from: sql`from ${baas} where ${baas.organizationId} = ${organizationId} and ${endedOn} is null
      and (${replacedOn} is null or ${replacedOn} > ${expiresOn} + 1)
      and ${expiresOn} between ${today}::date and ${today}::date + ${notice}::int
      and not exists (select from ${baas} next where next.organization_id = ${baas.organizationId}
        and next.vendor_id = ${vendorId} and next.id <> ${id} and next.ended_on is null
        and coalesce(least(next.expires_on, next.replaced_on - 1) > ${expiresOn}, true) and next.effective_on <= ${expiresOn} + 1
        and (not ${among(type, assuring)} or next.type = any(${sql.param([...assuring])})))`,
  });
}
