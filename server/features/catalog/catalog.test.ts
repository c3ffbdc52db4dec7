import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, exposureAt, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const own = {
  name: 'ChatGPT of ours',
  domains: ['chatgpt.com'],
  category: 'messaging' as const,
  baa: 'no' as const,
  planNote: 'They told us on the phone',
  source: 'Call of 1 June 2026',
  confidence: 'medium' as const,
  asOf: '2026-06-01',
  conflict: false,
};

describe('the catalog', () => {
  test('is shown with its version and date, by name, a page at a time', async () => {
    const clinic = await world.organization();
    const list = clinic.as('leadership').catalog.list;
    const first = await list({ size: 20 });
    const second = await list({ size: 20, page: 2 });
    expect(first.total).toBeGreaterThan(600);
    expect(first.version).toBeGreaterThan(0);
    expect([first.items.length, second.items.length]).toEqual([20, 20]);
    expect(second.items.some(({ name }) => first.items.some((entry) => entry.name === name))).toBe(false);
    expect((await list({ q: 'chat.openai' })).items).toMatchObject([{ name: 'ChatGPT', origin: 'catalog' }]);
    const faxes = await list({ category: 'fax' });
    expect(new Set(faxes.items.map(({ category }) => category))).toEqual(new Set(['fax']));
  });

  test('yields to an officer’s own word on a domain, for the organization alone; the newest counts', async () => {
    const clinic = await world.organization();
    const other = await world.organization('Lakeside Clinic');
    await clinic.officer.catalog.correct({ ...own, name: 'First try' });
    const corrected = await clinic.officer.catalog.correct(own);
    expect(corrected).toEqual({ ...own, origin: 'organization' });

    expect((await clinic.officer.catalog.list({ q: 'chatgpt.com' })).items).toMatchObject([
      { name: 'ChatGPT of ours', origin: 'organization' },
    ]);
    expect((await clinic.officer.catalog.list({ q: 'chat.openai.com' })).items).toMatchObject([
      { name: 'ChatGPT', domains: ['chat.openai.com'] },
    ]);
    expect((await clinic.officer.catalog.list({ q: 'First try' })).total).toBe(0);
    expect((await other.officer.catalog.list({ q: 'chatgpt.com' })).items).toMatchObject([{ origin: 'catalog' }]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([
      { action: 'catalog.corrected', before: { name: 'First try' }, after: { name: 'ChatGPT of ours' } },
    ]);
  });

  test('takes in what nobody knew, and matches discovered sites with it', async () => {
    const clinic = await world.organization();
    const at = world.clock.now();
    const api = await (await clinic.browser()).api();
    await api.observation.report({
      sentAt: at.toISOString(),
      observations: [exposureAt(at, 'eu.ward-notes.example'), exposureAt(at, 'evilward-notes.example')],
    });
    await clinic.officer.catalog.correct({ ...own, name: 'Ward Notes', domains: ['ward-notes.example'] });
    const { items } = await clinic.officer.discovery.list({ sort: 'site', order: 'asc' });
    expect(items.map(({ site, catalog }) => [site, catalog?.name ?? null])).toEqual([
      ['eu.ward-notes.example', 'Ward Notes'],
      ['evilward-notes.example', null],
    ]);
    expect((await clinic.officer.discovery.list({ category: 'messaging' })).total).toBe(1);
  });

  test('tells browsers what a vendor is for, and decides nothing', async () => {
    const clinic = await world.organization();
    await clinic.officer.vendor.create({ name: 'ChatGPT', purpose: '', ownerId: null, sites: ['chatgpt.com'] });
    const site = async () => (await clinic.officer.policy.get()).sites[0];
    expect(await site()).toMatchObject({ category: 'ai-assistant', ruling: null });
    await clinic.officer.catalog.correct({ ...own, baa: 'yes' });
    expect(await site()).toMatchObject({ category: 'messaging', ruling: null, dataClasses: [] });
  });

  test('is an officer’s to correct, with a source', async () => {
    const clinic = await world.organization();
    for (const role of ['auditor', 'leadership', 'workforce-member'] as const) {
      await expect(clinic.as(role).catalog.correct(own)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(clinic.officer.catalog.correct({ ...own, source: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
