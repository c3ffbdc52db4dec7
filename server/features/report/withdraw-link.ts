import { and, eq, isNotNull } from 'drizzle-orm';
import { reportReaders } from '../../../drizzle/schema/index.ts';
import type { WithdrawReportLink } from '../../../shared/domain/report.ts';
import type { MemberContext } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readFrozen, subjectOf } from './record.ts';

/** Ends the link of one reader before its time; that it was sent stays on record. @throws Refusal NOT_FOUND, CONFLICT for a draft */
export function withdrawReportLink(org: MemberContext, { id, email }: WithdrawReportLink): Promise<void> {
  return org.change('report.link-withdrawn', async (tx) => {
    const report = await readFrozen(tx, org, id);
    const linked = and(
      eq(reportReaders.organizationId, org.organizationId),
      eq(reportReaders.reportId, id),
      eq(reportReaders.email, email),
      isNotNull(reportReaders.linkId),
    );
    const [before] = await tx
      .select({ name: reportReaders.name, linkExpiresAt: reportReaders.linkExpiresAt })
      .from(reportReaders)
      .where(linked);
    if (!before) throw notFound('Link');
    // Until when it would have worked stays, and tells a link that was withdrawn from none.
    await tx.update(reportReaders).set({ linkId: null }).where(linked);
    return { subject: subjectOf(report), before: { ...before, email }, after: null, result: undefined };
  });
}
