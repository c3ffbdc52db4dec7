import { Checkbox, Radio } from '@mantine/core';
import type { Answer } from '../../../shared/training/course-content.ts';
import type { LearnerQuestion } from '../../../shared/training/learner-course.ts';
import type { LearningWords } from './learning-words.ts';
import { OrderingFields } from './OrderingFields.tsx';

/** A question as it is asked. What is chosen belongs to whoever shows it. */
export function QuestionFields({
  question,
  answer,
  words,
  onAnswer,
}: {
  question: LearnerQuestion;
  /** Nothing before the first choice. */
  answer: Answer;
  words: LearningWords;
  onAnswer: (answer: Answer) => void;
}) {
  const { id, type, ask, options } = question;
  const how = { single: words.chooseOne, multiple: words.chooseAll, ordering: words.putInOrder }[type];
  return (
    <fieldset className="question">
      <legend>
        <span className="question-ask">{ask}</span>
        <span className="wl-quiet">{how}</span>
      </legend>
      {type === 'ordering' ? (
        <OrderingFields question={question} answer={answer} words={words} onAnswer={onAnswer} />
      ) : (
        options.map((option) =>
          type === 'single' ? (
            <Radio
              key={option.id}
              name={id}
              value={option.id}
              label={option.text}
              checked={answer.includes(option.id)}
              onChange={() => onAnswer([option.id])}
            />
          ) : (
            <Checkbox
              key={option.id}
              label={option.text}
              checked={answer.includes(option.id)}
              onChange={({ currentTarget: { checked } }) =>
                onAnswer(checked ? [...answer, option.id] : answer.filter((one) => one !== option.id))
              }
            />
          ),
        )
      )}
    </fieldset>
  );
}
