import { listFindings } from '../../server/features/finding/read.ts';
import { commentOnFinding } from '../../server/features/finding/record.ts';
import { assignFindings, planFinding, setDue } from '../../server/features/finding/service.ts';
import { assignItem, snoozeItem } from '../../server/features/inbox/mark.ts';
import { listInbox } from '../../server/features/inbox/read.ts';
import { ListFindings, type TreatmentPlan } from '../../shared/domain/finding.ts';
import { type InboxKind, ListInbox } from '../../shared/domain/inbox.ts';
import type { Clinic } from './clinic.ts';

const plans: readonly { plan: TreatmentPlan; comment: string }[] = [
  {
    plan: { treatment: 'fix', what: 'Show the department the tool that is approved for this.', isFunded: true },
    comment: 'Talked to the head of the department; the next meeting has it on its list.',
  },
  {
    plan: { treatment: 'fix', what: 'Ask the vendor for an agreement, or deny it.', isFunded: null },
    comment: 'Wrote to the vendor; nobody has answered yet.',
  },
  {
    plan: { treatment: 'avoid', what: 'Nobody will use it for patients any more.' },
    comment: 'Agreed with those who used it.',
  },
];

/** What the officer did last with what waits: findings with a plan, and things of the inbox that rest or are somebody's. */
export function planHandling(clinic: Clinic): void {
  const { timeline } = clinic;
  timeline.on(14, 17, () => workOnFindings(clinic));
  timeline.on(6, 17, () => sortInbox(clinic));
}

async function workOnFindings({ officer, timeline }: Clinic): Promise<void> {
  const { items } = await listFindings(officer, ListFindings.parse({ size: plans.length }));
  for (const [index, { plan, comment }] of plans.entries()) {
    const finding = items[index];
    if (finding === undefined) return;
    await assignFindings(officer, { ids: [finding.id], ownerId: officer.actor.id });
    await setDue(officer, { ids: [finding.id], dueOn: timeline.dayBefore(4 - 8 * index) });
    await planFinding(officer, { id: finding.id, plan });
    await commentOnFinding(officer, { id: finding.id, body: comment });
  }
}

async function sortInbox({ officer, timeline }: Clinic): Promise<void> {
  const first = async (kind: InboxKind) => (await listInbox(officer, ListInbox.parse({ kind, size: 3 }))).items;
  for (const { kind, id } of await first('discovered-site')) {
    const because = 'Whoever used it is away until then.';
    await snoozeItem(officer, { kind, id, untilOn: timeline.dayBefore(-9), because });
  }
  for (const { kind, id } of await first('agreement')) {
    await assignItem(officer, { kind, id, memberId: officer.actor.id });
  }
}
