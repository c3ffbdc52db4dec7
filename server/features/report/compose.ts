import type { ReportAsk, ReportContents, ReportId } from '../../../shared/domain/report.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readLeadershipView } from '../metric/view.ts';
import { readIsSample } from '../organization/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readOwnSafeguards } from '../own-safeguard/service.ts';
import { readAsks } from './asks.ts';
import { readLastFrozen, type ReportRow } from './record.ts';

/** All that a draft is about, as of now: what freezing it puts in words and keeps. */
export async function composeReport(
  db: Reader,
  org: OrgContext,
  { id, title, narrative, fromOn, toOn }: ReportRow,
): Promise<ReportContents> {
  const { profile } = await readSettings(db, org.organizationId);
  return {
    organizationName: profile.name,
    isSample: await readIsSample(db, org),
    title,
    narrative,
    view: await readLeadershipView(db, org, { fromOn, toOn }),
    safeguards: await readOwnSafeguards(db, org),
    ...(await readAskedAndLast(db, org, id)),
  };
}

/** What a draft asks, and what the last report asked and what has come of it. @param draftId null where there is no draft */
export async function readAskedAndLast(
  db: Reader,
  org: OrgContext,
  draftId: ReportId | null,
): Promise<Pick<ReportContents, 'asks' | 'lastAsks'>> {
  const last = await readLastFrozen(db, org);
  const asks = draftId === null ? [] : await readAsks(db, org, [draftId]);
  const lastAsks = last ? await readAsks(db, org, [last.id]) : [];
  return {
    asks: asks.map(asAsked),
    lastAsks: lastAsks.map((ask) => ({ ...asAsked(ask), answer: ask.answer, outcome: ask.outcome })),
  };
}

const asAsked = ({ id, kind, subject, subjectName, words }: ReportAsk): ReportContents['asks'][number] => ({
  id,
  kind,
  subject,
  subjectName,
  words,
});
