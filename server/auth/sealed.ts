import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Decoding skips over whatever else stands between, so that one sealed text would have many spellings. */
const SEALED = /^1\.[\w-]+$/;

/** Keeps secrets that must be read again (a TOTP secret, a client secret, a webhook's address) so that the database alone gives none away. */
export interface Sealing {
  /** @param use what it is and whose, such as `second-factor ${accountId}`: sealed for one use, it opens for no other */
  seal(text: string, use: string): string;
  /** The text, or null where it was changed, sealed for another use, or with another server secret. */
  unseal(sealed: string, use: string): string | null;
}

/** AES-256-GCM (NIST SP 800-38D) under a key that HKDF (RFC 5869) makes of the server secret for this alone. */
export function sealingWith(secret: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'wardline sealed values 1', 32));

  return {
    seal(text, use) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(use));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },

    unseal(sealed, use) {
      if (!SEALED.test(sealed)) return null;
      const bytes = Buffer.from(sealed.slice(2), 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(use))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8');
      try {
        return text + decipher.final('utf8');
      } catch {
        return null; // GCM says no more than that it is not what was sealed.
      }
    },
  };
}
