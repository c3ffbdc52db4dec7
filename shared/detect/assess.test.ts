import { describe, expect, test } from 'vitest';
import { describeEvidence } from './describe.ts';
import { detect } from './detect.ts';
import { usNpi } from './detectors/us-npi.ts';
import { inspect } from './inspect.ts';

const judged = (text: string) => inspect(text).assessment;

describe('an assessment', () => {
  test('of a name, a birth date and a disease is sure', () => {
    expect(judged('Patient: Ana Ruiz, DOB 3/4/1962, admitted with heart failure.')).toMatchObject({
      kind: 'phi',
      tier: 'block',
    });
  });

  test('of identifiers alone is no patient information', () => {
    expect(judged('Ship to Ana Ruiz, 12 Elm Street, phone 937-555-0121.')).toMatchObject({
      kind: 'identifiers',
      tier: 'none',
    });
  });

  test('of a disease alone is none either', () => {
    expect(judged('Atrial fibrillation raises the risk of stroke.')).toMatchObject({ kind: 'health', tier: 'none' });
  });

  test('of nothing is clear', () => {
    expect(judged('')).toMatchObject({ kind: 'clear', tier: 'none', confidence: 0, evidence: [], format: null });
  });

  test('carries no text', () => {
    expect(JSON.stringify(judged('Patient: Ana Ruiz, DOB 3/4/1962, heart failure, MRN 4471820'))).not.toMatch(
      /ana|ruiz|1962|4471820/i,
    );
  });

  test('counts a word said ten times once', () => {
    const once = judged('Patient: Ana Ruiz has asthma.').confidence;
    expect(judged(`Patient: Ana Ruiz has asthma.${' asthma'.repeat(9)}`).confidence).toBe(once);
  });
});

describe('a warning says', () => {
  test('who, by what and what about their health, in at most three things', () => {
    expect(
      describeEvidence(judged('Mrs. Ana Ruiz, born 3/4/1962, came with asthma; her number is 937-555-0121.')),
    ).toMatch(/^a name, a [a-z ]+ and health information$/);
  });

  test('one thing without commas', () => {
    expect(describeEvidence(judged('diabetes'))).toBe('health information');
  });

  test('the format of a record', () => {
    expect(
      describeEvidence(judged('MSH|^~\\&|A|B|C|D|2025||ADT^A01|1|P|2.5\rPID|1||4471820||RUIZ^ANA||19620304')),
    ).toMatch(/\(HL7\)$/);
  });
});

test('a hint counts as a whole word within reach', () => {
  expect(detect('NPI 1245319599', [usNpi])).toHaveLength(1);
  expect(detect('SNPIX 1245319599', [usNpi])).toHaveLength(0);
  expect(detect(`NPI ${'.'.repeat(60)} 1245319599`, [usNpi])).toHaveLength(0);
});
