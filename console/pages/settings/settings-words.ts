import type { EntityKind, Intervals, Language, Weekday } from '../../../shared/domain/organization-settings.ts';
import { capitalized } from '../../ui/words.ts';

export const kindWords: Record<EntityKind, { label: string; what: string }> = {
  'covered-entity': { label: 'Covered entity', what: 'A provider, health plan or clearinghouse: 45 CFR 160.103.' },
  'business-associate': { label: 'Business associate', what: 'Handles patient information for covered entities.' },
  both: { label: 'Both', what: 'A covered entity that also works for others as their business associate.' },
  hybrid: { label: 'Hybrid entity', what: 'Only some components are covered: 45 CFR 164.103 and 164.105.' },
};

export const weekdayLabel = (day: Weekday): string => capitalized(day);

export const languageWords: Record<Language, string> = { en: 'English', es: 'Spanish (Español)' };

/** A period as its field shows it, and what the law says of it: mostly nothing, hence "your policy". */
export const intervalWords: Record<
  Exclude<keyof Intervals, 'baaExpiryNoticeDays'>,
  { label: string; unit: 'months' | 'days' | 'business days'; law: string }
> = {
  trainingRenewalMonths: {
    label: 'Training is renewed after',
    unit: 'months',
    law: 'The law asks for training when people join and when your policies change; it names no period.',
  },
  newcomerTrainingDays: {
    label: 'A newcomer is trained within',
    unit: 'days',
    law: 'The law says “within a reasonable period of time” (45 CFR 164.530(b)).',
  },
  vendorReviewMonths: {
    label: 'Vendors are reviewed every',
    unit: 'months',
    law: 'The law names no period.',
  },
  highRiskVendorReviewMonths: {
    label: 'High-risk vendors are reviewed every',
    unit: 'months',
    law: 'The law names no period.',
  },
  baaReviewMonths: {
    label: 'Agreements are reviewed every',
    unit: 'months',
    law: 'HIPAA sets no end to an agreement; one that never expires is worth a look too.',
  },
  riskAnalysisMonths: {
    label: 'The risk analysis is renewed every',
    unit: 'months',
    law: 'The law asks for an ongoing process (45 CFR 164.308(a)(1)) and names no period.',
  },
  policyReviewMonths: {
    label: 'Policies are reviewed every',
    unit: 'months',
    law: 'The law says “periodically” (45 CFR 164.316(b)(2)(iii)).',
  },
  leadershipReportMonths: {
    label: 'Leadership has a report to sign every',
    unit: 'months',
    law: 'The law names no period. Whoever is never told oversees nothing.',
  },
  breachReportDays: {
    label: 'Agreements ask for report of a breach within',
    unit: 'days',
    law: 'The law’s own limit is 60 days (45 CFR 164.410(b)); contracts ask for less.',
  },
  incidentTriageBusinessDays: {
    label: 'An incident is looked at within',
    unit: 'business days',
    law: 'The law names no period. Counted in your working days.',
  },
  questionnaireReplyDays: {
    label: 'A vendor answers a questionnaire within',
    unit: 'days',
    law: 'The law names no period.',
  },
  officersToldDays: {
    label: 'Officers are told beside the owner, before a day falls due, from',
    unit: 'days',
    law: 'Your policy. Where there is no owner, they are told from the first notice on.',
  },
  leadershipToldDays: {
    label: 'Leadership is told too, once a day has passed, after',
    unit: 'days',
    law: 'Your policy.',
  },
  overdueReminderDays: {
    label: 'What is overdue is told again every',
    unit: 'days',
    law: 'Your policy. It stops once it is solved.',
  },
  criticalFindingDays: {
    label: 'A critical finding is closed within',
    unit: 'days',
    law: 'The law names no period.',
  },
  highFindingDays: {
    label: 'A finding of high severity is closed within',
    unit: 'days',
    law: 'The law names no period.',
  },
  mediumFindingDays: {
    label: 'A finding of medium severity is closed within',
    unit: 'days',
    law: 'The law names no period.',
  },
  lowFindingDays: {
    label: 'A finding of low severity is closed within',
    unit: 'days',
    law: 'The law names no period.',
  },
};
