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

type Change<Input> = Pick<UseMutationResult<unknown, unknown, Input>, 'mutate' | 'isPending' | 'reset'> & {
  refusal: string | null;
};

export interface Marking {
  snooze: Change<{ items: readonly InboxItem[]; untilOn: string; because: string }>;
  wake: Change<{ items: readonly InboxItem[] }>;
  assign: Change<{ items: readonly InboxItem[]; memberId: MemberId | null }>;
  undo: Change<void>;
  done: Done | null;
  /** Forgets what was done or refused last. */
  forget: () => void;
}

const keyOf = ({ kind, id }: InboxItem) => ({ kind, id });

interface Each<Result> {
  /** Those it was done with, and what came of it. */
  items: InboxItem[];
  results: Result[];
  /** How many it was not done with, and why, as a sentence after another; empty where there are none. */
  rest: string;
}

/** Does something with each of many. What was done with some counts, and can be taken back, whatever was refused of others. */
async function withEach<Result>(
  items: readonly InboxItem[],
  run: (item: InboxItem) => Promise<Result>,
): Promise<Each<Result>> {
  const outcomes = await Promise.allSettled(items.map((item) => run(item)));
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const results = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (results.length === 0 && refused.length > 0) throw refused[0];
  return {
    items: items.filter((_, index) => outcomes[index]?.status === 'fulfilled'),
    results,
    rest: refused.length === 0 ? '' : ` ${countOf(refused.length, 'item')} not: ${sentenceOf(refused[0])}`,
  };
}

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
      withEach(items, (item) => snoozeOne({ ...keyOf(item), untilOn, because })),
    onMutate: forgetRefusals,
    onSuccess: ({ items, rest }, { untilOn }) =>
      setDone({
        sentence: `${countOf(items.length, 'item is', 'items are')} snoozed until ${fullDay(untilOn)}.${rest}`,
        undo: () => Promise.all(items.map((item) => wakeOne(keyOf(item)))),
      }),
    onSettled,
  });
  const wake = useMutation({
    mutationFn: ({ items }: { items: readonly InboxItem[] }) => withEach(items, (item) => wakeOne(keyOf(item))),
    onMutate: () => undo.reset(),
    onSuccess: ({ items, rest }) =>
      setDone({
        sentence: `${countOf(items.length, 'item waits', 'items wait')} in the inbox again.${rest}`,
        undo: () => restAgain(items),
      }),
    onSettled,
  });
  const assign = useMutation({
    mutationFn: ({ items, memberId }: { items: readonly InboxItem[]; memberId: MemberId | null }) =>
      withEach(items, (item) => assignOne({ ...keyOf(item), memberId })),
    onMutate: forgetRefusals,
    onSuccess: ({ items, results: given, rest }, { memberId }) =>
      setDone({
        sentence:
          memberId === null
            ? `${countOf(items.length, 'item is', 'items are')} nobody’s.${rest}`
            : `${countOf(items.length, 'item is', 'items are')} given to ${given[0]?.assigneeName ?? 'them'}.${rest}`,
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

  /** What was refused before is not told beside what is done now. */
  function forgetRefusals() {
    wake.reset();
    undo.reset();
  }

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
    forget: () => {
      setDone(null);
      forgetRefusals();
    },
  };
}

const withRefusal = <Input>({
  mutate,
  isPending,
  reset,
  error,
}: UseMutationResult<unknown, unknown, Input>): Change<Input> => ({
  mutate,
  isPending,
  reset,
  refusal: error ? sentenceOf(error) : null,
});
