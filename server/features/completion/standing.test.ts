import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { assignForMaterialChange } from '../assignment/assign-for.ts';
import { settleAssignments } from '../assignment/settle.ts';
import { previewCompletions } from '../completion-import/service.ts';
import { OrgContext } from '../../context.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const today = () => todayIn('America/Chicago', world.clock.now());
const courseId = 'staff-essentials' as const;

async function trained(clinic: Clinic, name: string) {
  const email = `${name.toLowerCase()}@${clinic.id}.example`;
  const { id: memberId } = await clinic.officer.member.create({
    name,
    email,
    staffNumber: '',
    department: 'Front desk',
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
  });
  const { id } = await clinic.officer.completion.record({
    memberId,
    courseId,
    courseTitle: '',
    completedOn: today(),
    courseVersion: '1',
    score: 90,
    minutes: 20,
    issuer: 'Elsewhere',
    renewalDueOn: null,
    fileId: null,
  });
  return { id, memberId, email };
}

test('a record that was withdrawn counts nowhere, and one that was corrected only as its correction says', async () => {
  const clinic = await world.organization();
  const system = systemContextOf(world.db, clinic.id, 'settle-assignments', world.clock.now);
  await settleAssignments(system);
  const { completion, assignment, course } = clinic.officer;
  const [stands, never, moved] = [
    await trained(clinic, 'Stands'),
    await trained(clinic, 'Never'),
    await trained(clinic, 'Moved'),
  ];
  await completion.withdraw({ id: never.id, because: 'It was somebody else' });
  const yearAgo = addDays(today(), -400);
  await completion.correct({
    id: moved.id,
    because: 'The year was wrong',
    completedOn: yearAgo,
    courseVersion: '1',
    score: 90,
    minutes: 20,
    issuer: '',
    renewalDueOn: null,
    fileId: null,
  });

  const { items } = await assignment.list({ department: 'Front desk' });
  expect(
    items.map(({ memberName, state, completedOn }) => `${memberName}: ${state} ${completedOn}`).toSorted(),
  ).toEqual([`Moved: lapsed ${yearAgo}`, `Stands: done ${today()}`]);
  const { months, courses } = await assignment.summary();
  expect(months.at(-1)).toEqual({ month: today().slice(0, 7), completed: 1 });
  expect(
    months.reduce((sum, { completed }) => sum + completed, 0),
    'of the last twelve months',
  ).toBe(1);
  expect(courses.find((one) => one.courseId === courseId)).toMatchObject({ trained: 1 });
  expect((await course.list()).find(({ id }) => id === courseId)?.takers).toBe(2);
  expect(await completion.count()).toMatchObject({ people: 2 });

  const officer = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
  const listed = [stands, never, moved].map(({ email }) => `${email},${courseId},${today()},90`);
  const file = Buffer.from(`email,course,completed on,score\n${listed.join('\n')}\n`);
  const { counts } = await previewCompletions(officer, file, { columns: null, hasHeadings: true });
  expect(counts, 'what another system sends again is new but for what stands').toMatchObject({ new: 2, same: 1 });

  const asked = await system.append((tx) => assignForMaterialChange(tx, system, courseId, 'A new chapter'));
  expect(asked, 'to learn what is new').toBe(2);
});
