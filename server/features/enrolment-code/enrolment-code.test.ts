import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolmentCodeHashes } from '../../../drizzle/schema/index.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

const frontDesk = { label: 'Front desk', maxUses: 3, validDays: 7 };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('an enrolment code', () => {
  test('is told once, can be read aloud, and is kept as a hash', async () => {
    const clinic = await world.organization();
    const { code, ...created } = await clinic.officer.enrolmentCode.create(frontDesk);

    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await clinic.officer.enrolmentCode.list()).toEqual([{ ...created, state: 'usable' }]);
    const kept = JSON.stringify(await world.db.select().from(enrolmentCodeHashes));
    expect(kept).toContain(created.id);
    expect(kept).not.toContain(code);
  });

  test('is never the same twice', async () => {
    const clinic = await world.organization();
    const codes = await Promise.all(Array.from({ length: 20 }, () => clinic.officer.enrolmentCode.create(frontDesk)));
    expect(new Set(codes.map(({ code }) => code)).size).toBe(20);
  });

  test('can be withdrawn, and says so', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.enrolmentCode.create(frontDesk);
    await clinic.officer.enrolmentCode.revoke({ id });

    expect(await clinic.officer.enrolmentCode.list()).toMatchObject([{ id, state: 'revoked' }]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'enrolment-code.revoked', subjectId: id }]);
  });

  test('is not for members of the workforce to make or see', async () => {
    const clinic = await world.organization();
    await expect(clinic.worker.enrolmentCode.create(frontDesk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(clinic.worker.enrolmentCode.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('of another organization is not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await clinic.officer.enrolmentCode.create(frontDesk);

    expect(await stranger.officer.enrolmentCode.list()).toEqual([]);
    await expect(stranger.officer.enrolmentCode.revoke({ id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Enrolment code not found',
    });
  });
});
