import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm';
import {
  members,
  reportAttestations,
  reportFiles,
  reportNotes,
  reportReaders,
  reports,
} from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import {
  isOpenAsk,
  type MemberAttestation,
  type ReportAttestation,
  type ReportFileKind,
  type ReportId,
  type ReportNote,
  type ReportReader,
  type ReportSummary,
} from '../../../shared/domain/report.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readToday } from '../member/service.ts';
import { readAsks } from './asks.ts';

export type ReportRow = typeof reports.$inferSelect;

/** A report that is frozen, as its row says it. */
export type FrozenRow = ReportRow & { frozenAt: Date; snapshot: object; snapshotHash: string };

export const thisReport = ({ organizationId }: Pick<OrgContext, 'organizationId'>, id: ReportId) =>
  and(eq(reports.organizationId, organizationId), eq(reports.id, id));

export const thisReader = ({ organizationId }: OrgContext, reportId: ReportId, readerId: string) =>
  and(
    eq(reportReaders.organizationId, organizationId),
    eq(reportReaders.reportId, reportId),
    eq(reportReaders.id, readerId),
  );

/** As the audit trail calls it. */
export const subjectOf = ({ id, title }: Pick<ReportRow, 'id' | 'title'>) => ({ kind: 'report', id, name: title });

/** @throws Refusal NOT_FOUND */
export async function readRow(db: Reader, org: OrgContext, id: ReportId): Promise<ReportRow> {
  const [row] = await db.select().from(reports).where(thisReport(org, id));
  if (!row) throw notFound('Report');
  return row;
}

/** A draft that is still as its writer saw it, held. @throws Refusal NOT_FOUND | CONFLICT */
export async function holdDraft(
  tx: Tx,
  org: OrgContext,
  { id, version }: Pick<ReportRow, 'id' | 'version'>,
): Promise<ReportRow> {
  const [row] = await tx.select().from(reports).where(thisReport(org, id)).for('update');
  if (!row) throw notFound('Report');
  if (row.frozenAt) throw new Refusal('CONFLICT', 'This report was frozen already, and stays as it is.');
  if (row.version !== version)
    throw new Refusal(
      'CONFLICT',
      'Somebody saved this draft meanwhile. What you wrote is still on this page: copy it, then reload.',
    );
  return row;
}

/** @throws Refusal NOT_FOUND, CONFLICT for a draft */
export async function readFrozen(db: Reader, org: OrgContext, id: ReportId): Promise<FrozenRow> {
  return asFrozen(await readRow(db, org, id));
}

/** @throws Refusal CONFLICT for a draft */
function asFrozen({ frozenAt, snapshot, snapshotHash, ...row }: ReportRow): FrozenRow {
  if (frozenAt === null || snapshot === null || snapshotHash === null)
    throw new Refusal('CONFLICT', 'This report is a draft. Freeze it first.');
  return { ...row, frozenAt, snapshot, snapshotHash };
}

const frozenOf = (db: Reader, { organizationId }: OrgContext) =>
  db
    .select()
    .from(reports)
    .where(and(eq(reports.organizationId, organizationId), isNotNull(reports.frozenAt)))
    .orderBy(desc(reports.frozenAt), desc(reports.id));

/** The reports that were frozen, the last first. */
export async function readAllFrozen(db: Reader, org: OrgContext): Promise<FrozenRow[]> {
  return (await frozenOf(db, org)).map(asFrozen);
}

/** The report that was frozen last; null where none was. */
export async function readLastFrozen(db: Reader, org: OrgContext): Promise<ReportRow | null> {
  const [last] = await frozenOf(db, org).limit(1);
  return last ?? null;
}

/** Reports as lists show them, in the order given. */
export async function summariesOf(db: Reader, org: OrgContext, rows: readonly ReportRow[]): Promise<ReportSummary[]> {
  if (rows.length === 0) return [];
  const { organizationId } = org;
  const ids = rows.map(({ id }) => id);
  const names = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(
      and(
        eq(members.organizationId, organizationId),
        among(
          members.id,
          rows.map(({ createdBy }) => createdBy),
        ),
      ),
    );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const { reportId, firstReadAt } = reportReaders;
  const read = await db
    .select({ reportId, readers: count(), readBy: count(firstReadAt) })
    .from(reportReaders)
    .where(and(eq(reportReaders.organizationId, organizationId), among(reportId, ids)))
    .groupBy(reportId);
  const readOf = new Map(read.map((one) => [one.reportId, one]));
  const signed = Map.groupBy(await readAttestations(db, org, ids), (one) => one.reportId);
  const asks = Map.groupBy(await readAsks(db, org, ids), (ask) => ask.reportId);
  const today = await readToday(db, org);
  return rows.map(({ id, fromOn, toOn, title, createdBy, createdAt, frozenAt }) => {
    const signedBy = (signed.get(id) ?? []).map(({ memberName }) => memberName);
    return {
      id,
      period: { fromOn, toOn },
      state: frozenAt === null ? 'draft' : signedBy.length === 0 ? 'frozen' : 'signed',
      title,
      createdByName: nameOf.get(createdBy) ?? '',
      createdAt,
      frozenAt,
      readers: readOf.get(id)?.readers ?? 0,
      readBy: readOf.get(id)?.readBy ?? 0,
      signedBy,
      openAsks: (asks.get(id) ?? []).filter((ask) => isOpenAsk(ask, today)).length,
    };
  });
}

/** Who signed these reports, the first first. */
function readAttestations(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly ReportId[],
): Promise<(MemberAttestation & { reportId: ReportId })[]> {
  const { reportId, memberId, memberName, statement, attestedAt, snapshotHash, id } = reportAttestations;
  return db
    .select({ reportId, memberId, memberName, statement, attestedAt, snapshotHash })
    .from(reportAttestations)
    .where(and(eq(reportAttestations.organizationId, organizationId), among(reportId, ids)))
    .orderBy(asc(attestedAt), asc(id));
}

/** Who signed one report, for members. */
export async function readMemberSignatures(db: Reader, org: OrgContext, id: ReportId): Promise<MemberAttestation[]> {
  const signed = await readAttestations(db, org, [id]);
  return signed.map(({ reportId: _reportId, ...attestation }) => attestation);
}

/** The same for its documents and for readers outside, who are told no ids of people. */
export async function readSignatures(db: Reader, org: OrgContext, id: ReportId): Promise<ReportAttestation[]> {
  const signed = await readAttestations(db, org, [id]);
  return signed.map(({ memberName, statement, attestedAt, snapshotHash }) => ({
    memberName,
    statement,
    attestedAt,
    snapshotHash,
  }));
}

/** Whom a report was sent to. */
export async function readReaders(db: Reader, { organizationId }: OrgContext, id: ReportId): Promise<ReportReader[]> {
  const { memberId, name, email, sentAt, linkId, linkExpiresAt, firstReadAt } = reportReaders;
  const rows = await db
    .select({ memberId, name, email, sentAt, linkId, linkExpiresAt, firstReadAt })
    .from(reportReaders)
    .where(and(eq(reportReaders.organizationId, organizationId), eq(reportReaders.reportId, id)))
    .orderBy(asc(name), asc(email));
  return rows.map(({ linkId: held, linkExpiresAt: until, ...reader }) => ({
    ...reader,
    linkExpiresAt: held === null ? null : until,
    isLinkWithdrawn: held === null && until !== null,
  }));
}

/** What was said about a report, in order. */
export function readNotes(db: Reader, { organizationId }: OrgContext, id: ReportId): Promise<ReportNote[]> {
  const { kind, body, memberName, writtenAt } = reportNotes;
  return db
    .select({ kind, body, writtenByName: memberName, writtenAt })
    .from(reportNotes)
    .where(and(eq(reportNotes.organizationId, organizationId), eq(reportNotes.reportId, id)))
    .orderBy(asc(writtenAt), asc(reportNotes.id));
}

/** The document of a kind that says who has signed by now; null where it is still to be made. */
export async function readDocument(
  db: Reader,
  { organizationId }: OrgContext,
  id: ReportId,
  kind: ReportFileKind,
): Promise<FileId | null> {
  // By their number and not by the clock: a signature may be given while a document is made.
  const signed = await db.$count(
    reportAttestations,
    and(eq(reportAttestations.organizationId, organizationId), eq(reportAttestations.reportId, id)),
  );
  const [newest] = await db
    .select({ fileId: reportFiles.fileId })
    .from(reportFiles)
    .where(
      and(
        eq(reportFiles.organizationId, organizationId),
        eq(reportFiles.reportId, id),
        eq(reportFiles.kind, kind),
        eq(reportFiles.signatures, signed),
      ),
    )
    // Where two requests made it at once, the first stays: nothing that was handed out is replaced by another of the same signatures.
    .orderBy(asc(reportFiles.madeAt), asc(reportFiles.fileId))
    .limit(1);
  return newest?.fileId ?? null;
}
