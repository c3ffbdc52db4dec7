import type { ShownLesson } from '../../messages.ts';
import { button, element } from './card.ts';

/** What happens to a lesson that stands in the warning. */
interface Reading {
  /** The question was answered for the first time. */
  onAnswer: () => void;
  /** A sentence more stands there. */
  onGrown: () => void;
  onBack: () => void;
}

/** The parts of a lesson in their order, and what its buttons mean. */
export interface LessonParts {
  parts: HTMLElement[];
  meanings: [HTMLButtonElement, () => void][];
  headline: HTMLElement;
}

/** A lesson of one minute with its question. Nothing here is scored: every answer is explained, and each may be tried. */
export function lessonParts(
  { lesson, words, language, isRecorded }: ShownLesson,
  { onAnswer, onGrown, onBack }: Reading,
): LessonParts {
  const headline = element('h2', '', lesson.title);
  headline.id = 'headline';
  headline.tabIndex = -1;
  const explained = element('p', 'explained');
  explained.setAttribute('role', 'status');
  const record = element('p', 'hint', isRecorded ? words.recorded : words.notRecorded);
  const back = button(words.back);
  const question = element('div', 'options');
  question.setAttribute('role', 'group');
  question.setAttribute('aria-label', lesson.ask);
  let isAnswered = false;
  const options = lesson.options.map(({ text, isRight, because }): [HTMLButtonElement, () => void] => {
    const option = button(text);
    option.setAttribute('aria-pressed', 'false');
    question.append(option);
    return [
      option,
      () => {
        for (const [other] of options) other.setAttribute('aria-pressed', String(other === option));
        explained.textContent = `${isRight ? words.right : words.notQuite} ${because}`;
        if (!isAnswered && isRecorded) {
          record.textContent = words.kept;
          onAnswer();
        }
        isAnswered = true;
        onGrown();
      },
    ];
  });
  const choices = element('div', 'choices');
  choices.append(back);
  const parts = [
    headline,
    ...lesson.paragraphs.map((paragraph) => element('p', '', paragraph)),
    element('p', 'ask', lesson.ask),
    question,
    explained,
    record,
    choices,
  ];
  for (const part of parts) part.lang = language;
  return { parts, meanings: [...options, [back, onBack]], headline };
}
