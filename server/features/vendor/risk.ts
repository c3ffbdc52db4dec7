import { and, count, desc, eq, gte, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { findings, members, observations, vendorRiskOverrides } from '../../../drizzle/schema/index.ts';
import { givesAssurance } from '../../../shared/domain/agreement-type.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  type OverrideRisk,
  RISK_VERSION,
  type RiskGrounds,
  riskOf,
  type RiskOverride,
  vendorRisk,
  type VendorRiskRecord,
  type WithdrawRiskOverride,
} from '../../../shared/domain/vendor-risk.ts';
import { isInForce, termsOf } from '../../../shared/policy/standing.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readDetails } from './details.ts';
import { readVendor } from './record.ts';

/** How far back exposures count. */
const EXPOSURE_DAYS = 90;

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
  return {
    subject: { kind: 'vendor', id: judgement.vendorId, name },
    before: { ...before.current, computed: before.residual, version: before.version },
    after: { ...after.current, untilOn: judgement.untilOn, reason: judgement.reason },
    result: after,
  };
}

/** The same within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readRisk(db: Reader, org: OrgContext, id: VendorId): Promise<VendorRiskRecord> {
  const vendor = await readVendor(db, org, id);
  const today = await readToday(db, org);
  const risk = vendorRisk(await readGrounds(db, org, vendor, today));
  const override = await readOverride(db, org, id, today);
  const current = override
    ? { likelihood: override.likelihood, impact: override.impact, risk: riskOf(override.likelihood, override.impact) }
    : risk.residual;
  return { ...risk, override, current };
}

async function readGrounds(db: Reader, org: OrgContext, vendor: VendorRecord, today: string): Promise<RiskGrounds> {
  const { dataClasses, patients, determinations } = await readDetails(db, org, vendor.id);
  return {
    dataClasses,
    patients,
    determination: determinations[0]?.kind ?? 'undecided',
    baa: baaOf(vendor, today),
    exposures: await countExposures(db, org, vendor.id),
    review: await readReview(db, org, vendor, today),
  };
}

function baaOf({ baas }: VendorRecord, today: string): RiskGrounds['baa'] {
  const terms = termsOf(baas);
  if (terms.some((term) => isInForce(term, today))) return 'in-force';
  if (terms.some(({ effectiveOn }) => today < effectiveOn)) return 'not-yet';
  return baas.some(({ type }) => givesAssurance(type)) ? 'over' : 'none';
}

/** Where a decision set no day for its review, the organization's own interval does. */
async function readReview(
  db: Reader,
  org: OrgContext,
  { approvals: [newest] }: VendorRecord,
  today: string,
): Promise<RiskGrounds['review']> {
  if (!newest) return 'never';
  const { profile, intervals } = await readSettings(db, org.organizationId);
  const dueOn =
    newest.reviewDueOn ?? monthsAfter(todayIn(profile.timeZone, newest.decidedAt), intervals.vendorReviewMonths);
  return dueOn < today ? 'overdue' : 'current';
}

/** Only counts: whose browser it was has no part in a vendor's risk. */
async function countExposures(db: Reader, org: OrgContext, id: VendorId): Promise<RiskGrounds['exposures']> {
  const since = new Date(org.now().getTime() - EXPOSURE_DAYS * 86_400_000);
  const wentOn = sql`(${observations.decision} in ('allow', 'inform') or exists (
    select from observations answer
    where answer.organization_id = ${observations.organizationId} and answer.finding_id = ${observations.findingId}
      and answer.about = ${observations.id} and answer.occurred_at >= ${observations.occurredAt}
      and answer.outcome in ('overridden', 'acknowledged')))`;
  const [counted] = await db
    .select({ all: count(), wentOn: sql<number>`count(*) filter (where ${wentOn})`.mapWith(Number) })
    .from(observations)
    .innerJoin(
      findings,
      and(eq(findings.organizationId, observations.organizationId), eq(findings.id, observations.findingId)),
    )
    .where(
      and(
        eq(observations.organizationId, org.organizationId),
        eq(findings.vendorId, id),
        gte(observations.occurredAt, since),
        eq(observations.kind, 'exposure'),
        eq(observations.assessment, 'phi'),
      ),
    );
  return { wentOn: counted?.wentOn ?? 0, stopped: (counted?.all ?? 0) - (counted?.wentOn ?? 0) };
}

async function readOverride(db: Reader, org: OrgContext, id: VendorId, today: string): Promise<RiskOverride | null> {
  const { likelihood, impact, untilOn, reason, decidedBy, decidedAt } = vendorRiskOverrides;
  const [newest] = await db
    .select({ likelihood, impact, untilOn, reason, decidedByName: members.name, decidedAt })
    .from(vendorRiskOverrides)
    .innerJoin(members, and(eq(members.organizationId, vendorRiskOverrides.organizationId), eq(members.id, decidedBy)))
    .where(and(eq(vendorRiskOverrides.organizationId, org.organizationId), eq(vendorRiskOverrides.vendorId, id)))
    .orderBy(desc(decidedAt), desc(vendorRiskOverrides.id))
    .limit(1);
  if (!newest || newest.likelihood === null || newest.impact === null || newest.untilOn === null) return null;
  if (newest.untilOn < today) return null;
  return { ...newest, likelihood: newest.likelihood, impact: newest.impact, untilOn: newest.untilOn };
}
