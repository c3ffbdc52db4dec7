import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { certificateKeys } from '../../../drizzle/schema/index.ts';
import {
  type CertificateKey,
  CertificateKeyId,
  PublicKey,
  type RotateKey,
  type WithdrawKey,
} from '../../../shared/domain/certificate.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';

/** What signs now. */
export interface SigningKey {
  id: CertificateKeyId;
  privateKey: KeyObject;
}

/** A key signs for so long before another takes its place. */
const KEY_DAYS = 365;
const DAY_MS = 86_400_000;

/** The key that signs now; an organization gets its first when it first needs one. */
export async function signingKey(org: OrgContext, sealing: Sealing): Promise<SigningKey> {
  const known = await org.read((db) => readSigningKey(db, org, sealing));
  if (known) return known;
  return org.change('certificate-key.created', async (tx) => {
    const made = await readSigningKey(tx, org, sealing);
    const key = made ?? (await makeKey(tx, org, sealing));
    return { subject: subjectOf(key.id), before: null, after: { id: key.id }, result: key };
  });
}

/**
 * Puts another key in the place of the one that signs. What that one signed goes on verifying, unless it may be in the wrong hands:
 * then its certificates have to be downloaded anew, which signs them with the new one.
 */
export function rotateKey(
  org: OrgContext,
  sealing: Sealing,
  { compromisedBecause }: RotateKey,
): Promise<CertificateKey[]> {
  return org.change('certificate-key.rotated', async (tx) => {
    const now = org.now();
    const [before] = await tx
      .update(certificateKeys)
      .set({
        sealedPrivateKey: null,
        retiredAt: now,
        ...(compromisedBecause === '' ? {} : { withdrawnAt: now, withdrawnBecause: compromisedBecause }),
      })
      .where(and(eq(certificateKeys.organizationId, org.organizationId), isNull(certificateKeys.retiredAt)))
      .returning({ id: certificateKeys.id });
    const { id } = await makeKey(tx, org, sealing);
    return {
      subject: subjectOf(id),
      before: before ?? null,
      after: { id, ...(compromisedBecause === '' ? {} : { compromisedBecause }) },
      result: await readKeys(tx, org.organizationId),
    };
  });
}

/**
 * Withdraws one key that does not sign any more: the files that it signed verify no more, those of all others go on.
 *
 * @throws Refusal NOT_FOUND | CONFLICT for the key that signs, and for one that was withdrawn already
 */
export function withdrawKey(org: OrgContext, { id, because }: WithdrawKey): Promise<CertificateKey[]> {
  return org.change('certificate-key.withdrawn', async (tx) => {
    const { organizationId } = org;
    const key = (await readKeys(tx, organizationId)).find((one) => one.id === id);
    if (!key) throw notFound('Key');
    if (key.retiredAt === null)
      throw new Refusal(
        'CONFLICT',
        'This key signs now. Say that it is in the wrong hands, and another takes its place.',
      );
    if (key.withdrawnAt !== null) throw new Refusal('CONFLICT', 'This key was withdrawn already.');
    await tx
      .update(certificateKeys)
      .set({ withdrawnAt: org.now(), withdrawnBecause: because })
      .where(and(eq(certificateKeys.organizationId, organizationId), eq(certificateKeys.id, id)));
    return {
      subject: subjectOf(id),
      before: { withdrawn: false },
      after: { withdrawn: true, because },
      result: await readKeys(tx, organizationId),
    };
  });
}

/** Puts another key in the place of one that has signed for a year. */
export async function rotateOldKey(org: OrgContext, sealing: Sealing): Promise<void> {
  const [newest] = await org.read((db) => readKeys(db, org.organizationId));
  if (!newest || org.now().getTime() - newest.createdAt.getTime() < KEY_DAYS * DAY_MS) return;
  await rotateKey(org, sealing, { compromisedBecause: '' });
}

export const listKeys = (org: OrgContext): Promise<CertificateKey[]> =>
  org.read((db) => readKeys(db, org.organizationId));

/** All keys of an organization, the newest first. */
async function readKeys(db: Reader, organizationId: OrganizationId): Promise<CertificateKey[]> {
  const { id, createdAt, retiredAt, withdrawnAt, withdrawnBecause } = certificateKeys;
  return db
    .select({ id, createdAt, retiredAt, withdrawnAt, withdrawnBecause })
    .from(certificateKeys)
    .where(eq(certificateKeys.organizationId, organizationId))
    .orderBy(desc(createdAt), desc(id));
}

/** The public keys by which an organization's certificates verify: that in use and those before it, but none that was withdrawn. */
export function readPublicKeys(
  db: Reader,
  organizationId: OrganizationId,
): Promise<{ id: CertificateKeyId; publicKey: PublicKey }[]> {
  const { id, publicKey, createdAt, withdrawnAt } = certificateKeys;
  return db
    .select({ id, publicKey })
    .from(certificateKeys)
    .where(and(eq(certificateKeys.organizationId, organizationId), isNull(withdrawnAt)))
    .orderBy(desc(createdAt), desc(id));
}

/** The keys of which an organization says that what they signed is not to be relied on. */
export async function readWithdrawnKeys(
  db: Reader,
  organizationId: OrganizationId,
): Promise<{ id: CertificateKeyId; withdrawnAt: Date }[]> {
  const keys = await readKeys(db, organizationId);
  return keys.flatMap(({ id, withdrawnAt }) => (withdrawnAt === null ? [] : [{ id, withdrawnAt }]));
}

/**
 * An organization's keys as it publishes them: a JWK Set (RFC 7517). The ids of withdrawn ones stand beside it, without the keys, so that
 * programs which know nothing of that member find no key of that id.
 *
 * @param addressOf where a key alone is published, which is its id
 */
export async function readKeySet(
  db: Reader,
  organizationId: OrganizationId,
  addressOf: (id: CertificateKeyId) => string,
) {
  const keys = await readPublicKeys(db, organizationId);
  const withdrawn = await readWithdrawnKeys(db, organizationId);
  return {
    keys: keys.map(({ id, publicKey }) => ({ ...publicKey, kid: addressOf(id), alg: 'EdDSA', use: 'sig' })),
    withdrawn: withdrawn.map(({ id, withdrawnAt }) => ({ kid: addressOf(id), withdrawnAt: withdrawnAt.toISOString() })),
  };
}

async function readSigningKey(db: Reader, org: OrgContext, sealing: Sealing): Promise<SigningKey | null> {
  const [row] = await db
    .select({ id: certificateKeys.id, sealed: certificateKeys.sealedPrivateKey })
    .from(certificateKeys)
    .where(and(eq(certificateKeys.organizationId, org.organizationId), isNull(certificateKeys.retiredAt)));
  if (!row?.sealed) return null;
  const der = sealing.unseal(row.sealed, useOf(row.id));
  // Sealed with a server secret that is lost: it can sign nothing any more, and another takes its place.
  if (der === null) return null;
  return {
    id: row.id,
    privateKey: createPrivateKey({ key: Buffer.from(der, 'base64'), format: 'der', type: 'pkcs8' }),
  };
}

async function makeKey(tx: Tx, org: OrgContext, sealing: Sealing): Promise<SigningKey> {
  const { organizationId } = org;
  const id = CertificateKeyId.parse(newId());
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  await tx
    .update(certificateKeys)
    .set({ sealedPrivateKey: null, retiredAt: org.now() })
    .where(and(eq(certificateKeys.organizationId, organizationId), isNull(certificateKeys.retiredAt)));
  await tx.insert(certificateKeys).values({
    organizationId,
    id,
    publicKey: PublicKey.parse(publicKey.export({ format: 'jwk' })),
    sealedPrivateKey: sealing.seal(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'), useOf(id)),
    createdAt: org.now(),
  });
  return { id, privateKey };
}

const useOf = (id: CertificateKeyId): string => `certificate-key ${id}`;

const subjectOf = (id: CertificateKeyId) => ({ kind: 'certificate-key', id, name: 'Key that signs certificates' });
