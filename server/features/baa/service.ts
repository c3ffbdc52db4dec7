import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { baas } from '../../../drizzle/schema/index.ts';
import type { AgreementType } from '../../../shared/domain/agreement-type.ts';
import { BaaId, type CorrectBaa, type EndBaa, type RecordBaa, type RecordVersion } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { answerRequestsAsDecided } from '../access-request/service.ts';
import { readSettings } from '../organization/settings.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';

/** Records an agreement with a vendor; requests that waited for it alone are granted with it. @throws Refusal NOT_FOUND | CONFLICT */
export function recordBaa(org: MemberContext, input: RecordBaa): Promise<VendorRecord> {
  const { vendorId } = input;
  const id = BaaId.parse(newId());
  return changeGovernance(org, 'baa.recorded', async (tx) => {
    const vendor = await readVendor(tx, org, vendorId);
    await refuseForeignType(tx, org, input.type);
    const { organizationId } = org;
    const first = { organizationId, id, agreementId: id, version: 1, change: 'first' as const, createdAt: org.now() };
    await tx.insert(baas).values({ ...first, ...input });
    await answerRequestsAsDecided(tx, org, vendor);
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: null,
      after: input,
      result: await readVendor(tx, org, vendorId),
    };
  });
}

/**
 * Records an amendment or a renewal: from its first day it holds in place of the version before, which stays on record.
 * @throws Refusal NOT_FOUND | CONFLICT
 */
export function recordVersion(org: MemberContext, input: RecordVersion): Promise<VendorRecord> {
  const { agreementId, effectiveOn } = input;
  const id = BaaId.parse(newId());
  return changeGovernance(org, 'baa.version-recorded', async (tx) => {
    const before = await holdNewest(tx, org, agreementId);
    if (before.endedOn) {
      throw new Refusal('CONFLICT', `This agreement was ended on ${before.endedOn}. Record a new agreement instead.`);
    }
    if (effectiveOn < before.effectiveOn) {
      throw new Refusal(
        'CONFLICT',
        `Version ${before.version} took effect on ${before.effectiveOn}; the next one cannot take effect before it.`,
      );
    }
    await refuseForeignType(tx, org, input.type);
    const { vendor } = before;
    const version = before.version + 1;
    await tx.update(baas).set({ replacedOn: effectiveOn }).where(thisBaa(org, before.id));
    await tx.insert(baas).values({
      organizationId: org.organizationId,
      id,
      vendorId: vendor.id,
      version,
      createdAt: org.now(),
      ...input,
    });
    await answerRequestsAsDecided(tx, org, vendor);
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: { version: before.version, ...writtenOf(before) },
      after: { version, ...input },
      result: await readVendor(tx, org, vendor.id),
    };
  });
}

/** Mends what was written down of one version; what stood there before is in the audit trail. @throws Refusal NOT_FOUND | CONFLICT */
export function correctBaa(org: MemberContext, { id, ...written }: CorrectBaa): Promise<VendorRecord> {
  return changeGovernance(org, 'baa.corrected', async (tx) => {
    const before = await holdBaa(tx, org, id);
    const { vendor, agreementId, version, replacedOn } = before;
    const previous = vendor.baas.find((one) => one.agreementId === agreementId && one.version === version - 1);
    if (previous && written.effectiveOn < previous.effectiveOn) {
      throw new Refusal(
        'CONFLICT',
        `Version ${previous.version} took effect on ${previous.effectiveOn}, before this one.`,
      );
    }
    if (replacedOn && written.effectiveOn > replacedOn) {
      throw new Refusal('CONFLICT', `The next version took effect on ${replacedOn}, after this one.`);
    }
    // One that was ended before it began keeps its first day, and the rest of it can be mended.
    if (before.endedOn && written.effectiveOn > before.endedOn && written.effectiveOn !== before.effectiveOn) {
      throw new Refusal('CONFLICT', `This agreement was ended on ${before.endedOn}, before that day.`);
    }
    if (written.type !== before.type) await refuseForeignType(tx, org, written.type);
    if (previous) {
      await tx.update(baas).set({ replacedOn: written.effectiveOn }).where(thisBaa(org, previous.id));
    }
    await tx.update(baas).set(written).where(thisBaa(org, id));
    await answerRequestsAsDecided(tx, org, vendor);
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: writtenOf(before),
      after: written,
      result: await readVendor(tx, org, vendor.id),
    };
  });
}

/** Ends an agreement before its time, whichever of its versions is named: it counts until `endedOn`, that day included. @throws Refusal NOT_FOUND | CONFLICT */
export function endBaa(org: OrgContext, { id, endedOn, reason }: EndBaa): Promise<VendorRecord> {
  return changeGovernance(org, 'baa.ended', async (tx) => {
    const { agreementId, vendor } = await holdBaa(tx, org, id);
    const before = await holdNewest(tx, org, agreementId);
    if (before.endedOn) throw new Refusal('CONFLICT', `This agreement was ended already, on ${before.endedOn}.`);
    if (before.expiresOn && endedOn > before.expiresOn)
      throw new Refusal('CONFLICT', `This agreement expires by itself on ${before.expiresOn}. Choose an earlier day.`);
    // A version that was over by then keeps its own end.
    await tx
      .update(baas)
      .set({ endedOn })
      .where(
        and(
          eq(baas.organizationId, org.organizationId),
          eq(baas.agreementId, agreementId),
          or(isNull(baas.replacedOn), gt(baas.replacedOn, endedOn)),
        ),
      );
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: { endedOn: null },
      after: { endedOn, reason },
      result: await readVendor(tx, org, vendor.id),
    };
  });
}

/** What somebody fills in, out of a whole row. */
const writtenOf = (row: Awaited<ReturnType<typeof holdBaa>>): Omit<CorrectBaa, 'id'> => ({
  type: row.type,
  counterparty: row.counterparty,
  ourParty: row.ourParty,
  signedByUs: row.signedByUs,
  signedByThem: row.signedByThem,
  signedOn: row.signedOn,
  effectiveOn: row.effectiveOn,
  expiresOn: row.expiresOn,
  renewalNoticeDays: row.renewalNoticeDays,
  terminationNoticeDays: row.terminationNoticeDays,
  breachReportDays: row.breachReportDays,
  isAgent: row.isAgent,
  coversPart2: row.coversPart2,
  covers: row.covers,
  excludes: row.excludes,
  reason: row.reason,
});

/** A subcontractor works for a business associate; what a covered entity signs itself is a BAA: 45 CFR 164.308(b)(1) and (2). */
async function refuseForeignType(db: Reader, org: OrgContext, type: AgreementType): Promise<void> {
  if (type !== 'subcontractor-baa') return;
  const { profile } = await readSettings(db, org.organizationId);
  if (profile.kind !== 'covered-entity') return;
  throw new Refusal(
    'CONFLICT',
    'Your organization is a covered entity, so its own agreement with a vendor is a BAA. Whom the vendor passes information on to goes into the chain of subcontractors.',
  );
}

/** What is on record of one agreement. @throws Refusal NOT_FOUND */
export async function readBaa(db: Reader, org: OrgContext, id: BaaId) {
  const [baa] = await db.select().from(baas).where(thisBaa(org, id));
  if (!baa) throw notFound('Agreement');
  return baa;
}

/** The newest version of an agreement that is about to change, with its vendor. @throws Refusal NOT_FOUND */
export async function holdNewest(tx: Tx, org: OrgContext, agreementId: BaaId) {
  const [newest] = await tx
    .select({ id: baas.id })
    .from(baas)
    .where(
      and(eq(baas.organizationId, org.organizationId), eq(baas.agreementId, agreementId), isNull(baas.replacedOn)),
    );
  if (!newest) throw notFound('Agreement');
  return holdBaa(tx, org, newest.id);
}

/** An agreement that is about to change, with its vendor. @throws Refusal NOT_FOUND */
export async function holdBaa(tx: Tx, org: OrgContext, id: BaaId) {
  const [baa] = await tx.select().from(baas).where(thisBaa(org, id)).for('update');
  if (!baa) throw notFound('Agreement');
  return { ...baa, vendor: await readVendor(tx, org, baa.vendorId) };
}

export const thisBaa = ({ organizationId }: OrgContext, id: BaaId) =>
  and(eq(baas.organizationId, organizationId), eq(baas.id, id));
