import { useCallback, useEffect, useMemo, useState } from 'react';
import { ask, Refused, type Messages } from '../messages.ts';

export type Asked<T> = { kind: 'asking' } | { kind: 'answered'; answer: T } | { kind: 'refused'; sentence: string };

/** Asks the background once, and again whenever `askAgain` is called. `name` and `payload` do not change between renders. */
export function useAnswer<Name extends keyof Messages>(
  name: Name,
  ...payload: Parameters<Messages[Name]>
): { asked: Asked<ReturnType<Messages[Name]>>; askAgain: () => void } {
  const [asked, setAsked] = useState<Asked<ReturnType<Messages[Name]>>>({ kind: 'asking' });
  const key = JSON.stringify(payload);
  const [turn, setTurn] = useState(0);
  // The payload is a new object on each render; what it says is what counts.
  const question = useMemo(
    (): { turn: number; payload: Parameters<Messages[Name]> } => ({ turn, payload: JSON.parse(key) }),
    [key, turn],
  );
  useEffect(() => {
    ask(name, ...question.payload)
      .then((answer) => setAsked({ kind: 'answered', answer }))
      .catch((error: unknown) => setAsked({ kind: 'refused', sentence: sentenceOf(error) }));
  }, [name, question]);
  const askAgain = useCallback(() => setTurn((last) => last + 1), []);
  return { asked, askAgain };
}

/** What to tell a person about a question that failed. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refused ? error.message : 'The extension did not answer. Close this page and open it again.';
}
