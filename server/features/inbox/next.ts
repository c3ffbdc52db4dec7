import { sql } from 'drizzle-orm';
import { baas } from '../../../drizzle/schema/index.ts';
import type { ComingMonth } from '../../../shared/domain/inbox.ts';
import { can } from '../../../shared/domain/permission.ts';
import type { MemberContext } from '../../context.ts';
import { newestDecisions } from './kinds/vendor-facts.ts';
import { readWatch } from './waiting.ts';

/** The month that brings the next date, and how many of its kind fall into it; null where none is in sight. */
export function readComing(org: MemberContext): Promise<ComingMonth | null> {
  return org.read(async (db) => {
    const watch = await readWatch(db, org);
    // As `endingAgreements` has it: a version that ends before the next one begins leaves a gap, so it is not followed.
    const agreements = sql`select 'agreements'::text as what, ${baas.expiresOn} as day from ${baas}
      where ${baas.organizationId} = ${org.organizationId} and ${baas.endedOn} is null
        and (${baas.replacedOn} is null or ${baas.replacedOn} > ${baas.expiresOn} + 1) and ${can(org.actor.roles, 'baa:read')}::boolean`;
    const reviews = sql`select 'reviews'::text as what, decided.review_due_on as day from (${newestDecisions(watch)}) decided
      where decided.ruling <> 'denied' and ${can(org.actor.roles, 'vendor:read')}::boolean`;
    const [next] = await db
      .select({
        what: sql<ComingMonth['what']>`coming.what`,
        month: sql<string>`to_char(coming.day, 'YYYY-MM')`,
        count: sql<number>`count(*)`.mapWith(Number),
      })
      .from(sql`(${agreements} union all ${reviews}) coming`)
      .where(sql`coming.day > ${watch.today}::date`)
      .groupBy(sql`1, 2`)
      .orderBy(sql`min(coming.day)`)
      .limit(1);
    return next ?? null;
  });
}
