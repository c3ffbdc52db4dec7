import { and, asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { members } from '../../../drizzle/schema/index.ts';
import type { Member, MemberId } from '../../../shared/domain/member.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readOrganization } from '../organization/service.ts';

const { organizationId: _, createdAt: __, ...columns } = getTableColumns(members);

/** What is known of a person, as it stands in their row. */
export const memberColumns = columns;

/** Words in the order that people look them up in, whatever the database's own collation: Émilie before Frank, whether capital or not. */
export const collated = (words: PgColumn): SQL => sql`${words} collate "und-x-icu"`;

/** Everybody in the organization, by name. */
export function listMembers(org: OrgContext): Promise<Member[]> {
  return org.read((db) =>
    db
      .select(columns)
      .from(members)
      .where(eq(members.organizationId, org.organizationId))
      .orderBy(asc(collated(members.name)), asc(members.id)),
  );
}

/** One member. @throws Refusal NOT_FOUND */
export async function readMember(db: Reader, org: OrgContext, id: MemberId): Promise<Member> {
  const [member] = await db.select(columns).from(members).where(thisMember(org, id));
  if (!member) throw notFound('Member');
  return member;
}

export const thisMember = ({ organizationId }: OrgContext, id: MemberId) =>
  and(eq(members.organizationId, organizationId), eq(members.id, id));

/** The day that it is for the organization's people, `YYYY-MM-DD`. */
export async function readToday(db: Reader, org: OrgContext): Promise<string> {
  const { timeZone } = await readOrganization(db, org);
  return todayIn(timeZone, org.now());
}
