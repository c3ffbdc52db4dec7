import type { Answer } from '../../../shared/training/course-content.ts';
import type { Feedback, LearnerQuestion } from '../../../shared/training/learner-course.ts';
import { Status } from '../Status.tsx';
import type { LearningWords } from './learning-words.ts';

/** What is right and why, once a question was answered. */
export function Verdict({
  question,
  answer,
  feedback,
  words,
}: {
  question: LearnerQuestion;
  answer: Answer;
  feedback: Feedback;
  words: LearningWords;
}) {
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? '';
  const becauseOf = (id: string) => feedback.because.find((one) => one.id === id)?.because;
  return (
    <div className="verdict">
      <Status tone={feedback.isRight ? 'good' : 'soon'} large>
        {feedback.isRight ? words.right : words.wrong}
      </Status>
      {question.type === 'ordering' ? (
        !feedback.isRight && (
          <>
            <strong>{words.rightOrder}</strong>
            <ol>
              {feedback.right.map((id) => (
                <li key={id}>{textOf(id)}</li>
              ))}
            </ol>
          </>
        )
      ) : (
        <ul className="verdict-options">
          {question.options
            .filter(({ id }) => answer.includes(id) || feedback.right.includes(id))
            .map(({ id, text }) => (
              <li key={id}>
                <span className="wl-quiet">
                  {feedback.right.includes(id) ? words.rightOne : ''}
                  {feedback.right.includes(id) && answer.includes(id) ? ' · ' : ''}
                  {answer.includes(id) ? words.yours : ''}
                </span>
                <div>{text}</div>
                {becauseOf(id) && <div className="verdict-because">{becauseOf(id)}</div>}
              </li>
            ))}
        </ul>
      )}
      <p>{feedback.explain}</p>
    </div>
  );
}
