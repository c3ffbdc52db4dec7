import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents } from '../../../drizzle/schema/index.ts';
import { ownSafeguardIds, standingOfSafeguard } from '../../../shared/domain/own-safeguard.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('what an organization says of its own safeguards', () => {
  test('is not known before somebody has said it, and then stands with who said it when', async () => {
    const { officer, people, ...clinic } = await world.organization();
    const before = await officer.ownSafeguard.list();
    expect(before.map(({ id }) => id)).toEqual(ownSafeguardIds);
    expect(new Set(before.map(standingOfSafeguard))).toEqual(new Set(['unknown']));
    await officer.ownSafeguard.say({ id: 'encryption', isThere: true });
    const after = await officer.ownSafeguard.say({ id: 'risk-analysis', isThere: false });
    expect(Object.fromEntries(after.map((one) => [one.id, standingOfSafeguard(one)]))).toMatchObject({
      'risk-analysis': 'now',
      encryption: 'good',
      backups: 'unknown',
    });
    expect(after[0]?.said).toMatchObject({ saidByName: people['compliance-officer'].name, isThere: false });
    expect(await clinic.as('leadership').ownSafeguard.list()).toEqual(after);
  });

  test('is said again when it changes, and what was said before stays on the audit trail', async () => {
    const clinic = await world.organization();
    const { ownSafeguard } = clinic.officer;
    await ownSafeguard.say({ id: 'restoring', isThere: false });
    const said = (await ownSafeguard.list()).find(({ id }) => id === 'restoring');
    // What is addressable may be done otherwise, with the reason in writing.
    expect(said && standingOfSafeguard(said)).toBe('soon');
    world.clock.pass({ hours: 1 });
    await ownSafeguard.say({ id: 'restoring', isThere: true });
    expect((await ownSafeguard.list()).find(({ id }) => id === 'restoring')?.said?.isThere).toBe(true);
    const events = await withTenant(world.db, clinic.id, (tx) => tx.select().from(auditEvents));
    expect(events.filter(({ action }) => action === 'own-safeguard.said')).toMatchObject([
      { before: null, after: { isThere: false } },
      { before: { isThere: false }, after: { isThere: true } },
    ]);
  });

  test('is said by officers alone, and another organization has none of it', async () => {
    const clinic = await world.organization();
    await clinic.officer.ownSafeguard.say({ id: 'backups', isThere: false });
    for (const role of ['leadership', 'auditor', 'administrator'] as const)
      await expect(clinic.as(role).ownSafeguard.say({ id: 'backups', isThere: true })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    const other = await world.organization('Other Clinic');
    expect((await other.officer.ownSafeguard.list()).every(({ said }) => said === null)).toBe(true);
  });
});
