import { v7 as newId } from 'uuid';
import { vendorRiskOverrides } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import {
  type OverrideRisk,
  RISK_VERSION,
  type VendorRiskRecord,
  type WithdrawRiskOverride,
} from '../../../shared/domain/vendor-risk.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { assess } from './assess.ts';
import { keepRisks } from './kept-risks.ts';
import { readVendor } from './record.ts';

/** An officer's own judgement holds no longer than this before somebody must judge again. */
const LONGEST_OVERRIDE_MONTHS = 12;

/** A vendor's risk as it is now, with every term and what an officer judged otherwise. @throws Refusal NOT_FOUND */
export function getRisk(org: OrgContext, id: VendorId): Promise<VendorRiskRecord> {
  return org.read((db) => readRisk(db, org, id));
}

/** Puts an officer's judgement in place of the residual risk, until a day. @throws Refusal NOT_FOUND, BAD_REQUEST for a day that is over or more than a year away */
export function overrideRisk(org: MemberContext, input: OverrideRisk): Promise<VendorRiskRecord> {
  const { vendorId, likelihood, impact, untilOn, reason } = input;
  return org.change('vendor.risk-overridden', async (tx) => {
    const { name } = await readVendor(tx, org, vendorId);
    const today = await readToday(tx, org);
    const latest = monthsAfter(today, LONGEST_OVERRIDE_MONTHS);
    if (untilOn < today || untilOn > latest) {
      throw new Refusal(
        'BAD_REQUEST',
        `Choose a day between ${today} and ${latest}: a judgement is renewed within a year.`,
      );
    }
    return changeOverride(tx, org, { vendorId, name, likelihood, impact, untilOn, reason });
  });
}

/** Takes an officer's judgement back; the computed risk counts again. @throws Refusal NOT_FOUND, CONFLICT where there is none */
export function withdrawRiskOverride(org: MemberContext, input: WithdrawRiskOverride): Promise<VendorRiskRecord> {
  const { vendorId, reason } = input;
  return org.change('vendor.risk-override-withdrawn', async (tx) => {
    const { name } = await readVendor(tx, org, vendorId);
    const { override } = await readRisk(tx, org, vendorId);
    if (!override)
      throw new Refusal('CONFLICT', `The risk of ${name} is the computed one already. Reload and look again.`);
    return changeOverride(tx, org, { vendorId, name, likelihood: null, impact: null, untilOn: null, reason });
  });
}

interface Judgement extends Pick<typeof vendorRiskOverrides.$inferInsert, 'likelihood' | 'impact' | 'untilOn'> {
  vendorId: VendorId;
  name: string;
  reason: string;
}

async function changeOverride(tx: Tx, org: MemberContext, { name, ...judgement }: Judgement) {
  const before = await readRisk(tx, org, judgement.vendorId);
  await tx.insert(vendorRiskOverrides).values({
    organizationId: org.organizationId,
    id: newId(),
    ...judgement,
    version: RISK_VERSION,
    decidedBy: org.actor.id,
    decidedAt: org.now(),
  });
  const after = await readRisk(tx, org, judgement.vendorId);
  // Lists sort by what was kept, and whoever judged looks there next.
  await keepRisks(tx, org, [judgement.vendorId]);
  return {
    subject: { kind: 'vendor', id: judgement.vendorId, name },
    before: { ...before.current, computed: before.residual, version: before.version },
    after: { ...after.current, untilOn: judgement.untilOn, reason: judgement.reason },
    result: after,
  };
}

/** The same within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readRisk(db: Reader, org: OrgContext, id: VendorId): Promise<VendorRiskRecord> {
  const [assessed] = await assess(db, org, [id]);
  if (!assessed) throw notFound('Vendor');
  const { risk, override, current } = assessed;
  return { ...risk, override, current };
}
