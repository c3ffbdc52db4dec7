import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_SAVED_VIEWS } from '../../../shared/domain/saved-view.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const mine = { page: 'vendors', name: 'Without a BAA', query: 'baa=none' } as const;

test('a view is kept under its name, and keeping it again replaces it', async () => {
  await clinic.officer.savedView.keep(mine);
  await clinic.officer.savedView.keep({ ...mine, query: 'baa=none&data=phi' });
  await clinic.officer.savedView.keep({ ...mine, page: 'findings', query: 'severity=high' });
  expect(await clinic.officer.savedView.list({ page: 'vendors' })).toMatchObject([
    { name: 'Without a BAA', query: 'baa=none&data=phi' },
  ]);
});

test('nobody else sees it, nor can remove it', async () => {
  const [kept] = await clinic.officer.savedView.list({ page: 'vendors' });
  const auditor = clinic.as('auditor');
  expect(await auditor.savedView.list({ page: 'vendors' })).toEqual([]);
  await expect(auditor.savedView.remove({ id: kept!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await clinic.officer.savedView.remove({ id: kept!.id });
  expect(await clinic.officer.savedView.list({ page: 'vendors' })).toEqual([]);
});

test('there is an end to how many one keeps, also where two windows keep at once', async () => {
  const names = Array.from({ length: MOST_SAVED_VIEWS + 1 }, (_, number) => `View ${number}`);
  const outcomes = await Promise.allSettled(names.map((name) => clinic.officer.savedView.keep({ ...mine, name })));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(await clinic.officer.savedView.list({ page: 'vendors' })).toHaveLength(MOST_SAVED_VIEWS);
});
