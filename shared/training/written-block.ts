import { z } from '../zod.ts';
import {
  type Answer,
  CourseKey,
  MOST_OPTIONS,
  MOST_STEPS,
  CourseQuestion,
  Scenario,
  type ScenarioStep,
} from './course-content.ts';
import { PackageName } from './course-file-name.ts';
import { shuffle } from './shuffle.ts';

// Questions and scenarios as they are written in a course's file, and what becomes of them. What has an order in the file gets letters that do
// not tell it.

const Text = z.string().trim().min(1);

const writtenQuestion = { id: CourseKey, ask: Text, explain: Text };

const WrittenOption = z.strictObject({
  text: Text,
  right: z.boolean().default(false),
  because: z.string().default(''),
});

/** A package in its block. */
export const WrittenPackage = z.strictObject({ name: PackageName });

/** A question in its block: `single` and `multiple` have options, `ordering` has the items in the right order. */
export const WrittenQuestion = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...writtenQuestion,
      type: z.literal('single'),
      options: z.array(WrittenOption).min(2).max(MOST_OPTIONS),
    }),
    z.strictObject({
      ...writtenQuestion,
      type: z.literal('multiple'),
      options: z.array(WrittenOption).min(2).max(MOST_OPTIONS),
    }),
    z.strictObject({ ...writtenQuestion, type: z.literal('ordering'), order: z.array(Text).min(2).max(MOST_OPTIONS) }),
  ])
  .superRefine((question, context) => {
    const add = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (question.type === 'ordering') {
      if (new Set(question.order).size < question.order.length) add('order', 'two of them say the same');
      return;
    }
    const { type, options } = question;
    const right = options.filter((option) => option.right).length;
    if (type === 'single' && right !== 1) add('options', `exactly one of them is right: true, here it is ${right}`);
    if (type === 'multiple' && right === 0) add('options', 'at least one of them is right: true');
    if (new Set(options.map(({ text }) => text)).size < options.length) add('options', 'two of them say the same');
  })
  .transform((question): z.input<typeof CourseQuestion> => {
    if (question.type === 'ordering') {
      const { order, ...rest } = question;
      const ids = shuffle(lettersFor(order), question.id);
      return { ...rest, items: order.map((text, place) => ({ id: ids[place] ?? '', text })) };
    }
    return { ...question, options: withLetters(question.options) };
  })
  .pipe(CourseQuestion);

const WrittenChoice = z.strictObject({
  text: Text,
  consequence: Text,
  points: z.int().min(0).max(100),
  leads: CourseKey,
});

const WrittenStep = z
  .strictObject({
    tells: Text,
    ask: Text.optional(),
    choices: z.array(WrittenChoice).min(2).max(MOST_OPTIONS).optional(),
    ends: z.literal(true).optional(),
  })
  .refine(
    ({ ask, choices, ends }) =>
      ends ? ask === undefined && choices === undefined : ask !== undefined && choices !== undefined,
    'write either ask and choices, or ends: true',
  );

/** A scenario in its block: its steps by name. */
export const WrittenScenario = z
  .strictObject({
    id: CourseKey,
    title: Text,
    start: CourseKey,
    steps: z
      .record(CourseKey, WrittenStep)
      .refine((steps) => Object.keys(steps).length <= MOST_STEPS, `at most ${MOST_STEPS} of them`),
  })
  .transform((scenario): z.input<typeof Scenario> => ({
    ...scenario,
    steps: Object.entries(scenario.steps).map(([id, { tells, ask, choices }]): ScenarioStep =>
      ask === undefined || choices === undefined
        ? { kind: 'ends', id, tells }
        : { kind: 'asks', id, tells, ask, choices: withLetters(choices) },
    ),
  }))
  .pipe(Scenario);

function withLetters<Item extends object>(list: readonly Item[]): (Item & { id: Answer[number] })[] {
  const letters = lettersFor(list);
  return list.map((item, place) => ({ id: letters[place] ?? '', ...item }));
}

function lettersFor(list: readonly unknown[]): string[] {
  return list.map((_item, place) => String.fromCodePoint('a'.charCodeAt(0) + place));
}
