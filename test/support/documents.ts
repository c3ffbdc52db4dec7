import { randomBytes } from 'node:crypto';

/** A generated document and the marker that stands in it several times: as a name, in a number and inside sentences. */
export interface MarkedDocument {
  kind: (typeof kinds)[number];
  marker: string;
  text: string;
}

const kinds = ['discharge note', 'HL7 v2', 'FHIR', 'intake card'] as const;

/**
 * Every marker begins with this: eight letters that no word, key or file of a browser holds, different in every run, so that one
 * search finds each of them and nothing else. Letters only, because a marker must pass for a family name.
 */
export const markerStem: string = `Q${letters(randomBytes(7))}`;

function letters(bytes: Iterable<number>): string {
  // Consonants without vowels: such a run of letters happens in no text.
  return [...bytes].map((byte) => 'bcdfghjklmnpqrstvwxz'[byte % 20]).join('');
}

/** The same documents for the same seed, but for the marker's stem. */
export function markedDocuments(count: number, seed: number): MarkedDocument[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, (_, index) => {
    const suffix = letters(Array.from(String(index).padStart(4, '0'), Number));
    const marker = markerStem + suffix;
    const kind = kinds[index % kinds.length]!;
    return { kind, marker, text: write[kind](marker, random) };
  });
}

/** mulberry32 by Tommy Ettinger, public domain: small, and the same on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const two = (number: number): string => String(number).padStart(2, '0');

const firstNames = [
  'Jane',
  'Robert',
  'Maria',
  'David',
  'Linda',
  'James',
  'Susan',
  'Miguel',
  'Emily',
  'Thomas',
] as const;
const conditions = [
  ['congestive heart failure', 'I50.9'],
  ['type 2 diabetes mellitus', 'E11.9'],
  ['community acquired pneumonia', 'J18.9'],
  ['essential hypertension', 'I10'],
  ['acute appendicitis', 'K35.80'],
  ['major depressive disorder', 'F32.9'],
] as const;
const medicines = [
  'metformin 500 mg',
  'lisinopril 10 mg',
  'furosemide 40 mg',
  'amoxicillin 875 mg',
  'sertraline 50 mg',
] as const;

const birthday = (random: Random) => ({
  year: between(random, 1935, 2005),
  month: between(random, 1, 12),
  day: between(random, 1, 28),
});
const socialSecurityNumber = (random: Random): string =>
  `${between(random, 101, 665)}-${two(between(random, 11, 98))}-${between(random, 1001, 9998)}`;

const write: Record<MarkedDocument['kind'], (marker: string, random: Random) => string> = {
  'discharge note': (marker, random) => {
    const { year, month, day } = birthday(random);
    const [condition, code] = pick(random, conditions);
    return [
      'DISCHARGE SUMMARY',
      `Patient: ${pick(random, firstNames)} ${marker}`,
      `DOB: ${two(month)}/${two(day)}/${year}`,
      `MRN: ${marker}${digits(random, 5)}`,
      `SSN: ${socialSecurityNumber(random)}`,
      `Diagnosis: ${condition} (${code})`,
      `Mrs. ${marker} was admitted with ${condition} and treated with ${pick(random, medicines)} twice daily.`,
      `Follow-up in two weeks. Contact: ${marker.toLowerCase()}@mail.example, (312) 555-0${digits(random, 3)}.`,
    ].join('\n');
  },
  'HL7 v2': (marker, random) => {
    const { year, month, day } = birthday(random);
    const [condition, code] = pick(random, conditions);
    return [
      `MSH|^~\\&|LAB|RIVERSIDE|EHR|RIVERSIDE|20260115${digits(random, 4)}||ORU^R01|${digits(random, 8)}|P|2.5.1`,
      `PID|1||${marker}${digits(random, 6)}^^^RIVERSIDE^MR||${marker.toUpperCase()}^${pick(random, firstNames)}||${year}${two(month)}${two(day)}|F|||12 ${marker} Street^^Springfield^IL^62704||(217)555-0${digits(random, 3)}`,
      `OBR|1|||24323-8^Comprehensive metabolic panel^LN`,
      `OBX|1|NM|2345-7^Glucose^LN||${between(random, 70, 300)}|mg/dL|70-99|H|||F`,
      `DG1|1||${code}^${condition}^I10`,
      `NTE|1||Reviewed with ${marker}`,
    ].join('\r\n');
  },
  FHIR: (marker, random) => {
    const { year, month, day } = birthday(random);
    const [condition, code] = pick(random, conditions);
    return JSON.stringify(
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          {
            resource: {
              resourceType: 'Patient',
              id: `${marker}-${digits(random, 4)}`,
              name: [{ family: marker, given: [pick(random, firstNames)] }],
              birthDate: `${year}-${two(month)}-${two(day)}`,
              identifier: [{ system: 'urn:oid:2.16.840.1.113883.4.1', value: socialSecurityNumber(random) }],
            },
          },
          {
            resource: {
              resourceType: 'Condition',
              subject: { display: marker },
              code: {
                coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display: condition }],
                text: `${condition} of ${marker}`,
              },
            },
          },
        ],
      },
      null,
      2,
    );
  },
  'intake card': (marker, random) => {
    const { year, month, day } = birthday(random);
    const [condition, code] = pick(random, conditions);
    return [
      'NEW PATIENT INTAKE',
      `Patient name: ${pick(random, firstNames)} ${marker}`,
      `Date of birth: ${two(month)}/${two(day)}/${year}`,
      `Social Security number: ${socialSecurityNumber(random)}`,
      `Member ID: ${marker.toUpperCase()}${digits(random, 6)}`,
      `Reason for visit: ${condition}, ${code}. Takes ${pick(random, medicines)}.`,
      `Emergency contact: ${marker}, spouse, (217) 555-0${digits(random, 3)}`,
    ].join('\n');
  },
};

/** One patient's discharge note, for steps that need a single document. */
export const dischargeNote = `DISCHARGE SUMMARY
Patient: Jane Doe
DOB: 03/14/1957
MRN: 00482913
SSN: 536-22-8714
Diagnosis: congestive heart failure (I50.9)
Mrs. Doe was admitted with shortness of breath and treated with furosemide 40 mg twice daily.
Follow-up in two weeks with Dr. Alvarez.`;
