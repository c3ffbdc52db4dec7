import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtInAlone, type Clinic, coverage, createWorld, notely, type World } from '../../../test/support/world.ts';
import type { GroupId } from '../../../shared/domain/group.ts';
import { defaultPolicy, type Ladder } from '../../../shared/policy/bundle.ts';
import { type Rules, rulesOf } from '../../../shared/policy/rules.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  clinic = await world.organization();
});

const rules = rulesOf(defaultPolicy);
const milder: Ladder = { ...rules.ladder, undecided: { ...rules.ladder.undecided, phiBlock: 'justify' } };
const save = (change: Partial<Rules>, basedOn: number | null = null) =>
  clinic.officer.policy.saveDraft({ basedOn, rules: { ...rules, ...change } as never });
const publish = async (change: Partial<Rules>, reason = 'Because') => {
  const draft = await save({ ...(await published()), ...change });
  await clinic.officer.policy.publishDraft({ revision: draft!.revision, reason });
};
const published = async () => rulesOf((await clinic.officer.policy.get()).policy);
const pilot = async (): Promise<GroupId> =>
  (await clinic.officer.group.create({ name: 'Pilot', membership: { kind: 'chosen', memberIds: [] } })).id;
const conflict = (words: string) => ({ code: 'CONFLICT', message: expect.stringContaining(words) as string });

describe('a draft', () => {
  test('changes nothing until it is published, with who and why in the history and the trail', async () => {
    const draft = await save({ ladder: milder });
    expect(await clinic.officer.policy.get()).toMatchObject({ version: 1, policy: defaultPolicy });
    expect(draft).toMatchObject({ startedBy: clinic.people['compliance-officer'].name, rules: { ladder: milder } });

    await clinic.officer.policy.publishDraft({ revision: draft!.revision, reason: 'Too many false stops' });
    expect(await clinic.officer.policy.draft()).toBeNull();
    const browser = await (await clinic.browser()).api();
    expect(await browser.policy.current({ knownVersion: 1, extensionVersion: '0.1.0', coverage })).toMatchObject({
      bundle: { version: 2, policy: { ladder: milder } },
    });
    const { items } = await clinic.officer.policy.history({});
    expect(items).toMatchObject([
      {
        version: 2,
        publishedBy: clinic.people['compliance-officer'].name,
        cause: 'policy.rules-published',
        reason: 'Too many false stops',
      },
      { version: 1, cause: 'organization.created', reason: '' },
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 20 });
    const event = events.find(({ action }) => action === 'policy.rules-published');
    expect(event).toMatchObject({
      action: 'policy.rules-published',
      before: { ladder: rules.ladder },
      after: { ladder: milder, reason: 'Too many false stops' },
    });
    expect(Object.keys(event?.before ?? {})).toEqual(['ladder']);
  });

  test('that says what is published already is none', async () => {
    const draft = await save({ ladder: milder });
    expect(await save({}, draft!.revision)).toBeNull();
    expect(await clinic.officer.policy.draft()).toBeNull();
  });

  test('goes on with what was published beside it meanwhile', async () => {
    const draft = await save({ ladder: milder });
    await clinic.officer.policy.setDetection({ basedOn: 1, detection: { ...builtInAlone, switchedOff: ['phone'] } });
    await clinic.officer.policy.setDiscovery({ who: 'named' });
    await clinic.officer.vendor.create(notely);
    await clinic.officer.policy.publishDraft({ revision: draft!.revision, reason: 'Because' });
    expect(await clinic.officer.policy.get()).toMatchObject({
      version: 5,
      policy: { ladder: milder, detection: { switchedOff: ['phone'] }, discovery: { who: 'named' } },
      sites: [{ domain: 'notely.example' }],
    });
  });

  test('of two officers lets the first change stand and tells the other', async () => {
    const outcomes = await Promise.allSettled([save({ ladder: milder }), save({ staleAfterHours: 24 })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const draft = await clinic.officer.policy.draft();
    await save({ staleAfterHours: 12 }, draft!.revision);
    const attempt = { revision: draft!.revision, reason: 'Because' };
    await expect(clinic.officer.policy.publishDraft(attempt)).rejects.toMatchObject(conflict('not published'));
    await expect(clinic.officer.policy.discardDraft({ revision: attempt.revision })).rejects.toMatchObject(
      conflict('not discarded'),
    );
    expect(await clinic.officer.policy.get()).toMatchObject({ version: 1 });
  });

  test('is thrown away with what it would have changed on the audit trail', async () => {
    const draft = await save({ staleAfterHours: 24 });
    await clinic.officer.policy.discardDraft({ revision: draft!.revision });
    expect(await clinic.officer.policy.draft()).toBeNull();
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'policy.draft-discarded', before: { staleAfterHours: 24 }, after: null }]);
    await expect(clinic.officer.policy.discardDraft({ revision: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is another organization’s own', async () => {
    await save({ ladder: milder });
    const elsewhere = await world.organization('Elsewhere');
    expect(await elsewhere.officer.policy.draft()).toBeNull();
    const ours = await pilot();
    const borrowed = { ...rules, groupLadders: [{ groupId: ours, ladder: milder }] } as never;
    await expect(elsewhere.officer.policy.saveDraft({ basedOn: null, rules: borrowed })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Group not found',
    });
  });

  test('holds no sentence that looks like it tells of a patient', async () => {
    const note = 'Margaret Okafor, DOB 03/14/1957, MRN 44712093, has asthma';
    await expect(save({ sentences: { ...rules.sentences, block: note } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('looks like it tells of a patient') as string,
    });
    expect(await save({ sentences: { ...rules.sentences, block: 'Ask the privacy office.' } })).not.toBeNull();
  });
});

describe('a group with rules of its own', () => {
  test('cannot be removed before they are', async () => {
    const groupId = await pilot();
    await publish({ groupLadders: [{ groupId, ladder: milder }] });
    expect((await clinic.officer.policy.get()).policy.groupLadders).toEqual([{ groupId, ladder: milder }]);
    await expect(clinic.officer.group.remove({ id: groupId })).rejects.toMatchObject(conflict('rules of its own'));
    await publish({ groupLadders: [] });
    await expect(clinic.officer.group.remove({ id: groupId })).resolves.toEqual([]);
  });

  test('is told in the difference cell by cell', async () => {
    const groupId = await pilot();
    await publish({ groupLadders: [{ groupId, ladder: milder }], staleAfterHours: 24 });
    expect(await clinic.officer.policy.changes({ version: 2 })).toEqual([
      { kind: 'group-added', groupId },
      { kind: 'cell', groupId, row: 'undecided', column: 'phiBlock', from: 'block', to: 'justify' },
      { kind: 'stale-after', from: 72, to: 24 },
    ]);
    expect(await clinic.officer.policy.changes({ version: 1 })).toEqual([]);
    expect(await clinic.officer.policy.changes({ version: 9 })).toEqual([]);
  });
});

describe('rolling back', () => {
  test('publishes the old rules under a new number and leaves everything else', async () => {
    await publish({ ladder: milder });
    await clinic.officer.vendor.create(notely);
    await clinic.officer.policy.rollBack({ version: 1, reason: 'It let too much through' });
    expect(await clinic.officer.policy.get()).toMatchObject({
      version: 4,
      policy: defaultPolicy,
      sites: [{ domain: 'notely.example' }],
    });
    const { items } = await clinic.officer.policy.history({ size: 1 });
    expect(items).toMatchObject([{ cause: 'policy.rolled-back', reason: 'It let too much through' }]);
    const again = { version: 1, reason: 'Again' };
    await expect(clinic.officer.policy.rollBack(again)).rejects.toMatchObject(conflict('in force already'));
    await expect(clinic.officer.policy.rollBack({ ...again, version: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('waits for an open draft, which would undo it', async () => {
    await publish({ ladder: milder });
    await save({ ladder: milder, staleAfterHours: 24 });
    const attempt = clinic.officer.policy.rollBack({ version: 1, reason: 'Because' });
    await expect(attempt).rejects.toMatchObject(conflict('draft of the rules is open'));
  });

  test('leaves out the rules of groups that are gone', async () => {
    const groupId = await pilot();
    await publish({ groupLadders: [{ groupId, ladder: milder }], staleAfterHours: 24 });
    await publish({ groupLadders: [], staleAfterHours: 48 });
    await clinic.officer.group.remove({ id: groupId });
    await clinic.officer.policy.rollBack({ version: 2, reason: 'Because' });
    expect(await published()).toMatchObject({ groupLadders: [], staleAfterHours: 24 });
  });
});

test('the rollout says what browsers hold by their own word, and of which nobody knows', async () => {
  const [front, , old] = [await clinic.browser('Front'), await clinic.browser('Silent'), await clinic.browser('Old')];
  const say = async (browser: typeof front, knownVersion: number) =>
    (await browser.api()).policy.current({ knownVersion, extensionVersion: '0.1.0', coverage });
  await say(old, 1);
  await clinic.officer.vendor.create(notely);
  await say(front, 2);
  expect(await clinic.officer.policy.rollout()).toMatchObject({
    newest: { version: 2 },
    held: [
      { version: 2, browsers: 1, seenSince: 1 },
      { version: 1, browsers: 1 },
      { version: null, publishedAt: null, browsers: 1 },
    ],
  });
  const behind = await clinic.officer.browser.list({ behind: true, sort: 'label', order: 'asc' });
  expect(behind.items.map(({ label }) => label)).toEqual(['Old', 'Silent']);
});
