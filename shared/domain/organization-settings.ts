import { z } from '../zod.ts';
import type { ReminderPolicy } from './due-reminders.ts';
import { oneLine, Role } from './member.ts';
import { Organization } from './organization.ts';

/** What an organization is under HIPAA (45 CFR 160.103; hybrid: 164.103). */
export const entityKinds = ['covered-entity', 'business-associate', 'both', 'hybrid'] as const;
export type EntityKind = (typeof entityKinds)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The languages in which Wardline writes to people. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Who the organization is and when it works. */
export const Profile = z.strictObject({
  ...Organization.pick({ name: true, timeZone: true, color: true }).shape,
  kind: z.enum(entityKinds),
  /** Periods in business days count these alone. */
  workingDays: z.array(z.enum(weekdays)).min(1, 'Choose at least one day').max(weekdays.length),
  /** The first is for people who have chosen none. */
  languages: z.array(z.enum(languages)).min(1, 'Choose at least one language').max(languages.length),
});
export type Profile = z.infer<typeof Profile>;

/** What is entered of it: on one line, which names from before need not be. */
export const SetProfile = Profile.extend({ name: Profile.shape.name.check(oneLine) });

const Months = z.int('Enter whole months').min(1, 'At least 1 month').max(60, 'At most 60 months');
const days = (least: number, most: number) =>
  z.int('Enter whole days').min(least, `At least ${least}`).max(most, `At most ${most} days`);

/** How often and how soon, where the law names no period or a longer one: the organization's own policy. */
export const Intervals = z.strictObject({
  trainingRenewalMonths: Months,
  /** After this many days without training a newcomer's access is to be stopped. */
  newcomerTrainingDays: days(1, 365),
  vendorReviewMonths: Months,
  highRiskVendorReviewMonths: Months,
  /** Also of agreements that never expire. */
  baaReviewMonths: Months,
  /** How many days before an agreement ends somebody is told; 0 is its last day. */
  baaExpiryNoticeDays: z.array(days(0, 365)).min(1, 'Enter at least one day').max(12, 'Keep it to 12'),
  riskAnalysisMonths: Months,
  policyReviewMonths: Months,
  /** How often leadership has a report to read and sign. */
  leadershipReportMonths: Months,
  /** What agreements give a vendor to report a breach. The law's own limit is 60 days, 45 CFR 164.410(b). */
  breachReportDays: days(1, 60),
  incidentTriageBusinessDays: days(1, 30),
  questionnaireReplyDays: days(1, 180),
  /** From so many days before a day falls due, officers are told beside its owner. */
  officersToldDays: days(0, 365),
  /** So many days after, leadership is told too. */
  leadershipToldDays: days(1, 365),
  /** How often what is overdue is told again. */
  overdueReminderDays: days(1, 365),
  /** How long a finding may stay open, by its severity. */
  criticalFindingDays: days(1, 365),
  highFindingDays: days(1, 365),
  mediumFindingDays: days(1, 365),
  lowFindingDays: days(1, 365),
});
export type Intervals = z.infer<typeof Intervals>;

/** What Wardline starts with. */
export const defaultIntervals: Intervals = {
  trainingRenewalMonths: 12,
  newcomerTrainingDays: 30,
  vendorReviewMonths: 12,
  highRiskVendorReviewMonths: 6,
  baaReviewMonths: 12,
  baaExpiryNoticeDays: [90, 60, 30, 14, 7, 0],
  riskAnalysisMonths: 12,
  policyReviewMonths: 12,
  leadershipReportMonths: 3,
  breachReportDays: 10,
  incidentTriageBusinessDays: 1,
  questionnaireReplyDays: 14,
  officersToldDays: 30,
  leadershipToldDays: 14,
  overdueReminderDays: 30,
  criticalFindingDays: 3,
  highFindingDays: 14,
  mediumFindingDays: 30,
  lowFindingDays: 90,
};

/** When and to whom a day speaks. */
export const remindersBy = (intervals: Intervals): ReminderPolicy => ({
  noticeDays: intervals.baaExpiryNoticeDays,
  overdueEveryDays: intervals.overdueReminderDays,
  officersFromDays: intervals.officersToldDays,
  leadershipAfterDays: intervals.leadershipToldDays,
});

/** How people get in and how long they stay: sessions may be shorter than Wardline's, not longer. */
export const Security = z.strictObject({
  /** Members with one of these roles need a second factor; nobody frees a role from it that they could not give. */
  secondFactorFor: z.array(Role),
  /** Without a sign of life for this long, a session ends. */
  idleMinutes: z.int('Enter whole minutes').min(2, 'At least 2 minutes').max(15, 'At most 15 minutes'),
  /** However busy, a session ends after this. */
  absoluteHours: z.int('Enter whole hours').min(1, 'At least 1 hour').max(12, 'At most 12 hours'),
});
export type Security = z.infer<typeof Security>;

export const defaultSecurity: Security = {
  secondFactorFor: Role.options.filter((role) => role !== 'workforce-member'),
  idleMinutes: 15,
  absoluteHours: 12,
};

export const OrganizationSettings = z.strictObject({ profile: Profile, intervals: Intervals, security: Security });
export type OrganizationSettings = z.infer<typeof OrganizationSettings>;
