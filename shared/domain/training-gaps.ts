import type { CalendarDay } from './calendar.ts';
import type { LearnedId } from './course.ts';
import type { Missing, Severity, TrainingKind } from './finding.ts';
import { isFor, type Learner } from './ought.ts';

/** Where one person stands with one course that is asked of them or that they have done. */
export interface CourseOfTrainee {
  courseId: LearnedId;
  /** It was done, and that counts today. */
  isTrained: boolean;
  /** The open assignment of it; null for none. */
  open: { dueOn: CalendarDay; stopOn: CalendarDay | null } | null;
}

export interface Trainee extends Learner {
  courses: readonly CourseOfTrainee[];
}

export interface TrainingGap {
  kind: TrainingKind;
  severity: Severity;
  missing: Missing & { people: number };
}

/** Fewer than this many people say nothing about whether everybody is taught the same. */
const FEWEST_ALIKE = 3;

/**
 * What is wrong with an organization's training as a whole on one of its days, each at most once however many people it is about.
 * Training is for all of the workforce, management included (45 CFR 164.308(a)(5)(i)), and as necessary and appropriate for what each
 * of them does (164.530(b)(1)). Lessons are no courses.
 */
export function trainingGapsOf(everybody: readonly Trainee[], today: CalendarDay): TrainingGap[] {
  const here = everybody.filter(
    ({ joinedOn, leftOn }) => (joinedOn === null || joinedOn <= today) && (leftOn === null || leftOn >= today),
  );
  return [leadersGap(here, today), sameCourseGap(here), newcomersGap(here, today)].filter((gap) => gap !== null);
}

const isTrained = ({ courses }: Trainee): boolean => courses.some((course) => course.isTrained);
const isLeader = (person: Trainee): boolean => isFor({ kind: 'leaders' }, person);

function leadersGap(people: readonly Trainee[], today: CalendarDay): TrainingGap | null {
  const staff = people.filter((person) => !isLeader(person));
  const trained = staff.filter(isTrained).length;
  if (trained === 0 || trained * 2 < staff.length) return null;
  // A leader who still has time to do it is not behind anybody.
  const hasTime = ({ courses }: Trainee) => courses.some(({ open }) => open !== null && open.dueOn >= today);
  const late = people.filter((person) => isLeader(person) && !isTrained(person) && !hasTime(person));
  return gapOf('leaders-untrained', 'high', late.length, null);
}

function sameCourseGap(people: readonly Trainee[]): TrainingGap | null {
  const taught = people.filter(({ courses }) => courses.length > 0);
  const courses = new Set(taught.flatMap((person) => person.courses.map(({ courseId }) => courseId)));
  const duties = new Set(taught.map((person) => `${person.roles.toSorted().join()} ${isLeader(person)}`));
  if (taught.length < FEWEST_ALIKE || courses.size !== 1 || duties.size < 2) return null;
  return gapOf('one-course-for-all', 'medium', taught.length, null);
}

function newcomersGap(people: readonly Trainee[], today: CalendarDay): TrainingGap | null {
  const gatesOf = ({ courses }: Trainee) =>
    courses.flatMap(({ open }) => (open !== null && open.stopOn !== null && open.dueOn < today ? [open.dueOn] : []));
  const late = people.filter((person) => person.handlesPhi && person.hasBrowser && gatesOf(person).length > 0);
  const [sinceOn = null] = late.flatMap(gatesOf).toSorted();
  return gapOf('newcomer-untrained', 'high', late.length, sinceOn);
}

function gapOf(
  kind: TrainingKind,
  severity: Severity,
  people: number,
  sinceOn: CalendarDay | null,
): TrainingGap | null {
  return people === 0 ? null : { kind, severity, missing: { sinceOn, clauses: [], isInUse: false, people } };
}

/** Why a gap is gone, as its history says it. */
export const trainingGapGoneBecause: Readonly<Record<TrainingKind, string>> = {
  'leaders-untrained':
    'Every leader has a course that counts or still has time, or the staff is not ahead of them any more.',
  'one-course-for-all': 'More than one course is asked for or done, or too few people with different roles have any.',
  'newcomer-untrained': 'No newcomer with access is past the day of their course without having done it.',
};
