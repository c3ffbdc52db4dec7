import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';
import { oneLine } from './member.ts';
import { languages } from './organization-settings.ts';

export const CertificateId = idOf('Certificate');
export type CertificateId = z.infer<typeof CertificateId>;

export const CertificateKeyId = idOf('CertificateKey');
export type CertificateKeyId = z.infer<typeof CertificateKeyId>;

/** A public Ed25519 key as RFC 8037 writes it. */
export const PublicKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().max(64) });
export type PublicKey = z.infer<typeof PublicKey>;

export const certificateStates = ['valid', 'lapsed', 'revoked', 'superseded'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** Where a certificate stands on a day: it counts through its last day, and not once it was taken back. */
export function certificateState(
  certificate: { validUntil: string | null; revokedAt: Date | null; replacedBy: string | null },
  today: string,
): CertificateState {
  if (certificate.replacedBy !== null) return 'superseded';
  if (certificate.revokedAt !== null) return 'revoked';
  return certificate.validUntil !== null && certificate.validUntil < today ? 'lapsed' : 'valid';
}

/** What anybody who has a certificate's address may see of it. */
export const PublicCertificate = z.object({
  id: CertificateId,
  state: z.enum(certificateStates),
  language: z.enum(languages),
  /** Null at the address of one that was taken back or replaced. */
  memberName: z.string().nullable(),
  courseTitle: z.string(),
  courseVersion: z.string(),
  completedOn: CalendarDay,
  validUntil: CalendarDay.nullable(),
  issuerName: z.string(),
  /** The day on which it was taken back or another took its place; null while it counts. */
  endedOn: CalendarDay.nullable(),
  /** Its successor; null where there is none, and for whoever has the address alone. */
  replacedBy: CertificateId.nullable(),
  /** The organization is made up, by `npm run demo`. */
  isSample: z.boolean(),
});
export type PublicCertificate = z.infer<typeof PublicCertificate>;

/** A certificate as its own member and officers see it. */
export const Certificate = PublicCertificate.extend({
  memberName: z.string(),
  issuedAt: z.date(),
  revokedBecause: z.string().nullable(),
  revokedByName: z.string().nullable(),
});
export type Certificate = z.infer<typeof Certificate>;

const Reason = z.string().trim().min(3, 'Say why in a few words').max(500, 'Keep it to 500 characters').check(oneLine);

export const RevokeCertificate = z.strictObject({ id: CertificateId, because: Reason });
export type RevokeCertificate = z.infer<typeof RevokeCertificate>;

/** A key as officers see it: when it signed, and whether what it signed still verifies. */
export const CertificateKey = z.object({
  id: CertificateKeyId,
  createdAt: z.date(),
  retiredAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  withdrawnBecause: z.string().nullable(),
});
export type CertificateKey = z.infer<typeof CertificateKey>;

export const RotateKey = z.strictObject({
  /** Why the key before may be in the wrong hands: what it signed then verifies no more. Empty where another is merely due. */
  compromisedBecause: z.string().trim().max(500, 'Keep it to 500 characters').check(oneLine).default(''),
});
export type RotateKey = z.infer<typeof RotateKey>;

/** One key that does not sign any more is in the wrong hands. */
export const WithdrawKey = z.strictObject({ id: CertificateKeyId, because: Reason });
export type WithdrawKey = z.infer<typeof WithdrawKey>;

/** What a look at a certificate's file tells, without asking whether it still counts. */
export const fileFaults = ['unreadable', 'altered', 'unknown-key', 'withdrawn-key'] as const;
export type FileFault = (typeof fileFaults)[number];

/** What a stranger is told of a file that they brought. */
export const CheckedFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('genuine'), certificate: PublicCertificate }),
  z.object({ kind: z.enum(fileFaults) }),
]);
export type CheckedFile = z.infer<typeof CheckedFile>;

/** The largest file that is looked at; a certificate has a tenth of it. */
export const CERTIFICATE_MAX_BYTES = 2 * 1024 * 1024;

export const CertificateSettings = z.strictObject({ showsScore: z.boolean() });
export type CertificateSettings = z.infer<typeof CertificateSettings>;
