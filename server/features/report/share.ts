import { and, eq } from 'drizzle-orm';
import { members, reportReaders } from '../../../drizzle/schema/index.ts';
import type { ReportFileKind, SharedReport } from '../../../shared/domain/report.ts';
import type { ReportLink } from '../../auth/report-link.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readSettings } from '../organization/settings.ts';
import { noteFirstReading } from './first-reading.ts';
import { readFrozen, readSignatures, subjectOf, thisReader } from './record.ts';
import { thaw } from './stored.ts';

/** The frozen report as whoever holds a link to it reads it; that they opened it is noted the first time. */
export async function openSharedReport(link: ReportLink): Promise<SharedReport> {
  const shared = await link.org.read((db) => readShared(db, link.org, link));
  await noteFirstReading(link.org, link.reportId, eq(reportReaders.id, link.readerId));
  return shared;
}

/** Notes that whoever holds a link took a document along, which is also the first that they may have read of the report. */
export async function noteTaken({ org, reportId, readerId }: ReportLink, kind: ReportFileKind): Promise<void> {
  await noteFirstReading(org, reportId, eq(reportReaders.id, readerId));
  await org.change('report.document-taken', async (tx) => {
    const subject = subjectOf(await readFrozen(tx, org, reportId));
    return { subject, before: null, after: { kind, reader: org.actor.name }, result: undefined };
  });
}

async function readShared(
  db: Reader,
  org: OrgContext,
  { reportId, readerId, expiresAt }: ReportLink,
): Promise<SharedReport> {
  const row = await readFrozen(db, org, reportId);
  const { profile } = await readSettings(db, org.organizationId);
  const reader = theRow(
    await db
      .select({ name: reportReaders.name, sentByName: members.name })
      .from(reportReaders)
      .innerJoin(
        members,
        and(eq(members.organizationId, reportReaders.organizationId), eq(members.id, reportReaders.sentBy)),
      )
      .where(thisReader(org, reportId, readerId)),
  );
  return {
    color: profile.color,
    readerName: reader.name,
    sentByName: reader.sentByName,
    linkExpiresAt: expiresAt,
    frozenAt: row.frozenAt,
    snapshotHash: row.snapshotHash,
    snapshot: thaw(row),
    attestations: await readSignatures(db, org, reportId),
  };
}
