import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import type { CreateMember } from '../../../shared/domain/member.ts';
import { todayIn } from '../../../shared/policy/today.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const person = (fields: Partial<CreateMember> = {}): CreateMember => ({
  name: 'Ana Ruiz',
  email: 'ana@riverside.example',
  staffNumber: '',
  department: 'Nursing',
  title: 'Nurse',
  managerId: null,
  leadership: null,
  handlesPhi: true,
  joinedOn: null,
  ...fields,
});
const of = (name: string, managerId: CreateMember['managerId']) =>
  person({ name, email: `${name.toLowerCase()}@r.example`, managerId });
const today = () => todayIn('America/Chicago', world.clock.now());
const inDays = (days: number) => new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
const lastEvent = async (clinic: Clinic) => (await clinic.officer.audit.list({ limit: 1 })).events[0];

describe('everybody', () => {
  test('a name is on one line, and so is whatever else stands beside it in a mail', async () => {
    const clinic = await world.organization();
    for (const line of ['Ana\r\nBcc: all@r.example', 'Ana\u2028Ruiz', 'Ana\u0000'])
      for (const field of ['name', 'department', 'title', 'staffNumber'] as const)
        await expect(clinic.officer.member.create(person({ [field]: line }))).rejects.toMatchObject({
          code: 'BAD_REQUEST',
        });
    await expect(
      clinic.officer.organization.setProfile({
        ...(await clinic.officer.organization.settings()).profile,
        name: 'Riverside\nClinic',
      }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('the members are those of the organization, by name', async () => {
    const [clinic] = [await world.organization(), await world.organization('Elsewhere')];
    const members = await clinic.officer.member.list();
    expect(members.map((member) => member.name)).toEqual(
      Object.values(clinic.people)
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test('people stand in the order in which one looks names up, in each list of them', async () => {
    const clinic = await world.organization();
    const names = ['Zoe Ash', 'Émilie Roy', 'frank Dee', 'Ängel Fox', 'Eve Old'];
    for (const [n, name] of names.entries()) {
      await clinic.officer.member.create(person({ name, email: `c${n}@r.example`, department: 'Collated' }));
    }
    const order = ['Ängel Fox', 'Émilie Roy', 'Eve Old', 'frank Dee', 'Zoe Ash'];
    const { items } = await clinic.officer.member.page({ department: 'Collated' });
    expect(items.map(({ name }) => name)).toEqual(order);
    const all = (await clinic.officer.member.list()).map(({ name }) => name);
    expect(all.filter((name) => names.includes(name))).toEqual(order);
    const back = await clinic.officer.member.page({ department: 'Collated', sort: 'name', order: 'desc' });
    expect(back.items.map(({ name }) => name)).toEqual(order.toReversed());
  });

  test('a member of the workforce does not see the others', async () => {
    const clinic = await world.organization();
    await expect(clinic.worker.member.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a long list', () => {
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await world.organization();
    const add = (fields: Partial<CreateMember>) => clinic.officer.member.create(person(fields));
    const lead = await add({
      name: 'Lee Park',
      email: 'lee@r.example',
      title: 'Head nurse',
      leadership: 'department-head',
    });
    await add({ email: 'ana@r.example', staffNumber: 'N-100', managerId: lead.id });
    await add({ name: 'Bo Chen', email: 'bo@r.example', department: 'Billing', joinedOn: inDays(10) });
    const gone = await add({ name: 'Cy Old', email: 'cy@r.example', department: 'Billing' });
    await clinic.officer.member.leave({ id: gone.id, leftOn: inDays(-1) });
  });
  const names = async (input: Parameters<Clinic['officer']['member']['page']>[0]) =>
    (await clinic.officer.member.page(input)).items.map(({ name }) => name);

  test('comes in pages, with how many there are', async () => {
    const first = await clinic.officer.member.page({ page: 1, size: 5, state: 'all' });
    const second = await clinic.officer.member.page({ page: 2, size: 5, state: 'all' });
    expect([first.items.length, first.total, second.total]).toEqual([5, 11, 11]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(10);
  });

  test('is searched by name, address, title and staff number', async () => {
    expect(await names({ q: 'ana r' })).toEqual(['Ana Ruiz']);
    expect(await names({ q: 'LEE@R.' })).toEqual(['Lee Park']);
    expect(await names({ q: 'head nurse' })).toEqual(['Lee Park']);
    expect(await names({ q: 'n-100' })).toEqual(['Ana Ruiz']);
    expect(await names({ q: '%' })).toEqual([]);
  });

  test('is narrowed by department, role, leadership and where people stand', async () => {
    expect(await names({ department: 'Nursing' })).toEqual(['Ana Ruiz', 'Lee Park']);
    expect(await names({ role: 'auditor' })).toEqual([clinic.people.auditor.name]);
    expect(await names({ leadership: 'any' })).toEqual(['Lee Park']);
    expect(await names({ leadership: 'owner' })).toEqual([]);
    expect(await names({ state: 'starting' })).toEqual(['Bo Chen']);
    expect(await names({ state: 'left' })).toEqual(['Cy Old']);
    expect(await names({ department: 'Billing', state: 'all' })).toEqual(['Bo Chen', 'Cy Old']);
  });

  test('is sorted, and whoever has nothing to sort by comes last', async () => {
    const sorted = await names({ sort: 'department', order: 'desc', state: 'all' });
    expect(sorted.slice(0, 4)).toEqual(['Ana Ruiz', 'Lee Park', 'Bo Chen', 'Cy Old']);
    expect((await names({ sort: 'joined', order: 'desc', state: 'all' }))[0]).toBe('Bo Chen');
  });

  test('is counted by where people stand today', async () => {
    expect(await clinic.officer.member.count()).toEqual({
      here: 9,
      starting: 1,
      left: 1,
      gated: 0,
      departments: [{ name: 'Nursing', people: 2 }],
    });
  });

  test('says who the manager is, and a person’s page who reports to them', async () => {
    const { items } = await clinic.officer.member.page({ q: 'ana' });
    expect(items[0]).toMatchObject({ managerName: 'Lee Park', state: 'here', browsers: 0 });
    const lead = await clinic.officer.member.get({ id: items[0]!.managerId! });
    expect(lead.reports.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('a person', () => {
  test('is written down without an account, as a workforce member, and it is on the audit trail', async () => {
    const clinic = await world.organization();
    const ana = await clinic.officer.member.create(person({ email: ' Ana@Riverside.Example '.trim() }));
    expect(ana).toMatchObject({ email: 'ana@riverside.example', roles: ['workforce-member'], state: 'here' });
    expect(await lastEvent(clinic)).toMatchObject({ action: 'member.created', subjectName: 'Ana Ruiz', before: null });
  });

  test('is changed, and the audit trail has before and after', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.member.create(person());
    await clinic.officer.member.update({ ...person({ title: 'Charge nurse' }), id });
    expect(await lastEvent(clinic)).toMatchObject({
      action: 'member.updated',
      before: { title: 'Nurse' },
      after: { title: 'Charge nurse' },
    });
  });

  test('has an address and a staff number of their own', async () => {
    const clinic = await world.organization();
    await clinic.officer.member.create(person({ staffNumber: '7' }));
    const other = await clinic.officer.member.create(person({ name: 'Bo', email: 'bo@riverside.example' }));
    await expect(clinic.officer.member.create(person({ name: 'Ann', email: 'ANA@riverside.example' }))).rejects.toThrow(
      'Ana Ruiz has the address ana@riverside.example already. Each person needs their own.',
    );
    await expect(
      clinic.officer.member.update({
        ...person({ name: 'Bo', email: 'bo@riverside.example', staffNumber: '7' }),
        id: other.id,
      }),
    ).rejects.toThrow('Ana Ruiz has the staff number 7 already');
    const elsewhere = await world.organization('Elsewhere');
    await expect(elsewhere.officer.member.create(person())).resolves.toMatchObject({ name: 'Ana Ruiz' });
  });

  test('is nobody’s manager in a circle', async () => {
    const clinic = await world.organization();
    const ana = await clinic.officer.member.create(of('Ana', null));
    const ben = await clinic.officer.member.create(of('Ben', ana.id));
    const cleo = await clinic.officer.member.create(of('Cleo', ben.id));
    await expect(clinic.officer.member.update({ ...of('Ana', cleo.id), id: ana.id })).rejects.toThrow(
      'Cleo cannot be the manager of Ana: that would be a circle, Ana → Cleo → Ben → Ana.',
    );
    await expect(clinic.officer.member.update({ ...of('Ana', ana.id), id: ana.id })).rejects.toThrow(
      'Ana cannot be their own manager.',
    );
    expect((await clinic.officer.member.get({ id: ana.id })).managerId).toBeNull();
  });

  test('of another organization cannot be seen, changed or made a manager', async () => {
    const [clinic, elsewhere] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await elsewhere.officer.member.create(person());
    const notThere = { code: 'NOT_FOUND', message: 'Member not found' };
    await expect(clinic.officer.member.get({ id })).rejects.toMatchObject(notThere);
    await expect(clinic.officer.member.update({ ...person(), id })).rejects.toMatchObject(notThere);
    await expect(clinic.officer.member.create(person({ managerId: id }))).rejects.toMatchObject(notThere);
  });

  test('whose address carries more than one may do is changed by those alone who may give as much', async () => {
    const clinic = await world.organization();
    const officer = await clinic.officer.member.get({ id: clinic.people['compliance-officer'].id });
    const fields = person({ name: officer.name, email: 'mine@riverside.example' });
    await expect(clinic.as('administrator').member.update({ ...fields, id: officer.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      clinic.as('administrator').member.update({ ...fields, email: officer.email, id: officer.id }),
    ).resolves.toMatchObject({ title: 'Nurse' });
  });
});

describe('leaving and coming back', () => {
  test('a person is here on their last day, has left after it, and comes back as who they were', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.member.create(person());
    expect(await clinic.officer.member.leave({ id, leftOn: today() })).toMatchObject({ state: 'here' });
    expect(await clinic.officer.member.leave({ id, leftOn: inDays(-1) })).toMatchObject({ state: 'left' });
    expect(await clinic.officer.member.comeBack({ id, joinedOn: inDays(3) })).toMatchObject({
      state: 'starting',
      leftOn: null,
      title: 'Nurse',
    });
    expect(await lastEvent(clinic)).toMatchObject({ action: 'member.came-back', before: { leftOn: inDays(-1) } });
    await expect(clinic.officer.member.comeBack({ id, joinedOn: today() })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('nobody leaves before they come', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.member.create(person({ joinedOn: '2026-05-01' }));
    await expect(clinic.officer.member.leave({ id, leftOn: '2026-04-30' })).rejects.toThrow(
      'The last day (2026-04-30) lies before the first (2026-05-01).',
    );
  });

  test('the last compliance officer stays until there is another', async () => {
    const clinic = await world.organization();
    const { id } = clinic.people['compliance-officer'];
    await expect(clinic.officer.member.leave({ id, leftOn: inDays(30) })).rejects.toThrow(
      'the last compliance officer',
    );
    const next = await clinic.officer.member.create(person({ joinedOn: '2099-01-01' }));
    await clinic.officer.member.grant({ id: next.id, roles: ['compliance-officer'], auditsUntilOn: null });
    // Whoever cannot sign in could decide nothing.
    await expect(clinic.officer.member.leave({ id, leftOn: inDays(30) })).rejects.toThrow(
      'the last compliance officer',
    );
    await clinic.officer.member.update({ ...person(), id: next.id });
    const { token } = await clinic.officer.invitation.create({ memberId: next.id });
    await world.visitor.invitation.accept({ token, password: 'the heron stands on one leg' });
    await expect(clinic.officer.member.leave({ id, leftOn: inDays(30) })).resolves.toMatchObject({ state: 'here' });
    await expect(clinic.officer.member.leave({ id: next.id, leftOn: inDays(90) })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
  });
});

describe('roles', () => {
  test('are given and taken, in the order of what they may do', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.member.create(person());
    const roles = ['leadership', 'privacy-official', 'leadership'] as const;
    const given = await clinic.officer.member.grant({ id, roles: [...roles], auditsUntilOn: null });
    expect(given.roles).toEqual(['privacy-official', 'leadership']);
    expect(await lastEvent(clinic)).toMatchObject({
      action: 'member.roles-granted',
      before: { roles: ['workforce-member'] },
      after: { roles: ['privacy-official', 'leadership'] },
    });
  });

  test('that may do more than oneself are not one’s own to give or take', async () => {
    const clinic = await world.organization();
    const administrator = clinic.as('administrator');
    const { id } = await clinic.officer.member.create(person());
    await expect(
      administrator.member.grant({ id, roles: ['compliance-officer'], auditsUntilOn: null }),
    ).rejects.toThrow('Your role does not let you give or take the role of compliance officer.');
    const privacy = clinic.people['privacy-official'].id;
    await expect(
      administrator.member.grant({ id: privacy, roles: ['workforce-member'], auditsUntilOn: null }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      administrator.member.grant({ id, roles: ['administrator'], auditsUntilOn: null }),
    ).resolves.toMatchObject({ roles: ['administrator'] });
  });

  test('of an auditor end on a day', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.member.create(person());
    const grant = (auditsUntilOn: string | null, role: 'auditor' | 'leadership' = 'auditor') =>
      clinic.officer.member.grant({ id, roles: [role], auditsUntilOn });
    await expect(grant(null)).rejects.toThrow('Say until which day the auditor may look');
    await expect(grant(inDays(-1))).rejects.toThrow('The auditor’s last day has passed');
    await expect(grant(inDays(30), 'leadership')).rejects.toThrow('for auditors alone');
    await expect(grant(inDays(30))).resolves.toMatchObject({ auditsUntilOn: inDays(30) });
  });

  test('of the last compliance officer are not taken away, nor made to end on a day', async () => {
    const clinic = await world.organization();
    const { id } = clinic.people['compliance-officer'];
    await expect(
      clinic.officer.member.grant({ id, roles: ['compliance-officer', 'auditor'], auditsUntilOn: inDays(0) }),
    ).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(
      clinic.officer.member.grant({ id, roles: ['workforce-member'], auditsUntilOn: null }),
    ).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });
});
