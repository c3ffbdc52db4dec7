import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { practiceQuestions, scenariosOf, testQuestions, type CourseContent } from './course-content.ts';
import {
  feedbackOn,
  LearnerCourse,
  LearnerScenario,
  questionWithoutAnswer,
  scenarioUpTo,
  withoutAnswers,
} from './learner-course.ts';
import { parseCourse } from './parse-course.ts';
import { isRight } from './score-test.ts';

const { content } = parseCourse(readFileSync('shared/training/courses/staff-essentials.en.md', 'utf8'));
const course = content as CourseContent;

test('no right answer, explanation or question of the pool reaches a browser before it was answered', () => {
  const shown = withoutAnswers(course, 'attempt');
  expect(LearnerCourse.parse(shown)).toEqual(shown);
  const sent = JSON.stringify(shown);
  for (const name of ['right', 'because', 'explain', 'points', 'consequence', 'leads', 'items']) {
    expect(sent).not.toContain(`"${name}":`);
  }
  const practice = practiceQuestions(course);
  const secrets = [
    ...practice.map(({ explain }) => explain),
    ...practice.flatMap((question) =>
      question.type === 'ordering' ? [] : question.options.map(({ because }) => because),
    ),
    ...testQuestions(course).flatMap(({ ask, explain }) => [ask, explain]),
    ...scenariosOf(course).flatMap(({ steps }) =>
      steps.flatMap((step) => [
        step.tells,
        ...(step.kind === 'asks' ? step.choices.map(({ consequence }) => consequence) : []),
      ]),
    ),
  ].filter((secret) => secret !== '');
  expect(secrets.length).toBeGreaterThan(60);
  expect(secrets.filter((secret) => sent.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
});

test('the order of the options is another for each attempt, stays the same in one, and never solves a question', () => {
  const questions = [...testQuestions(course), ...practiceQuestions(course)];
  const orderFor = (seed: string) =>
    questions.map((question) =>
      questionWithoutAnswer(question, seed)
        .options.map(({ id }) => id)
        .join(''),
    );
  expect(orderFor('one')).toEqual(orderFor('one'));
  expect(orderFor('one')).not.toEqual(orderFor('two'));
  const inOrder = questions.filter(({ type }) => type === 'ordering');
  expect(inOrder.length).toBeGreaterThan(0);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    for (const question of inOrder) {
      expect(
        isRight(
          question,
          questionWithoutAnswer(question, `${attempt}`).options.map(({ id }) => id),
        ),
      ).toBe(false);
    }
  }
});

test('the feedback names what is right and says why', () => {
  for (const question of [...testQuestions(course), ...practiceQuestions(course)]) {
    const feedback = feedbackOn(question, []);
    expect(feedback.isRight).toBe(false);
    expect(feedbackOn(question, feedback.right).isRight).toBe(true);
    expect(feedback.explain).toBe(question.explain);
  }
});

test('a scenario is told as far as somebody got, with what came of each choice', () => {
  for (const scenario of scenariosOf(course)) {
    const beginning = scenarioUpTo(scenario, [], 'attempt')!;
    expect(beginning).toMatchObject({ past: [], hasEnded: false });
    expect(JSON.stringify(beginning)).not.toContain('consequence');
    const [first] = beginning.now.options;
    const next = scenarioUpTo(scenario, [first!.id], 'attempt')!;
    expect(LearnerScenario.parse(next)).toEqual(next);
    expect(next.past).toHaveLength(1);
    expect(next.past[0]).toMatchObject({ step: beginning.now, chosen: first!.id });
    expect(next.now.id).not.toBe(beginning.now.id);
    expect(scenarioUpTo(scenario, ['z'], 'attempt')).toBeNull();
  }
});
