import { createHash } from 'node:crypto';
import { CompactSign, SignJWT } from 'jose';
import type { certificates } from '../../../drizzle/schema/index.ts';
import type { CertificateKeyId } from '../../../shared/domain/certificate.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { SigningKey } from './keys.ts';

type Row = typeof certificates.$inferSelect;

/** Where an organization's certificates, profile and keys stand for everybody. @param origin of the server, without a path */
export const addresses = (origin: string, organizationId: OrganizationId) => {
  const issuer = `${origin}/certificates/issuers/${organizationId}`;
  return {
    issuer,
    keys: `${issuer}/keys`,
    key: (id: CertificateKeyId) => `${issuer}/keys/${id}`,
    revocations: `${issuer}/revocations`,
    page: (id: string) => `${origin}/verify/${id}`,
  };
};

/**
 * A certificate as an Open Badges 3.0 credential: 1EdTech Open Badges 3.0, "OpenBadgeCredential", in the data model of W3C Verifiable
 * Credentials 2.0.
 */
export function credentialOf(row: Row, origin: string) {
  const at = addresses(origin, row.organizationId);
  const id = at.page(row.id);
  const hasScore = row.score !== null;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: row.courseTitle,
    issuer: { id: at.issuer, type: ['Profile'], name: row.issuerName },
    validFrom: `${row.completedOn}T00:00:00Z`,
    // Through the whole of its last day, wherever on earth it is looked at.
    ...(row.validUntil === null ? {} : { validUntil: `${row.validUntil}T23:59:59-12:00` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: row.memberName, identityType: 'name' }],
      achievement: {
        id: `${id}#course`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: row.courseTitle,
        ...(row.courseVersion === '' ? {} : { version: row.courseVersion }),
        inLanguage: row.language,
        description: `Completion of the course “${row.courseTitle}”.`,
        criteria: {
          narrative:
            'Went through the course, reached the pass mark of its test where it has one, and is on record with the issuer.',
        },
        ...(row.provisions.length === 0
          ? {}
          : {
              alignment: row.provisions.map((provision) => ({
                type: ['Alignment'],
                targetName: `45 CFR ${provision}`,
                targetCode: provision,
                targetFramework: '45 CFR (HIPAA Rules)',
                targetUrl: `https://www.ecfr.gov/current/title-45/section-${provision.split('(')[0]}`,
              })),
            }),
        ...(hasScore
          ? {
              resultDescription: [
                {
                  id: `${id}#score`,
                  type: ['ResultDescription'],
                  name: 'Score',
                  resultType: 'Percent',
                  valueMin: '0',
                  valueMax: '100',
                },
              ],
            }
          : {}),
      },
      ...(hasScore
        ? { result: [{ type: ['Result'], resultDescription: `${id}#score`, value: String(row.score) }] }
        : {}),
    },
    credentialStatus: { id: at.revocations, type: '1EdTechRevocationList' },
  };
}

/** Signs a certificate: a JWT whose payload is the credential (Open Badges 3.0, "JSON Web Token Proof Format"), by Ed25519 (RFC 8037). The same key gives the same text. */
export function signCredential(row: Row, { id, privateKey }: SigningKey, origin: string): Promise<string> {
  const credential = credentialOf(row, origin);
  const at = addresses(origin, row.organizationId);
  return new SignJWT(credential)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: at.key(id) })
    .setIssuer(at.issuer)
    .setJti(credential.id)
    .setNotBefore(Date.parse(credential.validFrom) / 1000)
    .sign(privateKey);
}

/** Stands before the seal at the very end of a certificate's PDF, behind what a PDF reader reads. */
export const SEAL_MARK = '\n%wardline-seal ';

/**
 * Seals a PDF: after its end stands a signed line with the hash of every byte before it, so that nobody changes what people read and
 * leaves the credential within as it was. PDF readers look for the end in the last 1024 bytes (ISO 32000-1, Annex H, 3.4.4).
 */
export async function sealPdf(
  pdf: Buffer,
  certificate: string,
  { id, privateKey }: SigningKey,
  keyOf: (id: CertificateKeyId) => string,
) {
  const sealed = JSON.stringify({ certificate, sha256: createHash('sha256').update(pdf).digest('base64url') });
  const seal = await new CompactSign(Buffer.from(sealed))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'seal', kid: keyOf(id) })
    .sign(privateKey);
  return Buffer.concat([pdf, Buffer.from(`${SEAL_MARK}${seal}\n`)]);
}
