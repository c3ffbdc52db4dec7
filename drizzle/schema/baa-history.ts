import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BaaId } from '../../shared/domain/baa.ts';
import type { ReturnKind, ViolationId, ViolationOutcome } from '../../shared/domain/baa-history.ts';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { baas } from './baa.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';

/** Append-only: somebody looked at an agreement that goes on and stands by it. */
export const baaAttestations = pgTable(
  'baa_attestations',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    /** The version that was looked at. */
    baaId: uuid().$type<BaaId>().notNull(),
    attestedOn: date().notNull(),
    note: text().notNull(),
    attestedBy: uuid().$type<MemberId>().notNull(),
    attestedAt: createdAt(),
  },
  (attestation) => [
    primaryKey({ columns: [attestation.organizationId, attestation.id] }),
    foreignKey({
      name: 'baa_attestations_of_baa',
      columns: [attestation.organizationId, attestation.baaId],
      foreignColumns: [baas.organizationId, baas.id],
    }),
    foreignKey({
      name: 'baa_attestations_attested_by',
      columns: [attestation.organizationId, attestation.attestedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('baa_attestations_newest').on(attestation.organizationId, attestation.baaId, attestation.attestedOn),
  ],
);

/** A violation of an agreement that the organization knows of, and what it does about it: 45 CFR 164.504(e)(1)(ii). */
export const baaViolations = pgTable(
  'baa_violations',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ViolationId>().notNull(),
    agreementId: uuid().$type<BaaId>().notNull(),
    knownOn: date().notNull(),
    what: text().notNull(),
    steps: text().notNull(),
    dueOn: date(),
    outcome: text().$type<ViolationOutcome>(),
    outcomeOn: date(),
    outcomeReason: text(),
    recordedBy: uuid().$type<MemberId>().notNull(),
    recordedAt: createdAt(),
    outcomeBy: uuid().$type<MemberId>(),
    outcomeAt: instant(),
  },
  (violation) => [
    primaryKey({ columns: [violation.organizationId, violation.id] }),
    foreignKey({
      name: 'baa_violations_of_agreement',
      columns: [violation.organizationId, violation.agreementId],
      foreignColumns: [baas.organizationId, baas.id],
    }),
    foreignKey({
      name: 'baa_violations_recorded_by',
      columns: [violation.organizationId, violation.recordedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'baa_violations_outcome_by',
      columns: [violation.organizationId, violation.outcomeBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('baa_violations_of').on(violation.organizationId, violation.agreementId),
  ],
);

/** Append-only, the newest counts: what became of the patient information at the end, 45 CFR 164.504(e)(2)(ii)(J). */
export const baaReturns = pgTable(
  'baa_returns',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    agreementId: uuid().$type<BaaId>().notNull(),
    kind: text().$type<ReturnKind>().notNull(),
    doneOn: date().notNull(),
    note: text().notNull(),
    /** What goes on protecting it where it could not be returned nor destroyed. */
    protections: text().notNull(),
    /** The certificate. */
    fileId: uuid().$type<FileId>(),
    recordedBy: uuid().$type<MemberId>().notNull(),
    recordedAt: createdAt(),
  },
  (returned) => [
    primaryKey({ columns: [returned.organizationId, returned.id] }),
    foreignKey({
      name: 'baa_returns_of_agreement',
      columns: [returned.organizationId, returned.agreementId],
      foreignColumns: [baas.organizationId, baas.id],
    }),
    foreignKey({
      name: 'baa_returns_with_file',
      columns: [returned.organizationId, returned.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    foreignKey({
      name: 'baa_returns_recorded_by',
      columns: [returned.organizationId, returned.recordedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('baa_returns_newest').on(returned.organizationId, returned.agreementId, returned.recordedAt),
  ],
);
