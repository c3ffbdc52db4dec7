import { expect, test } from 'vitest';
import { questionsOf } from '../domain/questionnaire.ts';
import { BUILT_IN_VERSION, safeguardQuestions } from './safeguard-questions.ts';
import { safeguardQuestionsInSpanish } from './safeguard-questions-in-spanish.ts';

const spanish = safeguardQuestionsInSpanish(safeguardQuestions);

test('every sentence of the short questionnaire is in Spanish, and nothing else of it differs', () => {
  expect(BUILT_IN_VERSION, 'a new version needs a new translation').toBe(1);
  expect(spanish.introduction).not.toBe(safeguardQuestions.introduction);
  for (const [place, section] of spanish.sections.entries())
    expect(section.title).not.toBe(safeguardQuestions.sections[place]?.title);
  const originals = questionsOf(safeguardQuestions);
  const translated = questionsOf(spanish);
  const sentencesOf = (questions: typeof originals) =>
    questions.map(({ text, help, choices }) => [text, help, ...choices.map(({ label }) => label)]);
  const kept = sentencesOf(translated).flatMap((sentences, place) =>
    sentences.filter((sentence, at) => sentence !== '' && sentence === sentencesOf(originals)[place]?.[at]),
  );
  expect(kept).toEqual([]);
  const withoutWords = (questions: typeof originals) =>
    questions.map((question) => ({
      ...question,
      text: '',
      help: question.help !== '',
      choices: question.choices.map((choice) => ({ ...choice, label: '' })),
    }));
  expect(withoutWords(translated)).toEqual(withoutWords(originals));
});
