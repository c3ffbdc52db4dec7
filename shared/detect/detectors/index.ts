import type { Detector } from '../detector.ts';
import { accountNumber } from './account-number.ts';
import { ageOver89 } from './age-over-89.ts';
import { careDate } from './care-date.ts';
import { clinicalTerm } from './clinical-term.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { email } from './email.ts';
import { healthPlanId } from './health-plan-id.ts';
import { icd10Cm } from './icd-10-cm.ts';
import { mrn } from './mrn.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { usAddress } from './us-address.ts';
import { usDea } from './us-dea.ts';
import { usMbi } from './us-mbi.ts';
import { usNpi } from './us-npi.ts';
import { usSsn } from './us-ssn.ts';

const all = [
  personName,
  dateOfBirth,
  mrn,
  usSsn,
  healthPlanId,
  usMbi,
  phone,
  email,
  usAddress,
  careDate,
  ageOver89,
  accountNumber,
  usNpi,
  usDea,
  icd10Cm,
  clinicalTerm,
] as const;

export type DetectorId = (typeof all)[number]['id'];

/** Every detector. Where two find the same stretch, the earlier one names it. */
export const detectors: readonly Detector[] = all;

/** The ids, for `z.enum`. */
export const detectorIds = [
  'person-name',
  'date-of-birth',
  'mrn',
  'us-ssn',
  'health-plan-id',
  'us-mbi',
  'phone',
  'email',
  'us-address',
  'care-date',
  'age-over-89',
  'account-number',
  'us-npi',
  'us-dea',
  'icd-10-cm',
  'clinical-term',
] as const satisfies readonly DetectorId[];

/** A detector by its id, for titles and placeholders; undefined for an id of another engine version. */
export const detectorById: ReadonlyMap<string, Detector> = new Map(all.map((detector) => [detector.id, detector]));
