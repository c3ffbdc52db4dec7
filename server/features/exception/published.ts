import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import { exceptions } from '../../../drizzle/schema/index.ts';
import type { BundleException } from '../../../shared/policy/bundle.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readToday } from '../member/service.ts';

/** The exceptions that browsers are to know: granted, not ended early, and not over before the day on which this is published. */
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
  return rows.flatMap(({ startsOn: from, ...row }) => (from === null ? [] : [{ ...row, startsOn: from }]));
}
