import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { AttemptId } from '../../../shared/domain/course.ts';
import type { LearnerAttempt } from '../../../shared/domain/learning.ts';
import { queryClient, refusalCode, trpc } from '../../trpc.ts';

const RETRY_MS = 3_000;

/** The member's work on a course as the server has it, and what moves it on. */
export function useAttempt(attemptId: AttemptId) {
  const { data: attempt } = useSuspenseQuery({
    ...trpc.learning.attempt.queryOptions({ attemptId }),
    // What is done here is put into it at once.
    staleTime: Infinity,
  });
  const patch = (change: (before: LearnerAttempt) => LearnerAttempt) =>
    queryClient.setQueryData(trpc.learning.attempt.queryKey({ attemptId }), (before) => before && change(before));
  return {
    attempt,
    patch,
    savePlace: useMutation({
      ...trpc.learning.savePlace.mutationOptions(),
      // Sent again for as long as the page is open; a refusal stays one.
      retry: (_failures, error) => refusalCode(error) === null,
      retryDelay: RETRY_MS,
    }),
    beginTest: useMutation({ ...trpc.learning.beginTest.mutationOptions(), onSuccess: keepAttempt }),
    handIn: useMutation({ ...trpc.learning.handIn.mutationOptions(), onSuccess: keepAttempt }),
    tryAgain: useMutation({ ...trpc.learning.tryAgain.mutationOptions(), onSuccess: keepAttempt }),
    sign: useMutation({
      ...trpc.learning.sign.mutationOptions(),
      onSuccess: () => {
        patch((before) => ({ ...before, attestedAt: new Date() }));
        return Promise.all([
          queryClient.invalidateQueries(trpc.learning.training.queryFilter()),
          queryClient.invalidateQueries(trpc.learning.cover.queryFilter()),
          queryClient.invalidateQueries(trpc.certificate.mine.queryFilter()),
        ]);
      },
    }),
  };
}

export const keepAttempt = (after: LearnerAttempt): void =>
  void queryClient.setQueryData(trpc.learning.attempt.queryKey({ attemptId: after.id }), after);
