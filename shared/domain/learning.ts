import { Answer, CourseKey, OptionId } from '../training/course-content.ts';
import { Feedback, LearnerCourse, LearnerQuestion, LearnerScenario } from '../training/learner-course.ts';
import { PackageProgress } from '../training/package-progress.ts';
import { z } from '../zod.ts';
import { assignmentCauses } from './assignment.ts';
import { CalendarDay } from './calendar.ts';
import { CompletionId } from './completion.ts';
import { AttemptId, CourseId, CourseLanguage, CoursePlace } from './course.ts';

/** Where somebody's work on a course stands. */
const OpenAttempt = z.object({
  id: AttemptId,
  version: z.int(),
  language: CourseLanguage,
  place: z.string(),
  /** How many of its steps are behind; the test is the last. */
  done: z.int(),
  steps: z.int(),
  savedAt: z.date(),
  /** The test is passed, and nothing but the signature is missing. */
  hasPassed: z.boolean(),
});

/** The test that a member handed in last and did not pass: its explanations and another try are one step away. */
const FailedTest = z.object({ id: AttemptId, language: CourseLanguage, score: z.int() });

/** A course that a member is to take, with the reason and the day. */
export const OwnAssignment = z.object({
  courseId: CourseId,
  title: z.string(),
  minutes: z.int().nullable(),
  cause: z.enum(assignmentCauses),
  /** Why, in the words of whoever assigned it; empty for a rule's. */
  note: z.string(),
  dueOn: CalendarDay,
  /** From this day without the course, access to patient information is to be stopped. */
  stopOn: CalendarDay.nullable(),
  attempt: OpenAttempt.nullable(),
  failed: FailedTest.nullable(),
  isRetired: z.boolean(),
});
export type OwnAssignment = z.infer<typeof OwnAssignment>;

export const OwnCompletion = z.object({
  id: CompletionId,
  /** Null where it is no course of this list, such as a lesson or another school's. */
  courseId: CourseId.nullable(),
  title: z.string(),
  completedOn: CalendarDay,
  score: z.int().nullable(),
  renewalDueOn: CalendarDay.nullable(),
  /** A newer record of the same course stands beside it, so its own renewal asks nothing any more. */
  isTakenAgain: z.boolean(),
});
export type OwnCompletion = z.infer<typeof OwnCompletion>;

/** Everything about one's own training. */
export const OwnTraining = z.object({
  /** The first due first. */
  assigned: z.array(OwnAssignment),
  /** Newest first. */
  finished: z.array(OwnCompletion),
  /** What can be taken without being asked to. */
  others: z.array(
    z.object({
      courseId: CourseId,
      title: z.string(),
      summary: z.string(),
      minutes: z.int(),
      attempt: OpenAttempt.nullable(),
    }),
  ),
});
export type OwnTraining = z.infer<typeof OwnTraining>;

/** What stands in front of a course: what it is, and where the member was in it. */
export const CourseCover = z.object({
  courseId: CourseId,
  version: z.int(),
  isRetired: z.boolean(),
  /** The course in each of its languages. */
  editions: z.array(
    z.object({
      language: CourseLanguage,
      title: z.string(),
      summary: z.string(),
      audience: z.string(),
      minutes: z.int(),
      passMark: z.int(),
      /** Questions of the test; 0 where there is none. */
      draw: z.int(),
      /** A package says who passed. */
      hasPackage: z.boolean(),
      provisions: z.array(z.string()),
    }),
  ),
  assignment: OwnAssignment.pick({ cause: true, note: true, dueOn: true, stopOn: true }).nullable(),
  attempt: OpenAttempt.nullable(),
  failed: FailedTest.nullable(),
  /** What changed in the course since the member was in the middle of it, so that they begin anew; null where nothing did. */
  changedSince: z.string().nullable(),
  finished: OwnCompletion.nullable(),
});
export type CourseCover = z.infer<typeof CourseCover>;

/** A question of the test that was handed in, explained. */
export const ExplainedQuestion = z.object({ question: LearnerQuestion, answer: Answer, feedback: Feedback });
export type ExplainedQuestion = z.infer<typeof ExplainedQuestion>;

export const TestResult = z.object({
  /** In percent; null where nothing was asked. */
  score: z.int().nullable(),
  hasPassed: z.boolean(),
  questions: z.array(ExplainedQuestion),
  /** What was gained of the best way through each story, in percent. */
  scenarios: z.array(z.object({ id: CourseKey, title: z.string(), share: z.int() })),
});
export type TestResult = z.infer<typeof TestResult>;

/** A member's work on a course: never an answer that was not given yet. */
export const LearnerAttempt = z.object({
  id: AttemptId,
  courseId: CourseId,
  version: z.int(),
  language: CourseLanguage,
  place: z.string(),
  course: LearnerCourse,
  /** What was answered, by question. */
  answers: z.record(z.string(), Answer),
  /** What was said to the questions on the way. */
  practice: z.record(z.string(), Feedback),
  scenarios: z.array(LearnerScenario),
  /** The questions that were drawn; null before the test has begun. */
  test: z.array(LearnerQuestion).nullable(),
  /** The course has a package that says who passed: how far it is. */
  package: z.object({ isFinished: z.boolean(), hasFailed: z.boolean(), score: z.int().nullable() }).nullable(),
  result: TestResult.nullable(),
  /** It was signed. */
  attestedAt: z.date().nullable(),
});
export type LearnerAttempt = z.infer<typeof LearnerAttempt>;

/** `over` leaves what was begun and begins the newest version, in the language that is named. */
export const BeginAttempt = z.strictObject({
  courseId: CourseId,
  language: CourseLanguage,
  how: z.enum(['go-on', 'over']),
});
export type BeginAttempt = z.infer<typeof BeginAttempt>;

const attempt = { attemptId: AttemptId };

export const OneAttempt = z.strictObject(attempt);
export const SavePlace = z.strictObject({ ...attempt, place: CoursePlace });
export type SavePlace = z.infer<typeof SavePlace>;

export const SavePackageProgress = z.strictObject({ ...attempt, progress: PackageProgress });
export type SavePackageProgress = z.infer<typeof SavePackageProgress>;

export const GiveAnswer = z.strictObject({ ...attempt, questionId: CourseKey, answer: Answer });
export type GiveAnswer = z.infer<typeof GiveAnswer>;

/** The next choice in a scenario. `after` are those before it, so that a choice that is sent twice counts once. */
export const ChooseInScenario = z.strictObject({
  ...attempt,
  scenarioId: CourseKey,
  after: Answer,
  choice: OptionId,
});
export type ChooseInScenario = z.infer<typeof ChooseInScenario>;

export const SignCourse = z.strictObject({
  ...attempt,
  /** The member's name, as they write it under the statement. */
  name: z.string().trim().min(1, 'Write your name').max(200, 'Keep it to 200 characters'),
  agreed: z.literal(true, 'Check the box to say that you agree'),
});
export type SignCourse = z.infer<typeof SignCourse>;

export const SignedCourse = z.object({ completionId: CompletionId });
