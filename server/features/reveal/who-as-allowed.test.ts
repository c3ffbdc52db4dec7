import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dutiesOf } from '../../../shared/regulation/official-duties.ts';
import { type Visibility } from '../../../shared/policy/visibility.ts';
import { publishedCourse } from '../../../test/support/courses.ts';
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
 * Where the policy is to count or to use pseudonyms, no answer of the server tells whose browser did something. The test walks all
 * procedures that read, so a new one is covered the moment it exists.
 */

/** What may name a browser or its owner all the same, and why. */
const mayName: Readonly<Record<string, string>> = {
  'browser.list':
    'the inventory itself: officers end a lost browser’s connection by its name; it says nothing of what anybody did',
  'browser.suggest': 'the same, for browsers of which nobody said whose they are',
  'member.get': 'the same, for the browsers of one person',
  'member.list': 'who belongs to the organization; it says nothing of what anybody did',
};

/** Two browsers of one person, and one of which nobody said whose it is. */
const LABELS = ['Ruiz, night desk', 'Ruiz, laptop', 'Locum tablet'];
const PERSON = 'Ana Ruiz';
const pseudonyms = /(?:Person|Browser) [0-9A-Z]{4}-[0-9A-Z]{4}/g;

let world: World;
let clinic: Clinic;
let telling: string[];
let ids: Record<string, string>;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
  const filled = await fill();
  ids = filled.ids;
  telling = [...LABELS, PERSON, ...filled.browserIds];
});
afterAll(() => world.close());

/** Browsers that did everything a browser can do. */
async function fill() {
  const { officer } = clinic;
  const vendor = await officer.vendor.create(notely);
  const { baas } = await officer.baa.record({
    vendorId: vendor.id,
    counterparty: 'Notely',
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  });
  const ruiz = await officer.member.create({
    name: PERSON,
    email: 'ana@riverside.example',
    staffNumber: '',
    department: '',
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
  });
  const browserIds: string[] = [];
  for (const [place, label] of LABELS.entries()) {
    const browser = await clinic.browser(label, 'All desks');
    browserIds.push(browser.id);
    if (place < 2) await officer.browser.assign({ id: browser.id, memberId: ruiz.id });
    await doEverything(await browser.api(), place === 0);
  }
  const { items: findings } = await officer.finding.list({ state: 'open' });
  const group = await officer.group.create({ name: 'Desks', membership: { kind: 'chosen', memberIds: [] } });
  const { items } = await officer.discovery.list({});
  const { items: requests } = await officer.accessRequest.list({});
  const questionnaire = await officer.questionnaire.copy({ name: 'Ours', from: null });
  const official = 'privacy-official' as const;
  const answers = dutiesOf(official).flatMap(({ duties }) =>
    duties.map((duty) => ({ dutyId: duty.id, rating: 'can-teach' as const, plan: null })),
  );
  const { needsAssessment } = clinic.as(official);
  await needsAssessment.saveDraft({ official, answers });
  const assessment = await needsAssessment.sign({ official, assignCourses: false });
  const { check } = await officer.safeguardCheck.send({
    vendorId: vendor.id,
    questionnaireId: null,
    contactName: 'Vera Vendor',
    contactEmail: 'vera@notely.example',
    language: 'en',
    dueOn: new Date(world.clock.now().getTime() + 14 * 86_400_000).toISOString().slice(0, 10),
  });
  const courseId = await publishedCourse(officer);
  const attempt = await officer.learning.begin({ courseId, language: 'en', how: 'go-on' });
  const completion = await officer.completion.record({
    memberId: clinic.people.leadership.id,
    courseId: 'staff-essentials',
    courseTitle: '',
    completedOn: '2026-01-15',
    courseVersion: '',
    score: null,
    minutes: null,
    issuer: '',
    renewalDueOn: null,
    fileId: null,
  });
  const report = await officer.report.create({ title: 'Third quarter' });
  return {
    browserIds,
    ids: {
      Report: report.id,
      Completion: completion.id,
      Certificate: completion.certificateId ?? '',
      Vendor: vendor.id,
      Baa: baas[0]!.id,
      Member: clinic.people.leadership.id,
      Group: group.id,
      Finding: findings.find(({ kind }) => kind === 'exposure')!.id,
      DiscoveredSite: items[0]!.id,
      AccessRequest: requests[0]!.id,
      Questionnaire: questionnaire.id,
      SafeguardCheck: check.id,
      Course: courseId,
      Attempt: attempt.id,
      NeedsAssessment: assessment.id,
    } as Record<string, string>,
  };
}

async function doEverything(
  api: Awaited<ReturnType<Awaited<ReturnType<Clinic['browser']>>['api']>>,
  isAnswered: boolean,
) {
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
  if (!isAnswered) return;
  await clinic.officer.accessRequest.answer({ id: asked, state: 'refused', answer: 'Not now' });
  await api.accessRequest.submit({ ...wish, id: accessRequestIdAt(at) });
}

const idOf = (noun: string): string => {
  const id = ids[noun];
  if (id === undefined) throw new Error(`Let fill() in this file make a ${noun} that tells of what a browser did`);
  return id;
};

const reading = procedures.filter(({ type, audience }) => type === 'query' && audience?.for === 'member');
async function shownBy({ path, input }: (typeof reading)[number]): Promise<string> {
  const given = input ? validInput(input, idOf) : undefined;
  const isPaged = typeof given === 'object' && given !== null && 'page' in given && typeof given.page === 'number';
  const answer = await callByPath(clinic.officer, path, isPaged ? { ...given, page: 1 } : given);
  return JSON.stringify(path === 'audit.list' ? withoutInventory(answer) : answer);
}

/** That a person was written down and a browser was connected, is theirs, or is connected no more, are acts of the organization and on record by name. */
const withoutInventory = (answer: unknown) =>
  (answer as Awaited<ReturnType<Clinic['officer']['audit']['list']>>).events.filter(
    ({ action }) => !['member.created', 'browser.enrolled', 'browser.assigned', 'browser.revoked'].includes(action),
  );

const tells = (shown: string) => telling.some((word) => shown.includes(word));
const walked = reading.filter(({ path }) => mayName[path] === undefined);
const choose = (who: Visibility) => clinic.officer.policy.setDiscovery({ who });

test('there is much to read, and what is excepted exists', () => {
  expect(reading.length).toBeGreaterThan(12);
  expect(reading.filter(({ input }) => input && nounsIn(input).length > 0).length).toBeGreaterThan(2);
  const paths = reading.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(Object.keys(mayName)));
});

describe('where the policy is to count', () => {
  beforeAll(async () => void (await choose('counted')));

  test.each(walked)('$path tells of no browser and no person, nor by a pseudonym', async (procedure) => {
    const shown = await shownBy(procedure);
    expect(tells(shown)).toBe(false);
    expect(shown).not.toMatch(pseudonyms);
  });
});

describe('where the policy is to use pseudonyms', () => {
  beforeAll(async () => void (await choose('pseudonymous')));

  test.each(walked)('$path tells of no browser and no person', async (procedure) => {
    expect(tells(await shownBy(procedure))).toBe(false);
  });

  test('a person has the same one everywhere, whichever of their browsers it was', async () => {
    const places = ['finding.get', 'discovery.get', 'accessRequest.list'];
    const shown = await Promise.all(reading.filter(({ path }) => places.includes(path)).map(shownBy));
    const said = shown.map((text) => [...new Set(text.match(pseudonyms))].toSorted());
    expect(said).toHaveLength(3);
    expect(said[0]!.map((one) => one.split(' ')[0])).toEqual(['Browser', 'Person']);
    expect(new Set(said.map(String)).size).toBe(1);
  });

  test('no time tells it: what was received is known to the hour', async () => {
    const { recent } = await clinic.officer.finding.get({ id: idOf('Finding') });
    const { who } = await clinic.officer.discovery.get({ id: idOf('DiscoveredSite') });
    const times = [...recent.map(({ receivedAt }) => receivedAt), ...(who ?? []).map(({ lastSeenAt }) => lastSeenAt)];
    expect(times.map((time) => time.getTime() % 3_600_000)).toEqual(times.map(() => 0));
  });
});

test('where the policy is to name, officers see by name who did it', async () => {
  await choose('named');
  const naming = [];
  for (const procedure of reading) if (tells(await shownBy(procedure))) naming.push(procedure.path);
  expect(naming).toEqual(expect.arrayContaining(['finding.get', 'discovery.get', 'accessRequest.list']));
  for (const path of ['finding.get', 'discovery.get', 'accessRequest.list']) {
    const shown = await shownBy(reading.find((one) => one.path === path)!);
    expect(shown).toContain(PERSON);
    expect(shown).not.toMatch(pseudonyms);
  }
});

test('no notice, mail or message to a channel tells whose browser it was, whatever the policy', async () => {
  const told = await clinic.officer.notification.list({ state: 'all' });
  expect(told.total).toBeGreaterThan(2);
  expect(tells(JSON.stringify(told))).toBe(false);
});
