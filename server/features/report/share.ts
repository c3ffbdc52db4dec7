import { and, eq, isNull } from 'drizzle-orm';
import { members, reportReaders } from '../../../drizzle/schema/index.ts';
import type { SharedReport } from '../../../shared/domain/report.ts';
import type { ReportLink } from '../../auth/report-link.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { theRow } from '../../errors.ts';
import { readSettings } from '../organization/settings.ts';
import { readFrozen, readSignatures, subjectOf, thisReader } from './record.ts';
import { thaw } from './snapshot.ts';

/** The frozen report as whoever holds a link to it reads it; that they opened it is noted the first time. */
export async function openSharedReport(link: ReportLink): Promise<SharedReport> {
  const shared = await link.org.read((db) => readShared(db, link.org, link));
  if (shared.firstReadAt === null) await noteOpened(link);
  return shared.report;
}

async function readShared(db: Reader, org: OrgContext, { reportId, readerId, expiresAt }: ReportLink) {
  const row = await readFrozen(db, org, reportId);
  const { profile } = await readSettings(db, org.organizationId);
  const reader = theRow(
    await db
      .select({ name: reportReaders.name, firstReadAt: reportReaders.firstReadAt, sentByName: members.name })
      .from(reportReaders)
      .innerJoin(
        members,
        and(eq(members.organizationId, reportReaders.organizationId), eq(members.id, reportReaders.sentBy)),
      )
      .where(thisReader(org, reportId, readerId)),
  );
  const report: SharedReport = {
    color: profile.color,
    readerName: reader.name,
    sentByName: reader.sentByName,
    linkExpiresAt: expiresAt,
    frozenAt: row.frozenAt,
    snapshotHash: row.snapshotHash,
    snapshot: thaw(row),
    attestations: await readSignatures(db, org, reportId),
  };
  return { report, firstReadAt: reader.firstReadAt };
}

function noteOpened({ org, reportId, readerId }: ReportLink): Promise<void> {
  return org.change('report.opened', async (tx) => {
    const row = await readFrozen(tx, org, reportId);
    const firstReadAt = org.now();
    await tx
      .update(reportReaders)
      .set({ firstReadAt })
      .where(and(thisReader(org, reportId, readerId), isNull(reportReaders.firstReadAt)));
    return { subject: subjectOf(row), before: null, after: { reader: org.actor.name, firstReadAt }, result: undefined };
  });
}
