import { z } from '../zod.ts';
import { PackageName } from './course-file-name.ts';

/** A course as a whole is at most so long, in characters. */
export const COURSE_MAX_LENGTH = 200_000;
/** A course has at most so many questions of all kinds, and so many options, steps or choices stand in one of them. */
export const MOST_COURSE_QUESTIONS = 200;
export const MOST_OPTIONS = 10;
export const MOST_STEPS = 20;

/** Names a course, a question, a scenario or a step, the same in every language. */
export const CourseKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Use lower-case letters, digits and hyphens');

/** Names an option, an item or a choice within its question: a letter. It says nothing about being right. */
export const OptionId = z.string().regex(/^[a-z]$/);
export type OptionId = z.infer<typeof OptionId>;

/**
 * What somebody answered: the one option of `single`, the options of `multiple` in any order, the items of `ordering` from first to last, the
 * choices of a scenario in the order they were made.
 */
export const Answer = z.array(OptionId).max(MOST_STEPS);
export type Answer = z.infer<typeof Answer>;

const words = (most: number) => z.string().trim().min(1).max(most);

/** What stands on top of a course's file. */
export const CourseFacts = z.strictObject({
  id: CourseKey,
  /** As BCP 47 has it, such as `en` or `es`. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'Write a language as "en" or "es"'),
  version: z.int().positive(),
  title: words(120),
  summary: words(400),
  /** An honest estimate of reading and answering. */
  minutes: z.int().min(1).max(480),
  /** What has to be reached in the test, in percent. */
  passMark: z.int().min(0).max(100),
  /** How many questions the test draws from the pool. */
  draw: z.int().min(0).max(MOST_COURSE_QUESTIONS),
  audience: words(400),
  /** What it covers, as sections of 45 CFR: `164.308(a)(5)(i)`. */
  provisions: z
    .array(z.string().regex(/^\d{3}\.\d{3}(?:\([A-Za-z0-9]{1,5}\)){0,6}$/, 'Write a section as 164.308(a)(5)(i)'))
    .max(60),
  /** What the learner signs at the end. */
  attestation: words(1000),
  sources: z.array(words(300)).max(60),
});
export type CourseFacts = z.infer<typeof CourseFacts>;

export const CourseOption = z.strictObject({
  id: OptionId,
  text: words(500),
  right: z.boolean(),
  /** Shown after answering; may be empty. */
  because: z.string().trim().max(1000),
});
export type CourseOption = z.infer<typeof CourseOption>;

const asked = {
  id: CourseKey,
  ask: words(1500),
  /** Shown after answering, whatever was chosen. */
  explain: words(1500),
};

export const ChoiceQuestion = z.strictObject({
  ...asked,
  type: z.enum(['single', 'multiple']),
  options: z.array(CourseOption).min(2).max(MOST_OPTIONS),
});

export const OrderingQuestion = z.strictObject({
  ...asked,
  type: z.literal('ordering'),
  /** In the right order. */
  items: z
    .array(z.strictObject({ id: OptionId, text: words(500) }))
    .min(2)
    .max(MOST_OPTIONS),
});

export const CourseQuestion = z.discriminatedUnion('type', [ChoiceQuestion, OrderingQuestion]);
export type CourseQuestion = z.infer<typeof CourseQuestion>;

export const ScenarioChoice = z.strictObject({
  id: OptionId,
  text: words(500),
  /** Shown once it was chosen. */
  consequence: words(1500),
  points: z.int().min(0).max(100),
  /** The step that comes next. */
  leads: CourseKey,
});
export type ScenarioChoice = z.infer<typeof ScenarioChoice>;

export const ScenarioStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('asks'),
    id: CourseKey,
    tells: words(3000),
    ask: words(1000),
    choices: z.array(ScenarioChoice).min(2).max(MOST_OPTIONS),
  }),
  z.strictObject({ kind: z.literal('ends'), id: CourseKey, tells: words(3000) }),
]);
export type ScenarioStep = z.infer<typeof ScenarioStep>;

/** A story in which choices have consequences. Every path comes to an end, and every step is on one. */
export const Scenario = z.strictObject({
  id: CourseKey,
  title: words(200),
  start: CourseKey,
  steps: z.array(ScenarioStep).min(2).max(MOST_STEPS),
});
export type Scenario = z.infer<typeof Scenario>;

/** What stands in a section, in its order. `practice` is answered on the way and not scored; `test` only goes to the pool. */
export const CourseBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), markdown: z.string() }),
  z.strictObject({ kind: z.literal('practice'), question: CourseQuestion }),
  z.strictObject({ kind: z.literal('test'), question: CourseQuestion }),
  z.strictObject({ kind: z.literal('scenario'), scenario: Scenario }),
  /** A SCORM package, which takes the place of the test. */
  z.strictObject({ kind: z.literal('package'), name: PackageName }),
]);
export type CourseBlock = z.infer<typeof CourseBlock>;

export const CourseSection = z.strictObject({
  /** `section-1`, `section-2` …, so that it is the same in every language. */
  id: CourseKey,
  title: words(200),
  blocks: z.array(CourseBlock),
});
export type CourseSection = z.infer<typeof CourseSection>;

/** A version of a course in one language, with all the answers: it stays on the server. */
export const CourseContent = z.strictObject({ ...CourseFacts.shape, sections: z.array(CourseSection).min(1).max(40) });
export type CourseContent = z.infer<typeof CourseContent>;

/** The package that says who passed; null in a course with a test of its own. */
export function packageOf(content: CourseContent): PackageName | null {
  return blocksOf(content).find((block) => block.kind === 'package')?.name ?? null;
}

/** The pool that the test draws from, in the order of the file. */
export function testQuestions(content: CourseContent): CourseQuestion[] {
  return blocksOf(content).flatMap((block) => (block.kind === 'test' ? [block.question] : []));
}

/** The questions on the way, in the order of the file. */
export function practiceQuestions(content: CourseContent): CourseQuestion[] {
  return blocksOf(content).flatMap((block) => (block.kind === 'practice' ? [block.question] : []));
}

export function scenariosOf(content: CourseContent): Scenario[] {
  return blocksOf(content).flatMap((block) => (block.kind === 'scenario' ? [block.scenario] : []));
}

function blocksOf({ sections }: CourseContent): CourseBlock[] {
  return sections.flatMap(({ blocks }) => blocks);
}
