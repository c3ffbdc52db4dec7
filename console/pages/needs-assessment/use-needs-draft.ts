import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DutyAnswer, OwnNeeds } from '../../../shared/domain/needs-assessment.ts';
import { dutiesOf, type DutyId, type Official } from '../../../shared/regulation/official-duties.ts';
import { trpc } from '../../trpc.ts';

/** Milliseconds after the last change in which it is kept. */
const KEPT_AFTER = 700;

/** What an official has written so far: every change goes to the server by itself, one after the other. */
export function useNeedsDraft(official: Official, own: OwnNeeds) {
  const [answers, setAnswers] = useState(() => startingFrom(official, own));
  const save = useMutation(trpc.needsAssessment.saveDraft.mutationOptions());
  const unsaved = useRef<readonly DutyAnswer[] | null>(null);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const { mutateAsync } = save;

  const [flush] = useState(() => (): Promise<unknown> => {
    saving.current = saving.current
      // What failed before is said on the page, and this brings all of it again.
      .catch(() => undefined)
      .then(() => {
        const next = unsaved.current;
        unsaved.current = null;
        return next === null ? undefined : mutateAsync({ official, answers: [...next] });
      });
    return saving.current;
  });

  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(later.current);
      // Whoever leaves at once loses nothing.
      void flush().catch(() => undefined);
    },
    [flush],
  );

  function change(dutyId: DutyId, part: Partial<DutyAnswer>): void {
    const next = answers.map((answer) => (answer.dutyId === dutyId ? { ...answer, ...part } : answer));
    unsaved.current = next;
    setAnswers(next);
    clearTimeout(later.current);
    // What could not be kept is said beside the button.
    later.current = setTimeout(() => void flush().catch(() => undefined), KEPT_AFTER);
  }

  /** Everything is on the server once this resolves, also what nobody has touched yet. */
  async function keepAll(): Promise<void> {
    unsaved.current = answers;
    await flush();
  }

  return { answers, change, keepAll, save };
}

function startingFrom(official: Official, { answers }: OwnNeeds): DutyAnswer[] {
  const answerOf = new Map(answers.map((answer) => [answer.dutyId, answer]));
  return dutiesOf(official).flatMap(({ duties }) =>
    duties.map(({ id }) => answerOf.get(id) ?? { dutyId: id, rating: null, plan: null }),
  );
}
