import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { baas } from '../../../drizzle/schema/index.ts';
import { BaaId, type EndBaa, type RecordBaa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { answerRequestsAsDecided } from '../access-request/service.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';

/** Records an agreement with a vendor; requests that waited for it alone are granted with it. @throws Refusal NOT_FOUND */
export function recordBaa(org: MemberContext, input: RecordBaa): Promise<VendorRecord> {
  const { vendorId } = input;
  const id = BaaId.parse(newId());
  return changeGovernance(org, 'baa.recorded', async (tx) => {
    const vendor = await readVendor(tx, org, vendorId);
    await tx.insert(baas).values({ organizationId: org.organizationId, id, ...input, createdAt: org.now() });
    await answerRequestsAsDecided(tx, org, vendor);
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: null,
      after: input,
      result: await readVendor(tx, org, vendorId),
    };
  });
}

/** Ends an agreement before its time: it counts until `endedOn`, that day included. @throws Refusal NOT_FOUND | CONFLICT */
export function endBaa(org: OrgContext, { id, endedOn, reason }: EndBaa): Promise<VendorRecord> {
  return changeGovernance(org, 'baa.ended', async (tx) => {
    const before = await holdBaa(tx, org, id);
    if (before.endedOn) throw new Refusal('CONFLICT', `This agreement was ended already, on ${before.endedOn}.`);
    if (before.expiresOn && endedOn > before.expiresOn)
      throw new Refusal('CONFLICT', `This agreement expires by itself on ${before.expiresOn}. Choose an earlier day.`);
    await tx.update(baas).set({ endedOn }).where(thisBaa(org, id));
    return {
      subject: { kind: 'baa', id, name: before.vendor.name },
      before: { endedOn: null },
      after: { endedOn, reason },
      result: await readVendor(tx, org, before.vendorId),
    };
  });
}

/** What is on record of one agreement. @throws Refusal NOT_FOUND */
export async function readBaa(db: Reader, org: OrgContext, id: BaaId) {
  const [baa] = await db.select().from(baas).where(thisBaa(org, id));
  if (!baa) throw notFound('Agreement');
  return baa;
}

/** An agreement that is about to change, with its vendor. @throws Refusal NOT_FOUND */
export async function holdBaa(tx: Tx, org: OrgContext, id: BaaId) {
  const [baa] = await tx.select().from(baas).where(thisBaa(org, id)).for('update');
  if (!baa) throw notFound('Agreement');
  return { ...baa, vendor: await readVendor(tx, org, baa.vendorId) };
}

export const thisBaa = ({ organizationId }: OrgContext, id: BaaId) =>
  and(eq(baas.organizationId, organizationId), eq(baas.id, id));
