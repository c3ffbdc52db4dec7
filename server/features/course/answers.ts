import type { ChooseInScenario, GiveAnswer, LearnerAttempt } from '../../../shared/domain/learning.ts';
import type { AttemptId } from '../../../shared/domain/course.ts';
import {
  type Answer,
  type CourseContent,
  type CourseQuestion,
  packageOf,
  practiceQuestions,
  scenariosOf,
} from '../../../shared/training/course-content.ts';
import { drawTest } from '../../../shared/training/draw-test.ts';
import {
  type Feedback,
  feedbackOn,
  type LearnerScenario,
  scenarioUpTo,
} from '../../../shared/training/learner-course.ts';
import { hasPassedPackage, isPackageFinished } from '../../../shared/training/package-progress.ts';
import { scoreTest } from '../../../shared/training/score-test.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Attempt, holdAttempt, mustBeOpen, saveAttempt } from './attempt.ts';
import { drawnQuestions, hasTestBegun, shownAttempt } from './shown-attempt.ts';

/**
 * Judges and explains a question on the way. It may be answered again, as often as the member likes.
 *
 * @throws Refusal NOT_FOUND | CONFLICT, BAD_REQUEST for an answer that the question does not offer
 */
export function answerPractice(org: MemberContext, given: GiveAnswer): Promise<Feedback> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, given.attemptId);
    mustBeOpen(attempt);
    const question = practiceQuestions(edition.content).find(({ id }) => id === given.questionId);
    if (!question) throw notFound('Question');
    mustBeOffered(question, given.answer);
    await saveAttempt(tx, org, attempt, { answers: { ...attempt.answers, [question.id]: given.answer } });
    return feedbackOn(question, given.answer);
  });
}

/** Draws the test. In a test that has begun it changes nothing. @throws Refusal NOT_FOUND | CONFLICT */
export function beginTest(org: MemberContext, attemptId: AttemptId): Promise<LearnerAttempt> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    mustBeOpen(attempt);
    const drawn = attempt.drawn.length > 0 ? attempt.drawn : drawTest(edition.content, attempt.id);
    const saved = await saveAttempt(tx, org, attempt, { section: 'test', drawn });
    return shownAttempt(saved, edition.content);
  });
}

/**
 * Keeps an answer of the test. It may be changed until the test is handed in; what is right is not said before.
 *
 * @throws Refusal NOT_FOUND | CONFLICT, BAD_REQUEST for an answer that the question does not offer
 */
export function answerTest(org: MemberContext, given: GiveAnswer): Promise<null> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, given.attemptId);
    mustBeOpen(attempt);
    const question = drawnQuestions(attempt, edition.content).find(({ id }) => id === given.questionId);
    if (!question) throw notFound('Question');
    // Nothing is an answer too until the test is handed in: somebody took back what they chose.
    if (given.answer.length > 0) mustBeOffered(question, given.answer);
    await saveAttempt(tx, org, attempt, { answers: { ...attempt.answers, [question.id]: given.answer } });
    return null;
  });
}

/**
 * Makes the next choice in a story and tells what came of it. No choice is taken back, since the story counts.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where another tab went on otherwise, BAD_REQUEST for a choice that is not offered
 */
export function chooseInScenario(
  org: MemberContext,
  { attemptId, scenarioId, after, choice }: ChooseInScenario,
): Promise<LearnerScenario> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    mustBeOpen(attempt);
    const scenario = scenariosOf(edition.content).find(({ id }) => id === scenarioId);
    if (!scenario) throw notFound('Question');
    const before = attempt.answers[scenario.id] ?? [];
    const path = [...after, choice];
    const shown = scenarioUpTo(scenario, path, attempt.id);
    if (!shown) throw new Refusal('BAD_REQUEST', 'The story does not offer that choice here.');
    // The same choice once more: its answer got lost on the way.
    if (isSame(before, path)) return shown;
    if (!isSame(before, after))
      throw new Refusal('CONFLICT', 'This story went on in another tab. Load the page again to see where it is.');
    await saveAttempt(tx, org, attempt, { answers: { ...attempt.answers, [scenario.id]: path } });
    return shown;
  });
}

const isSame = (one: Answer, other: Answer): boolean =>
  one.length === other.length && one.every((id, place) => other[place] === id);

/**
 * Scores the test and ends it. Handing in twice gives the same result.
 *
 * @throws Refusal NOT_FOUND | CONFLICT, PRECONDITION_FAILED where something is not answered yet
 */
export function handIn(org: MemberContext, attemptId: AttemptId): Promise<LearnerAttempt> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    const { content } = edition;
    if (attempt.score !== null || attempt.hasPassed) return shownAttempt(attempt, content);
    mustBeOpen(attempt);
    if (packageOf(content) !== null)
      return shownAttempt(
        await saveAttempt(tx, org, attempt, { ...packageResult(attempt, content), finishedAt: org.now() }),
        content,
      );
    mustBeWhole(attempt, content);
    const answerTo = <Asked extends { id: string }>(asked: Asked) => ({
      asked,
      answer: attempt.answers[asked.id] ?? [],
    });
    const score = scoreTest(drawnQuestions(attempt, content).map(answerTo), scenariosOf(content).map(answerTo));
    const saved = await saveAttempt(tx, org, attempt, {
      finishedAt: org.now(),
      score,
      // A course that asks nothing is passed by going through it.
      hasPassed: score === null || score >= content.passMark,
    });
    return shownAttempt(saved, content);
  });
}

/** The package's own word takes the place of a test. */
function packageResult({ packageProgress: progress }: Attempt, { passMark }: CourseContent): Partial<Attempt> {
  if (!progress || !isPackageFinished(progress))
    throw new Refusal('PRECONDITION_FAILED', 'The lesson is not at its end yet. Finish it, then go on.');
  const hasPassed = hasPassedPackage(progress, passMark);
  // An end that is neither passed nor scored is the mark of an attempt that was left behind, and nobody could try again.
  return { score: progress.score ?? (hasPassed ? null : 0), hasPassed };
}

function mustBeWhole(attempt: Attempt, content: CourseContent): void {
  if (!hasTestBegun(attempt)) throw new Refusal('PRECONDITION_FAILED', 'Begin the test first.');
  const open = drawnQuestions(attempt, content).filter(({ id }) => (attempt.answers[id] ?? []).length === 0);
  if (open.length > 0)
    throw new Refusal('PRECONDITION_FAILED', `Questions without an answer: ${open.length}. Answer them, then hand in.`);
  const untold = scenariosOf(content).find(
    (scenario) => scenarioUpTo(scenario, attempt.answers[scenario.id] ?? [], attempt.id)?.hasEnded !== true,
  );
  if (untold)
    throw new Refusal('PRECONDITION_FAILED', `“${untold.title}” is not at its end yet. Finish it, then hand in.`);
}

function mustBeOffered(question: CourseQuestion, answer: Answer): void {
  const offered = new Set((question.type === 'ordering' ? question.items : question.options).map(({ id }) => id));
  const isKnown = new Set(answer).size === answer.length && answer.every((id) => offered.has(id));
  const isRightCount =
    question.type === 'single'
      ? answer.length === 1
      : question.type === 'ordering'
        ? answer.length === offered.size
        : answer.length > 0;
  if (!isKnown || !isRightCount) throw new Refusal('BAD_REQUEST', 'The question does not offer that answer.');
}
