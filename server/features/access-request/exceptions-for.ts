import { and, desc, eq, inArray } from 'drizzle-orm';
import { exceptions, members } from '../../../drizzle/schema/index.ts';
import type { AccessRequestId, AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** The exceptions that were asked for because of requests, newest first, by the request. */
export async function readExceptionsFor(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly AccessRequestId[],
): Promise<Map<AccessRequestId | null, AccessRequestRecord['exceptions']>> {
  if (ids.length === 0) return new Map();
  const { accessRequestId, askedAt, endsOn, outcome, askedBy } = exceptions;
  const rows = await db
    .select({ accessRequestId, askedByName: members.name, askedAt, endsOn, outcome })
    .from(exceptions)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, askedBy)))
    .where(and(eq(exceptions.organizationId, organizationId), inArray(accessRequestId, [...ids])))
    .orderBy(desc(askedAt), desc(exceptions.id));
  return Map.groupBy(rows, (row) => row.accessRequestId);
}
