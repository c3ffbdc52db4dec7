import { CertificateId, CertificateKeyId, type CheckedFile } from '../../../shared/domain/certificate.ts';
import { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Db } from '../../database/tenant.ts';
import { Refusal } from '../../errors.ts';
import { readPublicKeys, readWithdrawnKeys } from './keys.ts';
import { asAnybody, readPublicCertificate } from './read.ts';
import { verifyFile } from './verify-file.ts';

const keyAddress = /\/certificates\/issuers\/([\da-f-]{36})\/keys\/([\da-f-]{36})$/;

/** Looks at a file that a stranger brought: whether an organization of this server signed it, and whether it still counts. */
export async function checkCertificateFile(db: Db, file: Buffer, now: Date): Promise<CheckedFile> {
  const verified = await verifyFile(file, (address) => findKey(db, address, now));
  if (verified.kind !== 'genuine') return { kind: verified.kind };
  const id = CertificateId.safeParse(verified.credential.jti.split('/').at(-1));
  if (!id.success) return { kind: 'unreadable' };
  try {
    return { kind: 'genuine', certificate: await readPublicCertificate(db, id.data, now) };
  } catch (error) {
    // Signed by a key of ours, and yet on no record: from another database of the same organization.
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return { kind: 'unknown-key' };
    throw error;
  }
}

/** By the address of a key, whatever the server was called when it signed. */
async function findKey(db: Db, address: string, now: Date) {
  const [, issuer, key] = keyAddress.exec(address) ?? [];
  const [organizationId, keyId] = [OrganizationId.safeParse(issuer), CertificateKeyId.safeParse(key)];
  if (!organizationId.success || !keyId.success) return null;
  return asAnybody(db, organizationId.data, now, async (tx) => {
    const keys = await readPublicKeys(tx, organizationId.data);
    const found = keys.find(({ id }) => id === keyId.data)?.publicKey;
    if (found) return found;
    const withdrawn = await readWithdrawnKeys(tx, organizationId.data);
    return withdrawn.some(({ id }) => id === keyId.data) ? 'withdrawn' : null;
  });
}
