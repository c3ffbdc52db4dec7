import { z } from '../zod.ts';
import { ANY_ANSWER, type Question, type QuestionnaireContent, questionsOf } from './questionnaire.ts';

/** Counts up with every change of the formula, so that an earlier result is not taken for one of this. */
export const SCORE_VERSION = 1;

/** What one question adds, and why. */
export const ScoreLine = z.object({
  questionId: z.string(),
  points: z.number(),
  /** Its weight; 0 where it does not count. */
  most: z.number(),
  because: z.string(),
});
export type ScoreLine = z.infer<typeof ScoreLine>;

/** What a check's answers add up to. It helps whoever decides, and decides nothing. */
export const CheckScore = z.object({
  version: z.int(),
  points: z.number(),
  most: z.number(),
  /** Null where nothing that was asked counts. */
  percent: z.int().nullable(),
  lines: z.array(ScoreLine),
});
export type CheckScore = z.infer<typeof CheckScore>;

/** Answers as ids of choices, a text or a day; none where there is no answer. */
export type GivenAnswers = ReadonlyMap<string, readonly string[]>;
/** How many documents there are for each question. */
export type GivenEvidence = ReadonlyMap<string, number>;

/** An answer without the document that it needs is worth this part of what it says. */
const WITHOUT_EVIDENCE = 0.5;

/** The questions that are asked with these answers: the others depend on an answer that was not given. */
export function askedQuestions(content: Pick<QuestionnaireContent, 'sections'>, answers: GivenAnswers): Question[] {
  const asked = new Map<string, Question>();
  for (const question of questionsOf(content)) {
    const { shownIf } = question;
    // A condition on a question that is itself not asked is not met, whatever was answered there before.
    const isAsked =
      shownIf === null ||
      (asked.has(shownIf.questionId) &&
        (answers.get(shownIf.questionId) ?? []).some((answer) => shownIf.answers.includes(answer)));
    if (isAsked) asked.set(question.id, question);
  }
  return [...asked.values()];
}

/** Was the question answered: by an answer, or by a document where it asks for nothing else? */
export const isAnswered = ({ id, kind }: Question, answers: GivenAnswers, evidence: GivenEvidence): boolean =>
  kind === 'file' ? (evidence.get(id) ?? 0) > 0 : (answers.get(id) ?? []).length > 0;

/** Does this answer need a document to show for it? */
export const needsEvidence = ({ kind, evidenceFor }: Question, value: readonly string[]): boolean =>
  kind !== 'file' &&
  value.length > 0 &&
  (evidenceFor.includes(ANY_ANSWER) || value.some((answer) => evidenceFor.includes(answer)));

/**
 * Adds up the answers. The same answers always give the same score; a question that was not asked, or does not apply,
 * counts neither for nor against. The weights are those of the questionnaire.
 */
export function scoreOf(
  content: Pick<QuestionnaireContent, 'sections'>,
  answers: GivenAnswers,
  evidence: GivenEvidence,
): CheckScore {
  const lines = askedQuestions(content, answers).map((question) => lineOf(question, answers, evidence));
  const points = rounded(lines.reduce((sum, line) => sum + line.points, 0));
  const most = lines.reduce((sum, line) => sum + line.most, 0);
  return {
    version: SCORE_VERSION,
    points,
    most,
    percent: most === 0 ? null : Math.round((100 * points) / most),
    lines,
  };
}

function lineOf(question: Question, answers: GivenAnswers, evidence: GivenEvidence): ScoreLine {
  const { id: questionId, weight } = question;
  const value = answers.get(questionId) ?? [];
  if (weight === 0) return { questionId, points: 0, most: 0, because: 'It is asked without counting.' };
  if (!isAnswered(question, answers, evidence))
    return { questionId, points: 0, most: weight, because: 'It has no answer.' };
  const worth = worthOf(question, value);
  if (worth === null) return { questionId, points: 0, most: 0, because: 'It does not apply, so it does not count.' };
  if (worth.share > 0 && needsEvidence(question, value) && (evidence.get(questionId) ?? 0) === 0) {
    const points = rounded(weight * worth.share * WITHOUT_EVIDENCE);
    return { questionId, points, most: weight, because: `${worth.because} No document shows it, so it counts half.` };
  }
  return { questionId, points: rounded(weight * worth.share), most: weight, because: worth.because };
}

/** How much of its weight an answer earns, from 0 to 1; null where it does not apply. */
function worthOf(
  { kind, goodAnswer, choices }: Question,
  value: readonly string[],
): { share: number; because: string } | null {
  switch (kind) {
    case 'yes-no': {
      if (value.includes('not-applicable')) return null;
      const said = value.includes('yes') ? 'Yes' : 'No';
      return value.includes(goodAnswer)
        ? { share: 1, because: `${said} is the answer that protects.` }
        : { share: 0, because: `${said} leaves it unprotected.` };
    }
    case 'one-of':
    case 'any-of': {
      const chosen = choices.filter(({ id }) => value.includes(id));
      const percent = Math.min(
        100,
        chosen.reduce((sum, { share }) => sum + share, 0),
      );
      const names = chosen.map(({ label }) => `“${label}”`).join(', ');
      return { share: percent / 100, because: `${names} counts ${percent} percent.` };
    }
    case 'text':
    case 'date':
      return { share: 1, because: 'It was answered; read what it says.' };
    case 'file':
      return { share: 1, because: 'A document was sent; read what it says.' };
  }
}

/** To hundredths, so that sums read as they are shown. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
