import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding, FindingId, WorkedOn } from '../../../shared/domain/finding.ts';
import { headlineOf } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { focusHeading } from '../../ui/focus-heading.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { refreshFindings } from './ChangeDialog.tsx';

/** What was done with findings, as they were before it. */
export type WorkDone = { findings: readonly Finding[]; worked: WorkedOn } & (
  | { act: 'assigned'; ownerId: Finding['ownerId'] }
  | { act: 'due'; dueOn: string }
  | { act: 'closed' }
);

/** Remembers what was done last, says it, and takes back what can be. */
export function useWorkDone() {
  const [done, setDone] = useState<WorkDone | null>(null);
  const { mutateAsync: assign } = useMutation(trpc.finding.assign.mutationOptions());
  const { mutateAsync: setDue } = useMutation(trpc.finding.setDue.mutationOptions());
  const undo = useMutation({
    mutationFn: async () => {
      if (done === null) return;
      const changed = changedOf(done);
      if (done.act === 'assigned') {
        for (const [ownerId, ids] of groupedBy(changed, (finding) => finding.ownerId)) await assign({ ids, ownerId });
      } else {
        for (const [dueOn, ids] of groupedBy(changed, (finding) => finding.dueOn)) {
          if (dueOn !== null) await setDue({ ids, dueOn });
        }
      }
    },
    onSuccess: () => {
      focusHeading();
      setDone(null);
    },
    onSettled: refreshFindings,
  });
  return {
    done,
    remember: (next: WorkDone) => {
      undo.reset();
      setDone(next);
    },
    forget: () => {
      focusHeading();
      undo.reset();
      setDone(null);
    },
    undo: () => undo.mutate(),
    isUndoing: undo.isPending,
    refusal: undo.error ? sentenceOf(undo.error) : null,
  };
}
export type WorkDoneLast = ReturnType<typeof useWorkDone>;

const changedOf = ({ findings, worked }: WorkDone): readonly Finding[] =>
  findings.filter(({ id }) => worked.changed.includes(id));

/** A closing is on record and is taken back by opening the finding again; a day that there was none before cannot be given back. */
export const canUndo = (done: WorkDone): boolean =>
  done.act === 'assigned' || (done.act === 'due' && changedOf(done).every(({ dueOn }) => dueOn !== null));

export function sentenceOfDone(done: WorkDone): string {
  const many = (is: string, are: string) => countOf(done.worked.changed.length, `finding ${is}`, `findings ${are}`);
  switch (done.act) {
    case 'assigned':
      return `${many('has', 'have')} ${done.ownerId === null ? 'no owner now' : 'a new owner'}.`;
    case 'due':
      return `${many('is', 'are')} due on ${fullDay(done.dueOn)}.`;
    case 'closed':
      return `${many('is', 'are')} closed.`;
  }
}

/** Those with which it was not done, each with why. */
export const refusedOf = ({ findings, worked }: WorkDone): { id: FindingId; headline: string; because: string }[] =>
  worked.refused.map(({ id, because }) => {
    const finding = findings.find((one) => one.id === id);
    return { id, headline: finding ? headlineOf(finding) : 'A finding', because };
  });

function groupedBy<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): Map<Key, FindingId[]> {
  const groups = new Map<Key, FindingId[]>();
  for (const finding of findings) groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding.id]);
  return groups;
}
