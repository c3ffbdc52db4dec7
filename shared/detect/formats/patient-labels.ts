import type { DetectorId } from '../detectors/index.ts';

/** What a column's head, a form's label or a key says about what stands under it. */
export interface LabelMeaning {
  /** The kind of identity field, or null where it is none. */
  detectorId: DetectorId | null;
  /** How much it says that this is health care: 2 for what only care has, 1 for what care and others have, 0 for the rest. */
  care: 0 | 1 | 2;
  /** The label names a patient outright, so that nobody else can be meant. */
  namesPatient: boolean;
  /** The label belongs to staff, customers or goods. */
  isOthers: boolean;
  /** The label is short for so many things that only a beginning of line or a key makes it one: "name", "id", "address". */
  isCommon: boolean;
}

const words = (list: string) => list.split(',').map((word) => word.trim());
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const identity: ReadonlyMap<string, DetectorId> = new Map(
  (
    [
      [
        'person-name',
        'name, full name, last name, first name, middle name, given name, given names, family name, surname, last, first, fname, lname, mname, forename, name last first, last name first name, last first, legal name, preferred name, maiden name, birth name, alias, name first last, name last first middle, first middle last, srnm, gvn name, srnm name, 1st name, nombre, apellido, apellidos, nombres, nombre y apellido, apellidos, nombres, nombre completo, re, regarding',
      ],
      [
        'date-of-birth',
        'dob, birth date, birth, birthday, born, birth dt, bday, brth dt, fecha de nacimiento, fecha nacimiento, fecha nac, f nac, f nacimiento',
      ],
      [
        'mrn',
        'mrn, mr no, mr, med rec no, med rec, medical record, medical record no, medical record id, med record no, med rec id, medrec no, medrec, record no, chart no, chart, chart id, hospital no, hosp no, hospital id, unit no, emr id, ehr id, emr no, epic id, empi, mpi, mpi no, cpi, csn, fin, fin no, har, encounter id, encounter no, encounter, visit id, visit no, uhid, nhs no, urn, emrn, pmrn, mrn no, health record no, expediente, no de expediente, case no',
      ],
      [
        'account-number',
        'lab id, lab no, account, account no, acct, acct no, account id, acct id, hospital account, billing no, claim id, claim no, claim, clm id, rx no, prescription no, accession no, accession, specimen id, specimen no, auth no, authorization no, claim control no, icn, dcn, tcn, drivers license, drivers license no, driver license, driver license no, dl no, license no, pde id, clm control no',
      ],
      [
        'health-plan-id',
        'member id, member no, membership no, subscriber id, subscriber no, insurance id, insurance no, ins id, ins no, insured id, policy no, policy id, medicare id, medicare no, medicaid id, medicaid no, cardholder id, bene id, beneficiary id, beneficiary no, hicn, hic no, desynpuf id, plan member id, insurance member id, health plan id, group no, insurance policy no, ins policy no, enrollee id, recipient id, mbr id, mbr no, sub id, cin, bene hic no, health card no, hcn',
      ],
      ['us-mbi', 'mbi, mbi id, mbi no, medicare beneficiary id, bene mbi id, bene mbi'],
      [
        'us-ssn',
        'ssn, ss no, social security no, social security, soc sec no, social, ssn no, soc sec, ssn last 4, last 4 ssn, ss',
      ],
      [
        'phone',
        'phone, phone no, telephone, telephone no, tel, tel no, cell, cell phone, cell no, mobile, mobile phone, mobile no, home phone, work phone, contact no, contact phone, daytime phone, day phone, evening phone, home tel, ph, ph no, phone home, phone mobile, phone cell, home, primary phone, phone 1, phone 2, best phone, callback no, telefono',
      ],
      ['email', 'email, email address, e mail, e mail address, mail, correo'],
      [
        'us-address',
        'address, street, street address, home address, mailing address, address line 1, address line 2, address 1, address 2, addr, addr 1, addr1, addr2, city, zip, zip code, zipcode, zip cd, postal code, postcode, city state zip, residence, residential address, current address, direccion, domicilio, county cd',
      ],
      [
        'care-date',
        'dos, date of service, service date, visit date, admit date, admission date, admitted, date admitted, discharge date, discharged, date discharged, date of admission, date of discharge, appointment date, appt date, appt, appointment, encounter date, surgery date, procedure date, collection date, collected, date collected, specimen date, date of death, dod, death date, death dt, date of visit, exam date, study date, test date, last visit, next appt, next appointment, last seen, date of injury, injury date, onset date, date of exam, report date, referral date, admit, admit dt, from dt, thru dt, svc dt, svc date, srvc date, from date, thru date, clm from dt, clm thru dt, srvc dt, date of procedure, date of surgery, admission, discharge, discharge dt, fecha de ingreso, fecha de alta, fecha de cita',
      ],
      ['age-over-89', 'age, age sex, age gender, edad'],
    ] as const
  ).flatMap(([detectorId, labels]) => words(labels).map((label) => [label, detectorId] as const)),
);

// What only the record of somebody's care has as a label.
const strongCare =
  set(`diagnosis diagnoses dx dxs dx1 dx2 icd icd9 icd10 icd10cm cpt hcpcs medication medications meds med allergy allergies nkda symptoms symptom complaint cc hpi pmh psh ros
  vitals bp bmi a1c hba1c immunization immunizations prognosis impression specimen pathology biopsy comorbidities comorbidity copay problems dgns prcdr drg ndc pcp attending
  admitting triage npo anesthesia diet isolation histology radiology mrn emr ehr rx rxbin rxpcn rxgrp sig glucose creatinine hemoglobin cholesterol prescription prescriptions gravida edd lmp wound catheter dialysis chemo chemotherapy
  physical procedure procedures surgery treatment treatments condition conditions therapy vaccine dosage dose diagnostico medicamentos alergias`);
// What care has, and offices, shops and schools have too.
const weakCare =
  set(`provider physician doctor dr surgeon nurse rn insurance insurer payer payor subscriber insured visit appointment appt encounter admission admit admitted discharge discharged disposition unit ward bed room
  clinic hospital facility test tests result results lab labs referring referral referred dos los assessment findings history notes note reason problem medicare medicaid pharmacy drug drugs weight height sex gender age
  acuity status npi medical health care guarantor kin bene clm exam order collected specimens service svc proc procs motivo seguro resident inpatient outpatient consult`);
const others =
  set(`employee staff hire hired salary wage shift job position payroll title role supervisor manager student students grade teacher customer vendor supplier order invoice sku price qty quantity product products ship
  shipping item items company business organization org team username login password website url repo commit server host ip version release ticket assignee asset serial warranty model make color size department dept
  applicant candidate tenant donor passenger flight hotel booking reservation guest player coach sport instructor attendee session speaker publisher author isbn coverage vehicle vin`);

const patientWords = set('patient pat pt pts patients bene beneficiary inpatient outpatient newborn paciente');
const roundWords = set(
  'member subscriber insured enrollee dependent client resident guarantor spouse guardian parent mother mothers father policyholder policy holder cardholder consumer individual participant recipient person demographics demographic legal current primary responsible party emergency contact next of kin nok s',
);
const numberWords = set('number num nbr nr no numbers numero');

const longestLabel = 48;
const meanings = new Map<string, LabelMeaning | null>();

/** Reads a label in any of its spellings: "Pt. Last Name", "patientLastName", "PATIENT_LAST_NAME", "Date of Birth (mm/dd/yyyy)". Null where it says nothing. */
export function meaningOf(label: string): LabelMeaning | null {
  if (label.length > longestLabel) return null;
  const known = meanings.get(label);
  if (known !== undefined) return known;
  const meaning = readLabel(label);
  // Labels are few; a text that brings thousands of kinds is not kept.
  if (meanings.size < 2000) meanings.set(label, meaning);
  return meaning;
}

function readLabel(label: string): LabelMeaning | null {
  const tokens = tokensOf(label);
  if (tokens.length === 0 || tokens.length > 8) return null;
  const namesPatient = tokens.some((token) => patientWords.has(token));
  const bare = withoutOwner(tokens);
  const detectorId = detectorOf(tokens, bare, namesPatient);
  const care = careOf(tokens, detectorId, namesPatient);
  const isOthers = tokens.some((token) => others.has(token));
  if (!detectorId && care === 0 && !isOthers && !namesPatient) return null;
  const isCommon =
    !namesPatient &&
    (tokens.length === 1 || detectorId === null) &&
    !['date-of-birth', 'mrn', 'us-ssn', 'us-mbi'].includes(detectorId ?? '');
  return { detectorId, care, namesPatient: namesPatient && (detectorId !== null || care > 0), isOthers, isCommon };
}

function tokensOf(label: string): string[] {
  return label
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/\([^()]{0,40}\)/g, ' ')
    .replaceAll(/['’]s(?![a-z])/g, '')
    .replaceAll('#', ' no ')
    .replaceAll(/\bd\.?o\.?b\.?(?![a-z])/g, 'dob')
    .replaceAll(/\bm\.?r\.?n\.?(?![a-z])/g, 'mrn')
    .replaceAll(/\bs\.?s\.?n\.?(?![a-z])/g, 'ssn')
    .replaceAll(/date[ _]?of[ _]?birth|birth[ _]?date/g, ' dob ')
    .replaceAll(/(first|last|middle|given|family|full|patient)name/g, '$1 name')
    .normalize('NFD')
    .split(/[^a-z\d]+/)
    .filter((token) => token !== '')
    .map((token) => (numberWords.has(token) ? 'no' : token === 'identifier' ? 'id' : token));
}

/** "patient last name" is a last name; "emergency contact phone" a phone. A label of nothing but owners stays as it is. */
function withoutOwner(tokens: readonly string[]): string {
  let from = 0;
  while (from < tokens.length - 1 && (patientWords.has(tokens[from] ?? '') || roundWords.has(tokens[from] ?? '')))
    from++;
  return tokens.slice(from).join(' ');
}

function detectorOf(tokens: readonly string[], bare: string, namesPatient: boolean): DetectorId | null {
  const whole = tokens.join(' ');
  const known = identity.get(whole) ?? identity.get(bare);
  if (known) return known;
  if (!namesPatient) return identity.get(bare.replace(/ (?:\d|no|id)$/, '')) ?? null;
  if (tokens.every((token) => patientWords.has(token))) return 'person-name';
  return /^(?:id|no|id no|code|key|external id|internal id|uid|guid|uuid|ref|reference)$/.test(bare) ? 'mrn' : null;
}

const sureOfCare: ReadonlySet<string> = new Set(['mrn', 'us-mbi']);

function careOf(tokens: readonly string[], detectorId: DetectorId | null, namesPatient: boolean): 0 | 1 | 2 {
  if (
    namesPatient ||
    (detectorId !== null &&
      sureOfCare.has(detectorId) &&
      tokens.join(' ') !== 'record no' &&
      tokens.join(' ') !== 'case no')
  )
    return 2;
  if (detectorId === null && tokens.some((token) => strongCare.has(token))) return 2;
  return detectorId === 'care-date' || detectorId === 'health-plan-id' || tokens.some((token) => weakCare.has(token))
    ? 1
    : 0;
}
