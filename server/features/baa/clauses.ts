import { and, asc, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { baaClauseReadings, baas, members } from '../../../drizzle/schema/index.ts';
import type { BaaId } from '../../../shared/domain/baa.ts';
import type { ClauseProposals, ClauseReading, ReadClause, ReadClauses } from '../../../shared/domain/baa-clause.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { type MissingClause, missingClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { proposePassages } from '../../../shared/regulation/propose-passages.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { newestReadings } from './newest-readings.ts';
import { readPdf } from './read-pdf.ts';
import { holdBaa, readBaa } from './service.ts';

/** The newest reading of each clause that somebody has read. @throws Refusal NOT_FOUND */
export function listClauseReadings(org: OrgContext, baaId: BaaId): Promise<ClauseReading[]> {
  return org.read(async (db) => {
    await readBaa(db, org, baaId);
    return readReadings(db, org, baaId);
  });
}

/** Writes down what somebody read of a clause; what was read before stays on record. @throws Refusal NOT_FOUND */
export function readClause(org: MemberContext, { baaId, ...read }: ReadClause): Promise<ClauseReading[]> {
  return org.change('baa.clause-read', async (tx) => {
    const { vendor } = await holdBaa(tx, org, baaId);
    const before = (await readReadings(tx, org, baaId)).find(({ clause }) => clause === read.clause);
    await insertReadings(tx, org, baaId, [read]);
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: before ?? null,
      after: read,
      result: await readReadings(tx, org, baaId),
    };
  });
}

/** Writes down clauses that somebody found in one reading, each where it stands. @throws Refusal NOT_FOUND */
export function readClauses(org: MemberContext, { baaId, found }: ReadClauses): Promise<ClauseReading[]> {
  return org.change('baa.clauses-read', async (tx) => {
    const { vendor } = await holdBaa(tx, org, baaId);
    const clauses = new Set<ClauseReading['clause']>(found.map(({ clause }) => clause));
    const before = (await readReadings(tx, org, baaId)).filter(({ clause }) => clauses.has(clause));
    await insertReadings(
      tx,
      org,
      baaId,
      found.map((one) => ({ ...one, reading: 'present' })),
    );
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: { found: before },
      after: { found },
      result: await readReadings(tx, org, baaId),
    };
  });
}

/**
 * Takes over what was read of the version before, for the clauses of this one that nobody has read: an amendment repeats few of them.
 * @throws Refusal NOT_FOUND, CONFLICT where there is nothing to take over
 */
export function carryClauses(org: MemberContext, baaId: BaaId): Promise<ClauseReading[]> {
  return org.change('baa.clauses-carried-over', async (tx) => {
    const { vendor, agreementId, version } = await holdBaa(tx, org, baaId);
    const previous = vendor.baas.find((one) => one.agreementId === agreementId && one.version === version - 1);
    const own = new Set((await readReadings(tx, org, baaId)).map(({ clause }) => clause));
    const earlier = previous ? await readReadings(tx, org, previous.id) : [];
    const carried = earlier
      .filter(({ clause }) => !own.has(clause))
      .map(({ clause, reading, page, passage }) => ({ clause, reading, page, passage }));
    if (carried.length === 0) {
      throw new Refusal('CONFLICT', 'The version before has no reading that this one lacks. Reload and look again.');
    }
    await insertReadings(tx, org, baaId, carried);
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: null,
      after: { carried, fromVersion: version - 1 },
      result: await readReadings(tx, org, baaId),
    };
  });
}

/** A version of an agreement in force that was not read to have all that the law requires. */
export interface ClauseGap {
  baaId: BaaId;
  agreementId: BaaId;
  vendorId: VendorId;
  counterparty: string;
  createdAt: Date;
  missing: MissingClause[];
}

/** The agreements in force on a day with the required clauses that each was not read to have. Two queries, however many agreements. */
export async function readClauseGaps(db: Reader, org: OrgContext, today: string): Promise<ClauseGap[]> {
  const versions = await db.select().from(baas).where(eq(baas.organizationId, org.organizationId));
  const read = await newestReadings(db, org);
  return versions.flatMap(({ id: version, agreementId, vendorId, counterparty, createdAt, type, ...dates }) => {
    if (!isInForce(termOf(dates), today)) return [];
    const missing = missingClausesOf({ type, readings: read.get(version) ?? [] });
    return missing.length === 0 ? [] : [{ baaId: version, agreementId, vendorId, counterparty, createdAt, missing }];
  });
}

/** Searches the signed file for each clause. @throws Refusal NOT_FOUND */
export async function proposeClauses(
  org: OrgContext,
  storages: Pick<FileStorages, 'of'>,
  baaId: BaaId,
): Promise<ClauseProposals> {
  const { fileId } = await org.read((db) => readBaa(db, org, baaId));
  if (!fileId) return { kind: 'not-searched', because: 'no-file' };
  const { storage } = await findContent(org, fileId);
  const parts = [];
  for await (const part of storages.of(storage).read(org, fileId)) parts.push(part);
  const read = await readPdf(new Uint8Array(Buffer.concat(parts)));
  if (read.kind === 'none') return { kind: 'not-searched', because: read.because };
  const proposals = [...proposePassages(read.pages, baaClauses)].map(([clause, passage]) => ({ clause, ...passage }));
  return { kind: 'searched', pagesSearched: read.pages.length, pageCount: read.pageCount, proposals };
}

async function insertReadings(
  tx: Tx,
  org: MemberContext,
  baaId: BaaId,
  readings: readonly Omit<ReadClause, 'baaId'>[],
): Promise<void> {
  const [reviewedBy, reviewedAt] = [org.actor.id, org.now()];
  await tx.insert(baaClauseReadings).values(
    readings.map((read) => ({
      organizationId: org.organizationId,
      id: newId(),
      baaId,
      ...read,
      reviewedBy,
      reviewedAt,
    })),
  );
}

async function readReadings(db: Reader, org: OrgContext, baaId: BaaId): Promise<ClauseReading[]> {
  const { clause, reading, page, passage, reviewedAt } = baaClauseReadings;
  return db
    .selectDistinctOn([clause], { clause, reading, page, passage, reviewedByName: members.name, reviewedAt })
    .from(baaClauseReadings)
    .innerJoin(
      members,
      and(eq(members.organizationId, org.organizationId), eq(members.id, baaClauseReadings.reviewedBy)),
    )
    .where(and(eq(baaClauseReadings.organizationId, org.organizationId), eq(baaClauseReadings.baaId, baaId)))
    .orderBy(asc(clause), desc(reviewedAt), desc(baaClauseReadings.id));
}
