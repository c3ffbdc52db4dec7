import { and, eq } from 'drizzle-orm';
import { certificates, organizations } from '../../../drizzle/schema/index.ts';
import type {
  Certificate,
  CertificateId,
  CertificateSettings,
  RevokeCertificate,
} from '../../../shared/domain/certificate.ts';
import { can } from '../../../shared/domain/permission.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { addresses, sealPdf, signCredential } from './credential.ts';
import { signingKey } from './keys.ts';
import { readCertificate, readPrintable, readSettingsIn } from './read.ts';
import { writeCertificatePdf } from './write-pdf.ts';

/** Takes a certificate back; the record of the training stays as it is. @throws Refusal NOT_FOUND | CONFLICT */
export function revokeCertificate(org: MemberContext, { id, because }: RevokeCertificate): Promise<Certificate> {
  return org.change('certificate.revoked', async (tx) => {
    const before = await readCertificate(tx, org, id);
    if (before.endedOn !== null) throw new Refusal('CONFLICT', 'This certificate does not count any more already.');
    await tx
      .update(certificates)
      .set({ revokedAt: org.now(), revokedBy: org.actor.id, revokedBecause: because })
      .where(and(eq(certificates.organizationId, org.organizationId), eq(certificates.id, id)));
    return {
      subject: { kind: 'certificate', id, name: `${before.courseTitle}, ${before.memberName}` },
      before: { state: before.state },
      after: { state: 'revoked', because },
      result: await readCertificate(tx, org, id),
    };
  });
}

/** Says whether certificates issued from now on tell the score. */
export function setCertificateSettings(
  org: MemberContext,
  settings: CertificateSettings,
): Promise<CertificateSettings> {
  return org.change('organization.certificates-set', async (tx) => {
    const before = await readSettingsIn(tx, org);
    const [organization] = await tx
      .update(organizations)
      .set({ certificatesShowScore: settings.showsScore })
      .where(eq(organizations.id, org.organizationId))
      .returning({ name: organizations.name });
    return {
      subject: { kind: 'organization', id: org.organizationId, name: organization?.name ?? '' },
      before,
      after: settings,
      result: settings,
    };
  });
}

export type CertificateForm = 'pdf' | 'badge';

/** Makes a certificate's file, for its own member and for whoever may read records. @throws Refusal NOT_FOUND | CONFLICT */
export async function certificateFile(
  org: MemberContext,
  sealing: Sealing,
  origin: string,
  id: CertificateId,
  form: CertificateForm,
): Promise<Buffer> {
  const { row, memberId, color, isSample } = await readPrintable(org, id);
  // Whose it is stays as hidden as whether it is there.
  if (memberId !== org.actor.id && !can(org.actor.roles, 'completion:read')) throw notFound('Certificate');
  if (row.revokedAt !== null)
    throw new Refusal('CONFLICT', 'This certificate does not count any more, so no file is made of it.');
  const key = await signingKey(org, sealing);
  const badge = await signCredential(row, key, origin);
  if (form === 'badge') return Buffer.from(badge);
  const at = addresses(origin, row.organizationId);
  const page = at.page(row.id);
  const pdf = await writeCertificatePdf({ row, badge, page, color, isSample });
  return sealPdf(pdf, page, key, at.key);
}
