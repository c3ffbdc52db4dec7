import { and, asc, desc, eq } from 'drizzle-orm';
import { reportAnswers, reportAsks, reports } from '../../../drizzle/schema/index.ts';
import { nameOf } from '../../../shared/domain/finding-words.ts';
import type { AskSubject, ReportAsk, ReportAskId, ReportId } from '../../../shared/domain/report.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { readFindingsById } from '../finding/read.ts';
import { readSettings } from '../organization/settings.ts';
import { readVendorsOf } from '../vendor/record.ts';
import { readFindingSteps } from './finding-steps.ts';
import { outcomeOf } from './outcome.ts';

type AskRow = typeof reportAsks.$inferSelect;

/** What reports ask, each with its newest answer and what came of it, in the order of each report. */
export async function readAsks(db: Reader, org: OrgContext, ids: readonly ReportId[]): Promise<ReportAsk[]> {
  const { organizationId } = org;
  const rows = await db
    .select({ ask: reportAsks, frozenAt: reports.frozenAt })
    .from(reportAsks)
    .innerJoin(reports, and(eq(reports.organizationId, organizationId), eq(reports.id, reportAsks.reportId)))
    .where(and(eq(reportAsks.organizationId, organizationId), among(reportAsks.reportId, ids)))
    .orderBy(asc(reportAsks.reportId), asc(reportAsks.place));
  if (rows.length === 0) return [];
  const answers = await readAnswers(
    db,
    org,
    rows.map(({ ask }) => ask.id),
  );
  const found = await readFindingsById(
    db,
    org,
    rows.flatMap(({ ask }) => ask.findingId ?? []),
  );
  const stepsOf = await readFindingSteps(
    db,
    org,
    found.map((finding) => finding.id),
  );
  const findingOf = new Map(found.map((finding) => [finding.id, { ...finding, ...stepsOf(finding.id) }]));
  const known = await readVendorsOf(
    db,
    org,
    rows.flatMap(({ ask }) => ask.vendorId ?? []),
  );
  const vendorOf = new Map(known.map((vendor) => [vendor.id, vendor]));
  const { profile } = await readSettings(db, organizationId);
  return rows.map(({ ask, frozenAt }) => {
    const finding = ask.findingId === null ? undefined : findingOf.get(ask.findingId);
    const vendor = ask.vendorId === null ? undefined : vendorOf.get(ask.vendorId);
    return {
      id: ask.id,
      reportId: ask.reportId,
      kind: ask.kind,
      subject: subjectOfAsk(ask),
      subjectName: vendor?.name ?? (finding ? nameOf(finding) : null),
      words: ask.words,
      answer: answers.get(ask.id) ?? null,
      // Before it is asked, nothing has come of it.
      outcome:
        frozenAt &&
        outcomeOf({ kind: ask.kind, at: frozenAt, now: org.now(), timeZone: profile.timeZone }, { finding, vendor }),
    };
  });
}

export function subjectOfAsk({ findingId, vendorId }: Pick<AskRow, 'findingId' | 'vendorId'>): AskSubject {
  if (findingId !== null) return { kind: 'finding', id: findingId };
  return vendorId === null ? null : { kind: 'vendor', id: vendorId };
}

async function readAnswers(
  db: Reader,
  { organizationId }: OrgContext,
  ids: readonly ReportAskId[],
): Promise<Map<ReportAskId, NonNullable<ReportAsk['answer']>>> {
  const { askId, answer, reason, untilOn, memberName, answeredAt, id } = reportAnswers;
  const newest = await db
    .selectDistinctOn([askId], { askId, answer, reason, untilOn, answeredByName: memberName, answeredAt })
    .from(reportAnswers)
    .where(and(eq(reportAnswers.organizationId, organizationId), among(askId, ids)))
    .orderBy(asc(askId), desc(answeredAt), desc(id));
  return new Map(newest.map(({ askId: of, ...rest }) => [of, rest]));
}
