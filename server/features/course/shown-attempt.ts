import type { courseAttempts } from '../../../drizzle/schema/index.ts';
import type { LearnerAttempt, TestResult } from '../../../shared/domain/learning.ts';
import {
  type CourseContent,
  type CourseQuestion,
  packageOf,
  practiceQuestions,
  scenariosOf,
  testQuestions,
} from '../../../shared/training/course-content.ts';
import { hasPassedPackage, isPackageFinished } from '../../../shared/training/package-progress.ts';
import {
  feedbackOn,
  questionWithoutAnswer,
  scenarioUpTo,
  withoutAnswers,
} from '../../../shared/training/learner-course.ts';
import { scenarioShare } from '../../../shared/training/score-test.ts';

type Attempt = typeof courseAttempts.$inferSelect;

/** What the member's browser may know: what is right only of what they have answered, and of the test only once it was handed in. */
export function shownAttempt(attempt: Attempt, content: CourseContent): LearnerAttempt {
  const { id, answers } = attempt;
  const practised = practiceQuestions(content).filter(({ id: questionId }) => Object.hasOwn(answers, questionId));
  return {
    id,
    courseId: attempt.courseId,
    version: attempt.version,
    language: attempt.language,
    place: attempt.section,
    course: withoutAnswers(content, id),
    answers,
    practice: Object.fromEntries(
      practised.map((question) => [question.id, feedbackOn(question, answers[question.id] ?? [])]),
    ),
    scenarios: scenariosOf(content).flatMap((scenario) => scenarioUpTo(scenario, answers[scenario.id] ?? [], id) ?? []),
    test: hasTestBegun(attempt)
      ? drawnQuestions(attempt, content).map((question) => questionWithoutAnswer(question, id))
      : null,
    package: packageOf(content) === null ? null : packageStateOf(attempt, content),
    result: resultOf(attempt, content),
    attestedAt: attempt.attestedAt,
  };
}

function packageStateOf(
  { packageProgress: progress }: Attempt,
  { passMark }: CourseContent,
): LearnerAttempt['package'] {
  if (!progress) return { isFinished: false, hasFailed: false, score: null };
  const isFinished = isPackageFinished(progress);
  return { isFinished, hasFailed: isFinished && !hasPassedPackage(progress, passMark), score: progress.score };
}

/** A course may have stories alone: then its test has begun with no question drawn. */
export const hasTestBegun = ({ section, drawn }: Attempt): boolean => section === 'test' || drawn.length > 0;

/** The questions of this attempt's test, in the order in which they are asked. */
export function drawnQuestions({ drawn }: Attempt, content: CourseContent): CourseQuestion[] {
  const pool = new Map(testQuestions(content).map((question) => [question.id, question]));
  return drawn.flatMap((id) => pool.get(id) ?? []);
}

function resultOf(attempt: Attempt, content: CourseContent): TestResult | null {
  // What was left behind was not handed in, and says nothing of what would have been right.
  const wasHandedIn = attempt.finishedAt !== null && (attempt.score !== null || attempt.hasPassed === true);
  if (!wasHandedIn || attempt.hasPassed === null) return null;
  return {
    score: attempt.score,
    hasPassed: attempt.hasPassed,
    questions: drawnQuestions(attempt, content).map((question) => {
      const answer = attempt.answers[question.id] ?? [];
      return { question: questionWithoutAnswer(question, attempt.id), answer, feedback: feedbackOn(question, answer) };
    }),
    scenarios: scenariosOf(content).map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      share: Math.floor(100 * scenarioShare(scenario, attempt.answers[scenario.id] ?? [])),
    })),
  };
}
