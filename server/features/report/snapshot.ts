import { createHash } from 'node:crypto';
import {
  type ReportAsk,
  type ReportId,
  type ReportSnapshot,
  StoredReportSnapshot,
} from '../../../shared/domain/report.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { canonicalJson } from '../audit/chain.ts';
import { readLeadershipView } from '../metric/view.ts';
import { readIsSample } from '../organization/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readAsks } from './asks.ts';
import { type FrozenRow, readLastFrozen, type ReportRow } from './record.ts';

/** All that a draft says, as of now: what freezing it keeps. */
export async function composeSnapshot(
  db: Reader,
  org: OrgContext,
  { id, title, narrative, fromOn, toOn }: ReportRow,
): Promise<ReportSnapshot> {
  const { profile } = await readSettings(db, org.organizationId);
  return {
    organizationName: profile.name,
    isSample: await readIsSample(db, org),
    title,
    narrative,
    view: await readLeadershipView(db, org, { fromOn, toOn }),
    ...(await readSnapshotAsks(db, org, id)),
  };
}

/** What a draft asks, and what the last report asked and what has come of it. @param draftId null where there is no draft */
export async function readSnapshotAsks(
  db: Reader,
  org: OrgContext,
  draftId: ReportId | null,
): Promise<Pick<ReportSnapshot, 'asks' | 'lastAsks'>> {
  const last = await readLastFrozen(db, org);
  const asks = draftId === null ? [] : await readAsks(db, org, [draftId]);
  const lastAsks = last ? await readAsks(db, org, [last.id]) : [];
  return {
    asks: asks.map(asAsked),
    lastAsks: lastAsks.map((ask) => ({ ...asAsked(ask), answer: ask.answer, outcome: ask.outcome })),
  };
}

const asAsked = ({ id, kind, subject, subjectName, words }: ReportAsk): ReportSnapshot['asks'][number] => ({
  id,
  kind,
  subject,
  subjectName,
  words,
});

/** As the database keeps it, which is what its hash is of. */
export function frozenFrom(snapshot: ReportSnapshot): { snapshot: object; snapshotHash: string } {
  const stored: object = JSON.parse(
    JSON.stringify(snapshot, (_, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item)),
  );
  return { snapshot: stored, snapshotHash: hashOf(stored) };
}

/** What a report froze. It is shown to nobody where it is not what was hashed. */
export function thaw({
  id,
  snapshot,
  snapshotHash,
}: Pick<FrozenRow, 'id' | 'snapshot' | 'snapshotHash'>): ReportSnapshot {
  if (hashOf(snapshot) !== snapshotHash) throw new Error(`The report ${id} is not what was frozen`);
  return StoredReportSnapshot.parse(snapshot);
}

/** SHA-256 of the canonical JSON, in lower-case hexadecimal. */
const hashOf = (stored: object): string => createHash('sha256').update(canonicalJson(stored)).digest('hex');
