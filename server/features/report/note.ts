import { v7 as newId } from 'uuid';
import { reportNotes } from '../../../drizzle/schema/index.ts';
import type { NoteOnReport } from '../../../shared/domain/report.ts';
import type { MemberContext } from '../../context.ts';
import { readFrozen, subjectOf } from './record.ts';

/** Adds minutes, a question or an answer; nobody changes them afterwards. @throws Refusal NOT_FOUND, CONFLICT for a draft */
export function noteOnReport(org: MemberContext, { id, kind, body }: NoteOnReport): Promise<void> {
  const { organizationId, actor } = org;
  return org.change('report.noted', async (tx) => {
    const row = await readFrozen(tx, org, id);
    await tx.insert(reportNotes).values({
      organizationId,
      reportId: id,
      id: newId(),
      kind,
      body,
      memberId: actor.id,
      memberName: actor.name,
      writtenAt: org.now(),
    });
    return { subject: subjectOf(row), before: null, after: { kind, body }, result: undefined };
  });
}
