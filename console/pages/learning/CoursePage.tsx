import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import type { AttemptId } from '../../../shared/domain/course.ts';
import { trpc } from '../../trpc.ts';
import { focusHeading } from '../../ui/focus-heading.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Cover } from './Cover.tsx';
import { Player } from './Player.tsx';

const route = getRouteApi('/signed-in/my/training/$courseId');

/** Answers: what is this course, why do I take it, and where was I? Then it is taken. */
export function CoursePage() {
  const { courseId } = route.useParams();
  const { data: cover } = useSuspenseQuery(trpc.learning.cover.queryOptions({ courseId }));
  const [attemptId, setAttemptId] = useState<AttemptId | null>(null);
  const begin = (id: AttemptId) => {
    setAttemptId(id);
    scrollTo({ top: 0 });
    requestAnimationFrame(focusHeading);
  };
  return attemptId ? (
    <Suspense fallback={<Loading />}>
      <Player key={attemptId} attemptId={attemptId} onBegun={begin} />
    </Suspense>
  ) : (
    <Cover cover={cover} onBegun={begin} />
  );
}
