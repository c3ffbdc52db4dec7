import { z } from '../zod.ts';
import { daysBetween } from './calendar.ts';
import { idOf } from './id.ts';

export const AssignmentId = idOf('Assignment');
export type AssignmentId = z.infer<typeof AssignmentId>;

export const TrainingRuleId = idOf('TrainingRule');
export type TrainingRuleId = z.infer<typeof TrainingRuleId>;

/** Why a member is to take a course. */
export const assignmentCauses = [
  'rule',
  'newcomer',
  'renewal',
  'material-change',
  'threat',
  'incident',
  'stops',
  'by-hand',
] as const;
export type AssignmentCause = (typeof assignmentCauses)[number];

/** How an assignment came to its end. */
export const assignmentEndings = ['completed', 'no-longer-needed', 'left', 'withdrawn'] as const;
export type AssignmentEnding = (typeof assignmentEndings)[number];

export const assignmentStates = ['open', 'due-soon', 'overdue', 'completed', 'ended'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** So many days before its day, an open assignment counts as due soon. */
export const DUE_SOON_DAYS = 14;

/** Where an assignment stands on a day of the organization. */
export function assignmentState(
  { dueOn, ending }: { dueOn: string; ending: AssignmentEnding | null },
  today: string,
): AssignmentState {
  if (ending !== null) return ending === 'completed' ? 'completed' : 'ended';
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'overdue';
  return left <= DUE_SOON_DAYS ? 'due-soon' : 'open';
}
