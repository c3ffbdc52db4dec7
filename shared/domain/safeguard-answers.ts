import { CalendarDay } from './calendar.ts';
import { answersTo, type Question } from './questionnaire.ts';

/** Why a value cannot be the answer to a question, as a sentence for whoever gave it; null where it can. No value is no answer. */
export function problemWithAnswer(question: Question, value: readonly string[]): string | null {
  const [only, ...others] = value;
  if (only === undefined) return null;
  switch (question.kind) {
    case 'yes-no':
    case 'one-of':
      return others.length === 0 && answersTo(question).includes(only) ? null : 'Choose one of the answers.';
    case 'any-of':
      return value.every((answer) => answersTo(question).includes(answer)) && new Set(value).size === value.length
        ? null
        : 'Choose from the answers, each once.';
    case 'date':
      return others.length === 0 && CalendarDay.safeParse(only).success ? null : 'Enter a date such as 2026-12-31.';
    case 'text':
      return others.length === 0 && only.trim() !== '' ? null : 'Write the answer as one text.';
    case 'file':
      return 'This question is answered by a document.';
  }
}
