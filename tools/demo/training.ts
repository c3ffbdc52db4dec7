import { systemContextOf } from '../../server/auth/system.ts';
import { assignCourse } from '../../server/features/assignment/by-hand.ts';
import { createRule, setOwner } from '../../server/features/assignment/rules.ts';
import { settleAssignments } from '../../server/features/assignment/settle.ts';
import { listTraining } from '../../server/features/assignment/track.ts';
import { recordCompletions, type Completed } from '../../server/features/completion/record.ts';
import { builtInCourses as taught } from '../../server/features/course/built-in.ts';
import { CalendarDay, daysBetween } from '../../shared/domain/calendar.ts';
import { builtInCourses } from '../../shared/domain/course.ts';
import { ListTraining, type TrainingRow } from '../../shared/domain/tracking.ts';
import { todayIn } from '../../shared/policy/today.ts';
import { type Clinic, ownerIn, type Person } from './clinic.ts';
import { TIME_ZONE } from './names.ts';
import { guests } from './people.ts';

/** Looking after training takes turns of so many days. */
const TURN_DAYS = 10;
const INCIDENT_DAYS_AGO = 21;
/** Where the clinic's people take their courses, by the lists that it brings in. */
const LEARNING_SYSTEM = 'Riverside learning portal (made up)';

/** So many days before or after the day it was due, one after the other: most are in time. */
const paces = [-26, -24, -21, -18, -12, -9, -25, -4, -22, -1, -16, 6, -19, -13, 24, -23] as const;

/** In percent, as often as they came. */
const scores = [90, 100, 80, 95, 85, 90, 100, 85, 80, 95, 90] as const;

/**
 * What the clinic asks of its people and what they have done: Wardline's own rules and two of the clinic's, courses taken elsewhere in time or late, a
 * head of a department who has not got round to hers, and a course that an incident has asked for again.
 */
export function planTraining(clinic: Clinic): void {
  const { db, timeline, organizationId, officer } = clinic;
  const settle = () => settleAssignments(systemContextOf(db, organizationId, 'settle-assignments', timeline.now));
  timeline.on(362, 15, settle);
  timeline.on(361, 15, () =>
    createRule(officer, {
      courseId: 'billing-and-coding',
      audience: { kind: 'departments', departments: ['Billing and records'] },
      cadence: { kind: 'by-policy' },
      newcomers: 'as-everybody',
      daysToDo: 45,
      graceDays: 7,
      reason: 'They handle more of it in files than anybody.',
    }),
  );
  timeline.on(361, 15.1, () =>
    setOwner(officer, { department: 'Front desk', memberId: ownerIn(clinic, 'Front desk') }),
  );
  for (let days = 360; days >= 0; days -= TURN_DAYS) {
    timeline.on(days, 14.5, settle);
    timeline.on(days, 16.5, () => takeCourses(clinic));
  }
  timeline.on(INCIDENT_DAYS_AGO, 15, () =>
    assignCourse(officer, {
      courseId: 'staff-essentials',
      to: { kind: 'department', department: 'Front desk' },
      cause: 'incident',
      reason: 'A list of appointments went to the wrong patient.',
      dueOn: CalendarDay.parse(timeline.dayBefore(-9)),
    }),
  );
}

/** Whoever has come to it by now. */
async function takeCourses(clinic: Clinic): Promise<void> {
  const { db, timeline, organizationId } = clinic;
  const today = todayIn(TIME_ZONE, timeline.now());
  const done = (await listOpen(clinic)).flatMap((row) => completedBy(clinic, row, today) ?? []);
  if (done.length === 0) return;
  const org = systemContextOf(db, organizationId, 'sample', timeline.now);
  await org.append((tx) => recordCompletions(tx, org, done));
}

async function listOpen({ officer }: Clinic): Promise<TrainingRow[]> {
  const open: TrainingRow[] = [];
  for (const state of ['overdue', 'due-soon', 'open'] as const) {
    for (let page = 1; ; page += 1) {
      const { items, total } = await listTraining(
        officer,
        ListTraining.parse({ state, sort: 'name', page, size: 200 }),
      );
      open.push(...items);
      if (page * 200 >= total) break;
    }
  }
  return open;
}

/** What is on record of it today; null while somebody has not got round to it. */
function completedBy(clinic: Clinic, row: TrainingRow, today: CalendarDay): Completed | null {
  const course = builtInCourses.findIndex((id) => id === row.courseId);
  const person = clinic.people.findIndex(({ email }) => clinic.memberIds.get(email) === row.memberId);
  const somebody = clinic.people[person];
  const content = taught.find((one) => one.content.id === row.courseId && one.content.language === 'en')?.content;
  if (!somebody || !content || row.dueOn === null || isLeftUndone(somebody, row)) return null;
  const turn = 7 * person + 5 * course;
  if (daysBetween(row.dueOn, today) < (paces[turn % paces.length] ?? 0)) return null;
  const score = scores[turn % scores.length] ?? null;
  return {
    memberId: row.memberId,
    courseId: content.id,
    courseTitle: content.title,
    courseVersion: String(content.version),
    provisions: content.provisions,
    completedOn: today,
    score,
    attempts: null,
    minutes: content.minutes,
    // Nobody sat a test here: what is on record of made-up people says that it was brought in.
    source: 'import',
    issuer: LEARNING_SYSTEM,
    attemptId: null,
    attestation: '',
  };
}

/** A head of a department without the leaders' course, and the receptionist who shows what a course that is due looks like. */
function isLeftUndone({ email, department, leadership }: Person, { courseId, cause }: TrainingRow): boolean {
  if (email === guests.workforce) return cause === 'incident';
  return courseId === 'leadership-duties' && department === 'Dental' && leadership !== null;
}
