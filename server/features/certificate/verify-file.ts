import { createHash } from 'node:crypto';
import { compactVerify, decodeProtectedHeader, errors, importJWK, type JWK } from 'jose';
import type { FileFault } from '../../../shared/domain/certificate.ts';
import { z } from '../../../shared/zod.ts';
import { SEAL_MARK } from './credential.ts';

/** What a genuine credential says. A stranger's file is read with it only once its signature holds. */
export const Credential = z.object({
  jti: z.string(),
  iss: z.string(),
  name: z.string(),
  issuer: z.object({ name: z.string() }),
  validFrom: z.string(),
  validUntil: z.string().optional(),
  credentialSubject: z.object({
    identifier: z.array(z.object({ identityHash: z.string() })).min(1),
    achievement: z.object({ version: z.string().optional() }),
  }),
});
export type Credential = z.infer<typeof Credential>;

export type VerifiedFile = { kind: 'genuine'; form: 'pdf' | 'badge'; credential: Credential } | { kind: FileFault };

/** Finds the public key of this id; null where it is nobody's. */
export type FindKey = (keyId: string) => Promise<JWK | 'withdrawn' | null>;

const jws = String.raw`[\w-]{2,4000}\.[\w-]{2,20000}\.[\w-]{86}`;
const wholeJws = new RegExp(`^${jws}$`);
const sealedEnd = new RegExp(`^${SEAL_MARK}(${jws})\n$`);
const credentialWithin = new RegExp(String.raw`stream\r?\n(${jws})\r?\nendstream`);

/** Does a certificate's file, PDF or badge, come from whoever's keys these are, unchanged to the last byte? Whether it still counts is not asked. */
export async function verifyFile(file: Buffer, findKey: FindKey): Promise<VerifiedFile> {
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') return verifyPdf(file, findKey);
  const text = file.toString('latin1').trim();
  if (!wholeJws.test(text)) return { kind: 'unreadable' };
  return verifyBadge(text, 'badge', findKey);
}

const Seal = z.object({ certificate: z.string(), sha256: z.string() });

async function verifyPdf(file: Buffer, findKey: FindKey): Promise<VerifiedFile> {
  const badge = credentialWithin.exec(file.toString('latin1'))?.[1];
  if (badge === undefined) return { kind: 'unreadable' };
  const end = file.lastIndexOf(SEAL_MARK);
  const seal = end < 0 ? undefined : sealedEnd.exec(file.subarray(end).toString('latin1'))?.[1];
  if (seal === undefined) return { kind: 'altered' };
  const verified = await verifyJws(seal, findKey);
  if (verified.kind !== 'genuine') return verified;
  const sealed = Seal.safeParse(verified.payload);
  const sha256 = createHash('sha256').update(file.subarray(0, end)).digest('base64url');
  if (!sealed.success || sealed.data.sha256 !== sha256) return { kind: 'altered' };
  const within = await verifyBadge(badge, 'pdf', findKey);
  return within.kind === 'genuine' && within.credential.jti !== sealed.data.certificate ? { kind: 'altered' } : within;
}

async function verifyBadge(text: string, form: 'pdf' | 'badge', findKey: FindKey): Promise<VerifiedFile> {
  const verified = await verifyJws(text, findKey);
  if (verified.kind !== 'genuine') return verified;
  const credential = Credential.safeParse(verified.payload);
  return credential.success ? { kind: 'genuine', form, credential: credential.data } : { kind: 'unreadable' };
}

type Verified = { kind: 'genuine'; payload: unknown } | { kind: FileFault };

async function verifyJws(text: string, findKey: FindKey): Promise<Verified> {
  // Another spelling of the same bytes is another file: its last character holds bits that no byte takes (RFC 4648, 3.5).
  if (text.split('.').some((part) => Buffer.from(part, 'base64url').toString('base64url') !== part))
    return { kind: 'altered' };
  const keyId = keyIdOf(text);
  if (keyId === null) return { kind: 'altered' };
  const key = await findKey(keyId);
  if (!key) return { kind: 'unknown-key' };
  // Whoever has it signs whatever they like, so its signature is not even looked at.
  if (key === 'withdrawn') return { kind: 'withdrawn-key' };
  try {
    const { payload } = await compactVerify(text, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    return { kind: 'genuine', payload: JSON.parse(Buffer.from(payload).toString('utf8')) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return { kind: 'altered' };
    throw error;
  }
}

function keyIdOf(text: string): string | null {
  try {
    return decodeProtectedHeader(text).kid ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
