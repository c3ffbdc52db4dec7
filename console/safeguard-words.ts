import type { Language } from '../shared/domain/organization-settings.ts';
import { type Question, yesNoAnswers } from '../shared/domain/questionnaire.ts';
import type { CheckStanding, SafeguardOutcome } from '../shared/domain/safeguard-check.ts';
import { fullDay } from './ui/dates.ts';
import type { Tone } from './ui/Status.tsx';

export const standingWords: Readonly<Record<CheckStanding, { tone: Tone; words: string }>> = {
  waiting: { tone: 'notice', words: 'Waiting for the vendor' },
  overdue: { tone: 'soon', words: 'Overdue' },
  answered: { tone: 'warning', words: 'To decide' },
  'asked-again': { tone: 'notice', words: 'Asked again' },
  passed: { tone: 'good', words: 'Passed' },
  'passed-with-conditions': { tone: 'soon', words: 'Passed with conditions' },
  failed: { tone: 'now', words: 'Failed' },
  lapsed: { tone: 'soon', words: 'Passed once, over now' },
  withdrawn: { tone: 'closed', words: 'Withdrawn' },
};

export const outcomeWords: Readonly<Record<SafeguardOutcome, string>> = {
  passed: 'Passed',
  'passed-with-conditions': 'Passed with conditions',
  failed: 'Failed',
};

const yesNoWords = {
  en: { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' },
  es: { yes: 'Sí', no: 'No', 'not-applicable': 'No corresponde' },
} as const satisfies Record<Language, object>;

/** What can be chosen, with its words. */
export const choicesOf = (
  { kind, choices }: Pick<Question, 'kind' | 'choices'>,
  language: Language = 'en',
): { id: string; label: string }[] =>
  kind === 'yes-no' ? yesNoAnswers.map((id) => ({ id, label: yesNoWords[language][id] })) : choices;

/** An answer as a person reads it; null where there is none. */
export function answerWords(question: Question, value: readonly string[], language: Language = 'en'): string | null {
  const [only] = value;
  if (only === undefined) return null;
  if (question.kind === 'date') return fullDay(only, language === 'es' ? 'es-US' : undefined);
  if (question.kind === 'text') return only;
  return value.map((id) => choicesOf(question, language).find((one) => one.id === id)?.label ?? id).join(', ');
}
