import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import { members, namedAuthorities } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import {
  isInAuthority,
  type NameAuthority,
  type NamedAuthority,
  NamedAuthorityId,
} from '../../../shared/domain/named-authority.ts';
import { can } from '../../../shared/domain/permission.ts';
import { mayAct } from '../../auth/standing.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readMember, readToday } from '../member/service.ts';

/** Who may go past a denial and grant exceptions, and who could once: those who can now first. */
export const listAuthorities = (org: OrgContext): Promise<NamedAuthority[]> =>
  org.read((db) => readAuthorities(db, org));

/**
 * Names a member as an authority. Nobody names themselves but leadership, whose authority the organization's is.
 *
 * @throws Refusal NOT_FOUND, FORBIDDEN for naming oneself, CONFLICT where they are named already, BAD_REQUEST for a role that cannot act on it
 */
export function nameAuthority(org: MemberContext, input: NameAuthority): Promise<NamedAuthority[]> {
  return org.change('authority.named', async (tx) => {
    const member = await readMember(tx, org, input.memberId);
    if (member.id === org.actor.id && !org.actor.roles.includes('leadership'))
      throw new Refusal('FORBIDDEN', 'Nobody names themselves. Ask somebody in leadership, or an administrator.');
    if (!can(member.roles, 'approval:override'))
      throw new Refusal(
        'BAD_REQUEST',
        `${member.name} has no role that could decide on a denial. Give them one such as leadership or privacy official first.`,
      );
    if ((await readAuthorities(tx, org)).some(({ memberId, endedAt }) => memberId === member.id && endedAt === null))
      throw new Refusal('CONFLICT', `${member.name} is named already. End that first to name them anew.`);
    const id = NamedAuthorityId.parse(newId());
    await tx
      .insert(namedAuthorities)
      .values({ organizationId: org.organizationId, id, ...input, namedBy: org.actor.id, namedAt: org.now() });
    return {
      subject: { kind: 'authority', id, name: member.name },
      before: null,
      after: { statement: input.statement, sinceOn: input.sinceOn },
      result: await readAuthorities(tx, org),
    };
  });
}

/** Ends somebody's authority; what they decided by it stands. @throws Refusal NOT_FOUND, CONFLICT where it is ended */
export function endAuthority(org: MemberContext, id: NamedAuthorityId): Promise<NamedAuthority[]> {
  return org.change('authority.ended', async (tx) => {
    const authority = (await readAuthorities(tx, org)).find((one) => one.id === id);
    if (!authority) throw notFound('Authority');
    if (authority.endedAt !== null) throw new Refusal('CONFLICT', 'This authority is ended already.');
    await tx
      .update(namedAuthorities)
      .set({ endedAt: org.now(), endedBy: org.actor.id })
      .where(and(eq(namedAuthorities.organizationId, org.organizationId), eq(namedAuthorities.id, id)));
    return {
      subject: { kind: 'authority', id, name: authority.memberName },
      before: { endedAt: null },
      after: { endedAt: org.now() },
      result: await readAuthorities(tx, org),
    };
  });
}

type Standing = Pick<NamedAuthority, 'id' | 'memberId'>;

/** The caller's own authority today. @throws Refusal FORBIDDEN where they have none */
export async function ownAuthority(db: Reader, org: MemberContext): Promise<Standing> {
  const own = await readOwnAuthority(db, org, await readToday(db, org));
  if (own) return own;
  throw new Refusal(
    'FORBIDDEN',
    'Only a named authority may do this. Leadership or an administrator says who that is, in Settings under “Your policy: approvals”.',
  );
}

/** The same, or null. */
export async function readOwnAuthority(db: Reader, org: MemberContext, today: string): Promise<Standing | null> {
  return (await readStanding(db, org, today)).find(({ memberId }) => memberId === org.actor.id) ?? null;
}

/** Whoever may grant an exception today. */
export const readAuthorityMembers = async (db: Reader, org: OrgContext): Promise<MemberId[]> =>
  (await readStanding(db, org, await readToday(db, org))).map(({ memberId }) => memberId);

/** Whoever has left, or has no role any more that could act on it, is still named and grants nothing. */
async function readStanding(db: Reader, { organizationId }: OrgContext, today: string): Promise<Standing[]> {
  const { id, memberId, sinceOn, endedAt } = namedAuthorities;
  const { roles, leftOn, auditsUntilOn } = members;
  const rows = await db
    .select({ id, memberId, sinceOn, endedAt, roles, leftOn, auditsUntilOn })
    .from(namedAuthorities)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .where(and(eq(namedAuthorities.organizationId, organizationId), isNull(endedAt)));
  return rows.filter((row) => isInAuthority(row, today) && mayAct(row, today) && can(row.roles, 'exception:settle'));
}

function readAuthorities(db: Reader, { organizationId }: OrgContext): Promise<NamedAuthority[]> {
  const [naming, ending] = [alias(members, 'naming'), alias(members, 'ending')];
  const { id, memberId, statement, sinceOn, namedAt, endedAt, namedBy, endedBy } = namedAuthorities;
  return db
    .select({
      id,
      memberId,
      memberName: members.name,
      statement,
      sinceOn,
      namedByName: naming.name,
      namedAt,
      endedAt,
      endedByName: ending.name,
    })
    .from(namedAuthorities)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .innerJoin(naming, and(eq(naming.organizationId, organizationId), eq(naming.id, namedBy)))
    .leftJoin(ending, and(eq(ending.organizationId, organizationId), eq(ending.id, endedBy)))
    .where(eq(namedAuthorities.organizationId, organizationId))
    .orderBy(desc(isNull(endedAt)), desc(namedAt), desc(id));
}
