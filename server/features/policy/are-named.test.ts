import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callByPath, procedures } from '../../../test/support/procedures.ts';
import { nounsIn, validInput } from '../../../test/support/valid-input.ts';
import {
  accessRequestIdAt,
  answerTo,
  type Clinic,
  createWorld,
  exposureAt,
  notely,
  observationIdAt,
  type World,
} from '../../../test/support/world.ts';

/*
 * Where the policy is to count, no answer of the server tells whose browser did something. The test walks all procedures that read,
 * so a new one is covered the moment it exists.
 */

/** What may name a browser all the same, and why. */
const mayName: Readonly<Record<string, string>> = {
  'browser.list':
    'the inventory itself: officers end a lost browser’s connection by its name; it says nothing of what anybody did',
  'browser.suggest': 'the same, for browsers of which nobody said whose they are',
  'member.get': 'the same, for the browsers of one person',
};

const LABEL = 'Ruiz, night desk';

let world: World;
let clinic: Clinic;
let browserId: string;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  ({ browserId, ids } = await fill());
});
afterAll(() => world.close());

/** One browser that did everything a browser can do. */
async function fill() {
  const { officer } = clinic;
  const vendor = await officer.vendor.create(notely);
  const browser = await clinic.browser(LABEL, 'All desks');
  const api = await browser.api();
  const at = world.clock.now();
  const base = { site: 'undecided.example', vendorId: null, bundleVersion: 1 };
  const pasted = exposureAt(at, base.site);
  const account = {
    kind: 'account',
    event: 'signed-up',
    accountKind: 'personal',
    accountDomain: 'gmail.com',
    via: null,
  };
  const gap = { kind: 'gap', id: observationIdAt(at), gap: 'dropped', count: 2 };
  const sent = [pasted, answerTo(pasted.id, at), { ...account, ...base, id: observationIdAt(at) }, gap];
  const { refused } = await api.observation.report({ sentAt: at.toISOString(), observations: sent });
  expect(refused).toEqual([]);
  const wish = { site: base.site, purpose: 'Plan the shifts', dataClass: 'identifiers' as const };
  const { id: asked } = await api.accessRequest.submit({ ...wish, id: accessRequestIdAt(at) });
  await officer.accessRequest.answer({ id: asked, state: 'refused', answer: 'Not now' });
  await api.accessRequest.submit({ ...wish, id: accessRequestIdAt(at) });
  const { items: findings } = await officer.finding.list({ state: 'open' });
  const group = await officer.group.create({ name: 'Desks', membership: { kind: 'chosen', memberIds: [] } });
  const { items } = await officer.discovery.list({});
  return {
    browserId: browser.id,
    ids: {
      Vendor: vendor.id,
      Member: clinic.people.leadership.id,
      Group: group.id,
      Finding: findings.find(({ kind }) => kind === 'exposure')!.id,
      DiscoveredSite: items[0]!.id,
    } as Record<string, string>,
  };
}

const idOf = (noun: string): string => {
  const id = ids[noun];
  if (id === undefined) throw new Error(`Let fill() in this file make a ${noun} that tells of what a browser did`);
  return id;
};

const reading = procedures.filter(({ type, audience }) => type === 'query' && audience?.for === 'member');
async function shownBy({ path, input }: (typeof reading)[number]): Promise<string> {
  const given = input ? validInput(input, idOf) : undefined;
  const isPaged = typeof given === 'object' && given !== null && 'page' in given;
  const answer = await callByPath(clinic.officer, path, isPaged ? { ...given, page: 1 } : given);
  return JSON.stringify(path === 'audit.list' ? withoutConnections(answer) : answer);
}

/** That a browser was connected, or that connection ended, is an act of the organization and on record under the browser's name. */
const withoutConnections = (answer: unknown) =>
  (answer as Awaited<ReturnType<Clinic['officer']['audit']['list']>>).events.filter(
    ({ action }) => !['browser.enrolled', 'browser.revoked'].includes(action),
  );

const tells = (shown: string) => shown.includes(LABEL) || shown.includes(browserId);

describe('where the policy is to count', () => {
  test('there is much to read, and what is excepted exists', () => {
    expect(reading.length).toBeGreaterThan(12);
    expect(reading.filter(({ input }) => input && nounsIn(input).length > 0).length).toBeGreaterThan(2);
    const paths = reading.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(Object.keys(mayName)));
  });

  test.each(reading.filter(({ path }) => mayName[path] === undefined))('$path names no browser', async (procedure) => {
    expect(tells(await shownBy(procedure))).toBe(false);
  });
});

test('where the policy is to name, officers see by name who did it', async () => {
  await clinic.officer.policy.setDiscovery({ who: 'named' });
  const naming = [];
  for (const procedure of reading) if (tells(await shownBy(procedure))) naming.push(procedure.path);
  await clinic.officer.policy.setDiscovery({ who: 'counted' });
  expect(naming).toEqual(expect.arrayContaining(['finding.get', 'discovery.get', 'accessRequest.list']));
});
