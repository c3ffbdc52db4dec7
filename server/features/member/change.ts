import { and, eq, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members } from '../../../drizzle/schema/index.ts';
import {
  type ComeBackMember,
  type CreateMember,
  type GrantRoles,
  type LeaveMember,
  type Member,
  MemberId,
  type MemberRecord,
  type Role,
  roles,
  type UpdateMember,
} from '../../../shared/domain/member.ts';
import { grantable } from '../../../shared/domain/permission.ts';
import { managerLoop } from '../../../shared/domain/reporting-line.ts';
import { endLinksOf } from '../../auth/end-links.ts';
import { lastingOfficers } from '../../auth/lasting-officers.ts';
import type { Change, MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { readMemberRecord } from './page.ts';
import { readMember, readToday, thisMember } from './service.ts';

/** Writes down a person. They need no account. @throws Refusal CONFLICT for a taken address or staff number, NOT_FOUND for an unknown manager */
export function createMember(org: MemberContext, input: CreateMember): Promise<MemberRecord> {
  const id = MemberId.parse(newId());
  return org.change('member.created', async (tx) => {
    if (input.managerId) await readMember(tx, org, input.managerId);
    await refuseTaken(tx, org, id, input);
    const ordinary: Role[] = ['workforce-member'];
    await tx
      .insert(members)
      .values({ ...input, organizationId: org.organizationId, id, roles: ordinary, createdAt: org.now() });
    return changed(tx, org, null, id);
  });
}

/** Replaces what is known of a person. @throws Refusal NOT_FOUND, CONFLICT for a taken address or staff number, BAD_REQUEST for a circle of managers, FORBIDDEN for the address of whoever may do more than oneself */
export function updateMember(org: MemberContext, { id, ...fields }: UpdateMember): Promise<MemberRecord> {
  return org.change('member.updated', async (tx) => {
    const before = await readMember(tx, org, id);
    if (fields.managerId) await refuseLoop(tx, org, before, fields.managerId);
    // Invitations go to the address: whoever could change it could become that person.
    if (fields.email !== before.email) refuseAbove(org, before, 'change the e-mail address of');
    refuseBackwards({ joinedOn: fields.joinedOn, leftOn: before.leftOn });
    await refuseTaken(tx, org, id, fields);
    await tx.update(members).set(fields).where(thisMember(org, id));
    return changed(tx, org, before, id);
  });
}

/** Says a person's last day. @throws Refusal NOT_FOUND, BAD_REQUEST for a day before their first, PRECONDITION_FAILED for the last compliance officer, FORBIDDEN for whoever may do more than oneself */
export function leave(org: MemberContext, { id, leftOn }: LeaveMember): Promise<MemberRecord> {
  return org.change('member.left', async (tx) => {
    const before = await readMember(tx, org, id);
    refuseAbove(org, before, 'end the time of');
    refuseBackwards({ joinedOn: before.joinedOn, leftOn });
    await refuseWithoutOfficer(tx, org, id);
    await tx.update(members).set({ leftOn }).where(thisMember(org, id));
    return changed(tx, org, before, id);
  });
}

/** Takes a person back who has left or was to leave; what was known of them stands. @throws Refusal NOT_FOUND, CONFLICT for whoever has no last day, FORBIDDEN for whoever may do more than oneself */
export function comeBack(org: MemberContext, { id, joinedOn }: ComeBackMember): Promise<MemberRecord> {
  return org.change('member.came-back', async (tx) => {
    const before = await readMember(tx, org, id);
    refuseAbove(org, before, 'take back');
    if (before.leftOn === null) throw new Refusal('CONFLICT', `${before.name} has no last day. Nothing was changed.`);
    await tx.update(members).set({ joinedOn, leftOn: null }).where(thisMember(org, id));
    return changed(tx, org, before, id);
  });
}

/** Gives and takes roles: only those that one may give. Whoever is given one gets in by no link that was made before. @throws Refusal NOT_FOUND, FORBIDDEN, BAD_REQUEST for an auditor without a last day, PRECONDITION_FAILED for the last compliance officer */
export function grantRoles(
  org: MemberContext,
  { id, roles: wanted, auditsUntilOn }: GrantRoles,
): Promise<MemberRecord> {
  return org.change('member.roles-granted', async (tx) => {
    const before = await readMember(tx, org, id);
    const after = roles.filter((role) => wanted.includes(role));
    const touched = roles.filter((role) => after.includes(role) !== before.roles.includes(role));
    refuseUngrantable(org, before.auditsUntilOn === auditsUntilOn ? touched : [...touched, 'auditor']);
    refuseUndatedAudit(after, auditsUntilOn, await readToday(tx, org));
    // On an auditor’s last day all roles end.
    if (auditsUntilOn !== null || !after.includes('compliance-officer')) await refuseWithoutOfficer(tx, org, id);
    await tx.update(members).set({ roles: after, auditsUntilOn }).where(thisMember(org, id));
    if (after.some((role) => !before.roles.includes(role))) await endLinksOf(tx, org, id);
    return changed(tx, org, before, id);
  });
}

async function changed(tx: Tx, org: OrgContext, before: Member | null, id: MemberId): Promise<Change<MemberRecord>> {
  const after = await readMember(tx, org, id);
  return {
    subject: { kind: 'member', id, name: after.name },
    before,
    after,
    result: await readMemberRecord(tx, org, id),
  };
}

async function refuseTaken(
  db: Reader,
  org: OrgContext,
  id: MemberId,
  { email, staffNumber }: Pick<Member, 'email' | 'staffNumber'>,
): Promise<void> {
  const others = and(eq(members.organizationId, org.organizationId), ne(members.id, id));
  const [sameAddress] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(others, eq(members.email, email)));
  if (sameAddress)
    throw new Refusal('CONFLICT', `${sameAddress.name} has the address ${email} already. Each person needs their own.`);
  if (staffNumber === '') return;
  const [sameNumber] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(others, eq(members.staffNumber, staffNumber)));
  if (sameNumber)
    throw new Refusal('CONFLICT', `${sameNumber.name} has the staff number ${staffNumber} already. Check both.`);
}

/** Nobody reports to themselves, whether at once or by way of others. */
async function refuseLoop(tx: Tx, org: OrgContext, member: Member, managerId: MemberId): Promise<void> {
  const everybody = await tx
    .select({ id: members.id, name: members.name, managerId: members.managerId })
    .from(members)
    .where(eq(members.organizationId, org.organizationId));
  const byId = new Map(everybody.map((one) => [one.id, one]));
  const manager = byId.get(managerId) ?? (await readMember(tx, org, managerId));
  const loop = managerLoop(member.id, (id) => (id === member.id ? managerId : (byId.get(id)?.managerId ?? null)));
  if (!loop) return;
  throw new Refusal(
    'BAD_REQUEST',
    manager.id === member.id
      ? `${member.name} cannot be their own manager. Choose somebody else, or nobody.`
      : `${manager.name} cannot be the manager of ${member.name}: that would be a circle, ${loop.map((id) => byId.get(id)?.name ?? '').join(' → ')}.`,
  );
}

/** @throws Refusal BAD_REQUEST where somebody would leave before they come */
export function refuseBackwards({ joinedOn, leftOn }: Pick<Member, 'joinedOn' | 'leftOn'>): void {
  if (joinedOn === null || leftOn === null || joinedOn <= leftOn) return;
  throw new Refusal('BAD_REQUEST', `The last day (${leftOn}) lies before the first (${joinedOn}). Check both.`);
}

/** Is there a role of theirs that one could not give? Then some things about them are not one's own to change. */
export const isAbove = (org: MemberContext, member: Pick<Member, 'roles'>): boolean =>
  member.roles.some((role) => !grantable(org.actor.roles).includes(role));

function refuseAbove(org: MemberContext, member: Member, what: string): void {
  if (!isAbove(org, member)) return;
  throw new Refusal(
    'FORBIDDEN',
    `Your role does not let you ${what} ${member.name}, who may do more than you. Ask a compliance officer.`,
  );
}

function refuseUngrantable(org: MemberContext, touched: readonly Role[]): void {
  const own = grantable(org.actor.roles);
  const beyond = touched.find((role) => !own.includes(role));
  if (beyond === undefined) return;
  throw new Refusal(
    'FORBIDDEN',
    `Your role does not let you give or take the role of ${beyond.replaceAll('-', ' ')}. Ask a compliance officer.`,
  );
}

/** An auditor comes from outside and for a time; nobody else's roles end by themselves. */
function refuseUndatedAudit(after: readonly Role[], auditsUntilOn: string | null, today: string): void {
  const audits = after.includes('auditor');
  if (audits && auditsUntilOn === null)
    throw new Refusal('BAD_REQUEST', 'Say until which day the auditor may look. Nobody audits without an end.');
  if (audits && auditsUntilOn !== null && auditsUntilOn < today)
    throw new Refusal('BAD_REQUEST', 'The auditor’s last day has passed. Choose a later one.');
  if (!audits && auditsUntilOn !== null)
    throw new Refusal(
      'BAD_REQUEST',
      'A last day of auditing is for auditors alone. Give the role, or take the day away.',
    );
}

/** Somebody must be left who may decide: another compliance officer who can sign in, without a last day. */
async function refuseWithoutOfficer(tx: Tx, org: OrgContext, id: MemberId): Promise<void> {
  const officers = await lastingOfficers(tx, org);
  if (officers.length !== 1 || officers[0] !== id) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    'This is the last compliance officer who can sign in. Give the role to somebody else with an account first; the organization can’t be without one.',
  );
}
