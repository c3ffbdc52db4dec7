import { z } from '../zod.ts';
import { PackageName } from './course-file-name.ts';
import {
  type Answer,
  CourseFacts,
  CourseKey,
  type CourseBlock,
  type CourseContent,
  type CourseQuestion,
  OptionId,
  type Scenario,
  type ScenarioStep,
} from './course-content.ts';
import { followPath } from './scenario-path.ts';
import { isRight } from './score-test.ts';
import { shuffle } from './shuffle.ts';

// What a learner's browser may know. Everything here is built up from what may be shown, so that a new field of a course stays on the server
// until somebody lets it out.

const ShownOption = z.strictObject({ id: OptionId, text: z.string() });

/** A question without its answers: the options, or the items to put in order, shuffled. */
export const LearnerQuestion = z.strictObject({
  id: CourseKey,
  type: z.enum(['single', 'multiple', 'ordering']),
  ask: z.string(),
  options: z.array(ShownOption),
});
export type LearnerQuestion = z.infer<typeof LearnerQuestion>;

/** What a learner is told about an answer. */
export const Feedback = z.strictObject({
  isRight: z.boolean(),
  /** The right options; of `ordering` all, in the right order. */
  right: z.array(OptionId),
  /** Why each option is right or wrong, where the course says so. */
  because: z.array(z.strictObject({ id: OptionId, because: z.string() })),
  explain: z.string(),
});
export type Feedback = z.infer<typeof Feedback>;

/** One step of a scenario. `options` is empty where the story ends. */
export const LearnerStep = z.strictObject({
  id: CourseKey,
  tells: z.string(),
  ask: z.string().nullable(),
  options: z.array(ShownOption),
});
export type LearnerStep = z.infer<typeof LearnerStep>;

/** A scenario as far as somebody got in it. */
export const LearnerScenario = z.strictObject({
  id: CourseKey,
  title: z.string(),
  /** What was told, asked and chosen on the way, with what came of it. */
  past: z.array(z.strictObject({ step: LearnerStep, chosen: OptionId, consequence: z.string() })),
  now: LearnerStep,
  hasEnded: z.boolean(),
});
export type LearnerScenario = z.infer<typeof LearnerScenario>;

export const LearnerBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), markdown: z.string() }),
  z.strictObject({ kind: z.literal('practice'), question: LearnerQuestion }),
  /** Stands for the scenario, which is told step by step. */
  z.strictObject({ kind: z.literal('scenario'), id: CourseKey, title: z.string() }),
  z.strictObject({ kind: z.literal('package'), name: PackageName }),
]);
export type LearnerBlock = z.infer<typeof LearnerBlock>;

/** A course without its answers and without the pool of its test. */
export const LearnerCourse = z.strictObject({
  ...CourseFacts.shape,
  sections: z.array(z.strictObject({ id: CourseKey, title: z.string(), blocks: z.array(LearnerBlock) })),
});
export type LearnerCourse = z.infer<typeof LearnerCourse>;

/**
 * What a learner's browser may know of a course before anything is answered.
 *
 * @param seed names the attempt, so that each has its own order of options
 */
export function withoutAnswers(content: CourseContent, seed: string): LearnerCourse {
  const { sections, ...facts } = content;
  return {
    ...facts,
    sections: sections.map(({ id, title, blocks }) => ({
      id,
      title,
      blocks: blocks.flatMap((block) => learnerBlocks(block, seed)),
    })),
  };
}

function learnerBlocks(block: CourseBlock, seed: string): LearnerBlock[] {
  switch (block.kind) {
    case 'text':
      return [{ kind: 'text', markdown: block.markdown }];
    case 'practice':
      return [{ kind: 'practice', question: questionWithoutAnswer(block.question, seed) }];
    case 'test':
      return [];
    case 'package':
      return [block];
    case 'scenario':
      return [{ kind: 'scenario', id: block.scenario.id, title: block.scenario.title }];
  }
}

/** A question as it is asked. Items to put in order never stand in the right order at first. */
export function questionWithoutAnswer(question: CourseQuestion, seed: string): LearnerQuestion {
  const { id, type, ask } = question;
  const listed = question.type === 'ordering' ? question.items : question.options;
  const options = shuffle(listed, `${seed} ${id}`).map((option) => ({ id: option.id, text: option.text }));
  const isSolved = isRight(
    question,
    options.map((option) => option.id),
  );
  return { id, type, ask, options: type === 'ordering' && isSolved ? options.toReversed() : options };
}

/** What to say once a question was answered. */
export function feedbackOn(question: CourseQuestion, answer: Answer): Feedback {
  const options = question.type === 'ordering' ? [] : question.options;
  return {
    isRight: isRight(question, answer),
    right:
      question.type === 'ordering'
        ? question.items.map(({ id }) => id)
        : options.filter(({ right }) => right).map(({ id }) => id),
    because: options.filter(({ because }) => because !== '').map(({ id, because }) => ({ id, because })),
    explain: question.explain,
  };
}

/** A scenario up to where a path leads, and nothing of what comes after. Null for a path that the scenario does not have. */
export function scenarioUpTo(scenario: Scenario, path: Answer, seed: string): LearnerScenario | null {
  const position = followPath(scenario, path);
  if (!position) return null;
  const past = position.chosen.flatMap(({ id, consequence }, at) => {
    const before = followPath(scenario, path.slice(0, at));
    return before ? [{ step: learnerStep(before.step, seed), chosen: id, consequence }] : [];
  });
  return {
    id: scenario.id,
    title: scenario.title,
    past,
    now: learnerStep(position.step, seed),
    hasEnded: position.step.kind === 'ends',
  };
}

function learnerStep(step: ScenarioStep, seed: string): LearnerStep {
  if (step.kind === 'ends') return { id: step.id, tells: step.tells, ask: null, options: [] };
  const options = shuffle(step.choices, `${seed} ${step.id}`).map(({ id, text }) => ({ id, text }));
  return { id: step.id, tells: step.tells, ask: step.ask, options };
}
