import { and, eq, isNull, sql } from 'drizzle-orm';
import { baas, browsers, vendors } from '../../../drizzle/schema/index.ts';
import { type AgreementReminder, agreementRemindersOn } from '../../../shared/domain/agreement-reminders.ts';
import { SILENT_AFTER_WORKING_DAYS } from '../../../shared/domain/browser.ts';
import { type Audience, reminderOn } from '../../../shared/domain/due-reminders.ts';
import { findingRemindersOn } from '../../../shared/domain/finding-reminders.ts';
import { mondayOf } from '../../../shared/domain/mail-schedule.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { type OrganizationSettings, remindersBy } from '../../../shared/domain/organization-settings.ts';
import type { Permission } from '../../../shared/domain/permission.ts';
import { earliestDayWithin } from '../../../shared/domain/working-days.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { remindOfTraining } from '../assignment/remind-training.ts';
import { keyOfNeeds, readNeedsDue } from '../needs-assessment/due.ts';
import { readSettings } from '../organization/settings.ts';
import type { DueDay } from './due-day.ts';
import { readDueDays } from './due-days.ts';
import { readDueFindings } from './due-findings.ts';
import { solveAllBut, tell, type Told } from './tell.ts';

/** Tells what the day brings: agreements that end, other days of vendors and findings that fall due, training to be taken, needs assessments of officials, browsers that fell silent. Asked again on the same day, it tells nothing new. */
export async function remind(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    const settings = await readSettings(tx, org.organizationId);
    const today = todayIn(settings.profile.timeZone, org.now());
    await remindOfAgreements(tx, org, settings, today);
    await remindOfDueDays(tx, org, settings, today);
    await remindOfFindings(tx, org, settings, today);
    await remindOfTraining(tx, org, settings, today);
    await remindOfNeeds(tx, org, settings, today);
    await remindOfSilentBrowsers(tx, org, settings, today);
  });
}

async function remindOfAgreements(tx: Tx, org: OrgContext, { intervals }: OrganizationSettings, today: string) {
  const { id, vendorId, type, effectiveOn, expiresOn, endedOn, replacedOn } = baas;
  const agreements = await tx
    .select({
      id,
      vendorId,
      type,
      effectiveOn,
      expiresOn,
      endedOn,
      replacedOn,
      vendorName: vendors.name,
      ownerId: vendors.ownerId,
    })
    .from(baas)
    .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, vendorId)))
    // With a vendor that was ended, no agreement is renewed any more.
    .where(and(eq(baas.organizationId, org.organizationId), isNull(vendors.endedOn)));
  const due = agreementRemindersOn(today, agreements, remindersBy(intervals));
  await solveAllBut(
    tx,
    org,
    'agreement:',
    due.map(({ key }) => key),
  );
  for (const reminder of due) await tellOf(tx, org, reminder);
}

function tellOf(tx: Tx, org: OrgContext, { agreement, endsOn, hasPassed, urgency, audience, key }: AgreementReminder) {
  const { id: baaId, vendorId, vendorName, ownerId } = agreement;
  return tell(tx, org, {
    to: recipientsAmong(audience, 'baa:record', ownerId),
    notice: { kind: hasPassed ? 'agreement-ended' : 'agreement-ending', baaId, vendorId, vendorName, endsOn },
    urgency,
    key,
  });
}

/** Who can do something about such a day. */
const settledBy: Readonly<Record<DueDay['what'], Permission>> = {
  review: 'approval:decide',
  condition: 'approval:decide',
  exception: 'approval:decide',
  attestation: 'baa:record',
  'renewal-notice': 'baa:record',
  violation: 'baa:record',
  check: 'safeguard-check:send',
};

/** Days about vendors, of the organization's own making but for those that an agreement names. */
async function remindOfDueDays(tx: Tx, org: OrgContext, settings: OrganizationSettings, today: string): Promise<void> {
  const policy = remindersBy(settings.intervals);
  const due = (await readDueDays(tx, org, settings, today)).flatMap((day) => {
    const reminder = reminderOn(today, day.dueOn, day.ownerId !== null, policy);
    return reminder ? [{ ...day, ...reminder, key: `due:${day.what}:${day.id}:${day.dueOn}:${reminder.step}` }] : [];
  });
  await solveAllBut(
    tx,
    org,
    'due:',
    due.map(({ key }) => key),
  );
  for (const { what, vendorId, vendorName, ownerId, dueOn, hasPassed, urgency, audience, key } of due) {
    await tell(tx, org, {
      to: recipientsAmong(audience, settledBy[what], ownerId),
      notice: { kind: 'date-due', what, vendorId, vendorName, dueOn, hasPassed },
      urgency,
      key,
    });
  }
}

async function remindOfFindings(tx: Tx, org: OrgContext, settings: OrganizationSettings, today: string): Promise<void> {
  const policy = remindersBy(settings.intervals);
  const due = findingRemindersOn(today, await readDueFindings(tx, org, settings, today), policy);
  await solveAllBut(
    tx,
    org,
    'findings-due:',
    due.map(({ key }) => key),
  );
  for (const { ownerId, dueOn, count, one, hasPassed, urgency, audience, key } of due) {
    await tell(tx, org, {
      to: recipientsAmong(audience, 'finding:close', ownerId),
      notice: { kind: 'findings-due', count, one, dueOn, hasPassed },
      urgency,
      key,
    });
  }
}

/** The officials themselves first, then whoever may write a needs assessment, then those who lead. */
async function remindOfNeeds(tx: Tx, org: OrgContext, settings: OrganizationSettings, today: string): Promise<void> {
  const { intervals, profile } = settings;
  const asked = { organizationId: org.organizationId, timeZone: profile.timeZone, today, intervals };
  const due = (await readNeedsDue(tx, asked)).flatMap((needs) => {
    const reminder = reminderOn(today, needs.dueOn, true, remindersBy(intervals));
    return reminder ? [{ ...needs, ...reminder, key: `${keyOfNeeds(needs)}${needs.dueOn}:${reminder.step}` }] : [];
  });
  await solveAllBut(
    tx,
    org,
    'needs:',
    due.map(({ key }) => key),
  );
  for (const { memberId, memberName, official, dueOn, hasPassed, urgency, audience, key } of due) {
    await tell(tx, org, {
      to: recipientsAmong(audience, 'needs-assessment:update', memberId),
      notice: { kind: 'needs-due', official, memberName, dueOn, hasPassed },
      urgency,
      key,
    });
  }
}

/** Whoever is told at this step: first the owner, then those who can do something about it, then those who lead. */
function recipientsAmong(audience: readonly Audience[], permission: Permission, ownerId: MemberId | null): Told['to'] {
  return {
    members: ownerId === null ? [] : [ownerId],
    ...(audience.includes('officers') ? { permission } : {}),
    ...(audience.includes('leadership') ? { roles: ['leadership'] } : {}),
  };
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
