import { and, asc, eq, isNull } from 'drizzle-orm';
import { exceptions } from '../../../drizzle/schema/index.ts';
import type { BundleException } from '../../../shared/policy/bundle.ts';
import type { OrgContext, Reader } from '../../context.ts';

/**
 * The exceptions that browsers are to know: granted and not ended early. Those whose days are over stay in, so that the passing of a
 * day alone never makes two bundles differ.
 */
export async function readPublishedExceptions(db: Reader, { organizationId }: OrgContext): Promise<BundleException[]> {
  const { id, vendorId, groupId, dataClasses, needsBaa, startsOn, endsOn } = exceptions;
  const rows = await db
    .select({ id, vendorId, groupId, dataClasses, needsBaa, startsOn, endsOn })
    .from(exceptions)
    .where(
      and(eq(exceptions.organizationId, organizationId), eq(exceptions.outcome, 'granted'), isNull(exceptions.endedAt)),
    )
    .orderBy(asc(id));
  return rows.flatMap(({ startsOn: from, ...row }) => (from === null ? [] : [{ ...row, startsOn: from }]));
}
