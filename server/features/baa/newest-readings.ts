import { and, asc, desc, eq } from 'drizzle-orm';
import { baaClauseReadings } from '../../../drizzle/schema/index.ts';
import type { BaaId } from '../../../shared/domain/baa.ts';
import type { ClauseReading } from '../../../shared/domain/baa-clause.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';

/**
 * What somebody last read of each clause, by the version of the agreement. One query, however many agreements.
 *
 * @param only these versions; null for all
 */
export async function newestReadings(
  db: Reader,
  { organizationId }: Pick<OrgContext, 'organizationId'>,
  only: readonly BaaId[] | null = null,
): Promise<Map<BaaId, Pick<ClauseReading, 'clause' | 'reading'>[]>> {
  const { baaId, clause, reading, reviewedAt, id } = baaClauseReadings;
  const readings = await db
    .selectDistinctOn([baaId, clause], { baaId, clause, reading })
    .from(baaClauseReadings)
    .where(and(eq(baaClauseReadings.organizationId, organizationId), only === null ? undefined : among(baaId, only)))
    .orderBy(asc(baaId), asc(clause), desc(reviewedAt), desc(id));
  return Map.groupBy(readings, (one) => one.baaId);
}
