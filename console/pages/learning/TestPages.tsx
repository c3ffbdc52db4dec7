import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { learningWords } from '../../ui/course/learning-words.ts';
import { QuestionFields } from '../../ui/course/QuestionFields.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { playerWords } from './player-words.ts';
import { Story } from './Story.tsx';
import type { useAttempt } from './use-attempt.ts';
import { useTestAnswers } from './use-test-answers.ts';

/** The test: one question a page, then the stories that are not at their end, then a last look before it is handed in. */
export function TestPages({ work, onBack }: { work: ReturnType<typeof useAttempt>; onBack: () => void }) {
  const { attempt, patch, handIn } = work;
  const words = playerWords[attempt.language];
  const questions = attempt.test ?? [];
  const { answers, state, refusal, give, flush } = useTestAnswers(attempt.id, attempt.answers);
  // Those that were open when the test began: one that ends meanwhile stays where it is.
  const [stories] = useState(() => attempt.scenarios.filter(({ hasEnded }) => !hasEnded).map(({ id }) => id));
  const last = questions.length + stories.length;
  const isAnswered = (id: string) => (answers[id] ?? []).length > 0;
  const [at, setAt] = useState(() => {
    const open = questions.findIndex(({ id }) => !isAnswered(id));
    return open === -1 ? questions.length : open;
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [at]);

  const question = questions[at];
  const story = attempt.scenarios.find(({ id }) => id === stories[at - questions.length]);
  const open = [
    ...questions.flatMap(({ id }, place) => (isAnswered(id) ? [] : [place])),
    ...stories.flatMap((id, place) =>
      attempt.scenarios.some((one) => one.id === id && one.hasEnded) ? [] : [questions.length + place],
    ),
  ];
  const title = question
    ? words.question(at + 1, questions.length)
    : story
      ? words.storyAt(at - questions.length + 1, stories.length)
      : words.review;
  const handInAll = () => void flush().then(() => handIn.mutate({ attemptId: attempt.id }));

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="player-question-title">
        {title}
      </h2>
      {question && (
        <div className="card card-padded">
          <QuestionFields
            key={question.id}
            question={question}
            answer={answers[question.id] ?? []}
            words={learningWords[attempt.language]}
            onAnswer={(answer) => give(question.id, answer)}
          />
          {question.type === 'ordering' && !isAnswered(question.id) && (
            <Button
              mt="md"
              variant="default"
              onClick={() =>
                give(
                  question.id,
                  question.options.map(({ id }) => id),
                )
              }
            >
              {learningWords[attempt.language].keepOrder}
            </Button>
          )}
        </div>
      )}
      {story && <Story attempt={attempt} story={story} patch={patch} />}
      {at === last && (
        <div className="card card-padded stack">
          <p>{open.length === 0 ? words.reviewWhole : words.reviewOpen}</p>
          <ol className="test-review">
            {questions.map((one, place) => (
              <li key={one.id}>
                <Button variant="subtle" size="compact-md" onClick={() => setAt(place)}>
                  {words.question(place + 1, questions.length)}
                </Button>
                <Status tone={isAnswered(one.id) ? 'good' : 'unknown'}>
                  {isAnswered(one.id) ? words.answered : words.noAnswer}
                </Status>
              </li>
            ))}
            {stories.map((id, place) => (
              <li key={id}>
                <Button variant="subtle" size="compact-md" onClick={() => setAt(questions.length + place)}>
                  {words.storyAt(place + 1, stories.length)}
                </Button>
                <Status tone={open.includes(questions.length + place) ? 'unknown' : 'good'}>
                  {open.includes(questions.length + place) ? words.noAnswer : words.answered}
                </Status>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Refused sentence={refusal ?? (handIn.error ? sentenceOf(handIn.error) : null)} />
      <nav className="player-buttons" aria-label={words.test}>
        <Button variant="default" onClick={() => (at === 0 ? onBack() : setAt(at - 1))}>
          {words.back}
        </Button>
        {at < last ? (
          <Button onClick={() => setAt(at + 1)}>{words.goOn}</Button>
        ) : (
          <Button disabled={open.length > 0} loading={handIn.isPending} onClick={handInAll}>
            {words.handIn}
          </Button>
        )}
      </nav>
      <p className="wl-quiet player-saved" role="status">
        {{ saved: words.saved, saving: words.saving, unsaved: words.unsaved }[state]}
      </p>
    </>
  );
}
