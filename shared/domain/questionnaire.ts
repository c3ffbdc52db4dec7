import { citedRules } from '../regulation/safeguard-rules.ts';
import { z } from '../zod.ts';
import { idOf } from './id.ts';

export const QuestionnaireId = idOf('Questionnaire');
export type QuestionnaireId = z.infer<typeof QuestionnaireId>;

export const questionKinds = ['yes-no', 'one-of', 'any-of', 'text', 'date', 'file'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a yes/no question can be answered with. */
export const yesNoAnswers = ['yes', 'no', 'not-applicable'] as const;

/** Stands for every answer where a question is not answered by choosing. */
export const ANY_ANSWER = 'any';

const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Use lower-case letters, digits and hyphens');
const Words = (most: number) => z.string().trim().max(most, `Keep it to ${most} characters`);

export const MOST_QUESTIONS = 200;
/** How much the heaviest question weighs beside one that weighs 1. */
export const HEAVIEST_WEIGHT = 5;

/** One answer that can be chosen, and how much of the question's weight it earns, in percent. */
export const Choice = z.strictObject({ id: Key, label: Words(200), share: z.int().min(0).max(100) });
export type Choice = z.infer<typeof Choice>;

export const Question = z.strictObject({
  id: Key,
  kind: z.enum(questionKinds),
  text: Words(500),
  /** What helps to answer it. */
  help: Words(1000),
  /** What can be chosen; none where the kind is answered otherwise. A yes/no question has its own three. */
  choices: z.array(Choice).max(30),
  /** Of a yes/no question: the answer that earns its weight. */
  goodAnswer: z.enum(['yes', 'no']),
  /** 0 is asked without counting. */
  weight: z.int().min(0).max(HEAVIEST_WEIGHT),
  /** The answers, by their ids, that need a document to show for it; `any` for every answer. */
  evidenceFor: z.array(z.string().max(60)).max(30),
  /** Asked only where an earlier question was answered with one of these. */
  shownIf: z.strictObject({ questionId: Key, answers: z.array(z.string().max(60)).min(1).max(30) }).nullable(),
  /** The rules of 45 CFR 164.308 to 164.312 that it asks about. */
  cites: z.array(z.enum(citedRules)).max(12),
});
export type Question = z.infer<typeof Question>;

export const QuestionnaireSection = z.strictObject({
  id: Key,
  title: Words(200),
  questions: z.array(Question).max(MOST_QUESTIONS),
});
export type QuestionnaireSection = z.infer<typeof QuestionnaireSection>;

/** What is asked. A published version of it never changes. */
export const QuestionnaireContent = z.strictObject({
  /** What the respondent reads first. */
  introduction: Words(2000),
  sections: z.array(QuestionnaireSection).max(30),
});
export type QuestionnaireContent = z.infer<typeof QuestionnaireContent>;

/** The version that is asked, of one of the organization's own questionnaires or of Wardline's. */
export const AskedVersion = z.object({
  /** Null for the one that Wardline brings. */
  questionnaireId: QuestionnaireId.nullable(),
  name: z.string(),
  version: z.int().positive(),
});
export type AskedVersion = z.infer<typeof AskedVersion>;

export const QuestionnaireSummary = z.object({
  /** Null for the one that Wardline brings, which can be copied and not changed. */
  id: QuestionnaireId.nullable(),
  name: z.string(),
  /** The newest published version; null before there is one. */
  version: z.int().positive().nullable(),
  publishedAt: z.date().nullable(),
  questions: z.int().min(0),
  /** Its draft says something else than the newest version. */
  hasDraft: z.boolean(),
});
export type QuestionnaireSummary = z.infer<typeof QuestionnaireSummary>;

export const QuestionnaireRecord = z.object({
  id: QuestionnaireId,
  name: z.string(),
  draft: QuestionnaireContent,
  /** Of the draft: grows with each save. */
  revision: z.int().positive(),
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.int().positive(),
      content: QuestionnaireContent,
      publishedByName: z.string(),
      publishedAt: z.date(),
    }),
  ),
});
export type QuestionnaireRecord = z.infer<typeof QuestionnaireRecord>;

const Name = z.string().trim().min(1, 'Enter a name').max(120, 'Keep it to 120 characters');

/** Begins a questionnaire as a copy; null copies the one that Wardline brings. */
export const CopyQuestionnaire = z.strictObject({ name: Name, from: QuestionnaireId.nullable() });
export type CopyQuestionnaire = z.infer<typeof CopyQuestionnaire>;

export const SaveDraft = z.strictObject({
  id: QuestionnaireId,
  /** The revision that was read; another one by now refuses the change. */
  basedOn: z.int().positive(),
  name: Name,
  draft: QuestionnaireContent,
});
export type SaveDraft = z.infer<typeof SaveDraft>;

/** Publishes the draft as it was read. */
export const PublishQuestionnaire = SaveDraft.pick({ id: true, basedOn: true });
export type PublishQuestionnaire = z.infer<typeof PublishQuestionnaire>;

/** Every question with its section, in the order in which they are asked. */
export const questionsOf = ({ sections }: Pick<QuestionnaireContent, 'sections'>): Question[] =>
  sections.flatMap(({ questions }) => questions);

/** Why a draft cannot be published yet, a sentence for each reason; empty where it can. */
export function problemsOf(content: QuestionnaireContent): string[] {
  const questions = questionsOf(content);
  const problems: string[] = [];
  if (questions.length === 0) problems.push('It asks nothing yet. Add a question.');
  if (questions.length > MOST_QUESTIONS) problems.push(`It asks more than ${MOST_QUESTIONS} questions.`);
  for (const { title, questions: own } of content.sections) {
    if (title === '') problems.push('A section has no title.');
    if (own.length === 0) problems.push(`The section “${title}” asks nothing.`);
  }
  const earlier = new Map<string, Question>();
  for (const question of questions) {
    const name = question.text === '' ? `The question “${question.id}”` : `“${question.text}”`;
    if (question.text === '') problems.push(`${name} has no words.`);
    if (earlier.has(question.id)) problems.push(`${name} has the id of another question: ${question.id}.`);
    const { choices } = question;
    if (isChosen(question) && choices.length < 2) problems.push(`${name} needs at least two answers to choose from.`);
    if (choices.some(({ label }) => label === '')) problems.push(`${name} has an answer without words.`);
    if (new Set(choices.map(({ id }) => id)).size < choices.length)
      problems.push(`${name} has two answers with the same id.`);
    const condition = question.shownIf;
    const other = condition && earlier.get(condition.questionId);
    if (condition && !other) problems.push(`${name} depends on a question that does not come before it.`);
    if (condition && other && !condition.answers.every((answer) => answersTo(other).includes(answer)))
      problems.push(`${name} depends on an answer that nobody can give.`);
    earlier.set(question.id, question);
  }
  return problems;
}

const isChosen = ({ kind }: Question): boolean => kind === 'one-of' || kind === 'any-of';

/** The ids of the answers that can be chosen; none where the question is answered otherwise. */
export const answersTo = ({ kind, choices }: Question): string[] =>
  kind === 'yes-no' ? [...yesNoAnswers] : choices.map(({ id }) => id);
