import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import {
  accounts,
  type identityProviders,
  memberIdentities,
  members,
  memberships,
  organizations,
} from '../../drizzle/schema/index.ts';
import { domainOfAddress } from '../../shared/domain/account-kind.ts';
import { rolesByGroups } from '../../shared/domain/identity-provider.ts';
import { MemberId, type Role } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { todayIn } from '../../shared/policy/today.ts';
import type { SystemActor } from '../actor.ts';
import type { OrgContext, Reader } from '../context.ts';
import { type Db, enterTenant, type Tx } from '../database/tenant.ts';
import { holdChain } from '../features/audit/chain.ts';
import { insertAccount } from './accounts.ts';
import { endLinksOf } from './end-links.ts';
import { lastingOfficers } from './lasting-officers.ts';
import { type ProvidedPerson, SignInFailure } from './single-sign-on.ts';
import { mayAct } from './standing.ts';

type Provider = typeof identityProviders.$inferSelect;
type Org = OrgContext<SystemActor>;
type KnownMember = Pick<typeof members.$inferSelect, 'id' | 'name' | 'roles' | 'leftOn' | 'auditsUntilOn'>;

/**
 * The account of whom an organization's own provider says it is; member, account and roles are made and refreshed on the
 * way, all of it or nothing. A person is known by the provider's own name for them, and the first time by their address
 * among this organization's members alone: an account that belongs to somebody elsewhere is never taken for theirs.
 *
 * @returns the account's id
 * @throws SignInFailure
 */
export async function accountByProvider(db: Db, org: Org, provider: Provider, person: ProvidedPerson): Promise<string> {
  const { organizationId } = org;
  const known = await org.read((reader) => findMember(reader, org, person));
  if (!known) refuseStranger(provider, person);
  else if (!known.isLinked) refuseForeignAddress(provider, person);
  const memberId = known?.member.id ?? MemberId.parse(newId());

  return db.transaction(async (tx) => {
    const [membership] = await tx
      .select()
      .from(memberships)
      .where(and(eq(memberships.organizationId, organizationId), eq(memberships.memberId, memberId)));
    if (!membership && known && !known.mayAct) throw new SignInFailure('no-access');
    const accountId = membership?.accountId ?? (await makeAccount(tx, org, memberId, person));

    await enterTenant(tx, organizationId);
    // First, so that what is read from here on is what the change is made to.
    await holdChain(tx, organizationId);
    const member = known ? await readMember(tx, org, memberId) : await insertMember(tx, org, memberId, person);
    if (!known?.isLinked) await linkIdentity(tx, org, member, person);
    const roles = await refreshRoles(tx, org, provider, member, person.groups);
    if (!roles.every((role) => provider.vouchedRoles.includes(role))) {
      throw new SignInFailure('may-do-more');
    }
    return accountId;
  });
}

/** The account of a person whom the provider has signed in here before, or null; nothing is made or changed. */
export async function accountOfProvided(
  db: Db,
  org: Org,
  { issuer, subject }: Pick<ProvidedPerson, 'issuer' | 'subject'>,
): Promise<string | null> {
  const { organizationId } = org;
  const [identity] = await org.read((reader) =>
    reader
      .select({ memberId: memberIdentities.memberId })
      .from(memberIdentities)
      .where(
        and(
          eq(memberIdentities.organizationId, organizationId),
          eq(memberIdentities.issuer, issuer),
          eq(memberIdentities.subject, subject),
        ),
      ),
  );
  if (!identity) return null;
  const [membership] = await db
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.memberId, identity.memberId)));
  return membership?.accountId ?? null;
}

const columns = {
  id: members.id,
  name: members.name,
  roles: members.roles,
  leftOn: members.leftOn,
  auditsUntilOn: members.auditsUntilOn,
};

async function findMember(
  db: Reader,
  { organizationId, now }: Org,
  { issuer, subject, email }: ProvidedPerson,
): Promise<{ member: KnownMember; isLinked: boolean; mayAct: boolean } | null> {
  const [organization] = await db
    .select({ timeZone: organizations.timeZone })
    .from(organizations)
    .where(eq(organizations.id, organizationId));
  const own = eq(members.organizationId, organizationId);
  const [linked] = await db
    .select(columns)
    .from(members)
    .innerJoin(
      memberIdentities,
      and(
        eq(memberIdentities.organizationId, members.organizationId),
        eq(memberIdentities.memberId, members.id),
        eq(memberIdentities.issuer, issuer),
        eq(memberIdentities.subject, subject),
      ),
    )
    .where(own);
  const [addressed] =
    linked || email === null
      ? []
      : await db
          .select(columns)
          .from(members)
          .where(and(own, eq(members.email, email)));
  const member = linked ?? addressed;
  if (!member || !organization) return null;
  if (!linked) await refuseSecondIdentity(db, { organizationId, issuer, memberId: member.id });
  return {
    member,
    isLinked: linked !== undefined,
    mayAct: mayAct(member, todayIn(organization.timeZone, now())),
  };
}

/** Whoever has come by this provider before is known by its name for them; the same address is somebody else's there now. */
async function refuseSecondIdentity(
  db: Reader,
  { organizationId, issuer, memberId }: { organizationId: OrganizationId; issuer: string; memberId: MemberId },
): Promise<void> {
  const [other] = await db
    .select({ subject: memberIdentities.subject })
    .from(memberIdentities)
    .where(
      and(
        eq(memberIdentities.organizationId, organizationId),
        eq(memberIdentities.memberId, memberId),
        eq(memberIdentities.issuer, issuer),
      ),
    );
  if (other) throw new SignInFailure('other-person');
}

function refuseForeignAddress({ domains }: Provider, { email }: ProvidedPerson): void {
  if (email === null) throw new SignInFailure('no-address');
  const domain = domainOfAddress(email);
  if (domain === null || !domains.includes(domain)) throw new SignInFailure('foreign-address');
}

function refuseStranger(provider: Provider, person: ProvidedPerson): void {
  refuseForeignAddress(provider, person);
  if (!provider.addsMembers) throw new SignInFailure('unknown-person');
}

/** An account without a password. @throws SignInFailure address-taken */
async function makeAccount(tx: Tx, org: Org, memberId: MemberId, { email, name }: ProvidedPerson): Promise<string> {
  if (email === null) throw new SignInFailure('no-address');
  const [taken] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  if (taken) throw new SignInFailure('address-taken');
  const accountId = await insertAccount(tx, { name: name || email, email, passwordHash: null });
  await tx
    .insert(memberships)
    .values({ accountId, organizationId: org.organizationId, memberId, createdAt: org.now() });
  return accountId;
}

async function readMember(tx: Tx, { organizationId }: Org, id: MemberId): Promise<KnownMember> {
  const [member] = await tx
    .select(columns)
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, id)));
  if (!member) throw new SignInFailure('unknown-person');
  return member;
}

async function insertMember(tx: Tx, org: Org, id: MemberId, { email, name }: ProvidedPerson): Promise<KnownMember> {
  if (email === null) throw new SignInFailure('no-address');
  const roles: Role[] = ['workforce-member'];
  const row = { organizationId: org.organizationId, id, name: name || email, email, roles, createdAt: org.now() };
  const [member] = await tx.insert(members).values(row).returning(columns);
  if (!member) throw new Error('A member that was not inserted');
  await org.record(tx, {
    action: 'member.created',
    subject: { kind: 'member', id, name: member.name },
    before: null,
    after: { name: member.name, email, roles, by: 'single sign-on' },
  });
  return member;
}

async function linkIdentity(
  tx: Tx,
  org: Org,
  { id, name }: KnownMember,
  { issuer, subject }: ProvidedPerson,
): Promise<void> {
  await tx
    .insert(memberIdentities)
    .values({ organizationId: org.organizationId, issuer, subject, memberId: id, createdAt: org.now() });
  await org.record(tx, {
    action: 'member.linked',
    subject: { kind: 'member', id, name },
    before: null,
    after: { issuer, subject },
  });
}

/** Gives and takes the roles of the mapping, but the last compliance officer's. @returns the roles that the member has now */
async function refreshRoles(
  tx: Tx,
  org: Org,
  { rolesOfGroups }: Provider,
  { id, name, roles: before }: KnownMember,
  groups: readonly string[],
): Promise<Role[]> {
  const mapped = rolesByGroups(before, groups, rolesOfGroups);
  const losesOffice = before.includes('compliance-officer') && !mapped.includes('compliance-officer');
  const after =
    losesOffice && !(await lastingOfficers(tx, org)).some((one) => one !== id)
      ? [...mapped, 'compliance-officer' as const]
      : mapped;
  if (after.length === before.length && after.every((role) => before.includes(role))) return after;
  await tx
    .update(members)
    .set({ roles: after })
    .where(and(eq(members.organizationId, org.organizationId), eq(members.id, id)));
  if (after.some((role) => !before.includes(role))) await endLinksOf(tx, org, id);
  await org.record(tx, {
    action: 'member.roles-granted',
    subject: { kind: 'member', id, name },
    before: { roles: before },
    after: { roles: after, by: 'single sign-on' },
  });
  return after;
}
