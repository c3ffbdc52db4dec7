import { systemContextOf } from '../../server/auth/system.ts';
import { settleAssignments } from '../../server/features/assignment/settle.ts';
import { recordCompletion } from '../../server/features/completion/record.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { ListTraining } from '../../shared/domain/tracking.ts';
import type { Clinic, World } from './world.ts';

export const settlerOf = (world: World, clinic: Clinic) =>
  systemContextOf(world.db, clinic.id, 'settle-assignments', world.clock.now);

export const settle = (world: World, clinic: Clinic): Promise<void> => settleAssignments(settlerOf(world, clinic));

/** A clinic whose people have been asked what the rules ask of them. */
export async function settledClinic(world: World): Promise<Clinic> {
  const clinic = await world.organization();
  await settle(world, clinic);
  return clinic;
}

export const listTraining = async (clinic: Clinic, what: Partial<ListTraining> = {}) =>
  (await clinic.officer.assignment.list({ size: 200, ...what })).items;

/** The courses that a member is asked to take, by name. */
export const coursesOf = async (clinic: Clinic, memberId: MemberId) =>
  (await clinic.officer.assignment.ofMember({ memberId }))
    .filter(({ endedAt }) => endedAt === null)
    .map(({ courseId }) => courseId)
    .toSorted();

/** Puts a course on a member's record. */
export const complete = (
  world: World,
  clinic: Clinic,
  memberId: MemberId,
  courseId = 'staff-essentials',
  completedOn = world.dayIn(0),
) =>
  settlerOf(world, clinic).append((tx) =>
    recordCompletion(tx, settlerOf(world, clinic), {
      memberId,
      courseId,
      courseTitle: 'Staff essentials',
      courseVersion: '1',
      provisions: ['164.530(b)(1)'],
      completedOn,
      score: 90,
      attempts: 1,
      minutes: 20,
      source: 'recorded',
      attemptId: null,
      attestation: '',
    }),
  );

export const person = (name: string, more: object = {}) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@${crypto.randomUUID()}.example`,
  staffNumber: '',
  department: '',
  title: '',
  managerId: null,
  leadership: null,
  handlesPhi: true,
  joinedOn: null,
  ...more,
});
