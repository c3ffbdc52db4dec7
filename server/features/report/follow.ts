import { addDays } from '../../../shared/domain/calendar.ts';
import { reminderOn } from '../../../shared/domain/due-reminders.ts';
import { remindersBy } from '../../../shared/domain/organization-settings.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { holdChain } from '../audit/chain.ts';
import { settleWholeGaps } from '../finding/settle-whole-gaps.ts';
import { readToday } from '../member/service.ts';
import { solveAllBut, tell } from '../notification/tell.ts';
import { readSettings } from '../organization/settings.ts';
import { readSchedule } from './schedule.ts';

/** Sooner than of an agreement: a report is written in days. */
const NOTICE_DAYS = [21, 14, 7, 0];

/** Reminds of the report that is due, and opens a finding where a period passed without one. Asked again, it changes and tells nothing new. */
export async function followReports(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    await settleReportGap(tx, org);
  });
}

/** What is due, and what is missing, within a change that is under way. */
export async function settleReportGap(tx: Tx, org: OrgContext): Promise<void> {
  const { nextDueOn, isOverdue } = await readSchedule(tx, org);
  await remindOfReport(tx, org, nextDueOn);
  const missing = { sinceOn: addDays(nextDueOn, 1), clauses: [], isInUse: false };
  await settleWholeGaps(tx, org, {
    gaps: isOverdue ? [{ kind: 'report-missing', severity: 'medium', missing }] : [],
    goneBecause: { 'report-missing': 'A report was frozen and sent, or none is due yet.' },
  });
}

/** Officers first; leadership too once the day has passed for as long as your policy gives it. */
async function remindOfReport(tx: Tx, org: OrgContext, dueOn: string): Promise<void> {
  const { intervals } = await readSettings(tx, org.organizationId);
  const policy = { ...remindersBy(intervals), noticeDays: NOTICE_DAYS };
  const reminder = reminderOn(await readToday(tx, org), dueOn, false, policy);
  const key = reminder && `report-due:${dueOn}:${reminder.step}`;
  await solveAllBut(tx, org, 'report-due:', key === null ? [] : [key]);
  if (!reminder || key === null) return;
  await tell(tx, org, {
    to: { permission: 'report:update', ...(reminder.audience.includes('leadership') ? { roles: ['leadership'] } : {}) },
    notice: { kind: 'report-due', dueOn, hasPassed: reminder.hasPassed },
    urgency: reminder.urgency,
    key,
  });
}
