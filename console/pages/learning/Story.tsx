import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { LearnerAttempt } from '../../../shared/domain/learning.ts';
import type { LearnerScenario } from '../../../shared/training/learner-course.ts';
import { trpc } from '../../trpc.ts';
import { CourseMarkdown } from '../../ui/course/CourseMarkdown.tsx';
import { learningWords } from '../../ui/course/learning-words.ts';
import { QuestionFields } from '../../ui/course/QuestionFields.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A story with consequences: one choice after the other, and none is taken back. */
export function Story({
  attempt,
  story,
  patch,
}: {
  attempt: LearnerAttempt;
  story: LearnerScenario;
  patch: (change: (before: LearnerAttempt) => LearnerAttempt) => void;
}) {
  const words = learningWords[attempt.language];
  const [chosen, setChosen] = useState<string[]>([]);
  const heading = useId();
  const now = useRef<HTMLDivElement>(null);
  const choose = useMutation({
    ...trpc.learning.choose.mutationOptions(),
    onSuccess: (after) => {
      setChosen([]);
      patch((before) => ({
        ...before,
        scenarios: before.scenarios.map((one) => (one.id === after.id ? after : one)),
      }));
      requestAnimationFrame(() => now.current?.focus());
    },
  });
  const [choice] = chosen;
  const isOver = attempt.result !== null;
  return (
    <section className="practice card card-padded" aria-labelledby={heading}>
      <h2 id={heading} className="practice-title">
        {words.story} {story.title}
      </h2>
      <ol className="story-past">
        {story.past.slice(0, -1).map((step) => (
          <PastStep key={step.step.id} courseId={attempt.courseId} past={step} words={words} />
        ))}
      </ol>
      <div ref={now} tabIndex={-1} className="stack" role="group" aria-label={story.title}>
        {story.past.slice(-1).map((step) => (
          <ol key={step.step.id} className="story-past">
            <PastStep courseId={attempt.courseId} past={step} words={words} />
          </ol>
        ))}
        <CourseMarkdown courseId={attempt.courseId}>{story.now.tells}</CourseMarkdown>
        {story.hasEnded && <p className="wl-quiet">{words.storyEnds}</p>}
      </div>
      {story.now.ask !== null && !isOver && (
        <form
          className="stack story-choice"
          onSubmit={(event) => {
            event.preventDefault();
            if (choice === undefined) return;
            const after = story.past.map((step) => step.chosen);
            choose.mutate({ attemptId: attempt.id, scenarioId: story.id, after, choice });
          }}
        >
          <QuestionFields
            key={story.now.id}
            question={{
              id: `${story.id}-${story.now.id}`,
              type: 'single',
              ask: story.now.ask,
              options: story.now.options,
            }}
            answer={chosen}
            words={words}
            onAnswer={setChosen}
          />
          <Refused sentence={choose.error ? sentenceOf(choose.error) : null} />
          <div>
            <Button type="submit" variant="default" disabled={choice === undefined} loading={choose.isPending}>
              {words.decide}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

function PastStep({
  courseId,
  past: { step, chosen, consequence },
  words,
}: {
  courseId: LearnerAttempt['courseId'];
  past: LearnerScenario['past'][number];
  words: (typeof learningWords)['en'];
}) {
  return (
    <li>
      <CourseMarkdown courseId={courseId}>{step.tells}</CourseMarkdown>
      <div className="wl-quiet">{words.yourChoice}</div>
      <p className="story-chosen">{step.options.find(({ id }) => id === chosen)?.text}</p>
      <div className="wl-quiet">{words.whatCame}</div>
      <CourseMarkdown courseId={courseId}>{consequence}</CourseMarkdown>
    </li>
  );
}
