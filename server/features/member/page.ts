import { and, asc, count, desc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { assignments, browsers, members } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { gateOf } from '../../../shared/domain/gate.ts';
import {
  type ListMembers,
  type MemberCounts,
  type MemberId,
  type MemberRecord,
  type MemberRow,
  memberState,
  type MemberState,
} from '../../../shared/domain/member.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { collated, memberColumns, readToday, thisMember } from './service.ts';

/** People as a list that may be long: a page of those that are looked for. */
export function pageMembers(org: OrgContext, input: ListMembers): Promise<Page<MemberRow>> {
  return org.read(async (db) => {
    const today = await readToday(db, org);
    const which = matching(org, input, today);
    const rows = await selectMembers(db)
      .where(which)
      .orderBy(...orderOf(input), asc(collated(members.name)), asc(members.id))
      .limit(input.size)
      .offset((input.page - 1) * input.size);
    return {
      items: rows.map(({ stopOn, ...row }) => ({
        ...row,
        state: memberState(row, today),
        gate: gateOf(stopOn, today),
      })),
      total: await db.$count(members, which),
    };
  });
}

/** One person with all that is known of them. @throws Refusal NOT_FOUND */
export function getMember(org: OrgContext, id: MemberId): Promise<MemberRecord> {
  return org.read((db) => readMemberRecord(db, org, id));
}

/** The same within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readMemberRecord(db: Reader, org: OrgContext, id: MemberId): Promise<MemberRecord> {
  const today = await readToday(db, org);
  const [row] = await selectMembers(db).where(thisMember(org, id));
  if (!row) throw notFound('Member');
  const { browsers: _, stopOn, ...member } = row;
  const reports = await db
    .select({ id: members.id, name: members.name, title: members.title })
    .from(members)
    .where(
      and(
        eq(members.organizationId, org.organizationId),
        eq(members.managerId, id),
        or(isNull(members.leftOn), sql`${members.leftOn} >= ${today}`),
      ),
    )
    .orderBy(asc(collated(members.name)), asc(members.id));
  const theirs = await db
    .select({ id: browsers.id, label: browsers.label, lastSeenAt: browsers.lastSeenAt })
    .from(browsers)
    .where(and(eq(browsers.organizationId, org.organizationId), eq(browsers.memberId, id), isNull(browsers.revokedAt)))
    .orderBy(asc(browsers.label), asc(browsers.id));
  return {
    ...member,
    state: memberState(member, today),
    gate: gateOf(stopOn, today),
    reports,
    browsers: theirs,
  };
}

/** How many people there are, and in which departments. */
export function countMembers(org: OrgContext): Promise<MemberCounts> {
  return org.read(async (db) => {
    const today = await readToday(db, org);
    const inState = (state: MemberState) =>
      db.$count(members, and(eq(members.organizationId, org.organizationId), stands(state, today)));
    const departments = await db
      .select({ name: members.department, people: count() })
      .from(members)
      .where(and(eq(members.organizationId, org.organizationId), ne(members.department, ''), stands('here', today)))
      .groupBy(members.department)
      .orderBy(asc(collated(members.department)));
    return {
      here: await inState('here'),
      starting: await inState('starting'),
      left: await inState('left'),
      gated: await db.$count(members, and(eq(members.organizationId, org.organizationId), isGated(today))),
      departments,
    };
  });
}

/** `memberState` for the database. */
export function stands(state: MemberState, today: string): SQL {
  const left = sql`coalesce(${members.leftOn} < ${today}, false)`;
  const starting = sql`(not ${left} and coalesce(${members.joinedOn} > ${today}, false))`;
  switch (state) {
    case 'left':
      return left;
    case 'starting':
      return starting;
    case 'here':
      return sql`(not ${left} and not ${starting})`;
  }
}

/** The first last day among the courses that a member is to finish before access to patient information; null where there is none. */
const firstStopOn = sql<CalendarDay | null>`(select min(${assignments.stopOn})::text from ${assignments}
  where ${assignments.organizationId} = ${members.organizationId} and ${assignments.memberId} = ${members.id}
    and ${assignments.endedAt} is null)`;

const isGated = (today: string): SQL => sql`(not ${stands('left', today)} and ${firstStopOn} is not null)`;

const managers = alias(members, 'managers');

const selectMembers = (db: Reader) =>
  db
    .select({
      ...memberColumns,
      managerName: managers.name,
      browsers: db.$count(
        browsers,
        and(
          eq(browsers.organizationId, members.organizationId),
          eq(browsers.memberId, members.id),
          isNull(browsers.revokedAt),
        ),
      ),
      stopOn: firstStopOn,
    })
    .from(members)
    .leftJoin(managers, and(eq(managers.organizationId, members.organizationId), eq(managers.id, members.managerId)));

function matching({ organizationId }: OrgContext, input: ListMembers, today: string): SQL | undefined {
  const { q, department, role, leadership, state } = input;
  const wanted = q.toLowerCase();
  const { name, email, title, staffNumber } = members;
  return and(
    eq(members.organizationId, organizationId),
    q === ''
      ? undefined
      : or(...[name, email, title, staffNumber].map((column) => sql`strpos(lower(${column}), ${wanted}) > 0`)),
    department === null ? undefined : eq(members.department, department),
    role === null ? undefined : sql`${role} = any(${members.roles})`,
    leadership === null
      ? undefined
      : leadership === 'any'
        ? sql`${members.leadership} is not null`
        : eq(members.leadership, leadership),
    state === 'all' ? undefined : state === 'gate' ? isGated(today) : stands(state, today),
  );
}

/** Whoever has none of what a column holds comes last, whichever way it is sorted. */
function orderOf({ sort, order }: ListMembers): SQL[] {
  const towards = order === 'asc' ? asc : desc;
  switch (sort) {
    case 'name':
      return [towards(collated(members.name))];
    case 'department':
      return [asc(sql`${members.department} = ''`), towards(collated(members.department))];
    case 'title':
      return [asc(sql`${members.title} = ''`), towards(collated(members.title))];
    case 'joined':
      return [asc(sql`${members.joinedOn} is null`), towards(members.joinedOn)];
    case 'left':
      return [asc(sql`${members.leftOn} is null`), towards(members.leftOn)];
  }
}
