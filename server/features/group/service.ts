import { and, asc, eq, exists, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { groupMembers, groups, members } from '../../../drizzle/schema/index.ts';
import {
  type CreateGroup,
  type Group,
  GroupId,
  type GroupRule,
  type ListGroupMembers,
  type Membership,
  type UpdateGroup,
} from '../../../shared/domain/group.ts';
import type { Member, MemberId } from '../../../shared/domain/member.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { stands } from '../member/page.ts';
import { collated, memberColumns, readToday } from '../member/service.ts';
import { hasOwnRules } from '../policy/own-rules.ts';

/** All groups, by name, each with how many people it has today. */
export function listGroups(org: OrgContext): Promise<Group[]> {
  return org.read((db) => readGroups(db, org));
}

/** One group. @throws Refusal NOT_FOUND */
export function getGroup(org: OrgContext, id: GroupId): Promise<Group> {
  return org.read((db) => readGroup(db, org, id));
}

/** The people of a group today, by name, a page at a time. @throws Refusal NOT_FOUND */
export function pageGroupMembers(org: OrgContext, { id, page, size }: ListGroupMembers): Promise<Page<Member>> {
  return org.read(async (db) => {
    const { rule } = await readRow(db, org, id);
    const which = peopleOf(db, org, { id, rule }, await readToday(db, org));
    return {
      items: await db
        .select(memberColumns)
        .from(members)
        .where(which)
        .orderBy(asc(collated(members.name)), asc(members.id))
        .limit(size)
        .offset((page - 1) * size),
      total: await db.$count(members, which),
    };
  });
}

/** The groups that somebody is in today. @throws Refusal NOT_FOUND */
export function listGroupsOfMember(org: OrgContext, memberId: MemberId): Promise<GroupId[]> {
  return org.read(async (db) => {
    await refuseUnknown(db, org, { kind: 'chosen', memberIds: [memberId] });
    return groupsOfMember(db, org, memberId);
  });
}

/** Makes a group. @throws Refusal CONFLICT for a taken name, NOT_FOUND for an unknown person */
export function createGroup(org: OrgContext, { name, membership }: CreateGroup): Promise<Group> {
  const { organizationId } = org;
  const id = GroupId.parse(newId());
  return org.change('group.created', async (tx) => {
    await refuseUnknown(tx, org, membership);
    await refuseTakenName(tx, org, id, name);
    await tx.insert(groups).values({ organizationId, id, name, rule: ruleOf(membership), createdAt: org.now() });
    await choose(tx, org, id, membership);
    const after = { name, membership };
    return { subject: { kind: 'group', id, name }, before: null, after, result: await readGroup(tx, org, id) };
  });
}

/** Replaces a group's name and who is in it. @throws Refusal NOT_FOUND, CONFLICT for a taken name */
export function updateGroup(org: OrgContext, { id, name, membership }: UpdateGroup): Promise<Group> {
  return org.change('group.updated', async (tx) => {
    const row = await readRow(tx, org, id);
    await refuseUnknown(tx, org, membership);
    await refuseTakenName(tx, org, id, name);
    const before = { name: row.name, membership: await membershipOf(tx, org, row) };
    await tx
      .update(groups)
      .set({ name, rule: ruleOf(membership) })
      .where(thisGroup(org, id));
    await tx.delete(groupMembers).where(ofGroup(org, id));
    await choose(tx, org, id, membership);
    const after = { name, membership };
    return { subject: { kind: 'group', id, name }, before, after, result: await readGroup(tx, org, id) };
  });
}

/** Takes a group away; its people stay what they are, and who they were stays on the audit trail. @returns the groups left. @throws Refusal NOT_FOUND, CONFLICT where it has rules of its own */
export function removeGroup(org: OrgContext, id: GroupId): Promise<Group[]> {
  return org.change('group.removed', async (tx) => {
    const row = await readRow(tx, org, id);
    if (await hasOwnRules(tx, org, id))
      throw new Refusal(
        'CONFLICT',
        `${row.name} has rules of its own in your policy, or in its draft. Take them out there first: without them its people go by everybody’s rules.`,
      );
    const before = { name: row.name, membership: await membershipOf(tx, org, row) };
    await tx.update(groups).set({ removedAt: org.now() }).where(thisGroup(org, id));
    return { subject: { kind: 'group', id, name: row.name }, before, after: null, result: await readGroups(tx, org) };
  });
}

/** Whom a group holds on a day, as a condition on the table of members: those who fit or were chosen, and have not left. */
export function peopleOf(
  db: Reader,
  { organizationId }: OrgContext,
  { id, rule }: Pick<Group, 'id' | 'rule'>,
  today: string,
): SQL | undefined {
  const chosen = db
    .select({ memberId: groupMembers.memberId })
    .from(groupMembers)
    .where(
      and(
        eq(groupMembers.organizationId, organizationId),
        eq(groupMembers.groupId, id),
        eq(groupMembers.memberId, members.id),
      ),
    );
  return and(
    eq(members.organizationId, organizationId),
    sql`not ${stands('left', today)}`,
    rule === null ? exists(chosen) : fits(rule),
  );
}

/** The groups that hold a member today, in one look at all of them: each browser asks for them at each check. */
export async function groupsOfMember(db: Reader, org: OrgContext, memberId: MemberId): Promise<GroupId[]> {
  const { organizationId } = org;
  const rows = await db
    .select({ id: groups.id, rule: groups.rule })
    .from(groups)
    .where(and(eq(groups.organizationId, organizationId), isNull(groups.removedAt)))
    .orderBy(asc(groups.id));
  if (rows.length === 0) return [];
  const today = await readToday(db, org);
  const [holds] = await db
    .select(
      Object.fromEntries(rows.map((row) => [row.id, sql<boolean>`coalesce(${peopleOf(db, org, row, today)}, false)`])),
    )
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, memberId)));
  return rows.filter(({ id }) => holds?.[id] === true).map(({ id }) => id);
}

function fits({ department, role, leadership, handlesPhi }: GroupRule): SQL | undefined {
  return and(
    department === null ? undefined : eq(members.department, department),
    role === null ? undefined : sql`${role} = any(${members.roles})`,
    leadership === null
      ? undefined
      : leadership === 'any'
        ? sql`${members.leadership} is not null`
        : eq(members.leadership, leadership),
    handlesPhi === null ? undefined : eq(members.handlesPhi, handlesPhi),
  );
}

const thisGroup = ({ organizationId }: OrgContext, id: GroupId) =>
  and(eq(groups.organizationId, organizationId), eq(groups.id, id), isNull(groups.removedAt));

const ofGroup = ({ organizationId }: OrgContext, id: GroupId) =>
  and(eq(groupMembers.organizationId, organizationId), eq(groupMembers.groupId, id));

const ruleOf = (membership: Membership): GroupRule | null => (membership.kind === 'rule' ? membership.rule : null);

type Row = Pick<Group, 'id' | 'name' | 'rule'>;

async function readRow(db: Reader, org: OrgContext, id: GroupId): Promise<Row> {
  const [row] = await db
    .select({ id: groups.id, name: groups.name, rule: groups.rule })
    .from(groups)
    .where(thisGroup(org, id));
  if (!row) throw notFound('Group');
  return row;
}

async function readGroups(db: Reader, org: OrgContext): Promise<Group[]> {
  const today = await readToday(db, org);
  const rows = await db
    .select({ id: groups.id, name: groups.name, rule: groups.rule })
    .from(groups)
    .where(and(eq(groups.organizationId, org.organizationId), isNull(groups.removedAt)))
    .orderBy(asc(collated(groups.name)));
  const counted: Group[] = [];
  // One after the other: they share a transaction, and an organization has few groups.
  for (const row of rows) counted.push({ ...row, people: await db.$count(members, peopleOf(db, org, row, today)) });
  return counted;
}

/** One group, within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readGroup(db: Reader, org: OrgContext, id: GroupId): Promise<Group> {
  const row = await readRow(db, org, id);
  return { ...row, people: await db.$count(members, peopleOf(db, org, row, await readToday(db, org))) };
}

async function membershipOf(db: Reader, org: OrgContext, { id, rule }: Row): Promise<Membership> {
  if (rule !== null) return { kind: 'rule', rule };
  const chosen = await db.select({ id: groupMembers.memberId }).from(groupMembers).where(ofGroup(org, id));
  return { kind: 'chosen', memberIds: chosen.map((one) => one.id) };
}

async function choose(tx: Tx, { organizationId }: OrgContext, groupId: GroupId, membership: Membership): Promise<void> {
  if (membership.kind === 'rule' || membership.memberIds.length === 0) return;
  const chosen = [...new Set(membership.memberIds)];
  await tx.insert(groupMembers).values(chosen.map((memberId) => ({ organizationId, groupId, memberId })));
}

async function refuseUnknown(db: Reader, { organizationId }: OrgContext, membership: Membership): Promise<void> {
  if (membership.kind === 'rule') return;
  const wanted: MemberId[] = [...new Set(membership.memberIds)];
  const known = await db.$count(members, and(eq(members.organizationId, organizationId), among(members.id, wanted)));
  if (known < wanted.length) throw notFound('Member');
}

async function refuseTakenName(db: Reader, { organizationId }: OrgContext, id: GroupId, name: string): Promise<void> {
  const taken = await db.$count(
    groups,
    and(eq(groups.organizationId, organizationId), eq(groups.name, name), ne(groups.id, id), isNull(groups.removedAt)),
  );
  if (taken > 0) throw new Refusal('CONFLICT', `A group named ${name} exists already. Choose another name.`);
}
