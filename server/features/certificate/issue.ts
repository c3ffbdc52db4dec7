import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { certificatePlaces, certificates, organizations } from '../../../drizzle/schema/index.ts';
import { CertificateId } from '../../../shared/domain/certificate.ts';
import type { CompletionId } from '../../../shared/domain/completion.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { theRow } from '../../errors.ts';

/** What a certificate is made of. */
export interface Certifiable {
  id: CompletionId;
  memberName: string;
  language: Language;
  courseTitle: string;
  courseVersion: string;
  provisions: string[];
  completedOn: string;
  renewalDueOn: string | null;
  score: number | null;
  minutes: number | null;
  /** The record that it corrects, whose certificate this one replaces. */
  corrects: CompletionId | null;
  because: string;
}

const ROWS_PER_STATEMENT = 1_000;

/**
 * Issues certificates within the transaction that records what they certify; what corrects a record whose certificate an officer took
 * back gets none, since the reason for that still holds.
 *
 * @returns the certificate of each record that has one
 */
export async function issueCertificates(
  tx: Tx,
  org: OrgContext,
  all: readonly Certifiable[],
): Promise<ReadonlyMap<CompletionId, CertificateId>> {
  const { organizationId } = org;
  const { name, certificatesShowScore } = theRow(
    await tx
      .select({ name: organizations.name, certificatesShowScore: organizations.certificatesShowScore })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  const takenBack = await readTakenBack(tx, org, all);
  const certifiable = all.filter(({ corrects }) => corrects === null || !takenBack.has(corrects));
  const rows = certifiable.map((one) => ({
    organizationId,
    id: CertificateId.parse(randomUUID()),
    completionId: one.id,
    language: one.language,
    memberName: one.memberName,
    courseTitle: one.courseTitle,
    courseVersion: one.courseVersion,
    provisions: one.provisions,
    completedOn: one.completedOn,
    validUntil: one.renewalDueOn,
    minutes: one.minutes,
    score: certificatesShowScore ? one.score : null,
    issuerName: name,
    issuedAt: org.now(),
  }));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const part = rows.slice(from, from + ROWS_PER_STATEMENT);
    await tx.insert(certificates).values(part);
    await tx.insert(certificatePlaces).values(part.map(({ id }) => ({ certificateId: id, organizationId })));
  }
  const issued = new Map(rows.map(({ completionId, id }) => [completionId, id]));
  for (const { id, corrects, because } of certifiable)
    if (corrects !== null) await endCertificateOf(tx, org, corrects, because, issued.get(id) ?? null);
  return issued;
}

async function readTakenBack(
  tx: Tx,
  { organizationId }: OrgContext,
  all: readonly Certifiable[],
): Promise<ReadonlySet<CompletionId>> {
  const corrected = all.flatMap(({ corrects }) => corrects ?? []);
  const rows = await tx
    .select({ completionId: certificates.completionId })
    .from(certificates)
    .where(
      and(
        eq(certificates.organizationId, organizationId),
        among(certificates.completionId, corrected),
        isNotNull(certificates.revokedAt),
      ),
    );
  return new Set(rows.map(({ completionId }) => completionId));
}

/** Takes back the certificate of a record that was corrected, if it had one that counted. @param replacedBy the one in its place; null where there is none */
export async function endCertificateOf(
  tx: Tx,
  org: OrgContext,
  completionId: CompletionId,
  because: string,
  replacedBy: CertificateId | null,
): Promise<void> {
  const by = org.actor.kind === 'member' ? org.actor.id : null;
  await tx
    .update(certificates)
    .set({ revokedAt: org.now(), revokedBy: by, revokedBecause: because, replacedBy })
    .where(
      and(
        eq(certificates.organizationId, org.organizationId),
        eq(certificates.completionId, completionId),
        isNull(certificates.revokedAt),
      ),
    );
}
