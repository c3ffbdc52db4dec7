import type { AgreementType } from '../../../shared/domain/agreement-type.ts';
import type { Baa } from '../../../shared/domain/baa.ts';
import { dayOrNull } from '../../ui/DayInput.tsx';

/** What the fields of an agreement hold while it is written down: text, and numbers where they are not empty. */
export interface AgreementValues extends Record<string, unknown> {
  type: AgreementType;
  counterparty: string;
  ourParty: string;
  signedByUs: string;
  signedByThem: string;
  signedOn: string;
  effectiveOn: string;
  expiresOn: string;
  renewalNoticeDays: number | string;
  terminationNoticeDays: number | string;
  breachReportDays: number | string;
  isAgent: string;
  coversPart2: string;
  covers: string;
  excludes: string;
  reason: string;
}

/** A new agreement with a vendor. */
export const newAgreement = (counterparty: string, ourParty: string, today: string): AgreementValues => ({
  type: 'baa',
  counterparty,
  ourParty,
  signedByUs: '',
  signedByThem: '',
  signedOn: today,
  effectiveOn: today,
  expiresOn: '',
  renewalNoticeDays: '',
  terminationNoticeDays: '',
  breachReportDays: '',
  isAgent: '',
  coversPart2: '',
  covers: '',
  excludes: '',
  reason: '',
});

/** A version as it was written down. */
export const valuesOf = (baa: Baa): AgreementValues => ({
  type: baa.type,
  counterparty: baa.counterparty,
  ourParty: baa.ourParty,
  signedByUs: baa.signedByUs,
  signedByThem: baa.signedByThem,
  signedOn: baa.signedOn,
  effectiveOn: baa.effectiveOn,
  expiresOn: baa.expiresOn ?? '',
  renewalNoticeDays: baa.renewalNoticeDays ?? '',
  terminationNoticeDays: baa.terminationNoticeDays ?? '',
  breachReportDays: baa.breachReportDays ?? '',
  isAgent: answerOf(baa.isAgent),
  coversPart2: answerOf(baa.coversPart2),
  covers: baa.covers,
  excludes: baa.excludes,
  reason: baa.reason,
});

/** What the server takes of it. */
export const inputOf = ({ isAgent, coversPart2, ...values }: AgreementValues) => ({
  ...values,
  expiresOn: dayOrNull(values.expiresOn),
  renewalNoticeDays: daysOf(values.renewalNoticeDays),
  terminationNoticeDays: daysOf(values.terminationNoticeDays),
  breachReportDays: daysOf(values.breachReportDays),
  isAgent: isAgent === '' ? null : isAgent === 'yes',
  coversPart2: coversPart2 === '' ? null : coversPart2 === 'yes',
  reason: values.type === 'none-required' ? values.reason : '',
});

const daysOf = (field: number | string): number | string | null => (field === '' ? null : field);

function answerOf(known: boolean | null): string {
  if (known === null) return '';
  return known ? 'yes' : 'no';
}
