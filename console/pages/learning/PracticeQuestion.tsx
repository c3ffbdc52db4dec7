import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { LearnerAttempt } from '../../../shared/domain/learning.ts';
import type { Answer } from '../../../shared/training/course-content.ts';
import type { LearnerQuestion } from '../../../shared/training/learner-course.ts';
import { trpc } from '../../trpc.ts';
import { learningWords } from '../../ui/course/learning-words.ts';
import { QuestionFields } from '../../ui/course/QuestionFields.tsx';
import { Verdict } from '../../ui/course/Verdict.tsx';
import { Refused } from '../../ui/Message.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A question on the way: answered, judged and explained at once, as often as somebody likes. */
export function PracticeQuestion({
  attempt,
  question,
  patch,
}: {
  attempt: LearnerAttempt;
  question: LearnerQuestion;
  patch: (change: (before: LearnerAttempt) => LearnerAttempt) => void;
}) {
  const words = learningWords[attempt.language];
  const feedback = attempt.practice[question.id];
  const given = attempt.answers[question.id] ?? [];
  const [answer, setAnswer] = useState<Answer>(given);
  const [isAgain, setIsAgain] = useState(false);
  const heading = useId();
  const place = useRef<HTMLDivElement>(null);
  const judge = useMutation({
    ...trpc.learning.answerPractice.mutationOptions(),
    onSuccess: (said) => {
      setIsAgain(false);
      patch((before) => ({
        ...before,
        answers: { ...before.answers, [question.id]: answer },
        practice: { ...before.practice, [question.id]: said },
      }));
      // The button is gone with the question; what it led to is next to read.
      requestAnimationFrame(() => place.current?.focus());
    },
  });
  const isOpen = !feedback || isAgain;
  // Things to put in order are in some order from the start.
  const answerNow = question.type === 'ordering' && answer.length === 0 ? question.options.map(({ id }) => id) : answer;

  return (
    <section className="practice card card-padded" aria-labelledby={heading}>
      <h2 id={heading} className="practice-title">
        {words.practice}
      </h2>
      {isOpen ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setAnswer(answerNow);
            judge.mutate({ attemptId: attempt.id, questionId: question.id, answer: answerNow });
          }}
        >
          <QuestionFields question={question} answer={answer} words={words} onAnswer={setAnswer} />
          <Refused sentence={judge.error ? sentenceOf(judge.error) : null} />
          <div>
            <Button type="submit" variant="default" disabled={answerNow.length === 0} loading={judge.isPending}>
              {words.check}
            </Button>
          </div>
        </form>
      ) : (
        <div className="stack" ref={place} tabIndex={-1} role="status">
          <p className="question-ask">{question.ask}</p>
          <Verdict question={question} answer={given} feedback={feedback} words={words} />
          <div>
            <Button variant="subtle" size="compact-sm" onClick={() => setIsAgain(true)}>
              {words.answerAgain}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
