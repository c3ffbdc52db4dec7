import { Textarea } from '@mantine/core';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { choicesOf } from '../../safeguard-words.ts';
import { useCheckWords } from './check-words.ts';

/** What a question is answered with. Choices are the browser's own controls, with room for a thumb. */
export function AnswerField({
  question,
  value,
  onAnswer,
}: {
  question: Question;
  value: readonly string[];
  onAnswer: (value: string[]) => void;
}) {
  const { language } = useCheckWords();
  const { id, kind, text } = question;
  const [only = ''] = value;
  switch (kind) {
    case 'yes-no':
    case 'one-of':
      return (
        <div className={kind === 'yes-no' ? 'respond-choices respond-choices-short' : 'respond-choices'}>
          {choicesOf(question, language).map((choice) => (
            <label key={choice.id} className="respond-choice">
              <input type="radio" name={id} checked={only === choice.id} onChange={() => onAnswer([choice.id])} />
              {choice.label}
            </label>
          ))}
        </div>
      );
    case 'any-of':
      return (
        <div className="respond-choices">
          {choicesOf(question, language).map((choice) => (
            <label key={choice.id} className="respond-choice">
              <input
                type="checkbox"
                checked={value.includes(choice.id)}
                onChange={({ currentTarget: { checked } }) =>
                  onAnswer(checked ? [...value, choice.id] : value.filter((one) => one !== choice.id))
                }
              />
              {choice.label}
            </label>
          ))}
        </div>
      );
    case 'text':
      return (
        <Textarea
          aria-label={text}
          autosize
          minRows={3}
          maxLength={4000}
          value={only}
          onChange={({ currentTarget: { value: words } }) => onAnswer(words.trim() === '' ? [] : [words])}
        />
      );
    case 'date':
      return (
        <DayInput
          aria-label={text}
          className="respond-day"
          value={only}
          onChange={({ currentTarget: { value: day } }) => onAnswer(day === '' ? [] : [day])}
        />
      );
    case 'file':
      return null;
  }
}
