import type { Answer, CourseQuestion, Scenario } from './course-content.ts';
import { bestPoints, pointsOn } from './scenario-path.ts';

/** A scenario counts like so many questions. */
export const SCENARIO_WEIGHT = 2;

/** A question or a scenario of the test, and what was answered; nothing where it was left out. */
export interface Answered<Asked> {
  asked: Asked;
  answer: Answer;
}

/** Whether an answer is right: all of it, in `ordering` in this very order. There are no parts of a point. */
export function isRight(question: CourseQuestion, answer: Answer): boolean {
  if (question.type === 'ordering') {
    return answer.length === question.items.length && question.items.every(({ id }, place) => answer[place] === id);
  }
  const right = question.options.filter((option) => option.right).map(({ id }) => id);
  const chosen = new Set(answer);
  return answer.length === right.length && right.every((id) => chosen.has(id));
}

/** The share of the best path's points that a path gained, from 0 to 1. What was not chosen yet gains nothing. */
export function scenarioShare(scenario: Scenario, path: Answer): number {
  const best = bestPoints(scenario);
  return best === 0 ? 1 : pointsOn(scenario, path) / best;
}

/**
 * The score in whole percent: right answers and twice each scenario's share, of all that could be had. Rounded down, so that nobody passes with
 * less than the pass mark. Null where nothing was asked.
 */
export function scoreTest(
  questions: readonly Answered<CourseQuestion>[],
  scenarios: readonly Answered<Scenario>[],
): number | null {
  const total = questions.length + SCENARIO_WEIGHT * scenarios.length;
  if (total === 0) return null;
  const right = questions.filter(({ asked, answer }) => isRight(asked, answer)).length;
  const shares = scenarios.map(({ asked, answer }) => SCENARIO_WEIGHT * scenarioShare(asked, answer));
  const gained = shares.reduce((sum, share) => sum + share, right);
  // A hundredth of what floating point may lose in a sum of thirds, and nothing that anybody could gain.
  return Math.floor((100 * gained) / total + 1e-9);
}
