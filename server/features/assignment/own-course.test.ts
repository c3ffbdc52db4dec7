import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coursesOf, settle, settledClinic } from '../../../test/support/assignments.ts';
import { publishedCourse } from '../../../test/support/courses.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const forEveryone = {
  audience: { kind: 'everyone' as const },
  cadence: { kind: 'by-policy' as const },
  newcomers: 'as-everybody' as const,
  daysToDo: 14,
  graceDays: 0,
};

describe('a course of the organization’s own', () => {
  test('that is retired is asked of nobody any more, and comes back with its rule', async () => {
    const clinic = await settledClinic(world);
    const courseId = await publishedCourse(clinic.officer);
    const { id } = clinic.people.auditor;
    await clinic.officer.assignment.createRule({ ...forEveryone, courseId, reason: 'Ours' });
    await settle(world, clinic);
    expect(await coursesOf(clinic, id)).toContain(courseId);
    await clinic.officer.course.retire({ id: courseId, isRetired: true });
    expect(await coursesOf(clinic, id)).not.toContain(courseId);
    await settle(world, clinic);
    expect(await coursesOf(clinic, id)).not.toContain(courseId);
    const ended = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(ended.find((one) => one.courseId === courseId)?.ending).toBe('no-longer-needed');
    await clinic.officer.course.retire({ id: courseId, isRetired: false });
    await settle(world, clinic);
    expect(await coursesOf(clinic, id)).toContain(courseId);
  });

  test('that was never published is assigned to nobody', async () => {
    const clinic = await settledClinic(world);
    const { id: courseId } = await clinic.officer.course.begin({ title: 'A draft', language: 'en' });
    const everyone = {
      to: { kind: 'everyone' as const },
      cause: 'by-hand' as const,
      reason: 'x',
      dueOn: world.dayIn(0),
    };
    for (const act of [
      () => clinic.officer.assignment.assign({ ...everyone, courseId }),
      () => clinic.officer.assignment.createRule({ ...forEveryone, courseId, reason: 'x' }),
      () => clinic.officer.lesson.setStopsPolicy({ isOn: true, stops: 3, days: 30, courseId }),
    ])
      await expect(act()).rejects.toMatchObject({ code: expect.stringMatching(/PRECONDITION_FAILED|NOT_FOUND/) });
  });
});
