import { and, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import { members, vendorEndings, vendorEndingSteps, vendors } from '../../../drizzle/schema/index.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type {
  BeginEnding,
  EndVendor,
  SettleEndingStep,
  TakeVendorBack,
  VendorEnding,
} from '../../../shared/domain/vendor-ending.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { overtakeProposal } from '../approval/proposal.ts';
import { holdSites } from '../finding/site-lock.ts';
import { readToday } from '../member/service.ts';
import { readEndingSteps } from './ending-steps.ts';
import { readVendor } from './record.ts';

/** How far a vendor's end is; null while nobody has begun it. @throws Refusal NOT_FOUND */
export function getEnding(org: OrgContext, id: VendorId): Promise<VendorEnding | null> {
  return org.read(async (db) => readEnding(db, org, await readVendor(db, org, id)));
}

/** Says that the organization leaves a vendor, which begins its steps; browsers do as before. @throws Refusal NOT_FOUND | CONFLICT */
export function beginEnding(org: MemberContext, { id, reason }: BeginEnding): Promise<VendorEnding> {
  return org.change('vendor.ending-begun', async (tx) => {
    const vendor = await readVendor(tx, org, id);
    if (await findEnding(tx, org, id)) throw new Refusal('CONFLICT', `The end of ${vendor.name} was begun already.`);
    await tx.insert(vendorEndings).values({
      organizationId: org.organizationId,
      id: newId(),
      vendorId: id,
      reason,
      begunBy: org.actor.id,
      begunAt: org.now(),
    });
    return {
      subject: { kind: 'vendor', id, name: vendor.name },
      before: null,
      after: { reason },
      result: await readBegun(tx, org, vendor),
    };
  });
}

/** Says of a step that nothing on record can tell what came of it; the newest word counts. @throws Refusal NOT_FOUND | CONFLICT */
export function settleEndingStep(
  org: MemberContext,
  { id, step, outcome, note }: SettleEndingStep,
): Promise<VendorEnding> {
  return org.change('vendor.ending-step-settled', async (tx) => {
    const vendor = await readVendor(tx, org, id);
    const { id: endingId } = await holdOpen(tx, org, vendor);
    await tx.insert(vendorEndingSteps).values({
      organizationId: org.organizationId,
      id: newId(),
      endingId,
      step,
      outcome,
      note,
      saidBy: org.actor.id,
      saidAt: org.now(),
    });
    return {
      subject: { kind: 'vendor', id, name: vendor.name },
      before: null,
      after: { step, outcome, note },
      result: await readBegun(tx, org, vendor),
    };
  });
}

/** Ends a vendor, once every step is done: it leaves the lists and stays on record. @throws Refusal NOT_FOUND | CONFLICT */
export function endVendor(org: MemberContext, { id, note }: EndVendor): Promise<VendorRecord> {
  return org.change('vendor.ended', async (tx) => {
    // Decisions and proposals on it wait until it is over, and meet a vendor that was ended.
    await holdSites(tx, org);
    const vendor = await readVendor(tx, org, id);
    const ending = await holdOpen(tx, org, vendor);
    const steps = await readEndingSteps(tx, org, vendor, ending.id);
    const open = steps.filter(({ state }) => state === 'open').length;
    if (open > 0) {
      throw new Refusal(
        'CONFLICT',
        `${open === 1 ? 'One step is' : `${open} steps are`} still open. Close ${open === 1 ? 'it' : 'them'} first, then end ${vendor.name}.`,
      );
    }
    const endedOn = await readToday(tx, org);
    await tx
      .update(vendorEndings)
      .set({ endedOn, note, endedBy: org.actor.id })
      .where(and(eq(vendorEndings.organizationId, org.organizationId), eq(vendorEndings.id, ending.id)));
    await tx.update(vendors).set({ endedOn }).where(thisVendor(org, id));
    // Nobody could agree to it any more.
    await overtakeProposal(tx, org, id);
    return {
      subject: { kind: 'vendor', id, name: vendor.name },
      before: { endedOn: null },
      after: { endedOn, note, steps: steps.map(({ step, state }) => `${step}: ${state}`) },
      result: await readVendor(tx, org, id),
    };
  });
}

/** Calls an end off, or takes back a vendor that was ended: what was denied or ended meanwhile stays so. @throws Refusal NOT_FOUND | CONFLICT */
export function takeVendorBack(org: MemberContext, { id, reason }: TakeVendorBack): Promise<VendorRecord> {
  return org.change('vendor.taken-back', async (tx) => {
    const vendor = await readVendor(tx, org, id);
    const ending = await findEnding(tx, org, id);
    if (!ending) throw new Refusal('CONFLICT', `Nobody has begun to end ${vendor.name}.`);
    await tx
      .update(vendorEndings)
      .set({ takenBackAt: org.now(), takenBackBy: org.actor.id, takenBackBecause: reason })
      .where(and(eq(vendorEndings.organizationId, org.organizationId), eq(vendorEndings.id, ending.id)));
    await tx.update(vendors).set({ endedOn: null, mergedInto: null }).where(thisVendor(org, id));
    return {
      subject: { kind: 'vendor', id, name: vendor.name },
      before: { endedOn: vendor.endedOn },
      after: { endedOn: null, reason },
      result: await readVendor(tx, org, id),
    };
  });
}

const thisVendor = ({ organizationId }: OrgContext, id: VendorId) =>
  and(eq(vendors.organizationId, organizationId), eq(vendors.id, id));

/** The one that was not taken back. */
async function findEnding(db: Reader, { organizationId }: OrgContext, id: VendorId) {
  const [ending] = await db
    .select()
    .from(vendorEndings)
    .where(
      and(
        eq(vendorEndings.organizationId, organizationId),
        eq(vendorEndings.vendorId, id),
        isNull(vendorEndings.takenBackAt),
      ),
    );
  return ending;
}

async function holdOpen(db: Reader, org: OrgContext, { id, name }: VendorRecord) {
  const ending = await findEnding(db, org, id);
  if (!ending) throw new Refusal('CONFLICT', `Nobody has begun to end ${name}. Begin it first.`);
  if (ending.endedOn) throw new Refusal('CONFLICT', `${name} was ended already, on ${ending.endedOn}.`);
  return ending;
}

async function readBegun(db: Reader, org: OrgContext, vendor: VendorRecord): Promise<VendorEnding> {
  const ending = await readEnding(db, org, vendor);
  if (!ending) throw notFound('End');
  return ending;
}

const beginners = alias(members, 'beginners');
const enders = alias(members, 'enders');

async function readEnding(db: Reader, org: OrgContext, vendor: VendorRecord): Promise<VendorEnding | null> {
  const { organizationId } = org;
  const ending = await findEnding(db, org, vendor.id);
  if (!ending) return null;
  const [names] = await db
    .select({ begunByName: beginners.name, endedByName: enders.name })
    .from(vendorEndings)
    .innerJoin(beginners, and(eq(beginners.organizationId, organizationId), eq(beginners.id, vendorEndings.begunBy)))
    .leftJoin(enders, and(eq(enders.organizationId, organizationId), eq(enders.id, vendorEndings.endedBy)))
    .where(and(eq(vendorEndings.organizationId, organizationId), eq(vendorEndings.id, ending.id)));
  const { reason, begunAt, endedOn, note } = ending;
  return {
    reason,
    begunAt,
    begunByName: names?.begunByName ?? '',
    steps: await readEndingSteps(db, org, vendor, ending.id),
    ended: endedOn === null ? null : { on: endedOn, note, byName: names?.endedByName ?? '' },
  };
}
