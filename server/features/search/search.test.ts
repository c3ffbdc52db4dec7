import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, notely, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('the search of everything', () => {
  test('finds vendors by name and site, those that begin with the words first, and says how many there are', async () => {
    const clinic = await world.organization();
    const add = (name: string, site: string) =>
      clinic.officer.vendor.create({ name, purpose: '', ownerId: null, sites: [site] });
    await add('Clinic Notes', 'clinic.example');
    const notes = await add('Notes', 'n.example');
    const other = await add('Somebody else', 'noted.example');
    for (const index of [1, 2, 3, 4]) await add(`My note ${index}`, `my${index}.example`);
    const { vendors } = await clinic.officer.search.find({ q: ' NOTE ' });
    expect(vendors.total).toBe(7);
    expect(vendors.items).toHaveLength(5);
    expect(vendors.items[0]).toEqual({ id: notes.id, name: 'Notes', site: 'n.example' });
    expect((await clinic.officer.search.find({ q: 'oted.ex' })).vendors.items).toEqual([
      { id: other.id, name: 'Somebody else', site: 'noted.example' },
    ]);
    expect((await clinic.officer.search.find({ q: '%_' })).vendors.total, 'signs of patterns are words').toBe(0);
  });

  test('finds what each may read: an auditor people and vendors, an administrator no findings, a workforce member nothing', async () => {
    const clinic = await world.organization();
    await clinic.officer.vendor.create({ ...notely, name: 'Auditor tool' });
    const everything = await clinic.as('auditor').search.find({ q: 'auditor' });
    expect(everything.vendors.items.map(({ name }) => name)).toEqual(['Auditor tool']);
    expect(everything.people.items.map(({ id }) => id)).toEqual([clinic.people.auditor.id]);
    expect(Object.keys(everything.people.items[0] ?? {}).toSorted(), 'no addresses').toEqual(['id', 'name', 'title']);
    const nothing = { items: [], total: 0 };
    expect(await clinic.worker.search.find({ q: 'auditor' })).toMatchObject({
      vendors: nothing,
      people: nothing,
      discovered: nothing,
      findings: nothing,
    });
  });

  test('finds nothing of another organization', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    await clinic.officer.vendor.create(notely);
    expect((await stranger.officer.search.find({ q: notely.name })).vendors.total).toBe(0);
  });
});
