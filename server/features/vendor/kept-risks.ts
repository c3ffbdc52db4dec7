import { and, desc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { vendorRiskResults } from '../../../drizzle/schema/index.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import {
  type Grade,
  type KeptRisk,
  MOST_KEPT_RISKS_SHOWN,
  type VendorRisk,
} from '../../../shared/domain/vendor-risk.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { canonicalJson } from '../audit/chain.ts';
import { assess } from './assess.ts';
import { readVendor } from './record.ts';

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/**
 * Keeps the risk of each vendor where it changed. It also changes by what nobody writes: a day that begins, an exposure that browsers
 * report or that is long enough ago, a new formula. So this looks at all of them hourly, and whenever something governed changed.
 */
export async function settleRisks(org: OrgContext): Promise<void> {
  await org.append((tx) => keepRisks(tx, org, null));
}

/** The same within a change that is under way. @param only these vendors; null for all */
export async function keepRisks(tx: Tx, org: OrgContext, only: readonly VendorId[] | null): Promise<void> {
  // Two at once would both keep the same result.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`risks of ${org.organizationId}`}, 0))`);
  const { organizationId } = org;
  const { vendorId, result, current, computedAt, id } = vendorRiskResults;
  const kept = await tx
    .selectDistinctOn([vendorId], { vendorId, result, current })
    .from(vendorRiskResults)
    .where(and(eq(vendorRiskResults.organizationId, organizationId), only === null ? undefined : among(vendorId, only)))
    .orderBy(vendorId, desc(computedAt), desc(id));
  const figuresOf = new Map(kept.map((row) => [row.vendorId, figures(row.result, row.current)]));
  const changed = (await assess(tx, org, only)).filter(
    ({ vendorId: of, risk, current: now }) => figuresOf.get(of) !== figures(risk, now.risk),
  );
  for (let from = 0; from < changed.length; from += ROWS_PER_STATEMENT) {
    await tx.insert(vendorRiskResults).values(
      changed.slice(from, from + ROWS_PER_STATEMENT).map(({ vendorId: of, grounds, risk, current: now }) => ({
        organizationId,
        id: newId(),
        vendorId: of,
        version: risk.version,
        grounds,
        result: risk,
        current: now.risk,
        computedAt: org.now(),
      })),
    );
  }
}

/** What makes a result another one: its points and grades. How often something was stopped is in its sentences, and alone changes nothing. */
const figures = ({ version, impact, likelihood, safeguards, inherent, residual }: VendorRisk, current: Grade): string =>
  canonicalJson({
    version,
    terms: [impact, likelihood, safeguards].map((terms) => terms.map(({ of, points }) => `${of} ${points}`)),
    inherent,
    residual,
    current,
  });

/** How a vendor's risk went, the newest first and 100 results at most. @throws Refusal NOT_FOUND */
export function listKeptRisks(org: OrgContext, vendor: VendorId): Promise<KeptRisk[]> {
  const { organizationId, vendorId, id, computedAt, current, result } = vendorRiskResults;
  return org.read(async (db) => {
    await readVendor(db, org, vendor);
    return db
      .select({ id, computedAt, current, result })
      .from(vendorRiskResults)
      .where(and(eq(organizationId, org.organizationId), eq(vendorId, vendor)))
      .orderBy(desc(computedAt), desc(id))
      .limit(MOST_KEPT_RISKS_SHOWN);
  });
}
