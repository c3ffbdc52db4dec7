import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { reportAsks, reportReaders, reports } from '../../../drizzle/schema/index.ts';
import { type Period, whyNoPeriod } from '../../../shared/domain/metric.ts';
import type { Page, Paging } from '../../../shared/domain/paging.ts';
import {
  type CreateReport,
  type FreezeReport,
  type LastAsks,
  ReportAskId,
  ReportId,
  type ReportRecord,
  type ReportSummary,
  type SaveReport,
  type SetReportPeriod,
} from '../../../shared/domain/report.ts';
import { sayReport } from '../../../shared/domain/say-report.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import { readFindingsById } from '../finding/read.ts';
import { readToday } from '../member/service.ts';
import { readUsualPeriod } from '../metric/view.ts';
import { readVendorsOf } from '../vendor/record.ts';
import { readAsks } from './asks.ts';
import { composeReport } from './compose.ts';
import { noteFirstReading } from './first-reading.ts';
import { proposeAsks } from './propose-asks.ts';
import {
  holdDraft,
  readDocument,
  readLastFrozen,
  readNotes,
  readMemberSignatures,
  readReaders,
  readRow,
  subjectOf,
  summariesOf,
  thisReport,
} from './record.ts';
import { readSchedule } from './schedule.ts';
import { thaw } from './stored.ts';

/** The newest first, and the draft before all. */
export function listReports(org: OrgContext, { page, size }: Paging): Promise<Page<ReportSummary>> {
  const own = eq(reports.organizationId, org.organizationId);
  return org.read(async (db) => {
    const rows = await db
      .select()
      .from(reports)
      .where(own)
      // PostgreSQL puts what has no value first in this direction.
      .orderBy(desc(reports.frozenAt), desc(reports.id))
      .limit(size)
      .offset((page - 1) * size);
    const { total } = theRow(await db.select({ total: count() }).from(reports).where(own));
    return { items: await summariesOf(db, org, rows), total };
  });
}

/** One report with all that belongs to it. Nothing is noted: pages ask ahead of whoever may open them. @throws Refusal NOT_FOUND */
export const getReport = (org: OrgContext, id: ReportId): Promise<ReportRecord> =>
  org.read((db) => readReport(db, org, id));

/** The same within a transaction that is under way. */
export async function readReport(db: Reader, org: OrgContext, id: ReportId): Promise<ReportRecord> {
  const row = await readRow(db, org, id);
  const summary = theRow(await summariesOf(db, org, [row]));
  const { frozenAt, snapshot, snapshotHash } = row;
  const isFrozen = frozenAt !== null && snapshot !== null && snapshotHash !== null;
  const { nextDueOn } = await readSchedule(db, org);
  return {
    ...summary,
    version: row.version,
    narrative: row.narrative,
    snapshot: isFrozen ? thaw({ id, snapshot, snapshotHash }) : sayReport(await composeReport(db, org, row)),
    snapshotHash,
    pdfFileId: isFrozen ? await readDocument(db, org, id, 'pdf') : null,
    docxFileId: isFrozen ? await readDocument(db, org, id, 'docx') : null,
    readersList: await readReaders(db, org, id),
    attestations: await readMemberSignatures(db, org, id),
    notes: await readNotes(db, org, id),
    asks: await readAsks(db, org, [id]),
    meetingOn: row.meetingOn,
    nextDueOn,
  };
}

/** Notes that somebody has a report before them. @throws Refusal NOT_FOUND */
export async function noteOpened(org: MemberContext, id: ReportId): Promise<void> {
  await org.read((db) => readRow(db, org, id));
  await noteFirstReading(org, id, eq(reportReaders.memberId, org.actor.id));
}

/** What the last frozen report asked, and what has come of it by now. */
export function readLastAsks(org: OrgContext): Promise<LastAsks> {
  return org.read(async (db) => {
    const last = await readLastFrozen(db, org);
    if (!last) return { report: null, asks: [] };
    const [report = null] = await summariesOf(db, org, [last]);
    return { report, asks: await readAsks(db, org, [last.id]) };
  });
}

/** Begins a draft, with what leadership should be asked by the record. @throws Refusal CONFLICT while there is one, BAD_REQUEST */
export async function createReport(org: MemberContext, { period, title }: CreateReport): Promise<ReportRecord> {
  const id = await org.change('report.drafted', async (tx) => {
    const drafts = and(eq(reports.organizationId, org.organizationId), isNull(reports.frozenAt));
    if ((await tx.$count(reports, drafts)) > 0)
      throw new Refusal('CONFLICT', 'There is a draft already. Finish it, or discard it, before you begin another.');
    if (period) await refusePeriod(tx, org, period);
    const { fromOn, toOn } = period ?? (await readUsualPeriod(tx, org));
    const row = theRow(
      await tx
        .insert(reports)
        .values({
          organizationId: org.organizationId,
          id: ReportId.parse(newId()),
          fromOn,
          toOn,
          title,
          createdBy: org.actor.id,
          createdAt: org.now(),
        })
        .returning(),
    );
    const asks = await proposeAsks(tx, org);
    await writeAsks(
      tx,
      org,
      row.id,
      asks.map((ask) => ({ ...ask, id: null })),
    );
    return { subject: subjectOf(row), before: null, after: { fromOn, toOn, asks: asks.length }, result: row.id };
  });
  return org.read((db) => readReport(db, org, id));
}

/** Keeps what was written. A draft governs nothing; what is frozen does. @throws Refusal NOT_FOUND | CONFLICT */
export async function saveReport(
  org: MemberContext,
  { id, version, asks, ...written }: SaveReport,
): Promise<ReportRecord> {
  await org.append(async (tx) => {
    const { frozenAt } = await readRow(tx, org, id);
    // An ask that somebody else left out meanwhile is a conflict over the draft, not an ask that never was.
    if (frozenAt === null) await holdDraft(tx, org, { id, version });
    await refuseUnknown(tx, org, { id, asks });
    await holdDraft(tx, org, { id, version });
    await tx
      .update(reports)
      .set({ ...written, version: version + 1 })
      .where(thisReport(org, id));
    await removeAsks(tx, org, id);
    await writeAsks(tx, org, id, asks);
  });
  return org.read((db) => readReport(db, org, id));
}

/** Gives a draft other days. @throws Refusal NOT_FOUND | CONFLICT, BAD_REQUEST for days of which nothing can be told */
export async function setReportPeriod(
  org: MemberContext,
  { id, version, period }: SetReportPeriod,
): Promise<ReportRecord> {
  await org.append(async (tx) => {
    await holdDraft(tx, org, { id, version });
    await refusePeriod(tx, org, period);
    await tx
      .update(reports)
      .set({ ...period, version: version + 1 })
      .where(thisReport(org, id));
  });
  return org.read((db) => readReport(db, org, id));
}

async function refusePeriod(tx: Tx, org: OrgContext, period: Period): Promise<void> {
  const why = whyNoPeriod(period, await readToday(tx, org));
  if (why !== null) throw new Refusal('BAD_REQUEST', why);
}

/** Throws a draft away; that there was one stays on record. @throws Refusal NOT_FOUND | CONFLICT */
export function discardReport(org: MemberContext, draft: FreezeReport): Promise<void> {
  return org.change('report.discarded', async (tx) => {
    const row = await holdDraft(tx, org, draft);
    await removeAsks(tx, org, row.id);
    await tx.delete(reports).where(thisReport(org, row.id));
    const { fromOn, toOn, narrative } = row;
    return { subject: subjectOf(row), before: { fromOn, toOn, narrative }, after: null, result: undefined };
  });
}

async function refuseUnknown(tx: Tx, org: OrgContext, { id, asks }: Pick<SaveReport, 'id' | 'asks'>): Promise<void> {
  const known = new Set((await readAsks(tx, org, [id])).map((ask) => ask.id));
  if (asks.some((ask) => ask.id !== null && !known.has(ask.id))) throw notFound('Ask');
  const findingIds = new Set(asks.flatMap(({ subject }) => (subject?.kind === 'finding' ? [subject.id] : [])));
  if ((await readFindingsById(tx, org, [...findingIds])).length < findingIds.size) throw notFound('Finding');
  const vendorIds = new Set(asks.flatMap(({ subject }) => (subject?.kind === 'vendor' ? [subject.id] : [])));
  if ((await readVendorsOf(tx, org, [...vendorIds])).length < vendorIds.size) throw notFound('Vendor');
}

async function removeAsks(tx: Tx, { organizationId }: OrgContext, id: ReportId): Promise<void> {
  await tx
    .delete(reportAsks)
    .where(and(eq(reportAsks.organizationId, organizationId), among(reportAsks.reportId, [id])));
}

async function writeAsks(
  tx: Tx,
  { organizationId }: OrgContext,
  reportId: ReportId,
  asks: SaveReport['asks'],
): Promise<void> {
  if (asks.length === 0) return;
  await tx.insert(reportAsks).values(
    asks.map(({ id, kind, subject, words }, place) => ({
      organizationId,
      reportId,
      id: id ?? ReportAskId.parse(newId()),
      place,
      kind,
      findingId: subject?.kind === 'finding' ? subject.id : null,
      vendorId: subject?.kind === 'vendor' ? subject.id : null,
      words,
    })),
  );
}
