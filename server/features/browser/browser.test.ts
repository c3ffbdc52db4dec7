import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../../../drizzle/schema/index.ts';
import { coverageGapsOf } from '../../../shared/domain/coverage-gaps.ts';
import { type Clinic, coverage, createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

const newcomer = { label: 'Front desk, Chromium', kind: 'chromium' as const, extensionVersion: '0.1.0' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const newCode = (clinic: Clinic, maxUses = 5) =>
  clinic.officer.enrolmentCode.create({ label: 'Front desk', maxUses, validDays: 7 });

describe('connecting a browser', () => {
  test('a code says whose it is, then buys a credential and the policy', async () => {
    const clinic = await world.organization();
    const { code } = await newCode(clinic);
    expect(await world.visitor.browser.describeCode({ code })).toEqual({
      organizationName: clinic.name,
      color: '#1c6e8c',
    });

    const enrolled = await world.visitor.browser.enrol({ code, ...newcomer });
    expect(enrolled.credential).toMatch(new RegExp(`^wl_${clinic.id}_[0-9a-f-]{36}_[\\w-]{43}$`));
    expect(enrolled).toMatchObject({
      organizationName: clinic.name,
      bundle: { version: 1 },
      nextCheckInSeconds: 60,
      memberName: null,
    });
    expect((await clinic.officer.browser.list({})).items).toMatchObject([
      { label: newcomer.label, bundleVersion: null, revokedAt: null },
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'browser.enrolled', actorKind: 'browser', subjectName: newcomer.label }]);
  });

  test('a code may be typed as people type', async () => {
    const clinic = await world.organization();
    const { code } = await newCode(clinic);
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await world.visitor.browser.describeCode({ code: typed })).toMatchObject({ organizationName: clinic.name });
  });

  test('the credential is kept as a hash alone', async () => {
    const clinic = await world.organization();
    const { credential } = await clinic.browser();
    const rows = await withTenant(world.db, clinic.id, (tx) => tx.select().from(browsers));
    expect(JSON.stringify(rows)).not.toContain(credential.split('_').at(-1));
  });

  test.each([
    ['unknown', async () => 'ZZZZ-ZZZZ-ZZZZ', 'NOT_FOUND', 'is not known here'],
    [
      'used up',
      async (clinic: Clinic) => {
        const { code } = await newCode(clinic, 1);
        await world.visitor.browser.enrol({ code, ...newcomer });
        return code;
      },
      'PRECONDITION_FAILED',
      'as often as it allows',
    ],
    [
      'withdrawn',
      async (clinic: Clinic) => {
        const { code, id } = await newCode(clinic);
        await clinic.officer.enrolmentCode.revoke({ id });
        return code;
      },
      'PRECONDITION_FAILED',
      'was withdrawn',
    ],
  ] as const)('a code that is %s is refused with what to do', async (_, codeOf, refusal, words) => {
    const code = await codeOf(await world.organization());
    const expected = { code: refusal, message: expect.stringMatching(new RegExp(`${words}.*new one`)) };
    await expect(world.visitor.browser.describeCode({ code })).rejects.toMatchObject(expected);
    await expect(world.visitor.browser.enrol({ code, ...newcomer })).rejects.toMatchObject(expected);
  });

  test('of 150 that use a code for 20 at once, exactly 20 get in', async () => {
    const clinic = await world.organization();
    const { code } = await newCode(clinic, 20);
    const attempts = await Promise.allSettled(
      Array.from({ length: 150 }, (_, index) =>
        world.visitor.browser.enrol({ code, ...newcomer, label: `Browser ${index}` }),
      ),
    );
    const refusals = attempts.filter((attempt) => attempt.status === 'rejected').map((attempt) => attempt.reason.code);

    expect(attempts.length - refusals.length).toBe(20);
    expect(new Set(refusals)).toEqual(new Set(['PRECONDITION_FAILED']));
    expect((await clinic.officer.browser.list({})).total).toBe(20);
    expect(await clinic.officer.audit.verify()).toMatchObject({ kind: 'intact' });
  });
});

describe('a credential', () => {
  test('is worth nothing from the moment it is revoked', async () => {
    const clinic = await world.organization();
    const browser = await clinic.browser();
    const before = await browser.api();
    const check = { knownVersion: 1, extensionVersion: '0.1.0', coverage };
    await before.policy.current(check);

    const revoked = await clinic.officer.browser.revoke({ id: browser.id, reason: 'The laptop was stolen' });
    expect(revoked.revokedAt).not.toBeNull();
    // A request that was let in just before, and one that asks to be let in now.
    await expect(before.policy.current(check)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await browser.api()).policy.current(check)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test('opens nothing that is for members', async () => {
    const clinic = await world.organization();
    const browser = await clinic.browser();
    await expect((await browser.api()).vendor.list()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('the browsers of an organization', () => {
  test('say what they cover and which policy they hold', async () => {
    const clinic = await world.organization();
    const browser = await clinic.browser();
    const gap = { ...coverage, privateWindows: false, dropped: 3 };
    await (await browser.api()).policy.current({ knownVersion: 1, extensionVersion: '0.2.0', coverage: gap });
    expect((await clinic.officer.browser.list({})).items).toMatchObject([
      { bundleVersion: 1, extensionVersion: '0.2.0', coverage: gap },
    ]);
  });

  test('are shown a page at a time, found by their words, and in the order that is asked for', async () => {
    const clinic = await world.organization();
    for (const label of ['Lab 2', 'Front desk', 'Lab 1']) await clinic.browser(label);
    const { id } = await clinic.browser('Old lab');
    await clinic.officer.browser.revoke({ id, reason: 'Gone' });
    const labelsOf = async (input: Parameters<Clinic['officer']['browser']['list']>[0]) => {
      const { items, total } = await clinic.officer.browser.list(input);
      return [...items.map(({ label }) => label), total];
    };
    expect(await labelsOf({ sort: 'label', order: 'asc', size: 2 })).toEqual(['Front desk', 'Lab 1', 3]);
    expect(await labelsOf({ sort: 'label', order: 'asc', size: 2, page: 2 })).toEqual(['Lab 2', 3]);
    expect(await labelsOf({ sort: 'enrolled', order: 'asc' })).toEqual(['Lab 2', 'Front desk', 'Lab 1', 3]);
    expect(await labelsOf({ q: 'LAB', sort: 'label' })).toEqual(['Lab 2', 'Lab 1', 2]);
    expect(await labelsOf({ state: 'revoked' })).toEqual(['Old lab', 1]);
    await expect(labelsOf({ size: 101 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('come in the order of their gaps, and those with any are counted', async () => {
    const clinic = await world.organization();
    const says = async (label: string, said: Partial<typeof coverage> | null, knownVersion: number | null = 1) => {
      const api = await (await clinic.browser(label)).api();
      const check = { knownVersion, extensionVersion: '0.1.0' };
      if (said) await api.policy.current({ ...check, coverage: { ...coverage, ...said } });
    };
    const inOrder = async () => (await clinic.officer.browser.list({ sort: 'gaps' })).items.map(({ label }) => label);
    await says('whole', {});
    await says('blind', { allSites: false, privateWindows: false, dropped: 4 });
    await says('private', { privateWindows: false });
    await says('mute', null);
    const order = await inOrder();
    expect([order[0], order[3]]).toEqual(['blind', 'whole']);
    expect(await clinic.officer.browser.count()).toEqual({ active: 4, revoked: 0, withGaps: 3, unassigned: 4 });

    world.clock.pass({ days: 8 });
    await says('behind', {}, null);
    expect(await clinic.officer.browser.count(), 'four fell silent').toEqual({
      active: 5,
      revoked: 0,
      withGaps: 5,
      unassigned: 5,
    });
    await says('new', {});
    expect((await inOrder()).at(-1)).toBe('new');
    expect(await clinic.officer.browser.count()).toEqual({ active: 6, revoked: 0, withGaps: 5, unassigned: 6 });
  });

  test('have the gaps that the one rule gives them, whatever they said and whenever', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.browser();
    const whole = { ...coverage };
    const said = [null, whole, { ...whole, allSites: false }, { ...whole, privateWindows: false, dropped: 3 }];
    const rows = Array.from({ length: 90 }, (_, n) => ({
      coverage: said[n % said.length] ?? null,
      bundleVersion: [1, null, 0][n % 3] ?? null,
      // Up to ten days back, in steps that meet each hour of a day.
      hours: (n * 263) % 240,
    }));
    await withTenant(world.db, clinic.id, async (tx) => {
      for (const { coverage: one, bundleVersion, hours } of rows) {
        await tx.execute(sql`
          insert into browsers (organization_id, id, enrolment_code_id, label, kind, extension_version, credential_hash,
            bundle_version, coverage, last_seen_at)
          select organization_id, gen_random_uuid(), enrolment_code_id, label, kind, extension_version, gen_random_uuid()::text,
            ${bundleVersion}, ${one === null ? null : JSON.stringify(one)}::jsonb,
            ${world.clock.now().toISOString()}::timestamptz - make_interval(hours => ${hours})
          from browsers where organization_id = ${clinic.id} and id = ${id}`);
      }
    });
    const expectTheSame = async () => {
      const { items } = await clinic.officer.browser.list({ sort: 'gaps', size: 100 });
      const [newest] = await clinic.officer.policy.bundles();
      const gaps = items.map((one) => coverageGapsOf(one, newest ?? null, 'America/Chicago', world.clock.now()).length);
      expect(gaps).toHaveLength(91);
      expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
      expect((await clinic.officer.browser.count()).withGaps).toBe(gaps.filter((many) => many > 0).length);
      return gaps;
    };
    const before = await expectTheSame();
    expect(new Set(before).size, 'different numbers of gaps').toBeGreaterThan(3);
    // Past the half hour in which nobody is behind.
    world.clock.pass({ minutes: 31 });
    expect(await expectTheSame()).not.toEqual(before);
  });

  test('of another organization are not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await clinic.browser();
    expect(await stranger.officer.browser.list({})).toEqual({ items: [], total: 0 });
    await expect(stranger.officer.browser.revoke({ id, reason: 'Mine' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Browser not found',
    });
  });
});

describe('whose browser it is', () => {
  test('is said by an officer, taken back, and on the audit trail', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.browser('Desk 4');
    const { id: memberId, name } = clinic.people['workforce-member'];
    expect(await clinic.officer.browser.count()).toMatchObject({ active: 1, unassigned: 1 });
    expect(await clinic.officer.browser.assign({ id, memberId })).toMatchObject({ memberId, memberName: name });
    expect(await clinic.officer.browser.count()).toMatchObject({ active: 1, unassigned: 0 });
    expect((await clinic.officer.member.get({ id: memberId })).browsers).toMatchObject([{ id, label: 'Desk 4' }]);
    expect((await clinic.officer.browser.list({ unassigned: true })).total).toBe(0);
    expect((await clinic.officer.member.page({ q: name })).items).toMatchObject([{ browsers: 1 }]);
    await clinic.officer.browser.assign({ id, memberId: null });
    expect((await clinic.officer.browser.list({ unassigned: true })).items).toMatchObject([{ id, memberName: null }]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([
      { action: 'browser.assigned', before: { memberId }, after: { memberId: null }, subjectName: 'Desk 4' },
    ]);
  });

  test('is nobody of another organization, nor anybody who has left', async () => {
    const [clinic, elsewhere] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await clinic.browser();
    const stranger = elsewhere.people['workforce-member'].id;
    await expect(clinic.officer.browser.assign({ id, memberId: stranger })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const gone = clinic.people['workforce-member'].id;
    await clinic.officer.member.leave({ id: gone, leftOn: '2026-01-31' });
    await expect(clinic.officer.browser.assign({ id, memberId: gone })).rejects.toThrow('has left');
  });

  test('is suggested by its label where one person alone fits', async () => {
    const clinic = await world.organization();
    const person = (name: string, email: string) =>
      clinic.officer.member.create({
        name,
        email,
        staffNumber: '',
        department: '',
        title: '',
        managerId: null,
        leadership: null,
        handlesPhi: true,
        joinedOn: null,
      });
    const ana = await person('Ana Ruiz', 'aruiz@riverside.example');
    const jose = await person('José Peña', 'jp@riverside.example');
    await person('Kim Lee', 'kim1@riverside.example');
    await person('Kim Lee', 'kim2@riverside.example');
    const labels = ['RUIZ, Ana – night desk', 'jose pena laptop', 'Kim Lee', 'Front desk', 'kim2@riverside.example'];
    for (const label of labels) await clinic.browser(label);
    const suggested = await clinic.officer.browser.suggest();
    expect(Object.fromEntries(suggested.map(({ label, memberName }) => [label, memberName]))).toEqual({
      'RUIZ, Ana – night desk': 'Ana Ruiz',
      'jose pena laptop': 'José Peña',
      'kim2@riverside.example': 'Kim Lee',
    });
    expect(suggested.map(({ memberId }) => memberId)).toEqual(expect.arrayContaining([ana.id, jose.id]));
    const { browserId, memberId } = suggested[0]!;
    await clinic.officer.browser.assign({ id: browserId, memberId });
    expect((await clinic.officer.browser.suggest()).length).toBe(2);
  });
});
