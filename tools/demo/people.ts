import type { Role } from '../../shared/domain/member.ts';
import { createGroup } from '../../server/features/group/service.ts';
import { createMember, grantRoles, leave } from '../../server/features/member/change.ts';
import { type Clinic, memberIdOf, type Person } from './clinic.ts';
import type { Random } from './random.ts';

/** An officer wrote down who was there on the second day. */
const WRITTEN_DOWN_DAYS_AGO = 364;
export const AUDITOR_DAYS_LEFT = 45;

const departments = [
  { name: 'Administration', head: 'Chief operating officer', titles: ['Office manager', 'Executive assistant'] },
  { name: 'Primary care', head: 'Medical director', titles: ['Physician', 'Nurse practitioner', 'Medical assistant'] },
  { name: 'Pediatrics', head: 'Head of pediatrics', titles: ['Pediatrician', 'Pediatric nurse', 'Medical assistant'] },
  { name: 'Behavioral health', head: 'Head of behavioral health', titles: ['Psychologist', 'Social worker'] },
  { name: 'Dental', head: 'Head of dental', titles: ['Dentist', 'Dental hygienist', 'Dental assistant'] },
  { name: 'Pharmacy', head: 'Pharmacist in charge', titles: ['Pharmacist', 'Pharmacy technician'] },
  { name: 'Front desk', head: 'Patient access manager', titles: ['Receptionist', 'Scheduler', 'Interpreter'] },
  { name: 'Billing and records', head: 'Revenue manager', titles: ['Medical coder', 'Billing specialist'] },
  { name: 'Information technology', head: 'IT manager', titles: ['Systems administrator', 'Support technician'] },
] as const;

const givenNames = (
  'Ana Ben Carla David Elena Farid Grace Hiro Imani Jonas Kavya Luis Maya Noah Olga Priya Quentin Rosa Samuel Tara ' +
  'Uma Victor Wanda Ximena Yusuf Zoe Amir Bianca Caleb Dina Emil Fatima Gabriel Hana Isaac Julia Kofi Lena Marco Nadia'
).split(' ');
const familyNames = (
  'Abbott Bauer Castillo Dawson Ekwueme Ferreira Gallagher Haddad Iwasaki Jensen Kowalski Lindqvist Moreno Nakamura ' +
  'Okafor Petrov Quintero Rahman Schneider Tran Ueda Vasquez Whitfield Yilmaz Zielinski Ashby Bergman Calloway Duarte'
).split(' ');

/** Who signs in to look around; the rest have no account. */
export const guests = {
  officer: 'officer@riverside.example',
  leader: 'leader@riverside.example',
  workforce: 'workforce@riverside.example',
  auditor: 'auditor@riverside.example',
} as const;

/** Everybody who ever worked there, whoever others report to before those who do. The officer comes first: she founds it. */
export function peopleOf(random: Random, count: number): Person[] {
  const taken = new Set<string>();
  const nameNobodyHas = (): string => {
    const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
    if (taken.has(name)) return nameNobodyHas();
    taken.add(name);
    return name;
  };
  const people: Person[] = [];
  const add = (fields: Partial<Person> & Pick<Person, 'department' | 'title' | 'managerEmail'>): Person => {
    const name = nameNobodyHas();
    const person: Person = {
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@riverside.example`,
      staffNumber: `R${1001 + people.length}`,
      leadership: null,
      handlesPhi: !['Administration', 'Information technology'].includes(fields.department),
      roles: ['workforce-member'],
      joinedDaysAgo: random.between(400, 4000),
      leftDaysAgo: null,
      ...fields,
    };
    people.push(person);
    return person;
  };

  const director = guests.leader;
  add({
    email: guests.officer,
    department: 'Administration',
    title: 'Compliance officer',
    managerEmail: director,
    leadership: 'director',
    roles: ['compliance-officer'],
  });
  add({
    email: director,
    department: 'Administration',
    title: 'Executive director',
    managerEmail: null,
    leadership: 'executive',
    roles: ['leadership'],
  });
  const heads = departments.map(({ name, head }) =>
    add({
      department: name,
      title: head,
      managerEmail: director,
      leadership: name === 'Administration' ? 'executive' : 'department-head',
      roles: rolesOfHead(name),
    }),
  );
  add({
    email: guests.workforce,
    department: 'Front desk',
    title: 'Receptionist',
    managerEmail: heads[6]?.email ?? director,
  });
  add({
    email: guests.auditor,
    department: 'Administration',
    title: 'Outside auditor',
    managerEmail: null,
    handlesPhi: false,
    roles: ['auditor'],
    joinedDaysAgo: 20,
  });
  add({
    department: 'Information technology',
    title: 'Systems administrator',
    managerEmail: heads[8]?.email ?? director,
    roles: ['administrator'],
  });
  while (people.length < count) {
    const index = people.length % departments.length;
    const { name, titles } = departments[index] ?? departments[0];
    add({ department: name, title: random.pick(titles), managerEmail: heads[index]?.email ?? director });
  }
  letSomeComeAndGo(random, people);
  return people;
}

function rolesOfHead(department: string): Role[] {
  if (department === 'Billing and records') return ['privacy-official'];
  if (department === 'Information technology') return ['security-official'];
  return department === 'Administration' ? ['leadership'] : ['workforce-member'];
}

/** The last ones of the list: nobody reports to them. */
function letSomeComeAndGo(random: Random, people: Person[]): void {
  const some = Math.max(2, Math.round(people.length / 12));
  const last = people.slice(-3 * some);
  for (const person of last.slice(0, some)) person.leftDaysAgo = random.between(10, 300);
  for (const person of last.slice(some, 2 * some)) person.joinedDaysAgo = random.between(15, 340);
  const starting = last.slice(2 * some, 2 * some + 2);
  for (const person of starting) person.joinedDaysAgo = -random.between(5, 25);
  const [leaving] = last.slice(-1);
  if (leaving && !starting.includes(leaving)) leaving.leftDaysAgo = -12;
}

/** Writes people down as they come, gives some of them roles, and lets some leave. */
export function planPeople(clinic: Clinic): void {
  const { timeline, people, scale } = clinic;
  for (const [index, person] of people.entries()) {
    // The officer founded the clinic and is there already.
    if (index === 0) continue;
    const writtenDown = Math.max(0, Math.min(WRITTEN_DOWN_DAYS_AGO, person.joinedDaysAgo + 7));
    timeline.on(person.joinedDaysAgo < 0 ? 4 : writtenDown, 14 + index / 60, () => writeDown(clinic, person));
    const { leftDaysAgo } = person;
    if (leftDaysAgo !== null) {
      timeline.on(Math.max(1, leftDaysAgo + 14), 16, () =>
        leave(clinic.officer, {
          id: memberIdOf(clinic, person.email),
          leftOn: timeline.dayBefore(leftDaysAgo),
        }),
      );
    }
  }
  timeline.on(350, 15, () =>
    createGroup(clinic.officer, {
      name: 'Leaders',
      membership: {
        kind: 'rule',
        rule: { department: null, role: null, leadership: 'any', handlesPhi: null },
      },
    }),
  );
  timeline.on(350, 15.1, () =>
    createGroup(clinic.officer, {
      name: 'Front desk with patient information',
      membership: {
        kind: 'rule',
        rule: { department: 'Front desk', role: null, leadership: null, handlesPhi: true },
      },
    }),
  );
  timeline.on(349, 15, () =>
    createGroup(clinic.officer, {
      name: 'Pilot of AI scribes',
      membership: {
        kind: 'chosen',
        memberIds: people.slice(3, 3 + Math.ceil(6 * scale)).map(({ email }) => memberIdOf(clinic, email)),
      },
    }),
  );
}

async function writeDown(clinic: Clinic, person: Person): Promise<void> {
  const { timeline, officer, memberIds } = clinic;
  const { name, email, staffNumber, department, title, leadership, handlesPhi, roles } = person;
  const { id } = await createMember(officer, {
    name,
    email,
    staffNumber,
    department,
    title,
    leadership,
    handlesPhi,
    managerId: person.managerEmail === null ? null : memberIdOf(clinic, person.managerEmail),
    joinedOn: timeline.dayBefore(person.joinedDaysAgo),
  });
  memberIds.set(email, id);
  if (roles.includes('workforce-member')) return;
  const auditsUntilOn = roles.includes('auditor') ? timeline.dayBefore(-AUDITOR_DAYS_LEFT) : null;
  await grantRoles(officer, { id, roles, auditsUntilOn });
}
