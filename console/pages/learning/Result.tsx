import { Button } from '@mantine/core';
import type { AttemptId } from '../../../shared/domain/course.ts';
import type { TestResult } from '../../../shared/domain/learning.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { learningWords } from '../../ui/course/learning-words.ts';
import { Verdict } from '../../ui/course/Verdict.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { playerWords } from './player-words.ts';
import { Signature } from './Signature.tsx';
import type { useAttempt } from './use-attempt.ts';

/** What came of the test: the signature where it was passed, another try where it was not, and each answer explained. */
export function Result({
  work,
  result,
  onBegun,
}: {
  work: ReturnType<typeof useAttempt>;
  result: TestResult;
  onBegun: (id: AttemptId) => void;
}) {
  const { attempt, tryAgain, savePlace } = work;
  const words = playerWords[attempt.language];
  const { passMark } = attempt.course;
  // Where there is something to learn comes first; the order of the test matters to nobody any more.
  const wrongFirst = result.questions.toSorted(
    (one, other) => Number(one.feedback.isRight) - Number(other.feedback.isRight),
  );
  const wrong = result.questions.filter(({ feedback }) => !feedback.isRight).length;
  const again = (isFromTheStart: boolean) =>
    tryAgain.mutate(
      { attemptId: attempt.id },
      {
        onSuccess: ({ id }) => {
          if (!isFromTheStart) return onBegun(id);
          savePlace.mutate({ attemptId: id, place: 'section-1' }, { onSettled: () => onBegun(id) });
        },
      },
    );

  if (attempt.attestedAt) {
    return (
      <div className="card card-padded stack" role="status">
        <p>{words.doneWords}</p>
        <div>
          <ButtonLink to="/my/training">{words.toTraining}</ButtonLink>
        </div>
      </div>
    );
  }
  return (
    <>
      <div className="card card-padded stack">
        <p role="status">{result.score === null ? words.noScore : words.score(result.score, passMark)}</p>
        {!result.hasPassed && (
          <>
            <p>{attempt.package ? words.lessonNotPassed : words.notPassedWords}</p>
            <Refused sentence={tryAgain.error ? sentenceOf(tryAgain.error) : null} />
            <div className="row">
              <Button loading={tryAgain.isPending} onClick={() => again(false)}>
                {attempt.package ? words.lessonAgain : words.tryAgain}
              </Button>
              {!attempt.package && (
                <Button variant="default" disabled={tryAgain.isPending} onClick={() => again(true)}>
                  {words.readAgain}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
      {result.hasPassed && <Signature work={work} />}
      {result.questions.length > 0 && (
        <Section title={words.explained} id="explained">
          <p>{words.wrongOf(wrong, result.questions.length)}</p>
          {result.scenarios.map(({ id, title, share }) => (
            <p key={id}>{words.storyShare(title, share)}</p>
          ))}
          <ol className="explained">
            {wrongFirst.map(({ question, answer, feedback }) => (
              <li key={question.id} className="card card-padded stack">
                <p className="question-ask">{question.ask}</p>
                <Verdict
                  question={question}
                  answer={answer}
                  feedback={feedback}
                  words={learningWords[attempt.language]}
                />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
