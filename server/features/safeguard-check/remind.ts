import { and, eq, gt, isNotNull, isNull, max } from 'drizzle-orm';
import {
  safeguardChecks,
  safeguardClarifications,
  safeguardReminders,
  vendors,
} from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { checkReminderOn, clarificationReminderOn } from '../../../shared/domain/check-reminders.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { SafeguardCheck } from '../../../shared/domain/safeguard-check.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { newSecret } from '../../auth/secrets.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import type { SafeguardLetter } from '../../mail/letters.ts';
import type { Post } from '../../mail/post.ts';
import { tell } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { readChecks } from './record.ts';
import { addLink, mailToVendor } from './send.ts';

interface Reminder {
  check: SafeguardCheck;
  key: string;
  about: SafeguardLetter;
  token: string;
}

/**
 * Reminds vendors of checks that they have not answered, before the due day, on it, and after it, and of questions about an answer that
 * wait for them. Each reminder goes once and is on record; it carries a link of its own, beside those that went before, since no link
 * is kept that could be sent again.
 */
export async function remindVendors(org: OrgContext, post: Post, origin: string): Promise<void> {
  const reminders = await org.append((tx) => takeDue(tx, org));
  for (const { check, key, about, token } of reminders) {
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
  const reachable = await readReachable(tx, org);
  const checks = await readChecks(
    tx,
    org,
    reachable.map(({ id }) => id),
  );
  const askedAt = await readAskedAt(tx, org);
  const taken: Reminder[] = [];
  for (const check of checks) {
    const { linkId, sentBy } = reachable.find(({ id }) => id === check.id) ?? { linkId: null };
    const asked = askedAt.get(check.id);
    const due =
      check.submittedAt === null
        ? unansweredOn(today, check, profile.timeZone)
        : awaitedOn(today, check, asked ? todayIn(profile.timeZone, asked) : null);
    if (due === null || linkId === null || sentBy === undefined) continue;
    if (due.about.kind === 'reminder' && due.about.daysLate > 0) await tellOverdue(tx, org, check, sentBy);
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

type Due = Pick<Reminder, 'key' | 'about'>;

function unansweredOn(today: CalendarDay, { dueOn, sentAt }: SafeguardCheck, timeZone: string): Due | null {
  const due = checkReminderOn(today, { dueOn, sentOn: todayIn(timeZone, sentAt) });
  return due && { key: due.key, about: { kind: 'reminder', daysLate: due.daysLate } };
}

function awaitedOn(today: CalendarDay, { standing }: SafeguardCheck, askedOn: CalendarDay | null): Due | null {
  const due = standing === 'asked-again' && askedOn !== null ? clarificationReminderOn(today, askedOn) : null;
  return due && { key: due.key, about: { kind: 'answer-awaited' } };
}

/** Checks whose vendor was not ended and has a link that works. A new link ends with the others: whoever sent the check has to renew them. */
function readReachable(tx: Tx, org: OrgContext) {
  const { organizationId, id, vendorId, linkId, sentBy, withdrawnAt, linkExpiresAt } = safeguardChecks;
  return tx
    .select({ id, linkId, sentBy })
    .from(safeguardChecks)
    .innerJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .where(
      and(
        eq(organizationId, org.organizationId),
        isNull(vendors.endedOn),
        isNull(withdrawnAt),
        isNotNull(linkId),
        gt(linkExpiresAt, org.now()),
      ),
    );
}

/** When the organization last asked about an answer of each check. */
async function readAskedAt(tx: Tx, { organizationId }: OrgContext): Promise<Map<SafeguardCheck['id'], Date>> {
  const { checkId, writtenAt, askedBy } = safeguardClarifications;
  const rows = await tx
    .select({ checkId, at: max(writtenAt) })
    .from(safeguardClarifications)
    .where(and(eq(safeguardClarifications.organizationId, organizationId), isNotNull(askedBy)))
    .groupBy(checkId);
  return new Map(rows.flatMap(({ checkId: id, at }) => (at === null ? [] : [[id, at] as const])));
}

function tellOverdue(tx: Tx, org: OrgContext, { id, vendorName, dueOn }: SafeguardCheck, sentBy: MemberId) {
  return tell(tx, org, {
    to: { permission: 'safeguard-check:decide', members: [sentBy] },
    notice: { kind: 'safeguard-check-overdue', checkId: id, vendorName, dueOn },
    urgency: 'digest',
    key: `safeguard-check:${id}:overdue:${dueOn}`,
  });
}
