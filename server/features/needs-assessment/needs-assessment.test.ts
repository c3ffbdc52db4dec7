import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import { assignments, needsAssessments } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { DutyAnswer, NeedPlan } from '../../../shared/domain/needs-assessment.ts';
import type { MemberId, Role } from '../../../shared/domain/member.ts';
import { pathOfNotice } from '../../../shared/domain/notification.ts';
import { wordsOfNotice } from '../../../shared/domain/notification-words.ts';
import { dutiesOf, type DutyId, type Official, officials } from '../../../shared/regulation/official-duties.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { systemContextOf } from '../../auth/system.ts';
import { OrgContext } from '../../context.ts';
import { readPdf } from '../baa/read-pdf.ts';
import { remind } from '../notification/remind.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const official = 'security-official' as const;
const today = () => world.clock.now().toISOString().slice(0, 10);
const duties = dutiesOf(official).flatMap(({ duties: ofDomain }) => ofDomain.map(({ id }) => id));

const answersWith = (gaps: Partial<Record<DutyId, NeedPlan | null>>): DutyAnswer[] =>
  duties.map((dutyId) => {
    const plan = gaps[dutyId];
    return { dutyId, rating: plan === undefined ? 'on-my-own' : 'with-help', plan: plan ?? null };
  });

const planOf = (clinic: Clinic, plan: Partial<NeedPlan> = {}): NeedPlan => ({
  measure: '',
  courseId: 'security-official',
  memberId: clinic.people['security-official'].id,
  byOn: addDays(today(), 30),
  ...plan,
});

async function atWork() {
  const clinic = await world.organization();
  const { needsAssessment } = clinic.as(official);
  return { clinic, needsAssessment };
}

/** What is told of needs assessments and waits for somebody, by whose it is. */
const toldTo = async (clinic: Clinic, role: Role) =>
  (await clinic.as(role).notification.list({ state: 'waiting' })).items.flatMap(({ notice }) =>
    notice.kind === 'needs-due' ? [notice.official] : [],
  );
const waiting = async (clinic: Clinic) =>
  (await clinic.officer.inbox.list({ kind: 'needs-assessment' })).items.map(({ reason, name }) => `${reason}: ${name}`);
const remindAll = (clinic: Clinic) => remind(systemContextOf(world.db, clinic.id, 'remind', world.clock.now));
async function sign(clinic: Clinic, role: Official = official) {
  const { needsAssessment } = clinic.as(role);
  const answers = dutiesOf(role).flatMap(({ duties: ofDomain }) =>
    ofDomain.map(({ id }) => ({ dutyId: id, rating: 'on-my-own' as const, plan: null })),
  );
  await needsAssessment.saveDraft({ official: role, answers });
  return needsAssessment.sign({ official: role, assignCourses: false });
}

describe('the day on which it is due again', () => {
  test('is told to the official, then to officers, then to leadership, and waits as one line until it is signed again', async () => {
    const clinic = await world.organization();
    for (const role of officials) await sign(clinic, role);
    world.clock.pass({ days: 300 });
    await remindAll(clinic);
    expect(await toldTo(clinic, official), '65 days ahead').toEqual([official]);
    expect(await toldTo(clinic, 'compliance-officer')).toEqual([]);
    expect(await waiting(clinic)).toEqual([]);
    world.clock.pass({ days: 56 });
    await remindAll(clinic);
    await remindAll(clinic);
    expect(await toldTo(clinic, official), 'the other one as an officer').toEqual(
      expect.arrayContaining([...officials]),
    );
    expect(await toldTo(clinic, 'compliance-officer')).toHaveLength(2);
    expect(await toldTo(clinic, 'leadership')).toEqual([]);
    const { name } = clinic.people[official];
    expect(await waiting(clinic)).toContain(`needs-due: ${name}, security official`);
    expect(await waiting(clinic)).toHaveLength(2);

    world.clock.pass({ days: 30 });
    await remindAll(clinic);
    expect(await toldTo(clinic, 'leadership')).toHaveLength(2);
    expect(await waiting(clinic)).toContain(`needs-overdue: ${name}, security official`);
    await sign(clinic);
    expect(await waiting(clinic)).toEqual([
      `needs-overdue: ${clinic.people['privacy-official'].name}, privacy official`,
    ]);
    expect(await toldTo(clinic, 'leadership'), 'solved at once').toEqual(['privacy-official']);
    await remindAll(clinic);
    expect(await toldTo(clinic, official)).toEqual(['privacy-official']);
  });

  test('waits of an official who never signed one too, and goes when they are official no more', async () => {
    const clinic = await world.organization();
    const other = await world.organization();
    expect(await waiting(clinic), 'of whom has just begun').toEqual([]);
    world.clock.pass({ days: 32 });
    const line = `needs-never-assessed: ${clinic.people[official].name}, security official`;
    expect(await waiting(clinic)).toContain(line);
    for (const role of officials) await sign(other, role);
    expect(await waiting(other)).toEqual([]);

    const { id } = clinic.people[official];
    await clinic.officer.member.grant({ id, roles: [...officials], auditsUntilOn: null });
    expect(await waiting(clinic), 'one line for each of their roles').toHaveLength(3);
    await clinic.officer.member.grant({ id, roles: ['workforce-member'], auditsUntilOn: null });
    expect(await waiting(clinic)).toEqual([
      `needs-never-assessed: ${clinic.people['privacy-official'].name}, privacy official`,
    ]);
  });

  test('is called as it is in both languages', () => {
    const notice = {
      kind: 'needs-due',
      official,
      memberName: 'Ana Ruiz',
      dueOn: '2026-03-02',
      hasPassed: true,
    } as const;
    expect(wordsOfNotice(notice, 'en').title).toBe(
      'The needs assessment of Ana Ruiz, security official, was due again on March 2, 2026',
    );
    expect(wordsOfNotice(notice, 'es').title).toBe(
      'La evaluación de necesidades de Ana Ruiz, responsable de seguridad, venció de nuevo el 2 de marzo de 2026',
    );
    expect(pathOfNotice(notice)).toBe('/needs-assessment');
  });
});

describe('an official’s training needs', () => {
  test('cover the five domains that a security official works in, each duty with its section of the law', () => {
    expect(dutiesOf(official).map(({ domain }) => domain)).toEqual([
      'risk',
      'administrative',
      'physical',
      'technical',
      'breach',
    ]);
    for (const { duties: ofDomain } of dutiesOf('privacy-official'))
      for (const { cite } of ofDomain) expect(cite).toMatch(/^164\.\d{3}/);
  });

  test('are kept while they are written, and begin with the last ratings the next time', async () => {
    const { clinic, needsAssessment } = await atWork();
    const answers = answersWith({ media: planOf(clinic) });
    await needsAssessment.saveDraft({ official, answers });
    expect(await needsAssessment.own({ official })).toMatchObject({ answers, latest: null });
    await needsAssessment.sign({ official, assignCourses: false });
    const next = await needsAssessment.own({ official });
    expect(next).toMatchObject({ savedAt: null, latest: { version: 1, gaps: 1, isNewest: true } });
    expect(next.answers.find(({ dutyId }) => dutyId === 'media')).toEqual({
      dutyId: 'media',
      rating: 'with-help',
      plan: null,
    });
  });

  test('cannot be signed while a duty is not rated, a gap has no plan, or a day of it is over', async () => {
    const { clinic, needsAssessment } = await atWork();
    const signWith = async (answers: DutyAnswer[]) => {
      await needsAssessment.saveDraft({ official, answers });
      return needsAssessment.sign({ official, assignCourses: false });
    };
    await expect(signWith(answersWith({}).slice(1))).rejects.toThrow('1 left');
    await expect(signWith(answersWith({ media: null }))).rejects.toThrow('every gap');
    await expect(signWith(answersWith({ media: planOf(clinic, { courseId: null }) }))).rejects.toThrow('every gap');
    await expect(signWith(answersWith({ media: planOf(clinic, { byOn: addDays(today(), -2) }) }))).rejects.toThrow(
      'over',
    );
    expect(await needsAssessment.list()).toEqual([]);
  });

  test('become a version with a PDF that nobody changes, due again by the organization’s own policy', async () => {
    const { clinic, needsAssessment } = await atWork();
    await needsAssessment.saveDraft({
      official,
      answers: answersWith({ media: planOf(clinic, { measure: 'Visit the store' }) }),
    });
    const signed = await needsAssessment.sign({ official, assignCourses: false });
    expect(signed.dueAgainOn.slice(0, 4)).toBe(String(Number(signed.signedOn.slice(0, 4)) + 1));
    const officer = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
    const pdf = await buffer(world.foyer.files.of('database').read(officer, signed.fileId));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const change = withTenant(world.db, clinic.id, async (tx) => {
      await tx.execute(sql`set local role wardline_app`);
      await tx.update(needsAssessments).set({ gaps: 0 }).where(eq(needsAssessments.id, signed.id));
    });
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
    await needsAssessment.saveDraft({ official, answers: answersWith({}) });
    await needsAssessment.sign({ official, assignCourses: false });
    expect((await needsAssessment.list()).map(({ version, isNewest }) => [version, isNewest])).toEqual([
      [2, true],
      [1, false],
    ]);
    const first = await needsAssessment.get({ id: signed.id });
    expect(first.answers.find(({ dutyId }) => dutyId === 'media')?.plan).toMatchObject({
      measure: 'Visit the store',
      courseTitle: "The security official's work",
      memberName: clinic.people['security-official'].name,
    });
  });

  test('assign the planned courses where that is wanted, once each and by the earliest day', async () => {
    const { clinic, needsAssessment } = await atWork();
    const answers = answersWith({
      media: planOf(clinic),
      contingency: planOf(clinic, { byOn: addDays(today(), 10) }),
      integrity: planOf(clinic, { courseId: null, measure: 'Read the vendor’s paper' }),
    });
    await needsAssessment.saveDraft({ official, answers });
    await needsAssessment.sign({ official, assignCourses: true });
    const opened = await withTenant(world.db, clinic.id, (tx) => tx.select().from(assignments));
    expect(opened.filter(({ cause }) => cause === 'by-hand')).toMatchObject([
      { courseId: 'security-official', dueOn: addDays(today(), 10) },
    ]);
  });

  test('are signed by whoever holds the role, or by an officer who says for whom and why', async () => {
    const { clinic, needsAssessment } = await atWork();
    const { officer } = clinic;
    const answers = answersWith({});
    await needsAssessment.saveDraft({ official, answers });
    const first = await needsAssessment.sign({ official, assignCourses: false });
    expect(first).toMatchObject({ version: 1, signedBy: null, signedBecause: null });

    await officer.needsAssessment.saveDraft({ official, answers });
    const { id: memberId, name: memberName } = clinic.people[official];
    const { id: signedBy, name: signedByName } = clinic.people['compliance-officer'];
    expect(await officer.needsAssessment.own({ official })).toMatchObject({
      isOfficial: false,
      officials: [{ id: memberId }],
      latest: { id: first.id },
    });
    const signFor = (onBehalf: { memberId: MemberId; because: string } | null) =>
      officer.needsAssessment.sign({ official, assignCourses: false, onBehalf });
    await expect(signFor(null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const because = 'On leave; rated together by telephone';
    const stranger = clinic.people['privacy-official'].id;
    await expect(signFor({ memberId: stranger, because })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const elsewhere = (await world.organization()).people[official].id;
    await expect(signFor({ memberId: elsewhere, because })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const second = await signFor({ memberId, because });
    expect(second).toMatchObject({
      memberId,
      memberName,
      version: 2,
      signedBy,
      signedByName,
      signedBecause: because,
      isNewest: true,
    });
    const [event] = (await officer.audit.list({ limit: 1 })).events;
    expect(event).toMatchObject({ actorName: signedByName, after: { memberId, signedBecause: because } });
    const context = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);
    const pdf = await buffer(world.foyer.files.of('database').read(context, second.fileId));
    const read = await readPdf(new Uint8Array(pdf), 100_000);
    const printed = read.kind === 'text' ? read.pages.join(' ').replaceAll(/\s+/g, ' ') : read.because;
    expect(printed).toContain(`signed in Wardline by ${signedByName} for ${memberName}`);
  });

  test('are somebody’s own: nobody else’s draft is shown, and the trail says who signed', async () => {
    const { clinic, needsAssessment } = await atWork();
    await needsAssessment.saveDraft({ official, answers: answersWith({}) });
    expect((await clinic.officer.needsAssessment.own({ official })).answers).toEqual([]);
    await needsAssessment.sign({ official, assignCourses: false });
    const { events } = await clinic.officer.audit.list({ limit: 10 });
    expect(events[0]).toMatchObject({
      action: 'needs-assessment.signed',
      actorName: clinic.people['security-official'].name,
    });
  });
});
