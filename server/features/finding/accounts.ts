import { and, eq } from 'drizzle-orm';
import { observations } from '../../../drizzle/schema/index.ts';
import type { Finding, FindingId } from '../../../shared/domain/finding.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';

/** The findings with what came of their sign-ups, as far as their observations are kept; in one query, since a list has many. */
export async function withAccounts<Row extends Pick<Finding, 'id' | 'kind'>>(
  db: Reader,
  { organizationId }: OrgContext,
  rows: readonly Row[],
): Promise<(Row & Pick<Finding, 'account'>)[]> {
  const ids = rows.filter(({ kind }) => kind === 'sign-up').map(({ id }) => id);
  if (ids.length === 0) return rows.map((row) => ({ ...row, account: null }));
  const { findingId, kind, event } = observations;
  const seen = await db
    .select({ findingId, event })
    .from(observations)
    .where(and(eq(observations.organizationId, organizationId), among(findingId, ids), eq(kind, 'account')))
    .groupBy(findingId, event);
  const having = (wanted: Finding['account']): ReadonlySet<FindingId | null> =>
    new Set(seen.filter((one) => one.event === wanted).map((one) => one.findingId));
  const [made, used] = [having('signed-up'), having('signed-in')];
  return rows.map((row) => ({
    ...row,
    account: made.has(row.id) ? 'signed-up' : used.has(row.id) ? 'signed-in' : null,
  }));
}
