import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AnswerValue, type CheckForVendor } from '../../../shared/domain/safeguard-check.ts';
import { z } from '../../../shared/zod.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';

const Given = z.object({ value: AnswerValue, note: z.string() });
type Given = z.infer<typeof Given>;
const Unsaved = z.record(z.string(), Given);
type Unsaved = z.infer<typeof Unsaved>;

/** How long the typing must rest before an answer is sent. */
const REST_MS = 500;
const RETRY_MS = 5_000;

const keyOf = (checkId: string) => `wardline-check:${checkId}`;

/** What this browser still held when the page was left. What cannot be read any more is nothing. */
function keptHere(checkId: string): Unsaved {
  const text = localStorage.getItem(keyOf(checkId));
  if (text === null) return {};
  try {
    return Unsaved.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {}; // Written by something else: no answer of ours.
  }
}

/** An answer that the server did not take, and why. It stays where it was typed. */
interface RefusedAnswer {
  given: Given;
  sentence: string;
}

export type Saving = 'saved' | 'saving' | 'unreachable' | 'refused';

/**
 * The answers as they stand, each saved as it is given. While the server is out of reach they are kept in this browser, and sent
 * as soon as it answers again, also after the page was closed.
 */
export function useAnswers(token: string, check: CheckForVendor, sentenceOf: (failure: unknown) => string) {
  const [unsaved, setUnsaved] = useState<Unsaved>(() => keptHere(check.checkId));
  /** How often in a row the server was out of reach: each time, the next attempt is waited for anew. */
  const [failures, setFailures] = useState(0);
  const isUnreachable = failures > 0;
  const [refused, setRefused] = useState<Readonly<Record<string, RefusedAnswer>>>({});
  const isSending = useRef(false);
  const { mutateAsync } = useMutation(trpc.safeguardLink.save.mutationOptions());

  useEffect(() => {
    if (Object.keys(unsaved).length === 0) localStorage.removeItem(keyOf(check.checkId));
    else localStorage.setItem(keyOf(check.checkId), JSON.stringify(unsaved));
  }, [unsaved, check.checkId]);

  useEffect(() => {
    const sendable = Object.entries(unsaved).filter(([id, given]) => refused[id]?.given !== given);
    const send = async () => {
      // One at a time, so that an earlier answer never comes after a later one.
      if (isSending.current) return;
      isSending.current = true;
      let isLost = false;
      for (const [questionId, given] of sendable) {
        try {
          const { answeredAt } = await mutateAsync({ token, questionId, ...given });
          queryClient.setQueryData(
            trpc.safeguardLink.open.queryKey({ token }),
            (now) =>
              now && {
                ...now,
                answers: [
                  ...now.answers.filter((one) => one.questionId !== questionId),
                  { questionId, ...given, answeredAt },
                ],
              },
          );
          setRefused((others) => without(others, questionId));
        } catch (error) {
          const code = refusalCode(error);
          if (code === null || code === 'SERVICE_UNAVAILABLE' || code === 'TOO_MANY_REQUESTS') {
            isLost = true;
            break;
          }
          setRefused((others) => ({ ...others, [questionId]: { given, sentence: sentenceOf(error) } }));
          continue;
        }
        setUnsaved((now) => (now[questionId] === given ? without(now, questionId) : now));
      }
      isSending.current = false;
      setFailures((before) => (isLost ? before + 1 : 0));
    };
    if (sendable.length === 0) return undefined;
    const timer = setTimeout(() => void send(), failures > 0 ? RETRY_MS : REST_MS);
    const atOnce = () => void send();
    addEventListener('online', atOnce);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', atOnce);
    };
  }, [unsaved, refused, failures, token, mutateAsync, sentenceOf]);

  const answers = new Map<string, Given>([
    ...check.answers.map(({ questionId, value, note }) => [questionId, { value, note }] as const),
    ...Object.entries(unsaved),
  ]);
  const isAllRefused = Object.entries(unsaved).every(([id, given]) => refused[id]?.given === given);
  const saving: Saving = isUnreachable
    ? 'unreachable'
    : Object.keys(unsaved).length === 0
      ? 'saved'
      : isAllRefused
        ? 'refused'
        : 'saving';
  return {
    answers,
    saving,
    refusalOf: (questionId: string): string | null => {
      const refusal = refused[questionId];
      return refusal && unsaved[questionId] === refusal.given ? refusal.sentence : null;
    },
    give: (questionId: string, given: Given) => setUnsaved((now) => ({ ...now, [questionId]: given })),
  };
}

function without<T>(all: Readonly<Record<string, T>>, questionId: string): Record<string, T> {
  const { [questionId]: _, ...others } = all;
  return others;
}
