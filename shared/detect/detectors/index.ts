import type { Detector } from '../detector.ts';
import { accountNumber } from './account-number.ts';
import { ageOver89 } from './age-over-89.ts';
import { bankAccount } from './bank-account.ts';
import { careDate } from './care-date.ts';
import { careDay } from './care-day.ts';
import { claimNumber } from './claim-number.ts';
import { clinicalTerm } from './clinical-term.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { deviceSerial } from './device-serial.ts';
import { deviceUdi } from './device-udi.ts';
import { email } from './email.ts';
import { fax } from './fax.ts';
import { healthPlanId } from './health-plan-id.ts';
import { icd10Cm } from './icd-10-cm.ts';
import { ipAddress } from './ip-address.ts';
import { licenceNumber } from './licence-number.ts';
import { licencePlate } from './licence-plate.ts';
import { loinc } from './loinc.ts';
import { mrn } from './mrn.ts';
import { ndc } from './ndc.ts';
import { paymentCard } from './payment-card.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { prescriptionNumber } from './prescription-number.ts';
import { procedureCode } from './procedure-code.ts';
import { snomed } from './snomed.ts';
import { specimenNumber } from './specimen-number.ts';
import { stayDate } from './stay-date.ts';
import { subjectNumber } from './subject-number.ts';
import { url } from './url.ts';
import { usAddress } from './us-address.ts';
import { usDea } from './us-dea.ts';
import { usMbi } from './us-mbi.ts';
import { usNpi } from './us-npi.ts';
import { usPlace } from './us-place.ts';
import { usSsn } from './us-ssn.ts';
import { vehicleNumber } from './vehicle-number.ts';

const all = [
  personName,
  dateOfBirth,
  mrn,
  usSsn,
  healthPlanId,
  usMbi,
  fax,
  phone,
  email,
  usAddress,
  usPlace,
  stayDate,
  careDate,
  careDay,
  ageOver89,
  accountNumber,
  claimNumber,
  specimenNumber,
  prescriptionNumber,
  subjectNumber,
  licenceNumber,
  licencePlate,
  vehicleNumber,
  deviceUdi,
  deviceSerial,
  paymentCard,
  bankAccount,
  url,
  ipAddress,
  usNpi,
  usDea,
  icd10Cm,
  procedureCode,
  ndc,
  loinc,
  snomed,
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
  'fax',
  'phone',
  'email',
  'us-address',
  'us-place',
  'stay-date',
  'care-date',
  'care-day',
  'age-over-89',
  'account-number',
  'claim-number',
  'specimen-number',
  'prescription-number',
  'subject-number',
  'licence-number',
  'licence-plate',
  'vehicle-number',
  'device-udi',
  'device-serial',
  'payment-card',
  'bank-account',
  'url',
  'ip-address',
  'us-npi',
  'us-dea',
  'icd-10-cm',
  'procedure-code',
  'ndc',
  'loinc',
  'snomed',
  'clinical-term',
] as const satisfies readonly DetectorId[];

/** A detector by its id, for titles and placeholders; undefined for an id of another engine version. */
export const detectorById: ReadonlyMap<string, Detector> = new Map(all.map((detector) => [detector.id, detector]));
