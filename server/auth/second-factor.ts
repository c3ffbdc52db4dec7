import { and, eq, isNull } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { recoveryCodes, secondFactors } from '../../drizzle/schema/index.ts';
import type { Tx } from '../database/tenant.ts';
import type { Sealing } from './sealed.ts';
import { hashOfSecret, newCode, readCode } from './secrets.ts';

/** What every authenticator app takes (RFC 6238 with its defaults). */
const PERIOD_SECONDS = 30;
const DIGITS = 6;
/** A code of the step before or after is taken too, for phones whose clock is a little off (RFC 6238, 5.2). */
const WINDOW = 1;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Wardline', label, secret: Secret.fromBase32(secret), digits: DIGITS, period: PERIOD_SECONDS });

const useOf = (accountId: string) => `second-factor ${accountId}`;

/**
 * Begins to set up a second factor, or the one that is to replace it. The one in force stays in force until a code shows
 * that the app has the new one.
 *
 * @returns the secret in base 32, to type, and the `otpauth:` address that a QR code carries
 */
export async function beginSecondFactor(
  tx: Tx,
  sealing: Sealing,
  { accountId, email }: { accountId: string; email: string },
): Promise<{ key: string; address: string }> {
  const key = new Secret({ size: SECRET_BYTES }).base32;
  const sealedNextSecret = sealing.seal(key, useOf(accountId));
  await tx
    .insert(secondFactors)
    .values({ accountId, sealedNextSecret })
    .onConflictDoUpdate({ target: secondFactors.accountId, set: { sealedNextSecret } });
  return { key, address: totpOf(key, email).toString() };
}

/** Puts the second factor that is being set up in force, if the code is its. @returns new recovery codes, or null for a wrong code */
export async function confirmSecondFactor(
  tx: Tx,
  sealing: Sealing,
  { accountId, code, now }: { accountId: string; code: string; now: Date },
): Promise<string[] | null> {
  const [factor] = await tx.select().from(secondFactors).where(eq(secondFactors.accountId, accountId)).for('update');
  const counter = counterOf(sealing, accountId, factor?.sealedNextSecret ?? null, code, now);
  if (!factor || counter === null) return null;
  await tx
    .update(secondFactors)
    .set({
      sealedSecret: factor.sealedNextSecret,
      sealedNextSecret: null,
      confirmedAt: now,
      lastCounter: counter,
    })
    .where(eq(secondFactors.accountId, accountId));
  return renewRecoveryCodes(tx, accountId, now);
}

/**
 * Takes a code of the app in force, once: the row is locked while it is compared, so two servers cannot take the same
 * code, and a code of a time step that was used or passed over is refused (RFC 6238, 5.2; ASVS 5.0, 6.5.1).
 */
export async function useCode(
  tx: Tx,
  sealing: Sealing,
  { accountId, code, now }: { accountId: string; code: string; now: Date },
): Promise<boolean> {
  const [factor] = await tx.select().from(secondFactors).where(eq(secondFactors.accountId, accountId)).for('update');
  const counter = counterOf(sealing, accountId, factor?.sealedSecret ?? null, code, now);
  if (!factor || counter === null || (factor.lastCounter !== null && counter <= factor.lastCounter)) return false;
  await tx.update(secondFactors).set({ lastCounter: counter }).where(eq(secondFactors.accountId, accountId));
  return true;
}

/** Takes a recovery code, once. */
export async function useRecoveryCode(tx: Tx, accountId: string, typed: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.hash, hashOfSecret(readCode(typed))),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ hash: recoveryCodes.hash });
  return used.length === 1;
}

/** Ten new recovery codes in the place of the earlier ones. They are in the answer and nowhere else. */
export async function renewRecoveryCodes(tx: Tx, accountId: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ accountId, hash: hashOfSecret(code), createdAt: now })));
  return codes;
}

/** Takes the second factor away, with its recovery codes. */
export async function removeSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  await tx.delete(secondFactors).where(eq(secondFactors.accountId, accountId));
}

/** How many recovery codes are left, and since when the second factor is in force. */
export async function describeSecondFactor(
  db: Pick<Tx, 'select' | '$count'>,
  accountId: string,
): Promise<{ since: Date | null; recoveryCodesLeft: number }> {
  const [factor] = await db.select().from(secondFactors).where(eq(secondFactors.accountId, accountId));
  const unused = and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt));
  return { since: factor?.confirmedAt ?? null, recoveryCodesLeft: await db.$count(recoveryCodes, unused) };
}

/** The time step whose code it is, or null where it is none of now. */
function counterOf(
  sealing: Sealing,
  accountId: string,
  sealedSecret: string | null,
  code: string,
  now: Date,
): number | null {
  const secret = sealedSecret === null ? null : sealing.unseal(sealedSecret, useOf(accountId));
  if (secret === null) return null;
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code.replaceAll(/\s/g, ''), timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}
