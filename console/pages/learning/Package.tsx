import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LearnerAttempt } from '../../../shared/domain/learning.ts';
import {
  hasPassedPackage,
  isPackageFinished,
  type PackageProgress,
} from '../../../shared/training/package-progress.ts';
import { refusalCode, trpc } from '../../trpc.ts';
import { PackageFrame } from '../../ui/course/PackageFrame.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { playerWords } from './player-words.ts';

const RETRY_MS = 3_000;

/** The lesson of another maker within a course, and how far the member is in it. Each step is saved as it is reported. */
export function Package({
  attempt,
  patch,
}: {
  attempt: LearnerAttempt;
  patch: (change: (before: LearnerAttempt) => LearnerAttempt) => void;
}) {
  const words = playerWords[attempt.language];
  const { mutate: open, data: opened, error } = useMutation(trpc.learning.openPackage.mutationOptions());
  const attemptId = attempt.id;
  useEffect(() => open({ attemptId }), [open, attemptId]);
  const { save, state, refusal } = useSaving(attemptId, (progress) => {
    const isAtEnd = isPackageFinished(progress);
    patch((before) => {
      const hasPassed = before.package?.isFinished === true && !before.package.hasFailed;
      // As the server keeps it: what was passed is not undone by what is under way once more.
      if (hasPassed && !isAtEnd) return before;
      return {
        ...before,
        package: {
          isFinished: isAtEnd,
          hasFailed: isAtEnd && !hasPassedPackage(progress, before.course.passMark),
          score: progress.score,
        },
      };
    });
  });
  const isFinished = attempt.package?.isFinished === true;

  if (error) return <Refused sentence={sentenceOf(error)} />;
  if (!opened) return <Loading />;
  return (
    <div className="stack">
      <PackageFrame address={opened.address} title={opened.title} onProgress={save} />
      <div className="row" role="status">
        <Status tone={isFinished ? 'good' : 'unknown'}>{isFinished ? words.lessonFinished : words.lessonOpen}</Status>
        {state && <span className="wl-quiet">{words[state]}</span>}
      </div>
      <Refused sentence={refusal} />
    </div>
  );
}

/** One after the other, the newest alone: what a package said before is within what it says now. */
function useSaving(attemptId: LearnerAttempt['id'], onSaved: (progress: PackageProgress) => void) {
  const send = useMutation({
    ...trpc.learning.savePackage.mutationOptions(),
    // Sent again for as long as the page is open; a refusal stays one.
    retry: (_failures, error) => refusalCode(error) === null,
    retryDelay: RETRY_MS,
  });
  const newest = useRef<PackageProgress | null>(null);
  const isSending = useRef(false);
  const sendNewest = async (): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (let progress = newest.current; progress; progress = newest.current) {
        newest.current = null;
        await send.mutateAsync({ attemptId, progress });
        onSaved(progress);
      }
    } finally {
      isSending.current = false;
    }
  };
  return {
    save: (progress: PackageProgress): void => {
      newest.current = progress;
      // What is refused is said from the mutation itself.
      void sendNewest().catch(() => undefined);
    },
    state: send.isPending ? (send.failureCount > 0 ? 'unsaved' : 'saving') : send.isSuccess ? 'lessonSaved' : null,
    refusal: send.error ? sentenceOf(send.error) : null,
  } as const;
}
