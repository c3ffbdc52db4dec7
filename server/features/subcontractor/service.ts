import { and, asc, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { files, members, subcontractorEvidence, subcontractors } from '../../../drizzle/schema/index.ts';
import {
  type AddSubcontractor,
  type EndSubcontractor,
  type RecordEvidence,
  type Subcontractor,
  SubcontractorEvidence,
  SubcontractorId,
} from '../../../shared/domain/subcontractor.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { refuseUnknownFile } from '../file/service.ts';
import { readVendor } from '../vendor/record.ts';

/** Whom a vendor passes patient information on to, by name, with what was seen of each link. @throws Refusal NOT_FOUND */
export function listSubcontractors(org: OrgContext, vendorId: VendorId): Promise<Subcontractor[]> {
  return org.read(async (db) => {
    await readVendor(db, org, vendorId);
    return readSubcontractors(db, org, vendorId);
  });
}

/** Writes down another link of the chain. @throws Refusal NOT_FOUND | CONFLICT */
export function addSubcontractor(org: MemberContext, input: AddSubcontractor): Promise<Subcontractor[]> {
  const { vendorId, parentId, name } = input;
  return org.change('subcontractor.added', async (tx) => {
    const vendor = await readVendor(tx, org, vendorId);
    const known = await readSubcontractors(tx, org, vendorId);
    if (parentId !== null && !known.some(({ id }) => id === parentId)) throw notFound('Subcontractor');
    const same = known.find((one) => one.parentId === parentId && one.name.toLowerCase() === name.toLowerCase());
    if (same && same.endedOn === null) throw new Refusal('CONFLICT', `${same.name} is in the chain there already.`);
    const id = SubcontractorId.parse(newId());
    await tx.insert(subcontractors).values({
      organizationId: org.organizationId,
      id,
      ...input,
      addedBy: org.actor.id,
      addedAt: org.now(),
    });
    return {
      subject: { kind: 'subcontractor', id, name: `${name} of ${vendor.name}` },
      before: null,
      after: input,
      result: await readSubcontractors(tx, org, vendorId),
    };
  });
}

/** Writes down what somebody saw of the agreement between a subcontractor and whoever it works for. @throws Refusal NOT_FOUND */
export function recordEvidence(org: MemberContext, input: RecordEvidence): Promise<Subcontractor[]> {
  const { subcontractorId, fileId } = input;
  return org.change('subcontractor.evidence-recorded', async (tx) => {
    const { name, vendorId } = await holdSubcontractor(tx, org, subcontractorId);
    if (fileId !== null) await refuseUnknownFile(tx, org, fileId);
    await tx.insert(subcontractorEvidence).values({
      organizationId: org.organizationId,
      id: newId(),
      ...input,
      recordedBy: org.actor.id,
      recordedAt: org.now(),
    });
    return {
      subject: { kind: 'subcontractor', id: subcontractorId, name },
      before: null,
      after: input,
      result: await readSubcontractors(tx, org, vendorId),
    };
  });
}

/** Writes down that a subcontractor no longer works for the vendor, once; it stays on record. @throws Refusal NOT_FOUND | CONFLICT */
export function endSubcontractor(org: MemberContext, { id, endedOn }: EndSubcontractor): Promise<Subcontractor[]> {
  return org.change('subcontractor.ended', async (tx) => {
    const before = await holdSubcontractor(tx, org, id);
    if (before.endedOn) throw new Refusal('CONFLICT', `This was ended already, on ${before.endedOn}.`);
    await tx.update(subcontractors).set({ endedOn }).where(thisSubcontractor(org, id));
    return {
      subject: { kind: 'subcontractor', id, name: before.name },
      before: { endedOn: null },
      after: { endedOn },
      result: await readSubcontractors(tx, org, before.vendorId),
    };
  });
}

async function holdSubcontractor(tx: Tx, org: OrgContext, id: SubcontractorId) {
  const [found] = await tx.select().from(subcontractors).where(thisSubcontractor(org, id)).for('update');
  if (!found) throw notFound('Subcontractor');
  return found;
}

const thisSubcontractor = ({ organizationId }: OrgContext, id: SubcontractorId) =>
  and(eq(subcontractors.organizationId, organizationId), eq(subcontractors.id, id));

async function readSubcontractors(
  db: Reader,
  { organizationId }: OrgContext,
  vendorId: VendorId,
): Promise<Subcontractor[]> {
  const { id, parentId, name, does, endedOn } = subcontractors;
  const ofVendor = and(eq(subcontractors.organizationId, organizationId), eq(subcontractors.vendorId, vendorId));
  const links = await db
    .select({ id, parentId, name, does, endedOn })
    .from(subcontractors)
    .where(ofVendor)
    .orderBy(asc(name), asc(id));
  const { subcontractorId, seenOn, what, fileId, recordedBy, recordedAt } = subcontractorEvidence;
  const seen = await db
    .select({
      subcontractorId,
      seenOn,
      what,
      recordedByName: members.name,
      file: { id: files.id, name: files.name },
    })
    .from(subcontractorEvidence)
    .innerJoin(subcontractors, and(ofVendor, eq(id, subcontractorId)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, recordedBy)))
    .leftJoin(files, and(eq(files.organizationId, organizationId), eq(files.id, fileId)))
    .where(eq(subcontractorEvidence.organizationId, organizationId))
    .orderBy(desc(seenOn), desc(recordedAt));
  const evidence = Map.groupBy(seen, (one) => one.subcontractorId);
  return links.map((link) => ({
    ...link,
    evidence: (evidence.get(link.id) ?? []).map((one) => SubcontractorEvidence.parse(one)),
  }));
}
