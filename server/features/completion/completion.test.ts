import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { RecordCompletion } from '../../../shared/domain/completion.ts';
import { OwnCourseId } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { OrgContext } from '../../context.ts';
import { type Completed, recordCompletion } from './record.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(world.clock.now());
const daysFromToday = (days: number) =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function newcomer(name: string, more: { department?: string; leadership?: 'manager' } = {}): Promise<MemberId> {
  const { id } = await clinic.officer.member.create({
    name,
    email: `${name.toLowerCase().replaceAll(/\W/g, '')}-${crypto.randomUUID().slice(0, 8)}@riverside.example`,
    staffNumber: '',
    department: more.department ?? 'Front desk',
    title: 'Receptionist',
    managerId: null,
    leadership: more.leadership ?? null,
    handlesPhi: true,
    joinedOn: null,
  });
  return id;
}

/** A class in a room, as an officer writes it down. */
const classroom = (memberId: MemberId, change: Partial<RecordCompletion> = {}): RecordCompletion => ({
  memberId,
  courseId: 'staff-essentials',
  courseTitle: '',
  completedOn: today(),
  courseVersion: '2026',
  score: 90,
  minutes: 60,
  issuer: 'State Hospital Association',
  renewalDueOn: null,
  fileId: null,
  ...change,
});

const outside = (title: string) => ({ courseId: null, courseTitle: title });

const taken = (memberId: MemberId): Completed => ({
  memberId,
  courseId: 'staff-essentials',
  courseTitle: 'Staff essentials',
  courseVersion: '1',
  provisions: ['164.308(a)(5)(i)'],
  completedOn: today(),
  score: 88,
  attempts: 2,
  minutes: 19,
  source: 'taken',
  attemptId: null,
  attestation: 'I have read it.',
});

/** Whatever the role of the tenants’ transactions may do. */
const inTenant = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
  withTenant(world.db, clinic.id, (tx) => tx.execute<Row>(statement));

const officerOf = (of: Clinic) => new OrgContext(world.db, of.id, of.people['compliance-officer'], world.clock.now);
const record = (of: Clinic, completed: Completed) =>
  officerOf(of).append((tx) => recordCompletion(tx, officerOf(of), completed));

describe('what is recorded', () => {
  test('holds who the member was that day, the course, when it is due again, and its certificate', async () => {
    const memberId = await newcomer('Ana Ruiz', { department: 'Nursing', leadership: 'manager' });
    const { completionId, certificateId } = await record(clinic, taken(memberId));
    await clinic.officer.member.update({
      id: memberId,
      name: 'Ana Ruiz-Lopez',
      email: `later-${memberId}@riverside.example`,
      staffNumber: '',
      department: 'Billing',
      title: 'Coder',
      managerId: null,
      leadership: null,
      handlesPhi: true,
      joinedOn: null,
    });

    const kept = await clinic.officer.completion.get({ id: completionId });
    expect(kept).toMatchObject({
      department: 'Billing',
      departmentThen: 'Nursing',
      leadershipThen: 'manager',
      titleThen: 'Receptionist',
      rolesThen: ['workforce-member'],
      issuer: 'Riverside Clinic',
      attestation: 'I have read it.',
      provisions: ['164.308(a)(5)(i)'],
      renewalDueOn: `${Number(today().slice(0, 4)) + 1}${today().slice(4)}`.replace('-02-29', '-02-28'),
      recordedByName: null,
      certificateId,
      certificateState: 'valid',
      standing: 'valid',
    });
    const { events } = await clinic.officer.audit.list({ limit: 10, thing: completionId });
    expect(events.map(({ action }) => action)).toEqual(['completion.recorded']);
  });

  test('covers what the course covers: in the version that is named, or as it is taught now', async () => {
    const { id } = await clinic.officer.course.begin({ title: 'Our doors', language: 'en' });
    const publish = async (provision: string) => {
      const { revision: basedOn, texts } = await clinic.officer.course.get({ id });
      const markdown = texts[0]!.markdown.replace(/^provisions: .*$/m, `provisions: ["${provision}"]`);
      const course = { id: OwnCourseId.parse(id) };
      const saved = await clinic.officer.course.saveDraft({
        ...course,
        basedOn,
        texts: [{ language: 'en', markdown }],
      });
      await clinic.officer.course.publish({ ...course, basedOn: saved.revision, isMaterial: false, note: 'As agreed' });
    };
    await publish('164.310(a)(1)');
    await publish('164.310(a)(2)(ii)');
    const memberId = await newcomer('Pia Provisions');
    const provisionsOf = async (courseVersion: string, completedOn: string) =>
      (await clinic.officer.completion.record(classroom(memberId, { courseId: id, courseVersion, completedOn })))
        .provisions;
    expect(await provisionsOf('1', daysFromToday(-2))).toEqual(['164.310(a)(1)']);
    expect(await provisionsOf('', daysFromToday(-1))).toEqual(['164.310(a)(2)(ii)']);
  });

  test('of a course that the rules ask for once is never due again, and others are by their rule or the policy', async () => {
    const memberId = await newcomer('Onno Once');
    await clinic.officer.assignment.createRule({
      courseId: 'new-hire',
      audience: { kind: 'everyone' },
      cadence: { kind: 'once' },
      newcomers: 'only',
      daysToDo: 30,
      graceDays: 0,
      reason: 'Before the first day',
    });
    const once = await clinic.officer.completion.record(classroom(memberId, { courseId: 'new-hire' }));
    expect(once.renewalDueOn).toBeNull();
    const yearly = await clinic.officer.completion.record(classroom(memberId, { courseId: 'staff-essentials' }));
    expect(yearly.renewalDueOn?.slice(0, 4)).toBe(String(Number(today().slice(0, 4)) + 1));
  });

  test('is due again by the rules that ask the member, not by those that ask others', async () => {
    const own = await world.organization('Two Rules Clinic');
    const rule = { courseId: 'it-administrator', newcomers: 'as-everybody', daysToDo: 30, graceDays: 0 } as const;
    const reason = 'Leaders more often';
    const cadence = { kind: 'months', months: 6 } as const;
    await own.officer.assignment.createRule({ ...rule, audience: { kind: 'leaders' }, cadence, reason });
    await own.officer.assignment.createRule({
      ...rule,
      audience: { kind: 'roles', roles: ['workforce-member'] },
      cadence: { kind: 'once' },
      reason,
    });
    const renewalOf = async (memberId: MemberId) =>
      (await own.officer.completion.record(classroom(memberId, { courseId: 'it-administrator' }))).renewalDueOn;
    expect(await renewalOf(own.people['workforce-member'].id)).toBeNull();
    expect(await renewalOf(own.people.leadership.id)).toBe(monthsAfter(today(), 6));
    expect(await renewalOf(own.people['privacy-official'].id)).toBe(monthsAfter(today(), 12));
  });

  test('of a lesson is never due again and has no certificate', async () => {
    const memberId = await newcomer('Lea Lesson');
    const lesson = { ...taken(memberId), courseId: 'lesson:chat', courseTitle: 'Chat', source: 'lesson' as const };
    const { completionId, certificateId } = await record(clinic, lesson);
    expect(certificateId).toBeNull();
    expect(await clinic.officer.completion.get({ id: completionId })).toMatchObject({ renewalDueOn: null });
    const shown = await clinic.officer.completion.page({ memberId });
    expect(shown.total).toBe(0);
    expect((await clinic.officer.completion.page({ memberId, what: 'lessons' })).total).toBe(1);
  });

  test('ends the assignment that asked for it, unless it is due again before', async () => {
    const memberId = await newcomer('Omar Open');
    const open = async () => {
      const { rows } = await inTenant<{ ending: string | null }>(
        sql`select ending from assignments where member_id = ${memberId} and course_id = 'billing-and-coding' order by ended_at nulls last`,
      );
      return rows.map(({ ending }) => ending);
    };
    await inTenant(sql`insert into assignments (organization_id, id, member_id, course_id, cause, note, due_on)
      values (${clinic.id}, gen_random_uuid(), ${memberId}, 'billing-and-coding', 'renewal', '', ${daysFromToday(20)})`);
    const course = { courseId: 'billing-and-coding' as const };
    await clinic.officer.completion.record(
      classroom(memberId, { ...course, completedOn: daysFromToday(-355), renewalDueOn: daysFromToday(10) }),
    );
    expect(await open()).toEqual([null]);
    await clinic.officer.completion.record(classroom(memberId, course));
    expect(await open()).toEqual(['completed']);
  });
});

/** The member's assignments of a course, with what ended each, the open ones first. */
async function assignmentsOf(memberId: MemberId, courseId: string) {
  const { rows } = await inTenant<{ cause: string; ending: string | null; note: string }>(
    sql`select cause, ending, note from assignments where member_id = ${memberId} and course_id = ${courseId} order by ended_at desc nulls first`,
  );
  return rows;
}

/** @param since when it was assigned */
const assign = (memberId: MemberId, courseId: string, cause: string, since: Date = world.clock.now()) =>
  inTenant(sql`insert into assignments (organization_id, id, member_id, course_id, cause, note, due_on, assigned_at)
    values (${clinic.id}, gen_random_uuid(), ${memberId}, ${courseId}, ${cause}, 'As agreed', ${daysFromToday(20)}, ${since.toISOString()}::timestamptz)`);

describe('an assignment', () => {
  const courseId = 'billing-and-coding' as const;

  test('of this year stays open when a record of last year is corrected', async () => {
    const memberId = await newcomer('Lara Lastyear');
    const { completionId } = await record(clinic, { ...taken(memberId), courseId, completedOn: daysFromToday(-400) });
    await assign(memberId, courseId, 'renewal');
    await clinic.officer.completion.correct({
      id: completionId,
      ...fieldsOf(classroom(memberId, { completedOn: daysFromToday(-401) })),
      because: 'It was the day before',
    });
    expect(await assignmentsOf(memberId, courseId)).toMatchObject([{ ending: null }]);
  });

  test('that a record closed is open again once that record, corrected meanwhile, is withdrawn', async () => {
    const memberId = await newcomer('Rhea Reopened');
    await assign(memberId, courseId, 'incident');
    const before = await clinic.officer.completion.record(classroom(memberId, { courseId }));
    const corrected = await clinic.officer.completion.correct({
      id: before.id,
      ...fieldsOf(classroom(memberId)),
      score: 81,
      because: 'Typing error',
    });
    expect(await assignmentsOf(memberId, courseId)).toMatchObject([{ ending: 'completed' }]);
    await clinic.officer.completion.withdraw({ id: corrected.id, because: 'It was somebody else' });
    expect(await assignmentsOf(memberId, courseId)).toEqual([
      { cause: 'incident', ending: null, note: 'As agreed' },
      { cause: 'incident', ending: 'completed', note: 'As agreed' },
    ]);
  });

  test('by hand is answered from the organization’s own day on, and not by what was learned before', async () => {
    const memberId = await newcomer('Hanna Hand');
    // Late in the evening in Chicago, which is the next day by UTC.
    const since = new Date(`${daysFromToday(-3)}T03:30:00Z`);
    await assign(memberId, courseId, 'by-hand', since);
    await clinic.officer.completion.record(classroom(memberId, { courseId, completedOn: daysFromToday(-5) }));
    expect(await assignmentsOf(memberId, courseId)).toMatchObject([{ ending: null }]);
    await clinic.officer.completion.record(classroom(memberId, { courseId, completedOn: daysFromToday(-4) }));
    expect(await assignmentsOf(memberId, courseId)).toMatchObject([{ ending: 'completed' }]);
  });
});

describe('a record', () => {
  test('cannot be changed nor removed, whoever asks the database', async () => {
    const memberId = await newcomer('Fix Fixed');
    const { completionId } = await record(clinic, taken(memberId));
    for (const statement of [
      sql`update completions set score = 100 where id = ${completionId}`,
      sql`delete from completions where id = ${completionId}`,
    ])
      await expect(inTenant(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
    expect((await clinic.officer.completion.get({ id: completionId })).score).toBe(88);
  });

  test('is corrected by another that names it, says why, and takes the place of its certificate', async () => {
    const memberId = await newcomer('Cora Corrected', { department: 'Nursing' });
    const before = await clinic.officer.completion.record(classroom(memberId, { score: 70 }));
    const correction = { id: before.id, ...fieldsOf(classroom(memberId)), score: 95, because: 'Typing error' };
    const after = await clinic.officer.completion.correct(correction);

    expect(after).toMatchObject({ score: 95, departmentThen: 'Nursing', because: 'Typing error', standing: 'valid' });
    expect(after.history.map(({ id, score }) => [id, score])).toEqual([
      [before.id, 70],
      [after.id, 95],
    ]);
    const old = await clinic.officer.completion.get({ id: before.id });
    expect(old).toMatchObject({ score: 70, standing: 'corrected', certificateState: 'superseded' });
    expect(old.history).toEqual(after.history);
    const replaced = await clinic.officer.certificate.get({ id: old.certificateId! });
    expect(replaced).toMatchObject({ replacedBy: after.certificateId, revokedBecause: 'Typing error' });
    await expect(clinic.officer.completion.correct(correction)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that never was is taken back with its certificate, and stands there all the same', async () => {
    const memberId = await newcomer('Nina Never');
    const before = await clinic.officer.completion.record(classroom(memberId));
    const withdrawn = await clinic.officer.completion.withdraw({ id: before.id, because: 'She was not in the room' });
    expect(withdrawn).toMatchObject({ standing: 'withdrawal', certificateId: null });
    expect(await clinic.officer.completion.get({ id: before.id })).toMatchObject({
      standing: 'corrected',
      certificateState: 'revoked',
    });
    await expect(clinic.officer.completion.withdraw({ id: withdrawn.id, because: 'Back again' })).rejects.toMatchObject(
      { code: 'CONFLICT' },
    );
    const { events } = await clinic.officer.audit.list({ limit: 10, thing: withdrawn.id });
    expect(events.map(({ action }) => action)).toEqual(['completion.withdrawn']);
  });

  test('whose certificate an officer took back gets no other by a correction, and the reason stays', async () => {
    const memberId = await newcomer('Rita Revoked');
    const before = await clinic.officer.completion.record(classroom(memberId));
    const id = before.certificateId!;
    await clinic.officer.certificate.revoke({ id, because: 'Somebody else sat the test' });
    const correction = { ...fieldsOf(classroom(memberId)), score: 80, because: 'Typing error' };
    const after = await clinic.officer.completion.correct({ id: before.id, ...correction });
    expect(after.certificateId).toBeNull();
    expect(await clinic.officer.certificate.get({ id })).toMatchObject({
      state: 'revoked',
      revokedBecause: 'Somebody else sat the test',
      replacedBy: null,
    });
  });

  test('of two corrections at once, one holds', async () => {
    const memberId = await newcomer('Two Tabs');
    const before = await clinic.officer.completion.record(classroom(memberId));
    const correct = (score: number) =>
      clinic.officer.completion.correct({
        id: before.id,
        ...fieldsOf(classroom(memberId)),
        score,
        because: 'Wrong score',
      });
    const outcomes = await Promise.allSettled([correct(80), correct(85)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  test('that was sent twice is one, until it is withdrawn', async () => {
    const memberId = await newcomer('Dora Double');
    const twice = [0, 1].map(() => clinic.officer.completion.record(classroom(memberId)));
    const outcomes = await Promise.allSettled(twice);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    const [kept] = (await clinic.officer.completion.page({ memberId })).items;
    await clinic.officer.completion.withdraw({ id: kept!.id, because: 'Of another day' });
    await clinic.officer.completion.record(classroom(memberId));
  });

  test('lies not ahead', async () => {
    const memberId = await newcomer('Fay Future');
    await expect(
      clinic.officer.completion.record(classroom(memberId, { completedOn: daysFromToday(2) })),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('of a course that is none of ours goes by its title', async () => {
    const memberId = await newcomer('Otto Other');
    const basics = classroom(memberId, { courseId: null, courseTitle: 'HIPAA Básico 2026!' });
    expect(await clinic.officer.completion.record(basics)).toMatchObject({
      courseId: 'other:hipaa-basico-2026',
      issuer: 'State Hospital Association',
      source: 'recorded',
      recordedByName: 'compliance-officer of Riverside Clinic',
    });
    await expect(clinic.officer.completion.record({ ...basics, courseTitle: '' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('the list', () => {
  test('tells valid, soon due, lapsed, renewed and corrected apart, counts them, and filters and sorts by them', async () => {
    const own = await world.organization('Counting Clinic');
    const officer = own.officer;
    const [ana, ben] = [own.people.leadership.id, own.people['workforce-member'].id];
    const add = (change: Partial<RecordCompletion>, memberId = ana) =>
      officer.completion.record({ ...classroom(memberId), ...change });
    await add({ ...outside('Valid'), renewalDueOn: daysFromToday(200), score: 71 });
    await add({ ...outside('Soon'), renewalDueOn: daysFromToday(30), score: 72 });
    await add({ ...outside('Lapsed'), completedOn: daysFromToday(-400), renewalDueOn: daysFromToday(-1), score: 73 });
    await add({
      ...outside('Renewed'),
      completedOn: daysFromToday(-500),
      renewalDueOn: daysFromToday(-100),
      score: null,
    });
    await add({ ...outside('Renewed'), completedOn: daysFromToday(-90), renewalDueOn: daysFromToday(275), score: 75 });
    const wrong = await add({ ...outside('Wrong'), score: 76 }, ben);
    await officer.completion.withdraw({ id: wrong.id, because: 'Somebody else' });

    expect((await officer.completion.count()).byStanding).toEqual({
      valid: 2,
      'due-soon': 1,
      lapsed: 1,
      renewed: 1,
      corrected: 1,
      withdrawal: 1,
    });
    const titles = async (input: Parameters<typeof officer.completion.page>[0]) =>
      (await officer.completion.page(input)).items.map(({ courseTitle }) => courseTitle);
    expect(await titles({ standing: 'due-soon' })).toEqual(['Soon']);
    expect(await titles({ standing: 'renewed' })).toEqual(['Renewed']);
    expect(await titles({ memberId: ben })).toEqual(['Wrong', 'Wrong']);
    expect(await titles({ q: 'laps' })).toEqual(['Lapsed']);
    expect(await titles({ fromOn: daysFromToday(-95), untilOn: daysFromToday(-85) })).toEqual(['Renewed']);
    expect(await titles({ sort: 'score', order: 'asc', memberId: ana })).toEqual([
      'Valid',
      'Soon',
      'Lapsed',
      'Renewed',
      'Renewed',
    ]);
    expect(await titles({ sort: 'renewal', order: 'asc', memberId: ana, size: 2, page: 2 })).toEqual(['Soon', 'Valid']);
    expect(await titles({ department: 'Nobody’s' })).toEqual([]);
  });

  test('and a record are closed to members, and to other organizations', async () => {
    const memberId = await newcomer('Cleo Closed');
    const { id } = await clinic.officer.completion.record(classroom(memberId));
    await expect(clinic.worker.completion.get({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await world.organization('Stranger Clinic');
    await expect(stranger.officer.completion.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.officer.completion.page({})).total).toBe(0);
  });
});

const fieldsOf = ({ completedOn, courseVersion, score, minutes, issuer, renewalDueOn, fileId }: RecordCompletion) => ({
  completedOn,
  courseVersion,
  score,
  minutes,
  issuer,
  renewalDueOn,
  fileId,
});
