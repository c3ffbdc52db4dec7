import { reports } from '../../../drizzle/schema/index.ts';
import type { FreezeReport } from '../../../shared/domain/report.ts';
import type { MemberContext } from '../../context.ts';
import { rollUpExposures } from '../metric/count-exposures.ts';
import { composeReport } from './compose.ts';
import { holdDraft, readRow, subjectOf, thisReport } from './record.ts';
import { storedFrom } from './stored.ts';

/** Makes a draft a record: what it says is kept as of now, with its hash, and nothing of it changes any more. @throws Refusal NOT_FOUND | CONFLICT */
export async function freezeReport(org: MemberContext, draft: FreezeReport): Promise<void> {
  await org.read((db) => readRow(db, org, draft.id));
  // Answers and late arrivals of the last minutes belong to it, too.
  await rollUpExposures(org);
  await org.change('report.frozen', async (tx) => {
    const row = await holdDraft(tx, org, draft);
    const composed = await composeReport(tx, org, row);
    const frozen = { frozenAt: org.now(), frozenBy: org.actor.id, ...storedFrom(composed) };
    await tx.update(reports).set(frozen).where(thisReport(org, row.id));
    const { fromOn, toOn } = row;
    const after = { fromOn, toOn, asks: composed.asks.length, snapshotHash: frozen.snapshotHash };
    return { subject: subjectOf(row), before: null, after, result: undefined };
  });
}
