import { Readable } from 'node:stream';
import { reportFiles } from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import { type ReportFileKind, reportFileKinds, type ReportId } from '../../../shared/domain/report.ts';
import type { OrgContext } from '../../context.ts';
import { receive } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import type { PrintedReport } from './paper.ts';
import { readDocument, readFrozen, readSignatures, subjectOf } from './record.ts';
import { thaw } from './stored.ts';
import { writeReportDocx } from './write-docx.ts';
import { writeReportPdf } from './write-pdf.ts';

const writers: Readonly<Record<ReportFileKind, (printed: PrintedReport) => Promise<Buffer>>> = {
  pdf: writeReportPdf,
  docx: writeReportDocx,
};

/** Makes and keeps the documents that are missing of a frozen report, or that do not say yet who has signed it. @throws Refusal NOT_FOUND | CONFLICT */
export async function keepDocuments(org: OrgContext, files: FileStorages, id: ReportId): Promise<void> {
  for (const kind of reportFileKinds) await keptDocument(org, files, id, kind);
}

/** The document of a kind that says all there is to say by now, made if it has to be. @throws Refusal NOT_FOUND, CONFLICT for a draft */
export async function keptDocument(
  org: OrgContext,
  files: FileStorages,
  id: ReportId,
  kind: ReportFileKind,
): Promise<FileId> {
  const { report, kept, attestations } = await org.read(async (db) => ({
    report: await readFrozen(db, org, id),
    kept: await readDocument(db, org, id, kind),
    attestations: await readSignatures(db, org, id),
  }));
  if (kept !== null) return kept;
  const { frozenAt: at, snapshotHash } = report;
  const content = await writers[kind]({ snapshot: thaw(report), frozen: { at, snapshotHash }, attestations });
  const name = `${nameOf(report.title)}, ${report.toOn}${attestations.length > 0 ? ', signed' : ''}.${kind}`;
  const made = await receive(Readable.from([content]), { folder: files.arrivals, name }, (arrived) =>
    keepFileFor(org, files, name, arrived, 'report.document-kept', async (tx, file) => {
      await tx.insert(reportFiles).values({
        organizationId: org.organizationId,
        reportId: id,
        fileId: file.id,
        kind,
        signatures: attestations.length,
        madeAt: org.now(),
      });
      const after = { kind, document: file.sha256, signedBy: attestations.map(({ memberName }) => memberName) };
      return { subject: subjectOf(report), before: null, after, result: file.id };
    }),
  );
  // Whoever else was asked meanwhile may have kept theirs first: everybody is given the same one.
  return (await org.read((db) => readDocument(db, org, id, kind))) ?? made;
}

/** No sign that a file's name can't have on some computer. */
const nameOf = (title: string): string => title.replaceAll(/[\\/:*?"<>|]/g, ' ').trim();
