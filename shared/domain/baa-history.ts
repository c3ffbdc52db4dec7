import { z } from '../zod.ts';
import { BaaId } from './baa.ts';
import { CalendarDay } from './calendar.ts';
import { FileId } from './file.ts';
import { idOf } from './id.ts';

const sentence = (message: string) => z.string().trim().min(1, message).max(1000);

/** A file that is evidence of something. */
export const EvidenceFile = z.object({ id: FileId, name: z.string() });

/** Somebody looked at an agreement that goes on and stands by it. */
export const BaaAttestation = z.object({
  baaId: BaaId,
  attestedOn: CalendarDay,
  note: z.string(),
  attestedByName: z.string(),
});
export type BaaAttestation = z.infer<typeof BaaAttestation>;

export const AttestBaa = z.strictObject({ id: BaaId, note: z.string().trim().max(1000) });
export type AttestBaa = z.infer<typeof AttestBaa>;

export const ViolationId = idOf('Violation');
export type ViolationId = z.infer<typeof ViolationId>;

/** 45 CFR 164.504(e)(1)(ii): the violation is cured or ended; failing that, the agreement is, if that is feasible. */
export const violationOutcomes = ['cured', 'agreement-ended', 'ending-not-feasible'] as const;
export type ViolationOutcome = (typeof violationOutcomes)[number];

/** A material violation of an agreement that the organization knows of. */
export const BaaViolation = z.object({
  id: ViolationId,
  knownOn: CalendarDay,
  what: z.string(),
  /** The reasonable steps to cure it or end it. */
  steps: z.string(),
  dueOn: CalendarDay.nullable(),
  recordedByName: z.string(),
  outcome: z
    .object({ kind: z.enum(violationOutcomes), on: CalendarDay, reason: z.string(), byName: z.string() })
    .nullable(),
});
export type BaaViolation = z.infer<typeof BaaViolation>;

export const RecordViolation = z.strictObject({
  agreementId: BaaId,
  knownOn: CalendarDay,
  what: sentence('Say what the vendor did, in a sentence'),
  steps: sentence('Say what is done to cure or end it'),
  dueOn: CalendarDay.nullable(),
});
export type RecordViolation = z.infer<typeof RecordViolation>;

export const ResolveViolation = z.strictObject({
  id: ViolationId,
  outcome: z.enum(violationOutcomes),
  outcomeOn: CalendarDay,
  reason: sentence('Say how you know, in a sentence'),
});
export type ResolveViolation = z.infer<typeof ResolveViolation>;

/** What became of the patient information when an agreement ended: 45 CFR 164.504(e)(2)(ii)(J). */
export const returnKinds = ['returned', 'destroyed', 'held-none', 'infeasible'] as const;
export type ReturnKind = (typeof returnKinds)[number];

export const BaaReturn = z.object({
  kind: z.enum(returnKinds),
  doneOn: CalendarDay,
  note: z.string(),
  protections: z.string(),
  file: EvidenceFile.nullable(),
  recordedByName: z.string(),
  recordedAt: z.date(),
});
export type BaaReturn = z.infer<typeof BaaReturn>;

export const RecordReturn = z
  .strictObject({
    agreementId: BaaId,
    kind: BaaReturn.shape.kind,
    doneOn: CalendarDay,
    note: z.string().trim().max(1000),
    /** What goes on protecting it, and the purposes it may be used for still. */
    protections: z.string().trim().max(1000),
    fileId: FileId.nullable(),
  })
  .superRefine(({ kind, note, protections }, context) => {
    if (kind !== 'infeasible') return;
    if (note === '') context.addIssue({ code: 'custom', path: ['note'], message: 'Say why it is not feasible' });
    if (protections === '')
      context.addIssue({ code: 'custom', path: ['protections'], message: 'Say what goes on protecting it' });
  });
export type RecordReturn = z.infer<typeof RecordReturn>;

/** All that was written down of one agreement beside its versions, the newest first. */
export const BaaHistory = z.object({
  attestations: z.array(BaaAttestation),
  violations: z.array(BaaViolation),
  returns: z.array(BaaReturn),
});
export type BaaHistory = z.infer<typeof BaaHistory>;
