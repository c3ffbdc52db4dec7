import { and, desc, eq } from 'drizzle-orm';
import { members, vendorRiskOverrides } from '../../../drizzle/schema/index.ts';
import type { RiskGrounds } from '../../../shared/domain/risk-terms.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import {
  riskOf,
  type RiskOverride,
  type RiskPoint,
  type VendorRisk,
  vendorRisk,
} from '../../../shared/domain/vendor-risk.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { readToday } from '../member/service.ts';
import { readGrounds } from './risk-grounds.ts';

/** A vendor's risk as it is now: as computed, as judged, and which of both counts. */
export interface Assessed {
  vendorId: VendorId;
  grounds: RiskGrounds;
  risk: VendorRisk;
  override: RiskOverride | null;
  current: RiskPoint;
}

/**
 * Computes the risk of vendors from what is on record now. As many queries for one as for thousands.
 *
 * @param only these vendors, of which unknown ones are left out; null for all
 */
export async function assess(db: Reader, org: OrgContext, only: readonly VendorId[] | null): Promise<Assessed[]> {
  const today = await readToday(db, org);
  const overrides = await readOverrides(db, org, only, today);
  return (await readGrounds(db, org, only, today)).map(({ vendorId, grounds }) => {
    const risk = vendorRisk(grounds);
    const override = overrides.get(vendorId) ?? null;
    const current = override
      ? { likelihood: override.likelihood, impact: override.impact, risk: riskOf(override.likelihood, override.impact) }
      : risk.residual;
    return { vendorId, grounds, risk, override, current };
  });
}

/** The newest judgement of each vendor, where it holds on a day and was not taken back. */
async function readOverrides(
  db: Reader,
  org: OrgContext,
  only: readonly VendorId[] | null,
  today: string,
): Promise<Map<VendorId, RiskOverride>> {
  const { vendorId, likelihood, impact, untilOn, reason, decidedBy, decidedAt, id } = vendorRiskOverrides;
  const rows = await db
    .selectDistinctOn([vendorId], {
      vendorId,
      likelihood,
      impact,
      untilOn,
      reason,
      decidedByName: members.name,
      decidedAt,
    })
    .from(vendorRiskOverrides)
    .innerJoin(members, and(eq(members.organizationId, vendorRiskOverrides.organizationId), eq(members.id, decidedBy)))
    .where(
      and(
        eq(vendorRiskOverrides.organizationId, org.organizationId),
        only === null ? undefined : among(vendorId, only),
      ),
    )
    .orderBy(vendorId, desc(decidedAt), desc(id));
  return new Map(
    rows.flatMap(({ vendorId: of, ...newest }) => {
      if (newest.likelihood === null || newest.impact === null || newest.untilOn === null) return [];
      if (newest.untilOn < today) return [];
      const { likelihood: how, impact: harm, untilOn: until } = newest;
      return [[of, { ...newest, likelihood: how, impact: harm, untilOn: until }] as const];
    }),
  );
}
