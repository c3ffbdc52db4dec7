import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { certificatePlaces, certificates, completions, members, organizations } from '../../../drizzle/schema/index.ts';
import {
  type Certificate,
  type CertificateId,
  type CertificateSettings,
  certificateState,
  type PublicCertificate,
} from '../../../shared/domain/certificate.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { systemContextOf } from '../../auth/system.ts';
import type { Db } from '../../database/tenant.ts';
import { notFound, theRow } from '../../errors.ts';

/** The member's own certificates, the newest first. */
export function listOwnCertificates(org: MemberContext): Promise<Certificate[]> {
  return org.read((db) => listOf(db, org, eq(completions.memberId, org.actor.id)));
}

/** One certificate as officers see it. @throws Refusal NOT_FOUND */
export function getCertificate(org: OrgContext, id: CertificateId): Promise<Certificate> {
  return org.read((db) => readCertificate(db, org, id));
}

/** The same within a transaction that is under way. @throws Refusal NOT_FOUND */
export async function readCertificate(db: Reader, org: OrgContext, id: CertificateId): Promise<Certificate> {
  const [found] = await listOf(db, org, eq(certificates.id, id));
  if (!found) throw notFound('Certificate');
  return found;
}

/** Everything that a certificate's file is made of, and whose it is. @throws Refusal NOT_FOUND */
export function readPrintable(org: OrgContext, id: CertificateId) {
  return org.read(async (db) => {
    const [found] = await db
      .select({
        row: certificates,
        memberId: completions.memberId,
        color: organizations.color,
        isSample: organizations.isSample,
      })
      .from(certificates)
      .innerJoin(completions, ofCompletion)
      .innerJoin(organizations, eq(organizations.id, certificates.organizationId))
      .where(and(eq(certificates.organizationId, org.organizationId), eq(certificates.id, id)));
    if (!found) throw notFound('Certificate');
    return found satisfies { memberId: MemberId };
  });
}

/**
 * What a certificate says towards anybody who has its address. The addresses of what was taken back are published for programs, so those
 * lead neither to a name nor to the certificate in its place. @throws Refusal NOT_FOUND
 */
export async function verifyByAddress(db: Db, id: CertificateId, now: Date): Promise<PublicCertificate> {
  const certificate = await readPublicCertificate(db, id, now);
  return certificate.endedOn === null ? certificate : { ...certificate, memberName: null, replacedBy: null };
}

/** What a certificate says towards anybody who has its file. @throws Refusal NOT_FOUND */
export async function readPublicCertificate(db: Db, id: CertificateId, now: Date): Promise<PublicCertificate> {
  const [place] = await db.select().from(certificatePlaces).where(eq(certificatePlaces.certificateId, id));
  if (!place) throw notFound('Certificate');
  return asAnybody(db, place.organizationId, now, async (tx) => {
    const { timeZone, isSample } = theRow(
      await tx
        .select({ timeZone: organizations.timeZone, isSample: organizations.isSample })
        .from(organizations)
        .where(eq(organizations.id, place.organizationId)),
    );
    const row = theRow(
      await tx
        .select()
        .from(certificates)
        .where(and(eq(certificates.organizationId, place.organizationId), eq(certificates.id, id))),
    );
    return publicOf(row, isSample, timeZone, now);
  });
}

/** Reads for a stranger what one organization publishes. */
export const asAnybody = <T>(
  db: Db,
  organizationId: OrganizationId,
  now: Date,
  work: (reader: Reader) => Promise<T>,
): Promise<T> => systemContextOf(db, organizationId, 'verify-certificate', () => now).read(work);

/** Which certificates of an organization count no more: their addresses alone, for programs that verify credentials. */
export async function readRevoked(db: Reader, organizationId: OrganizationId): Promise<CertificateId[]> {
  const rows = await db
    .select({ id: certificates.id })
    .from(certificates)
    .where(and(eq(certificates.organizationId, organizationId), isNotNull(certificates.revokedAt)))
    .orderBy(desc(certificates.revokedAt));
  return rows.map(({ id }) => id);
}

export const readCertificateSettings = (org: OrgContext): Promise<CertificateSettings> =>
  org.read((db) => readSettingsIn(db, org));

export async function readSettingsIn(db: Reader, org: OrgContext): Promise<CertificateSettings> {
  const { showsScore } = theRow(
    await db
      .select({ showsScore: organizations.certificatesShowScore })
      .from(organizations)
      .where(eq(organizations.id, org.organizationId)),
  );
  return { showsScore };
}

const ofCompletion = and(
  eq(completions.organizationId, certificates.organizationId),
  eq(completions.id, certificates.completionId),
);

async function listOf(db: Reader, org: OrgContext, which: ReturnType<typeof eq>): Promise<Certificate[]> {
  const rows = await db
    .select({
      row: certificates,
      revokedByName: members.name,
      timeZone: organizations.timeZone,
      isSample: organizations.isSample,
    })
    .from(certificates)
    .innerJoin(completions, ofCompletion)
    .innerJoin(organizations, eq(organizations.id, certificates.organizationId))
    .leftJoin(
      members,
      and(eq(members.organizationId, certificates.organizationId), eq(members.id, certificates.revokedBy)),
    )
    .where(and(eq(certificates.organizationId, org.organizationId), which))
    .orderBy(desc(certificates.completedOn), desc(certificates.issuedAt));
  return rows.map(({ row, revokedByName, timeZone, isSample }) => ({
    ...publicOf(row, isSample, timeZone, org.now()),
    issuedAt: row.issuedAt,
    revokedBecause: row.revokedBecause,
    revokedByName,
  }));
}

function publicOf(
  row: typeof certificates.$inferSelect,
  isSample: boolean,
  timeZone: string,
  now: Date,
): PublicCertificate & Pick<Certificate, 'memberName'> {
  const { id, language, memberName, courseTitle, courseVersion, completedOn, validUntil, issuerName } = row;
  return {
    id,
    state: certificateState(row, todayIn(timeZone, now)),
    language,
    memberName,
    courseTitle,
    courseVersion,
    completedOn,
    validUntil,
    issuerName,
    endedOn: row.revokedAt && todayIn(timeZone, row.revokedAt),
    replacedBy: row.replacedBy,
    isSample,
  };
}
