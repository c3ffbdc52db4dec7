import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** How a secret is kept: SHA-256 in hexadecimal. Enough for random secrets, which no dictionary holds; never for passwords. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares in a time that does not tell how much of it was right. */
export function isSecretOf(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOfSecret(secret)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** Crockford's base 32 has no I, L, O and U, which people confuse or read into words. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code to be read aloud and typed, such as 7K4M-92QX-HV3T: 12 characters of 5 random bits. */
export function newCode(): string {
  const characters = Array.from(randomBytes(12), (byte) => alphabet.charAt(byte % alphabet.length));
  return [0, 4, 8].map((start) => characters.slice(start, start + 4).join('')).join('-');
}

/** What people typed, as it was given out: any case, any dashes and spaces, O for 0, I or L for 1. */
export function readCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return [plain.slice(0, 4), plain.slice(4, 8), plain.slice(8)].join('-');
}
