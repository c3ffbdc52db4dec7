import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { InboxItem } from '../../../shared/domain/inbox.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';

/** What was done last, and how it is taken back. */
export interface Done {
  sentence: string;
  undo: () => Promise<unknown>;
}

type Change<Input> = Pick<UseMutationResult<unknown, unknown, Input>, 'mutate' | 'isPending'> & {
  refusal: string | null;
};

export interface Marking {
  snooze: Change<{ items: readonly InboxItem[]; untilOn: string; because: string }>;
  wake: Change<{ items: readonly InboxItem[] }>;
  assign: Change<{ items: readonly InboxItem[]; memberId: MemberId | null }>;
  undo: Change<void>;
  done: Done | null;
  forget: () => void;
}

const keyOf = ({ kind, id }: InboxItem) => ({ kind, id });

/** Snoozes, wakes and gives items, one or many, and remembers how to take the last of it back. */
export function useMarking(onDone: () => void): Marking {
  const [done, setDone] = useState<Done | null>(null);
  const { mutateAsync: snoozeOne } = useMutation(trpc.inbox.snooze.mutationOptions());
  const { mutateAsync: wakeOne } = useMutation(trpc.inbox.wake.mutationOptions());
  const { mutateAsync: assignOne } = useMutation(trpc.inbox.assign.mutationOptions());

  const restAgain = (items: readonly InboxItem[]) =>
    Promise.all(
      items.flatMap((item) =>
        item.snoozed
          ? [snoozeOne({ ...keyOf(item), untilOn: item.snoozed.untilOn, because: item.snoozed.because })]
          : [],
      ),
    );

  const snooze = useMutation({
    mutationFn: ({ items, untilOn, because }: { items: readonly InboxItem[]; untilOn: string; because: string }) =>
      Promise.all(items.map((item) => snoozeOne({ ...keyOf(item), untilOn, because }))),
    onSuccess: (_, { items, untilOn }) =>
      setDone({
        sentence: `${countOf(items.length, 'item is', 'items are')} snoozed until ${fullDay(untilOn)}.`,
        undo: () => Promise.all(items.map((item) => wakeOne(keyOf(item)))),
      }),
    onSettled,
  });
  const wake = useMutation({
    mutationFn: ({ items }: { items: readonly InboxItem[] }) => Promise.all(items.map((item) => wakeOne(keyOf(item)))),
    onSuccess: (_, { items }) =>
      setDone({
        sentence: `${countOf(items.length, 'item waits', 'items wait')} in the inbox again.`,
        undo: () => restAgain(items),
      }),
    onSettled,
  });
  const assign = useMutation({
    mutationFn: ({ items, memberId }: { items: readonly InboxItem[]; memberId: MemberId | null }) =>
      Promise.all(items.map((item) => assignOne({ ...keyOf(item), memberId }))),
    onSuccess: (given, { items, memberId }) =>
      setDone({
        sentence:
          memberId === null
            ? `${countOf(items.length, 'item is', 'items are')} nobody’s.`
            : `${countOf(items.length, 'item is', 'items are')} given to ${given[0]?.assigneeName ?? 'them'}.`,
        undo: () => Promise.all(items.map((item) => assignOne({ ...keyOf(item), memberId: item.assigneeId }))),
      }),
    onSettled,
  });
  const undo = useMutation({
    mutationFn: async () => {
      await done?.undo();
    },
    onSuccess: () => setDone(null),
    onSettled,
  });

  async function onSettled() {
    onDone();
    await queryClient.invalidateQueries({ queryKey: trpc.inbox.pathKey() });
  }

  return {
    snooze: withRefusal(snooze),
    wake: withRefusal(wake),
    assign: withRefusal(assign),
    undo: withRefusal(undo),
    done,
    forget: () => setDone(null),
  };
}

const withRefusal = <Input>({
  mutate,
  isPending,
  error,
}: UseMutationResult<unknown, unknown, Input>): Change<Input> => ({
  mutate,
  isPending,
  refusal: error ? sentenceOf(error) : null,
});
