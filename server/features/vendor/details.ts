import { and, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members, vendorDeterminations, vendors } from '../../../drizzle/schema/index.ts';
import { type Determination, DeterminationId, type DetermineVendor } from '../../../shared/domain/determination.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { type DescribeVendor, mayReceivePhi, type VendorDetailsRecord } from '../../../shared/domain/vendor-details.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readMember } from '../member/service.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from './record.ts';

/** What is known of a vendor, and what it was held to be. @throws Refusal NOT_FOUND */
export function getDetails(org: OrgContext, id: VendorId): Promise<VendorDetailsRecord> {
  return org.read((db) => readDetails(db, org, id));
}

/** Replaces what is known of a vendor. Browsers need none of it. @throws Refusal NOT_FOUND for an unknown vendor or security owner */
export function describeVendor(org: OrgContext, { id, ...details }: DescribeVendor): Promise<VendorDetailsRecord> {
  return org.change('vendor.described', async (tx) => {
    const { name } = await readVendor(tx, org, id);
    const before = await readDetails(tx, org, id);
    if (details.securityOwnerId) await readMember(tx, org, details.securityOwnerId);
    await tx
      .update(vendors)
      .set({
        ...details,
        dataClasses: details.dataClasses && [...new Set(details.dataClasses)],
        patients: mayReceivePhi(details) ? details.patients : null,
      })
      .where(and(eq(vendors.organizationId, org.organizationId), eq(vendors.id, id)));
    const after = await readDetails(tx, org, id);
    return { subject: { kind: 'vendor', id, name }, before: described(before), after: described(after), result: after };
  });
}

/** An officer's word on whether a vendor is a business associate; the newest counts, earlier ones stay as evidence. Browsers learn of it where an exception hangs on it. @throws Refusal NOT_FOUND */
export function determineVendor(
  org: MemberContext,
  { vendorId, kind, reason }: DetermineVendor,
): Promise<VendorDetailsRecord> {
  return changeGovernance(org, 'vendor.determined', async (tx) => {
    const { name } = await readVendor(tx, org, vendorId);
    const before = await readDetails(tx, org, vendorId);
    await tx.insert(vendorDeterminations).values({
      organizationId: org.organizationId,
      id: DeterminationId.parse(newId()),
      vendorId,
      kind,
      reason,
      decidedBy: org.actor.id,
      decidedAt: org.now(),
    });
    const after = await readDetails(tx, org, vendorId);
    return {
      subject: { kind: 'vendor', id: vendorId, name },
      before: before.determinations[0] ?? null,
      after: after.determinations[0] ?? null,
      result: after,
    };
  });
}

/** As `getDetails`, within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readDetails(db: Reader, org: OrgContext, id: VendorId): Promise<VendorDetailsRecord> {
  const { company, products, contacts, securityOwnerId, dataClasses, patients } = vendors;
  const { locations, signOn, cost, certifications } = vendors;
  const [details] = await db
    .select({
      company,
      products,
      contacts,
      securityOwnerId,
      securityOwnerName: members.name,
      dataClasses,
      patients,
      locations,
      signOn,
      cost,
      certifications,
    })
    .from(vendors)
    .leftJoin(members, and(eq(members.organizationId, vendors.organizationId), eq(members.id, securityOwnerId)))
    .where(and(eq(vendors.organizationId, org.organizationId), eq(vendors.id, id)));
  if (!details) throw notFound('Vendor');
  return { ...details, determinations: await readDeterminations(db, org, id) };
}

function readDeterminations(db: Reader, { organizationId }: OrgContext, vendor: VendorId): Promise<Determination[]> {
  const { id, vendorId, kind, reason, decidedBy, decidedAt } = vendorDeterminations;
  return db
    .select({ id, vendorId, kind, reason, decidedBy, decidedByName: members.name, decidedAt })
    .from(vendorDeterminations)
    .innerJoin(members, and(eq(members.organizationId, vendorDeterminations.organizationId), eq(members.id, decidedBy)))
    .where(and(eq(vendorDeterminations.organizationId, organizationId), eq(vendorId, vendor)))
    .orderBy(desc(decidedAt), desc(id));
}

/** A determination has events of its own. */
function described(details: VendorDetailsRecord) {
  const { determinations: _, ...own } = details;
  return own;
}
