import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm';
import { exceptions, vendorDeterminations } from '../../../drizzle/schema/index.ts';
import type { VendorId } from '../../../shared/domain/vendor-id.ts';
import type { BundleException } from '../../../shared/policy/bundle.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readToday } from '../member/service.ts';

/**
 * The exceptions that browsers are to know: granted, not ended early, and not over before the day on which this is published. One needs a
 * BAA as soon as either the day it was granted or the newest determination says so: what was learned since never makes it milder.
 */
export async function readPublishedExceptions(db: Reader, org: OrgContext): Promise<BundleException[]> {
  const { id, vendorId, groupId, dataClasses, needsBaa, startsOn, endsOn } = exceptions;
  const rows = await db
    .select({ id, vendorId, groupId, dataClasses, needsBaa, startsOn, endsOn })
    .from(exceptions)
    .where(
      and(
        eq(exceptions.organizationId, org.organizationId),
        eq(exceptions.outcome, 'granted'),
        isNull(exceptions.endedAt),
        gte(endsOn, await readToday(db, org)),
      ),
    )
    .orderBy(asc(id));
  if (rows.length === 0) return [];
  const outside = await readNoAssociates(db, org);
  return rows.flatMap(({ startsOn: from, ...row }) =>
    from === null ? [] : [{ ...row, needsBaa: row.needsBaa || !outside.has(row.vendorId), startsOn: from }],
  );
}

/** Vendors that were last determined to need no agreement; whoever was never determined is none of them. */
async function readNoAssociates(db: Reader, { organizationId }: OrgContext): Promise<Set<VendorId>> {
  const { vendorId, kind, decidedAt, id } = vendorDeterminations;
  const newest = await db
    .selectDistinctOn([vendorId], { vendorId, kind })
    .from(vendorDeterminations)
    .where(eq(vendorDeterminations.organizationId, organizationId))
    .orderBy(asc(vendorId), desc(decidedAt), desc(id));
  return new Set(
    newest.flatMap((one) => (one.kind === 'conduit' || one.kind === 'not-business-associate' ? [one.vendorId] : [])),
  );
}
