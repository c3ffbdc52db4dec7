import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizations, policyBundles } from '../../../drizzle/schema/index.ts';
import { defaultPolicy, PolicyBundle } from '../../../shared/policy/bundle.ts';
import { defaultDetection, nextOwnId, type SetDetection } from '../../../shared/policy/detection.ts';
import { z } from '../../../shared/zod.ts';
import { procedures } from '../../../test/support/procedures.ts';
import { builtInAlone, type Clinic, coverage, createWorld, notely, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

type Wanted = SetDetection['detection'];
const riverside: Wanted['ownFormats'][number] = {
  id: 'own-1',
  title: 'a Riverside record number',
  kind: 'mrn',
  pieces: [
    { is: 'text', text: 'RC' },
    { is: 'text', text: '-' },
    { is: 'digits', from: 6, to: 6 },
  ],
  checkDigit: null,
  needsHint: false,
  hints: [],
};
const wards: Wanted['ownTerms'][number] = {
  id: 'own-2',
  title: 'a name of a ward',
  kind: 'identifier',
  words: ['Birch 4'],
};
const set = (clinic: Clinic, basedOn: number, detection: Partial<Wanted>) =>
  clinic.officer.policy.setDetection({ basedOn, detection: { ...builtInAlone, ...detection } });
const detectionOf = async (clinic: Clinic) => (await clinic.officer.policy.get()).policy.detection;

describe('saying what counts', () => {
  test('publishes the next bundle, which browsers get', async () => {
    const clinic = await world.organization();
    const browser = await (await clinic.browser()).api();
    expect(await set(clinic, 1, { ownFormats: [riverside], switchedOff: ['email'] })).toMatchObject({
      version: 2,
      policy: { ...defaultPolicy, detection: { ownFormats: [riverside], switchedOff: ['email'] } },
    });
    expect(await browser.policy.current({ knownVersion: 1, extensionVersion: '0.1.0', coverage })).toMatchObject({
      kind: 'bundle',
      bundle: { version: 2, policy: { detection: { ownFormats: [riverside] } } },
    });
    expect((await clinic.officer.policy.bundles()).map(({ version }) => version)).toEqual([2, 1]);
  });

  test('is in the trail with what it changed before and after, and nothing besides', async () => {
    const clinic = await world.organization();
    await set(clinic, 1, { ownTerms: [wards], blockFrom: 'warn' });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events).toMatchObject([
      { action: 'policy.published', subjectId: '2' },
      {
        action: 'policy.detection-set',
        subjectName: 'What counts',
        actorName: clinic.people['compliance-officer'].name,
      },
    ]);
    expect(events[1]).toMatchObject({
      before: { ownTerms: [], blockFrom: 'block' },
      after: { ownTerms: [wards], blockFrom: 'warn' },
    });
    expect(Object.keys(events[1]?.after ?? {})).toHaveLength(2);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });
  });

  test.each(['leadership', 'auditor', 'workforce-member'] as const)('is not for %s', async (role) => {
    const clinic = await world.organization();
    await expect(clinic.as(role).policy.setDetection({ basedOn: 1, detection: builtInAlone })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('leaves another organization’s policy as it was', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    await set(clinic, 1, { ownFormats: [riverside] });
    expect(await stranger.officer.policy.get()).toMatchObject({ version: 1, policy: defaultPolicy });
    // Bundle 2 exists, but not here: nobody can tell.
    await expect(set(stranger, 2, {})).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Policy not found' });
  });

  test('by two officers at once lets one win and tells the other', async () => {
    const clinic = await world.organization();
    const outcomes = await Promise.allSettled([
      set(clinic, 1, { allowedTexts: ['Hotline 555-0100'] }),
      set(clinic, 1, { allowedTexts: ['Hotline 555-0199'] }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT', message: expect.stringContaining('Somebody else changed') as string },
    });
    expect((await detectionOf(clinic)).allowedTexts).toHaveLength(1);
  });

  test('still goes when something else was published meanwhile', async () => {
    const clinic = await world.organization();
    await clinic.officer.vendor.create(notely);
    expect(await set(clinic, 1, { switchedOff: ['phone'] })).toMatchObject({ version: 3 });
  });
});

describe('a key', () => {
  test('of something removed keeps its title and is never given again', async () => {
    const clinic = await world.organization();
    await set(clinic, 1, { ownFormats: [riverside], ownTerms: [wards] });
    await set(clinic, 2, { ownTerms: [wards] });
    const detection = await detectionOf(clinic);
    expect(detection.retired).toEqual([{ id: 'own-1', title: 'a Riverside record number' }]);
    expect(nextOwnId(detection)).toBe('own-3');
    await expect(set(clinic, 3, { ownFormats: [riverside], ownTerms: [wards] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('belongs to one thing', async () => {
    const clinic = await world.organization();
    await expect(set(clinic, 1, { ownFormats: [riverside], ownTerms: [{ ...wards, id: 'own-1' }] })).rejects.toThrow(
      'the same key',
    );
  });
});

const format = (change: Partial<typeof riverside>): Partial<Wanted> => ({
  ownFormats: [{ ...riverside, ...change }],
});
const digits = (from: number, to = from) => ({ is: 'digits' as const, from, to });

describe('is refused with a sentence, and nothing is published:', () => {
  test.each<[string, Partial<Wanted>, string]>([
    [
      'a shape of open parts that run into each other',
      format({ pieces: Array.from({ length: 9 }, () => digits(1, 40)) }),
      'several ways',
    ],
    ['a shape without a digit', format({ pieces: [{ is: 'capitals', from: 6, to: 6 }] }), 'without any digit'],
    ['a very short shape', format({ pieces: [digits(2)], needsHint: true, hints: ['room'] }), 'fewer than 4'],
    ['a common shape without words', format({ pieces: [digits(8)] }), 'counts only near a word'],
    ['a shape that needs words and has none', format({ needsHint: true }), 'at least one word'],
    [
      'a number of somebody as the fixed part',
      format({ pieces: [{ is: 'text', text: 'RC-482913' }, digits(4)] }),
      'no other digit',
    ],
    ['a title that no warning could say', format({ title: 'Riverside' }), 'Begin with “a”'],
    ['a title of two lines', format({ title: 'a record\nnumber' }), 'on one line'],
    ['a detector that is not there', { switchedOff: ['us-snn'] }, 'not there'],
    ['an own detector that is not there', { switchedOff: ['own-7'] }, 'not there'],
    ['an allowed text that would excuse everything', { allowedTexts: ['a'] }, 'at least four'],
    [
      'an allowed text that tells of a patient',
      { allowedTexts: ['Patient Margaret Okafor, DOB 03/14/1957, MRN 44712093, has asthma'] },
      'tells of a patient',
    ],
    [
      'words that tell of a patient',
      { ownTerms: [{ ...wards, words: ['Mrs. Margaret Okafor', 'born 03/14/1957', 'MRN 44712093', 'asthma'] }] },
      'tells of a patient',
    ],
    [
      'too many words',
      { ownTerms: [{ ...wards, words: Array.from({ length: 501 }, (_, index) => `word ${index}`) }] },
      'at most 500',
    ],
    ['half a character', { allowedTexts: ['Hotline \ud83d 555'] }, 'on one line'],
  ])('%s', async (_, detection, sentence) => {
    const clinic = await world.organization();
    await expect(set(clinic, 1, detection)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(sentence) as string,
    });
    expect(await clinic.officer.policy.get()).toMatchObject({ version: 1 });
  });
});

describe('sample numbers', () => {
  test('have no field in any procedure', () => {
    const fields = procedures.flatMap(({ path, input }) =>
      input
        ? [
            ...JSON.stringify(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })).matchAll(
              /"(\w*sample\w*)":/gi,
            ),
          ].map(([, field]) => `${path}: ${field}`)
        : [],
    );
    expect(fields).toEqual([]);
  });

  test('are refused beside the shape', async () => {
    const clinic = await world.organization();
    const withSamples = { ...riverside, samples: ['RC-482913', 'RC-511177', 'RC-094410'] };
    await expect(set(clinic, 1, { ownFormats: [withSamples] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await clinic.officer.policy.get()).toMatchObject({ version: 1 });
  });
});

describe('what an earlier release stored without it', () => {
  test('is read as nothing of the organization’s own, and is not published anew for that', async () => {
    const clinic = await world.organization();
    const browser = await (await clinic.browser()).api();
    await withTenant(world.db, clinic.id, async (tx) => {
      await tx
        .update(organizations)
        .set({ policy: sql`${organizations.policy} - 'detection'` })
        .where(eq(organizations.id, clinic.id));
      // A bundle cannot be rewritten, so the newest one is made as that release would have.
      await tx.execute(sql`
        insert into ${policyBundles} (organization_id, version, bundle)
        select organization_id, 2, jsonb_set(bundle #- '{policy,detection}', '{version}', '2')
        from ${policyBundles} where organization_id = ${clinic.id}`);
    });

    expect((await clinic.officer.organization.get()).policy).toEqual(defaultPolicy);
    const held = await browser.policy.current({ knownVersion: null, extensionVersion: '0.1.0', coverage });
    expect(held).toMatchObject({ kind: 'bundle', bundle: { version: 2, policy: defaultPolicy } });
    expect(await set(clinic, 2, {})).toMatchObject({ version: 2 });
    expect(await set(clinic, 2, { allowedTexts: ['Hotline 555-0100'] })).toMatchObject({ version: 3 });
  });

  test('also in a browser that held it before its own update', () => {
    const { detection: _, ...policy } = defaultPolicy;
    const bundle = {
      version: 4,
      publishedAt: '2026-01-01T00:00:00.000Z',
      organization: {
        id: crypto.randomUUID(),
        name: 'Riverside Clinic',
        timeZone: 'America/Chicago',
        color: '#1c6e8c',
      },
      policy,
      sites: [],
    };
    expect(PolicyBundle.parse(bundle).policy.detection).toEqual(defaultDetection);
  });
});
