import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { AttemptId } from '../../../shared/domain/course.ts';
import { Answer } from '../../../shared/training/course-content.ts';
import { z } from '../../../shared/zod.ts';
import { refusalCode, trpc } from '../../trpc.ts';
import { sentenceOf } from '../../ui/sentence-of.ts';

const Unsaved = z.record(z.string(), Answer);
type Answers = z.infer<typeof Unsaved>;

const RETRY_MS = 3_000;

/** Refusals of the answer itself. Whatever else goes wrong goes by, and the answer is sent again. */
const final = new Set(['BAD_REQUEST', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'PRECONDITION_FAILED']);

/** What the server does not have yet outlives the page: letters of options alone, by attempt. */
const keyOf = (attemptId: AttemptId): string => `wardline-answers-${attemptId}`;

function readUnsaved(attemptId: AttemptId): Answers {
  const kept = localStorage.getItem(keyOf(attemptId));
  if (kept === null) return {};
  try {
    return Unsaved.safeParse(JSON.parse(kept)).data ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function keepUnsaved(attemptId: AttemptId, unsaved: Answers): void {
  if (Object.keys(unsaved).length === 0) localStorage.removeItem(keyOf(attemptId));
  else localStorage.setItem(keyOf(attemptId), JSON.stringify(unsaved));
}

/**
 * The answers of a test while they are given: each is sent as it is given, and what could not be sent is kept in this browser and sent again.
 *
 * @param saved what the server had when the page was loaded
 */
export function useTestAnswers(attemptId: AttemptId, saved: Answers) {
  const [answers, setAnswers] = useState<Answers>(() => ({ ...saved, ...readUnsaved(attemptId) }));
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const [refusal, setRefusal] = useState<string | null>(null);
  const unsaved = useRef<Answers>({});
  const sending = useRef<Promise<void> | null>(null);
  const send = useMutation(trpc.learning.answerTest.mutationOptions());

  /** One after the other, so that the last word on a question is the last that arrives. */
  const sendAll = async (): Promise<void> => {
    for (;;) {
      const [next] = Object.entries(unsaved.current);
      if (!next) return setState('saved');
      const [questionId, answer] = next;
      try {
        await send.mutateAsync({ attemptId, questionId, answer });
      } catch (error) {
        const code = refusalCode(error);
        // The page leads to the sign-in now; what is kept is sent when the course is opened again.
        if (code === 'UNAUTHORIZED') return setState('unsaved');
        if (code === null || !final.has(code)) {
          setState('unsaved');
          await new Promise((later) => setTimeout(later, RETRY_MS));
          continue;
        }
        setRefusal(sentenceOf(error));
      }
      // Unless it was answered anew meanwhile.
      if (unsaved.current[questionId] === answer) {
        const { [questionId]: _, ...rest } = unsaved.current;
        unsaved.current = rest;
        keepUnsaved(attemptId, rest);
      }
    }
  };

  const flush = (): Promise<void> => {
    sending.current ??= sendAll().finally(() => {
      sending.current = null;
    });
    return sending.current;
  };

  useEffect(() => {
    unsaved.current = readUnsaved(attemptId);
    if (Object.keys(unsaved.current).length > 0) void flush();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Once for each attempt: what an earlier page left unsaved.
  }, [attemptId]);

  return {
    answers,
    state,
    refusal,
    give: (questionId: string, answer: Answer): void => {
      setAnswers((before) => ({ ...before, [questionId]: answer }));
      unsaved.current = { ...unsaved.current, [questionId]: answer };
      keepUnsaved(attemptId, unsaved.current);
      setState((before) => (before === 'unsaved' ? before : 'saving'));
      void flush();
    },
    /** Resolves once the server has everything. */
    flush,
  };
}
