import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { CertificateId, CertificateKeyId, PublicKey } from '../../shared/domain/certificate.ts';
import type { CompletionId } from '../../shared/domain/completion.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { completions } from './completion.ts';
import { members } from './member.ts';
import { organizations } from './organization.ts';

/**
 * What an organization vouches for towards strangers. All that a certificate says stands here as it was issued; its signed file is made of it
 * whenever somebody asks for one, so that no signature needs keeping.
 */
export const certificates = pgTable(
  'certificates',
  {
    ...ownedByOrganization(),
    /** Random in full, and not by time: whoever is to see a certificate was given its address. */
    id: uuid().$type<CertificateId>().notNull(),
    completionId: uuid().$type<CompletionId>().notNull(),
    language: text().$type<Language>().notNull(),
    memberName: text().notNull(),
    courseTitle: text().notNull(),
    courseVersion: text().notNull(),
    provisions: text().array().notNull(),
    completedOn: date().notNull(),
    /** The last day that it counts: the course is due again then. Null for always. */
    validUntil: date(),
    minutes: integer(),
    /** In percent; null where the organization keeps scores to itself, or where there is none. */
    score: integer(),
    issuerName: text().notNull(),
    issuedAt: createdAt(),
    revokedAt: instant(),
    /** Null where no member did it in person. */
    revokedBy: uuid().$type<MemberId>(),
    revokedBecause: text(),
    /** The certificate that stands in its place. */
    replacedBy: uuid().$type<CertificateId>(),
  },
  (certificate) => [
    primaryKey({ columns: [certificate.organizationId, certificate.id] }),
    foreignKey({
      name: 'certificates_of_completion',
      columns: [certificate.organizationId, certificate.completionId],
      foreignColumns: [completions.organizationId, completions.id],
    }),
    foreignKey({
      name: 'certificates_revoked_by',
      columns: [certificate.organizationId, certificate.revokedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'certificates_replaced_by',
      columns: [certificate.organizationId, certificate.replacedBy],
      foreignColumns: [certificate.organizationId, certificate.id],
    }),
    unique('certificates_one_a_completion').on(certificate.organizationId, certificate.completionId),
    index('certificates_newest').on(certificate.organizationId, certificate.issuedAt),
  ],
);

/** Leads from a certificate to its organization, for strangers who verify it. */
export const certificatePlaces = pgTable('certificate_places', {
  certificateId: uuid().$type<CertificateId>().primaryKey(),
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
});

/** With what an organization signs (Ed25519, RFC 8032). The newest signs; those before stay published, so that what they signed goes on verifying. */
export const certificateKeys = pgTable(
  'certificate_keys',
  {
    ...ownedByOrganization(),
    id: uuid().$type<CertificateKeyId>().notNull(),
    publicKey: jsonb().$type<PublicKey>().notNull(),
    /** Null once another took its place: nobody signs with it again. */
    sealedPrivateKey: text(),
    createdAt: createdAt(),
    retiredAt: instant(),
    /** It may be in the wrong hands: what it signed does not verify any more. */
    withdrawnAt: instant(),
    withdrawnBecause: text(),
  },
  (key) => [primaryKey({ columns: [key.organizationId, key.id] })],
);
