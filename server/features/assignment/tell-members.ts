import { v7 as newId } from 'uuid';
import { notifications } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { type Notice, NotificationId } from '../../../shared/domain/notification.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { callServers } from '../notification/call-servers.ts';

export interface OwnNotice {
  memberId: MemberId;
  notice: Notice;
  urgency: Urgency;
  key: string;
}

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/** Tells many members each what is theirs alone: thousands may be due a course on one day, and `tell` would ask the database for each. Telling the same again does nothing. */
export async function tellMembers(tx: Tx, org: OrgContext, told: readonly OwnNotice[]): Promise<void> {
  let inserted = 0;
  for (let from = 0; from < told.length; from += ROWS_PER_STATEMENT) {
    const rows = await tx
      .insert(notifications)
      .values(
        told.slice(from, from + ROWS_PER_STATEMENT).map((one) => ({
          ...one,
          organizationId: org.organizationId,
          id: NotificationId.parse(newId()),
          toldAt: org.now(),
        })),
      )
      .onConflictDoNothing()
      .returning({ id: notifications.id });
    inserted += rows.length;
  }
  if (inserted > 0) await callServers(tx, org);
}
