import { and, eq, isNull, type SQL } from 'drizzle-orm';
import { reportReaders } from '../../../drizzle/schema/index.ts';
import type { ReportId } from '../../../shared/domain/report.ts';
import type { OrgContext } from '../../context.ts';
import { holdChain } from '../audit/chain.ts';
import { readFrozen, subjectOf } from './record.ts';

/**
 * Notes the first time that a reader opened a report, once however many ask at once. It is evidence of what leadership knew, and since
 * when, so the audit trail has it too.
 *
 * @param reader which of the report's readers it was
 */
export async function noteFirstReading(org: OrgContext, reportId: ReportId, reader: SQL | undefined): Promise<void> {
  const unread = and(
    eq(reportReaders.organizationId, org.organizationId),
    eq(reportReaders.reportId, reportId),
    isNull(reportReaders.firstReadAt),
    reader,
  );
  // Nearly always it was read before, and then nobody has to wait for their turn.
  if ((await org.read((db) => db.$count(reportReaders, unread))) === 0) return;
  await org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    const firstReadAt = org.now();
    const noted = await tx
      .update(reportReaders)
      .set({ firstReadAt })
      .where(unread)
      .returning({ name: reportReaders.name });
    if (noted.length === 0) return;
    const after = { reader: org.actor.name, firstReadAt };
    const subject = subjectOf(await readFrozen(tx, org, reportId));
    await org.record(tx, { action: 'report.opened', subject, before: null, after });
  });
}
