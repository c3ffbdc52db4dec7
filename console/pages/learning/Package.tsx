import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
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
import { type Paced, paced } from './paced.ts';
import { playerWords } from './player-words.ts';

const RETRY_MS = 3_000;
/** Some packages commit with each movement of a mouse. */
const APART_MS = 2_000;

/** The lesson of another maker within a course, and how far the member is in it. */
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
  const { save, misread, isMisread, state, refusal } = useSaving(attemptId, (progress) => {
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
      <PackageFrame address={opened.address} title={opened.title} onProgress={save} onMisfit={misread} />
      <div className="row" role="status">
        <Status tone={isFinished ? 'good' : 'unknown'}>{isFinished ? words.lessonFinished : words.lessonOpen}</Status>
        {state && <span className="wl-quiet">{words[state]}</span>}
      </div>
      <Refused sentence={refusal ?? (isMisread ? words.lessonMisread : null)} />
    </div>
  );
}

/** Each step is saved, though not more often than it needs; what the package said last is saved also where the page goes away. */
function useSaving(attemptId: LearnerAttempt['id'], onSaved: (progress: PackageProgress) => void) {
  const send = useMutation({
    ...trpc.learning.savePackage.mutationOptions({ trpc: { context: { outlivesPage: true } } }),
    // Sent again for as long as the page is open; a refusal stays one.
    retry: (_failures, error) => refusalCode(error) === null,
    retryDelay: RETRY_MS,
  });
  const latest = useRef({ send, onSaved });
  useEffect(() => {
    latest.current = { send, onSaved };
  });
  const saving = useRef<Paced<PackageProgress>>(null);
  const [isMisread, setIsMisread] = useState(false);
  useEffect(() => {
    const pace = paced<PackageProgress>(async (progress) => {
      // What is refused is said from the mutation itself.
      await latest.current.send.mutateAsync({ attemptId, progress });
      latest.current.onSaved(progress);
    }, APART_MS);
    saving.current = pace;
    const flushHidden = () => document.visibilityState === 'hidden' && pace.flush();
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      document.removeEventListener('visibilitychange', flushHidden);
      // The package's last words are still to come.
      saving.current = { ...pace, say: (progress) => (pace.say(progress), pace.flush()) };
      pace.flush();
    };
  }, [attemptId]);
  return {
    save: (progress: PackageProgress): void => {
      setIsMisread(false);
      saving.current?.say(progress);
    },
    misread: () => setIsMisread(true),
    isMisread,
    state: send.isPending ? (send.failureCount > 0 ? 'unsaved' : 'saving') : send.isSuccess ? 'lessonSaved' : null,
    refusal: send.error ? sentenceOf(send.error) : null,
  } as const;
}
