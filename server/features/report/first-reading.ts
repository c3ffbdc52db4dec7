import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { reportReaders } from '../../../drizzle/schema/index.ts';
import type { ReportId } from '../../../shared/domain/report.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { holdChain } from '../audit/chain.ts';
import { type FrozenRow, readFrozen, subjectOf } from './record.ts';

/**
 * Notes the first time that a reader opened a report, once however many ask at once. It is evidence of what leadership knew, and since
 * when, so the audit trail has it too.
 *
 * @param reader which of the report's readers it was
 */
export async function noteFirstReading(org: OrgContext, reportId: ReportId, reader: SQL | undefined): Promise<void> {
  // Nearly always it was read before, and then nobody has to wait for their turn.
  if ((await org.read((db) => db.$count(reportReaders, unreadBy(org, reportId, reader)))) === 0) return;
  await org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    await noteReading(tx, org, await readFrozen(tx, org, reportId), { reader, firstReadAt: org.now() });
  });
}

/** The same within a change that is under way, so that it comes before what the change itself is on record for. */
export async function noteReading(
  tx: Tx,
  org: OrgContext,
  report: FrozenRow,
  { reader, firstReadAt }: { reader: SQL | undefined; firstReadAt: Date },
): Promise<void> {
  const noted = await tx
    .update(reportReaders)
    .set({ firstReadAt })
    .where(unreadBy(org, report.id, reader))
    .returning({ name: reportReaders.name });
  if (noted.length === 0) return;
  const after = { reader: org.actor.name, firstReadAt };
  await org.record(tx, { action: 'report.opened', subject: subjectOf(report), before: null, after });
}

const unreadBy = ({ organizationId }: OrgContext, reportId: ReportId, reader: SQL | undefined) =>
  and(
    eq(reportReaders.organizationId, organizationId),
    eq(reportReaders.reportId, reportId),
    isNull(reportReaders.firstReadAt),
    reader,
  );
