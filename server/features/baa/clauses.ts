import { and, asc, desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { baaClauseReadings, members } from '../../../drizzle/schema/index.ts';
import type { BaaId } from '../../../shared/domain/baa.ts';
import type { ClauseProposals, ClauseReading, ReadClause } from '../../../shared/domain/baa-clause.ts';
import { baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { proposePassages } from '../../../shared/regulation/propose-passages.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
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
    await tx.insert(baaClauseReadings).values({
      organizationId: org.organizationId,
      id: newId(),
      baaId,
      ...read,
      reviewedBy: org.actor.id,
      reviewedAt: org.now(),
    });
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: before ?? null,
      after: read,
      result: await readReadings(tx, org, baaId),
    };
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
