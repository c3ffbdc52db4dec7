import { and, desc, eq, inArray } from 'drizzle-orm';
import { members, notifications } from '../../../drizzle/schema/index.ts';
import type { RefusedLetter } from '../../../shared/domain/notification.ts';
import type { OrgContext } from '../../context.ts';

/** Members whose latest letter the mail server refused for good, the latest first: what they were told waits in the console alone. */
export function listRefusedLetters(org: OrgContext): Promise<RefusedLetter[]> {
  const { memberId, mail, mailFailure, mailSettledAt, organizationId } = notifications;
  return org.read(async (db) => {
    const latest = await db
      .selectDistinctOn([memberId], {
        memberId,
        name: members.name,
        email: members.email,
        mail,
        reason: mailFailure,
        refusedAt: mailSettledAt,
      })
      .from(notifications)
      .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
      .where(and(eq(organizationId, org.organizationId), inArray(mail, ['sent', 'refused'])))
      .orderBy(memberId, desc(mailSettledAt));
    return latest
      .flatMap(({ mail: state, reason, refusedAt, ...member }) =>
        state === 'refused' && reason !== null && refusedAt !== null ? [{ ...member, reason, refusedAt }] : [],
      )
      .toSorted((a, b) => b.refusedAt.getTime() - a.refusedAt.getTime());
  });
}
