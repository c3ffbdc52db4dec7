import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { Observation } from '../../shared/domain/observation.ts';
import { z } from '../../shared/zod.ts';
import { asSent } from './as-sent.ts';

/** What the release before accounts sent and took, field by field; a strict object refuses any other. */
const before = {
  id: z.uuidv7(),
  site: z.string(),
  vendorId: z.uuidv7().nullable(),
  bundleVersion: z.int32().nullable(),
  decision: z.string(),
  because: z.string(),
};
const ReportBefore = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exposure'),
    ...before,
    channel: z.string(),
    assessment: z.string(),
    tier: z.string(),
    format: z.string().nullable(),
    detectors: z.record(z.string(), z.int()),
  }),
  z.strictObject({ kind: z.literal('sign-up'), ...before }),
]);

const base = { id: uuidv7(), site: 'notely.example', vendorId: null, bundleVersion: 3 };
const decided = { decision: 'acknowledge', because: 'unknown' };
const exposure = {
  kind: 'exposure',
  ...base,
  ...decided,
  channel: 'paste',
  assessment: 'phi',
  tier: 'block',
  format: null,
  detectors: { mrn: 1 },
};
const signUp = { kind: 'sign-up', ...base, ...decided };

describe.each([exposure, signUp])('a report of a $kind', (report) => {
  test('whose account nobody knows is the very one that the release before sent', () => {
    const kept = Observation.parse({ ...report, accountKind: 'unknown' });
    expect(asSent(kept)).toEqual(report);
    expect(ReportBefore.parse(asSent(kept))).toEqual(report);
  });

  test('without the field is read by a newer server as one of nobody knows whose account', () => {
    expect(Observation.parse(asSent(Observation.parse(report)))).toMatchObject({ accountKind: 'unknown' });
  });

  test('of a known account says whose', () => {
    expect(asSent(Observation.parse({ ...report, accountKind: 'personal' }))).toMatchObject({
      accountKind: 'personal',
    });
  });
});
