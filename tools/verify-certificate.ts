import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Credential,
  type FindKey,
  type VerifiedFile,
  verifyFile,
} from '../server/features/certificate/verify-file.ts';
import { z } from '../shared/zod.ts';

/*
 * npm run verify-certificate -- FILE [--keys jwks.json]: looks at a certificate, PDF or badge, with nothing but the issuer's public keys:
 * those given, or those published at the address that the certificate names. Ends with 0 where it is genuine and still counts by its own
 * dates, with 1 where it is not, with 2 where it could not look. Whether it was taken back is for the issuer's page to say.
 */

const JwksShape = z.object({
  keys: z.array(z.record(z.string(), z.unknown()).and(z.object({ kid: z.string() }))),
  withdrawn: z.array(z.object({ kid: z.string() })).default([]),
});

class CannotLook extends Error {}

/** What stands behind the last stroke of a key's address. */
const lastOf = (address: string): string => address.split('/').at(-1) ?? '';

function keyFrom(jwks: unknown, keyId: string): Awaited<ReturnType<FindKey>> {
  const parsed = JwksShape.safeParse(jwks);
  if (!parsed.success) throw new CannotLook('The key set is no JWKS: it has no list of "keys", each with its "kid".');
  const isIt = ({ kid }: { kid: string }) => kid === keyId || kid === lastOf(keyId);
  return parsed.data.keys.find(isIt) ?? (parsed.data.withdrawn.some(isIt) ? 'withdrawn' : null);
}

async function savedKeys(path: string): Promise<FindKey> {
  const jwks: unknown = JSON.parse(await readFile(path, 'utf8'));
  return (keyId) => Promise.resolve(keyFrom(jwks, keyId));
}

/** Asks the issuer, whose address the certificate itself names: who that is, the reader has to judge. */
async function publishedKey(keyId: string): ReturnType<FindKey> {
  const address = URL.canParse(keyId) ? new URL(keyId) : null;
  if (address === null || !/^https?:$/.test(address.protocol))
    throw new CannotLook('The certificate names no address of its keys. Give them with --keys.');
  const set = keyId.slice(0, keyId.lastIndexOf('/'));
  try {
    const response = await fetch(set, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
    if (response.status === 404) return null;
    if (!response.ok)
      throw new CannotLook(`${set} answered ${response.status}. Save the keys, and give them with --keys.`);
    return keyFrom(await response.json(), keyId);
  } catch (error) {
    if (error instanceof CannotLook) throw error;
    throw new CannotLook(`${set} can’t be reached. Save the keys, and give them with --keys.`);
  }
}

const faults = {
  unreadable:
    'NOT A CERTIFICATE: nothing signed by Wardline is in this file. A printed or newly saved one loses its signature.',
  altered: 'ALTERED: this file was changed after it was signed. Do not rely on it.',
  'unknown-key': 'NOT GENUINE: it is signed with a key that the issuer’s key set does not have, or has no more.',
  'withdrawn-key':
    'KEY WITHDRAWN: its issuer says that the key which signed it may be in the wrong hands. Do not rely on this file: ask for it anew, or open its address.',
} as const;

function describe({ name, issuer, credentialSubject, validFrom, validUntil, jti, iss }: Credential): string[] {
  return [
    `Person:      ${credentialSubject.identifier[0]?.identityHash ?? ''}`,
    `Course:      ${name}${credentialSubject.achievement.version === undefined ? '' : `, version ${credentialSubject.achievement.version}`}`,
    `Completed:   ${validFrom.slice(0, 10)}`,
    `Valid until: ${validUntil?.slice(0, 10) ?? 'without an end'}`,
    `Issued by:   ${issuer.name} (${iss})`,
    `Ask whether it was taken back: ${jti}`,
  ];
}

/** The words to print, and the code to end with. */
function verdictOf(verified: VerifiedFile, now: Date): { words: string[]; code: 0 | 1 } {
  if (verified.kind !== 'genuine') return { words: [faults[verified.kind]], code: 1 };
  const { credential } = verified;
  const isOver = credential.validUntil !== undefined && new Date(credential.validUntil) < now;
  const first = isOver
    ? 'LAPSED: genuine and unchanged, but its last day is over.'
    : 'GENUINE: unchanged since it was signed.';
  return { words: [first, ...describe(credential)], code: isOver ? 1 : 0 };
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { keys: { type: 'string' } } });
  const [path] = positionals;
  if (path === undefined) throw new CannotLook('Say which file: npm run verify-certificate -- FILE [--keys jwks.json]');
  const findKey = values.keys === undefined ? publishedKey : await savedKeys(values.keys);
  const { words, code } = verdictOf(await verifyFile(await readFile(path), findKey), new Date());
  process.stdout.write(`${words.join('\n')}\n`);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
