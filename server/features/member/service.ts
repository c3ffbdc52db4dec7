import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import { members } from '../../../drizzle/schema/index.ts';
import type { Member, MemberId } from '../../../shared/domain/member.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';

const { organizationId: _, createdAt: __, ...columns } = getTableColumns(members);

/** Everybody in the organization, by name. */
export function listMembers(org: OrgContext): Promise<Member[]> {
  return org.read((db) =>
    db
      .select(columns)
      .from(members)
      .where(eq(members.organizationId, org.organizationId))
      .orderBy(asc(members.name), asc(members.id)),
  );
}

/** One member. @throws Refusal NOT_FOUND */
export async function readMember(db: Reader, org: OrgContext, id: MemberId): Promise<Member> {
  const [member] = await db
    .select(columns)
    .from(members)
    .where(and(eq(members.organizationId, org.organizationId), eq(members.id, id)));
  if (!member) throw notFound('Member');
  return member;
}
