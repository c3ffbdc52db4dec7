import { type TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { useSyncExternalStore } from 'react';
import type { AppRouter } from '../server/router.ts';

/*
 * What hurts asks first who it is: the server refuses it with PRECONDITION_REQUIRED, a dialog asks for the password or a
 * code, and the same request goes out again. No page knows of it.
 */

type Answer = (confirmed: boolean) => void;

let waiting: readonly Answer[] = [];
const listeners = new Set<() => void>();

function set(answers: readonly Answer[]): void {
  waiting = answers;
  for (const listener of listeners) listener();
}

/** Whether something waits for the person to show who they are. */
export function useIsConfirmationWanted(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}

/** Lets go on, or gives up, whatever waits. */
export function answerConfirmation(confirmed: boolean): void {
  const answers = waiting;
  set([]);
  for (const answer of answers) answer(confirmed);
}

const isWanted = (error: TRPCClientError<AppRouter>): boolean => error.data?.code === 'PRECONDITION_REQUIRED';

/** Sends a request once more after the person has shown who they are. */
export const confirmationLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let running = next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error(error) {
          if (!isWanted(error)) {
            observer.error(error);
            return;
          }
          const answer: Answer = (confirmed) => {
            if (confirmed) running = next(op).subscribe(observer);
            else observer.error(error);
          };
          set([...waiting, answer]);
        },
      });
      return () => running.unsubscribe();
    });
