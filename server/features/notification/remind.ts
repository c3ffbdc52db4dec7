import { and, eq, isNull, like, sql } from 'drizzle-orm';
import { baas, browsers, notifications, vendors } from '../../../drizzle/schema/index.ts';
import { type AgreementReminder, agreementRemindersOn } from '../../../shared/domain/agreement-reminders.ts';
import { SILENT_AFTER_WORKING_DAYS } from '../../../shared/domain/browser.ts';
import { mondayOf } from '../../../shared/domain/mail-schedule.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import { earliestDayWithin } from '../../../shared/domain/working-days.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { readSettings } from '../organization/settings.ts';
import { solve, tell } from './tell.ts';

/** Tells what the day brings: agreements that end, browsers that fell silent. Asked again on the same day, it tells nothing new. */
export async function remind(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    const settings = await readSettings(tx, org.organizationId);
    const today = todayIn(settings.profile.timeZone, org.now());
    await remindOfAgreements(tx, org, settings, today);
    await remindOfSilentBrowsers(tx, org, settings, today);
  });
}

async function remindOfAgreements(tx: Tx, org: OrgContext, { intervals }: OrganizationSettings, today: string) {
  const { id, vendorId, effectiveOn, expiresOn, endedOn } = baas;
  const agreements = await tx
    .select({ id, vendorId, effectiveOn, expiresOn, endedOn, vendorName: vendors.name, ownerId: vendors.ownerId })
    .from(baas)
    .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, vendorId)))
    // The next version is told of in the place of the one before.
    .where(and(eq(baas.organizationId, org.organizationId), isNull(baas.replacedOn)));
  const due = agreementRemindersOn(today, agreements, intervals.baaExpiryNoticeDays);
  await solveAllBut(
    tx,
    org,
    'agreement:',
    due.map(({ key }) => key),
  );
  for (const reminder of due) await tellOf(tx, org, reminder);
}

function tellOf(tx: Tx, org: OrgContext, { agreement, endsOn, hasEnded, urgency, key }: AgreementReminder) {
  const { id: baaId, vendorId, vendorName, ownerId } = agreement;
  return tell(tx, org, {
    to: { permission: 'baa:record', members: ownerId === null ? [] : [ownerId] },
    notice: { kind: hasEnded ? 'agreement-ended' : 'agreement-ending', baaId, vendorId, vendorName, endsOn },
    urgency,
    key,
  });
}

/** Once a week while there are any: whoever was told on Monday knows it on Tuesday. */
async function remindOfSilentBrowsers(tx: Tx, org: OrgContext, { profile }: OrganizationSettings, today: string) {
  const since = earliestDayWithin(SILENT_AFTER_WORKING_DAYS, today);
  const count = await tx.$count(
    browsers,
    and(
      eq(browsers.organizationId, org.organizationId),
      isNull(browsers.revokedAt),
      sql`(${browsers.lastSeenAt} at time zone ${profile.timeZone})::date < ${since}::date`,
    ),
  );
  const key = `browsers-silent:${mondayOf(today)}`;
  await solveAllBut(tx, org, 'browsers-silent:', count > 0 ? [key] : []);
  if (count === 0) return;
  await tell(tx, org, {
    to: { permission: 'browser:assign' },
    notice: { kind: 'browsers-silent', count },
    urgency: 'digest',
    key,
  });
}

/** What is not true any more, or was told anew in other words, waits for nobody. */
async function solveAllBut(tx: Tx, org: OrgContext, beginning: string, stillDue: readonly string[]): Promise<void> {
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
