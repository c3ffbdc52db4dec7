import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { safeguardChecks, safeguardReminders } from '../../../drizzle/schema/index.ts';
import { checkReminderOn } from '../../../shared/domain/check-reminders.ts';
import type { SafeguardCheck } from '../../../shared/domain/safeguard-check.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { newSecret } from '../../auth/secrets.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import type { Post } from '../../mail/post.ts';
import { tell } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { readChecks } from './record.ts';
import { addLink, mailToVendor } from './send.ts';

interface Reminder {
  check: SafeguardCheck;
  key: string;
  daysLate: number;
  token: string;
}

/**
 * Reminds vendors of checks that they have not answered: before the due day, on it, and after it. Each reminder goes once and is on
 * record; it carries a link of its own, beside those that went before, since no link is kept that could be sent again.
 */
export async function remindVendors(org: OrgContext, post: Post, origin: string): Promise<void> {
  const reminders = await org.append((tx) => takeDue(tx, org));
  for (const { check, key, daysLate, token } of reminders) {
    const about = { kind: 'reminder', daysLate } as const;
    if (!(await mailToVendor(post, origin, org, check, `${origin}/check#${token}`, about))) continue;
    await org.append((tx) =>
      tx
        .update(safeguardReminders)
        .set({ isMailed: true })
        .where(
          and(
            eq(safeguardReminders.organizationId, org.organizationId),
            eq(safeguardReminders.checkId, check.id),
            eq(safeguardReminders.key, key),
          ),
        ),
    );
  }
}

/** Writes down what is about to be sent, so that two servers do not both send it. */
async function takeDue(tx: Tx, org: OrgContext): Promise<Reminder[]> {
  const { organizationId } = org;
  const { profile } = await readSettings(tx, organizationId);
  const today = todayIn(profile.timeZone, org.now());
  const unanswered = await tx
    .select({ id: safeguardChecks.id, linkId: safeguardChecks.linkId, sentBy: safeguardChecks.sentBy })
    .from(safeguardChecks)
    .where(
      and(
        eq(safeguardChecks.organizationId, organizationId),
        isNull(safeguardChecks.submittedAt),
        isNull(safeguardChecks.withdrawnAt),
        isNotNull(safeguardChecks.linkId),
        // A new link of a check ends with its others: whoever sent it has to renew them.
        gt(safeguardChecks.linkExpiresAt, org.now()),
      ),
    );
  const checks = await readChecks(
    tx,
    org,
    unanswered.map(({ id }) => id),
  );
  const taken: Reminder[] = [];
  for (const check of checks) {
    const { linkId, sentBy } = unanswered.find(({ id }) => id === check.id) ?? { linkId: null };
    const due = checkReminderOn(today, { dueOn: check.dueOn, sentOn: todayIn(profile.timeZone, check.sentAt) });
    if (due === null || linkId === null || sentBy === undefined) continue;
    if (due.daysLate > 0) {
      await tell(tx, org, {
        to: { permission: 'safeguard-check:decide', members: [sentBy] },
        notice: {
          kind: 'safeguard-check-overdue',
          checkId: check.id,
          vendorName: check.vendorName,
          dueOn: check.dueOn,
        },
        urgency: 'digest',
        key: `safeguard-check:${check.id}:overdue:${check.dueOn}`,
      });
    }
    const written = await tx
      .insert(safeguardReminders)
      .values({ organizationId, checkId: check.id, key: due.key, isMailed: false, sentAt: org.now() })
      .onConflictDoNothing()
      .returning({ key: safeguardReminders.key });
    if (written.length === 0) continue;
    const token = newSecret();
    await addLink(tx, org, { checkId: check.id, linkId, token });
    taken.push({ check, ...due, token });
  }
  return taken;
}
