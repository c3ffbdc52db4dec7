import { and, arrayOverlaps, eq, gte, inArray, isNull, like, lte, ne, or, type SQL } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { members, notifications } from '../../../drizzle/schema/index.ts';
import { MemberId, type Role, roles } from '../../../shared/domain/member.ts';
import { type Notice, NotificationId } from '../../../shared/domain/notification.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import { can, type Permission } from '../../../shared/domain/permission.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { tellChannels } from '../channel/tell-channels.ts';
import { readSettings } from '../organization/settings.ts';
import { callServers } from './call-servers.ts';

export interface Told {
  /** Whoever may do this or has one of these roles, and these members besides, but this one; those who left are told nothing. */
  to: { permission?: Permission; roles?: readonly Role[]; members?: readonly MemberId[]; but?: MemberId };
  notice: Notice;
  urgency: Urgency;
  /** What it is about, such as `finding:<id>`: nobody is told the same twice, and `solve` takes it back by it. */
  key: string;
}

/**
 * Tells members something, in the transaction of what happened: in the console at once, by mail as each of them wants it, and to
 * the organization's channels. Telling the same again does nothing.
 */
export async function tell(tx: Tx, org: OrgContext, { to, notice, urgency, key }: Told): Promise<void> {
  const { organizationId } = org;
  const told = await recipientsOf(tx, org, to);
  const inserted =
    told.length === 0
      ? []
      : await tx
          .insert(notifications)
          .values(
            told.map((memberId) => ({
              organizationId,
              id: NotificationId.parse(newId()),
              memberId,
              key,
              notice,
              urgency,
              toldAt: org.now(),
            })),
          )
          .onConflictDoNothing()
          .returning({ id: notifications.id });
  const channels = await tellChannels(tx, org, notice, key);
  // Heard once this is committed. What can wait is looked after hourly.
  if (channels > 0 || inserted.length > 0) await callServers(tx, org);
}

/**
 * What was told under this key needs nobody any more: it leaves the list of what waits, and is mailed to nobody.
 *
 * @param key the whole key, or its beginning with `*` at its end
 */
export async function solve(tx: Tx, { organizationId, now }: OrgContext, key: string): Promise<void> {
  await tx
    .update(notifications)
    .set({ solvedAt: now() })
    .where(and(eq(notifications.organizationId, organizationId), isNull(notifications.solvedAt), underKey(key)));
}

/** What is not true any more, or was told anew in other words, waits for nobody. */
export async function solveAllBut(
  tx: Tx,
  org: OrgContext,
  beginning: string,
  stillDue: readonly string[],
): Promise<void> {
  const told = await tx
    .selectDistinct({ key: notifications.key })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, org.organizationId),
        isNull(notifications.solvedAt),
        like(notifications.key, `${beginning}%`),
      ),
    );
  for (const { key } of told) if (!stillDue.includes(key)) await solve(tx, org, key);
}

/** Keys are made of words and ids, without a sign that means something to `like`. */
function underKey(key: string): SQL {
  return key.endsWith('*') ? like(notifications.key, `${key.slice(0, -1)}%`) : eq(notifications.key, key);
}

async function recipientsOf(
  tx: Tx,
  org: OrgContext,
  { permission, roles: given = [], members: named = [], but }: Told['to'],
): Promise<MemberId[]> {
  const { profile } = await readSettings(tx, org.organizationId);
  const today = todayIn(profile.timeZone, org.now());
  const permitted = [...given, ...(permission === undefined ? [] : roles.filter((role) => can([role], permission)))];
  const isMeant = or(
    named.length > 0 ? inArray(members.id, [...named]) : undefined,
    permitted.length > 0 ? arrayOverlaps(members.roles, permitted) : undefined,
  );
  if (isMeant === undefined) return [];
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, org.organizationId),
        isMeant,
        but === undefined ? undefined : ne(members.id, but),
        or(isNull(members.leftOn), gte(members.leftOn, today)),
        or(isNull(members.joinedOn), lte(members.joinedOn, today)),
      ),
    )
    .orderBy(members.id);
  return rows.map(({ id }) => id);
}
