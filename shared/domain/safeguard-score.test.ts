import { expect, test } from 'vitest';
import { BUILT_IN_VERSION, safeguardQuestions } from '../regulation/safeguard-questions.ts';
import { problemsOf, type Question, questionsOf } from './questionnaire.ts';
import { problemWithAnswer } from './safeguard-answers.ts';
import { askedQuestions, scoreOf } from './safeguard-score.ts';
import { checkReminderOn } from './check-reminders.ts';

const question = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  kind: 'yes-no',
  text: `About ${id}?`,
  help: '',
  choices: [],
  goodAnswer: 'yes',
  weight: 4,
  evidenceFor: [],
  shownIf: null,
  cites: [],
  ...rest,
});
const asking = (...questions: Question[]) => ({
  introduction: '',
  sections: [{ id: 'all', title: 'All', questions }],
});
const answers = (given: Record<string, string[]>) => new Map(Object.entries(given));
const noEvidence = new Map<string, number>();

test('an answer that protects earns its weight, one that does not earns nothing, and each says why', () => {
  const content = asking(question('a'), question('b', { goodAnswer: 'no', weight: 1 }), question('c', { weight: 5 }));
  const score = scoreOf(content, answers({ a: ['yes'], b: ['yes'] }), noEvidence);
  expect(score).toMatchObject({ points: 4, most: 10, percent: 40 });
  expect(score.lines.map(({ because }) => because)).toEqual([
    'Yes is the answer that protects.',
    'Yes leaves it unprotected.',
    'It has no answer.',
  ]);
});

test('what does not apply, and what is not asked, counts neither for nor against', () => {
  const content = asking(
    question('a'),
    question('b'),
    question('c', { shownIf: { questionId: 'a', answers: ['no'] } }),
  );
  expect(scoreOf(content, answers({ a: ['yes'], b: ['not-applicable'], c: ['no'] }), noEvidence).percent).toBe(100);
  expect(scoreOf(content, answers({ b: ['not-applicable'] }), noEvidence).most).toBe(4);
  expect(scoreOf(asking(question('a', { weight: 0 })), answers({ a: ['no'] }), noEvidence).percent).toBeNull();
});

test('a question that depends on one that is not asked is not asked either, whatever was answered before', () => {
  const content = asking(
    question('a'),
    question('b', { shownIf: { questionId: 'a', answers: ['yes'] } }),
    question('c', { shownIf: { questionId: 'b', answers: ['yes'] } }),
  );
  const askedWith = (given: Record<string, string[]>) => askedQuestions(content, answers(given)).map(({ id }) => id);
  expect(askedWith({ a: ['yes'], b: ['yes'] })).toEqual(['a', 'b', 'c']);
  expect(askedWith({ a: ['no'], b: ['yes'] })).toEqual(['a']);
});

test('an answer without the document that it needs counts half', () => {
  const content = asking(question('a', { evidenceFor: ['yes'] }));
  expect(scoreOf(content, answers({ a: ['yes'] }), noEvidence).percent).toBe(50);
  expect(scoreOf(content, answers({ a: ['yes'] }), new Map([['a', 1]])).percent).toBe(100);
  expect(scoreOf(content, answers({ a: ['no'] }), noEvidence).percent).toBe(0);
});

test('several choices add up to no more than the whole weight', () => {
  const choices = [
    { id: 'x', label: 'X', share: 70 },
    { id: 'y', label: 'Y', share: 60 },
    { id: 'z', label: 'Z', share: 0 },
  ];
  const content = asking(question('a', { kind: 'any-of', choices }));
  expect(scoreOf(content, answers({ a: ['x', 'z'] }), noEvidence).percent).toBe(70);
  expect(scoreOf(content, answers({ a: ['x', 'y'] }), noEvidence).percent).toBe(100);
});

test('the questionnaire that Wardline brings can be published as it is, is short, and each question names its rule', () => {
  expect(BUILT_IN_VERSION).toBe(1);
  expect(problemsOf(safeguardQuestions)).toEqual([]);
  const questions = questionsOf(safeguardQuestions);
  expect(questions.filter(({ shownIf }) => shownIf === null).length).toBeLessThanOrEqual(22);
  expect(questions.filter(({ cites }) => cites.length === 0)).toEqual([]);
});

test('a draft says all that keeps it from being published', () => {
  const content = asking(
    question('a', { shownIf: { questionId: 'later', answers: ['yes'] } }),
    question('a'),
    question('b', { kind: 'one-of' }),
    question('c', { shownIf: { questionId: 'a', answers: ['perhaps'] } }),
  );
  expect(problemsOf(content)).toEqual([
    '“About a?” depends on a question that does not come before it.',
    '“About a?” has the id of another question: a.',
    '“About b?” needs at least two answers to choose from.',
    '“About c?” depends on an answer that nobody can give.',
  ]);
  expect(problemsOf({ introduction: '', sections: [] })).toEqual(['It asks nothing yet. Add a question.']);
});

test('answers are what the question can be answered with', () => {
  expect(problemWithAnswer(question('a'), ['perhaps'])).toBe('Choose one of the answers.');
  expect(problemWithAnswer(question('a'), ['yes', 'no'])).toBe('Choose one of the answers.');
  expect(problemWithAnswer(question('a', { kind: 'date' }), ['2026-02-30'])).toBe('Enter a date such as 2026-12-31.');
  expect(problemWithAnswer(question('a', { kind: 'file' }), ['x'])).toBe('This question is answered by a document.');
  expect(problemWithAnswer(question('a'), [])).toBeNull();
});

test('a vendor is reminded before the due day, on it and after it, the newest alone, and not on the day it was sent', () => {
  const check = { dueOn: '2026-12-10', sentOn: '2026-11-20' };
  const on = (today: string) => checkReminderOn(today, check)?.key ?? null;
  expect([on('2026-12-06'), on('2026-12-07'), on('2026-12-09')]).toEqual([
    null,
    'due:2026-12-10:-3',
    'due:2026-12-10:-3',
  ]);
  expect([on('2026-12-10'), on('2026-12-13'), on('2027-02-01')]).toEqual([
    'due:2026-12-10:0',
    'due:2026-12-10:3',
    'due:2026-12-10:28',
  ]);
  expect(checkReminderOn('2026-12-08', { ...check, sentOn: '2026-12-08' })).toBeNull();
  expect(checkReminderOn('2026-12-13', check)?.daysLate).toBe(3);
});
