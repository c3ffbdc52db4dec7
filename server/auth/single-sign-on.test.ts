import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOutside } from '../outside.ts';
import { beginSignIn, discoverProvider, finishSignIn, SignInFailure } from './single-sign-on.ts';

/*
 * A provider whose clock and manners are the test's. What it says is signed as a real one's; a whole one, of the package
 * oidc-provider, is in features/identity-provider/identity-provider.test.ts.
 */

const minutes = (many: number) => many * 60;
const redirectAddress = 'https://wardline.riverside.example/api/auth/single-sign-on/return';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** Claims of the next token, as seconds from the provider's true now; null leaves a claim out. */
type Times = Partial<Record<'iat' | 'exp' | 'nbf' | 'auth_time', number | null>>;

let server: Server;
let issuer: string;
let times: Times;
let nonce = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' };
    const answers: Record<string, () => object> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['ES256'],
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
      }),
      '/keys': () => ({ keys: [jwk] }),
      '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: idToken() }),
    };
    response.end(JSON.stringify(answers[request.url ?? '']?.() ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function idToken(): string {
  const asked: Times = { iat: 0, exp: minutes(10), ...times };
  const now = Math.floor(Date.now() / 1000);
  const given = Object.entries(asked).flatMap(([claim, from]) => (from === null ? [] : [[claim, now + from]]));
  const claims = { iss: issuer, aud: 'wardline', sub: 'nadia', nonce, ...Object.fromEntries(given) };
  const signed = `${part({ alg: 'ES256', kid: 'one' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

/** The way there and back. @returns the person, or why it came to nothing */
async function comeBack(said: Times, { isAnew = false } = {}): Promise<string> {
  times = said;
  const now = new Date();
  const access = { issuer, clientId: 'wardline', clientSecret: 'a secret between the two of them' };
  const provider = await discoverProvider({ outside: openOutside(['127.0.0.1']), now: () => now }, access);
  const { address, underWay } = await beginSignIn(provider, redirectAddress, { isAnew });
  const sent = new URL(address).searchParams;
  expect([sent.get('prompt'), sent.get('max_age')]).toEqual(isAnew ? ['login', '0'] : [null, null]);
  nonce = underWay.nonce;
  const returned = new URL(`${redirectAddress}?code=c&state=${underWay.state}`);
  return finishSignIn(provider, returned, {
    underWay,
    reading: { groupsClaim: 'groups', checksAddresses: false },
    anewSince: isAnew ? now : null,
    now,
  }).then(
    ({ subject }) => subject,
    (error: unknown) => (error instanceof SignInFailure ? error.because : Promise.reject(error)),
  );
}

describe('the clocks of provider and server', () => {
  test.each<[string, Times]>([
    ['made five minutes from now', { iat: minutes(5) }],
    ['not good before five minutes from now', { nbf: minutes(5) }],
    ['over for five minutes', { iat: -minutes(15), exp: -minutes(5) }],
    ['made a day ago, and over', { iat: -minutes(24 * 60), exp: -minutes(23 * 60) }],
  ])('are too far apart for a token that is %s, and it says that it is the clock', async (_, said) => {
    expect(await comeBack(said)).toBe('clock');
  });

  test.each<[string, Times]>([
    ['made in 50 seconds', { iat: 50 }],
    ['not good before 50 seconds from now', { iat: 50, nbf: 50 }],
    ['over for 50 seconds', { iat: -minutes(10), exp: -50 }],
    // Microsoft's are, for the sake of clocks that are behind.
    ['made five minutes ago and good for an hour', { iat: -minutes(5), nbf: -minutes(5), exp: minutes(55) }],
  ])('do no harm to a token that is %s', async (_, said) => {
    expect(await comeBack(said)).toBe('nadia');
  });
});

describe('showing again who one is', () => {
  test('takes the provider’s word that it asked just now, give or take a minute', async () => {
    expect(await comeBack({ auth_time: 2 }, { isAnew: true })).toBe('nadia');
    expect(await comeBack({ auth_time: -50 }, { isAnew: true })).toBe('nadia');
  });

  test.each<[string, Times, string]>([
    ['asked five minutes ago', { auth_time: -minutes(5) }, 'not-anew'],
    ['asked yesterday', { auth_time: -minutes(24 * 60) }, 'not-anew'],
    ['does not say when it asked', {}, 'not-anew'],
    ['has a clock that is five minutes behind', { iat: -minutes(5), auth_time: -minutes(5) }, 'clock'],
    ['has a clock that is five minutes ahead', { iat: minutes(5), auth_time: minutes(5) }, 'clock'],
  ])('is refused where the provider %s', async (_, said, because) => {
    expect(await comeBack(said, { isAnew: true })).toBe(because);
  });

  test('is not asked of whoever signs in', async () => {
    expect(await comeBack({ auth_time: -minutes(24 * 60) })).toBe('nadia');
  });
});
