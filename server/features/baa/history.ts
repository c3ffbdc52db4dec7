import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import { baaAttestations, baaReturns, baas, baaViolations, files, members } from '../../../drizzle/schema/index.ts';
import type { BaaId } from '../../../shared/domain/baa.ts';
import {
  type AttestBaa,
  type BaaHistory,
  type BaaViolation,
  type RecordReturn,
  type RecordViolation,
  type ResolveViolation,
  ViolationId,
} from '../../../shared/domain/baa-history.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { refuseUnknownFile } from '../file/service.ts';
import { readToday } from '../member/service.ts';
import { holdBaa, holdNewest, readBaa } from './service.ts';

/** What was written down of an agreement beside its versions, whichever of them is named. @throws Refusal NOT_FOUND */
export function listBaaHistory(org: OrgContext, baaId: BaaId): Promise<BaaHistory> {
  return org.read(async (db) => readHistory(db, org, (await readBaa(db, org, baaId)).agreementId));
}

/** Writes down that somebody looked at a version in force and stands by it. @throws Refusal NOT_FOUND | CONFLICT */
export function attestBaa(org: MemberContext, { id, note }: AttestBaa): Promise<BaaHistory> {
  return org.change('baa.attested', async (tx) => {
    const { vendor, ...baa } = await holdBaa(tx, org, id);
    const attestedOn = await readToday(tx, org);
    if (!isInForce(termOf(baa), attestedOn)) {
      throw new Refusal('CONFLICT', 'This version is not in force, so nobody can attest that it stands.');
    }
    await tx.insert(baaAttestations).values({
      organizationId: org.organizationId,
      id: newId(),
      baaId: id,
      attestedOn,
      note,
      attestedBy: org.actor.id,
      attestedAt: org.now(),
    });
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: null,
      after: { attestedOn, note },
      result: await readHistory(tx, org, baa.agreementId),
    };
  });
}

/** Writes down a violation that the organization knows of, and what it does about it. @throws Refusal NOT_FOUND */
export function recordViolation(org: MemberContext, input: RecordViolation): Promise<BaaHistory> {
  const { agreementId } = input;
  return org.change('baa.violation-recorded', async (tx) => {
    const { vendor, id } = await holdNewest(tx, org, agreementId);
    await tx.insert(baaViolations).values({
      organizationId: org.organizationId,
      id: ViolationId.parse(newId()),
      ...input,
      recordedBy: org.actor.id,
      recordedAt: org.now(),
    });
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: null,
      after: input,
      result: await readHistory(tx, org, agreementId),
    };
  });
}

/** Writes down what came of a violation, once. @throws Refusal NOT_FOUND | CONFLICT */
export function resolveViolation(org: MemberContext, input: ResolveViolation): Promise<BaaHistory> {
  const { id, outcome, outcomeOn, reason } = input;
  return org.change('baa.violation-resolved', async (tx) => {
    const violation = await holdViolation(tx, org, id);
    if (violation.outcome) throw new Refusal('CONFLICT', 'What came of this violation is written down already.');
    if (outcomeOn < violation.knownOn) {
      throw new Refusal(
        'CONFLICT',
        `This violation was known on ${violation.knownOn}. Choose that day or a later one.`,
      );
    }
    const { vendor, id: baaId } = await holdNewest(tx, org, violation.agreementId);
    await tx
      .update(baaViolations)
      .set({ outcome, outcomeOn, outcomeReason: reason, outcomeBy: org.actor.id, outcomeAt: org.now() })
      .where(thisViolation(org, id));
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: { what: violation.what, outcome: null },
      after: { what: violation.what, outcome, outcomeOn, reason },
      result: await readHistory(tx, org, violation.agreementId),
    };
  });
}

/** Writes down what became of the patient information at the end; the newest counts. @throws Refusal NOT_FOUND */
export function recordReturn(org: MemberContext, input: RecordReturn): Promise<BaaHistory> {
  const { agreementId, fileId } = input;
  return org.change('baa.return-recorded', async (tx) => {
    const { vendor, id } = await holdNewest(tx, org, agreementId);
    if (fileId !== null) await refuseUnknownFile(tx, org, fileId);
    const [before] = (await readHistory(tx, org, agreementId)).returns;
    await tx.insert(baaReturns).values({
      organizationId: org.organizationId,
      id: newId(),
      ...input,
      recordedBy: org.actor.id,
      recordedAt: org.now(),
    });
    return {
      subject: { kind: 'baa', id, name: vendor.name },
      before: before ?? null,
      after: input,
      result: await readHistory(tx, org, agreementId),
    };
  });
}

async function holdViolation(tx: Tx, org: OrgContext, id: ViolationId) {
  const [violation] = await tx.select().from(baaViolations).where(thisViolation(org, id)).for('update');
  if (!violation) throw notFound('Violation');
  return violation;
}

const thisViolation = ({ organizationId }: OrgContext, id: ViolationId) =>
  and(eq(baaViolations.organizationId, organizationId), eq(baaViolations.id, id));

async function readHistory(db: Reader, org: OrgContext, agreementId: BaaId): Promise<BaaHistory> {
  return {
    attestations: await readAttestations(db, org, agreementId),
    violations: await readViolations(db, org, agreementId),
    returns: await readReturns(db, org, agreementId),
  };
}

function readAttestations(db: Reader, { organizationId }: OrgContext, agreementId: BaaId) {
  const { baaId, attestedOn, note, attestedBy, attestedAt, id } = baaAttestations;
  return db
    .select({ baaId, attestedOn, note, attestedByName: members.name })
    .from(baaAttestations)
    .innerJoin(baas, and(eq(baas.organizationId, organizationId), eq(baas.id, baaId)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, attestedBy)))
    .where(and(eq(baaAttestations.organizationId, organizationId), eq(baas.agreementId, agreementId)))
    .orderBy(desc(attestedAt), desc(id));
}

const resolvers = alias(members, 'resolvers');

async function readViolations(db: Reader, { organizationId }: OrgContext, agreementId: BaaId): Promise<BaaViolation[]> {
  const rows = await db
    .select({ violation: baaViolations, recordedByName: members.name, byName: resolvers.name })
    .from(baaViolations)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, baaViolations.recordedBy)))
    .leftJoin(resolvers, and(eq(resolvers.organizationId, organizationId), eq(resolvers.id, baaViolations.outcomeBy)))
    .where(and(eq(baaViolations.organizationId, organizationId), eq(baaViolations.agreementId, agreementId)))
    .orderBy(desc(baaViolations.knownOn), desc(baaViolations.id));
  return rows.map(({ violation: { outcome: kind, outcomeOn: on, outcomeReason, ...violation }, byName, ...row }) => ({
    ...violation,
    ...row,
    // The four are written together.
    outcome: kind === null || on === null ? null : { kind, on, reason: outcomeReason ?? '', byName: byName ?? '' },
  }));
}

function readReturns(db: Reader, { organizationId }: OrgContext, agreementId: BaaId) {
  const { kind, doneOn, note, protections, recordedBy, recordedAt, id } = baaReturns;
  return db
    .select({
      kind,
      doneOn,
      note,
      protections,
      file: { id: files.id, name: files.name },
      recordedByName: members.name,
      recordedAt,
    })
    .from(baaReturns)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, recordedBy)))
    .leftJoin(files, and(eq(files.organizationId, organizationId), eq(files.id, baaReturns.fileId)))
    .where(and(eq(baaReturns.organizationId, organizationId), eq(baaReturns.agreementId, agreementId)))
    .orderBy(desc(recordedAt), desc(id));
}
