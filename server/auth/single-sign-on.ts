import * as openid from 'openid-client';
import type { IdentityProvider, SingleSignOnFailure } from '../../shared/domain/identity-provider.ts';
import { Email } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { z } from '../../shared/zod.ts';
import { OutsideFailure, type OutsideFetch } from '../outside.ts';

/** The clocks of a provider and of this server may differ by so much. */
const CLOCK_TOLERANCE_SECONDS = 60;

/** Why a sign-in by the provider came to nothing. */
export class SignInFailure extends Error {
  override name = 'SignInFailure';
  readonly because: SingleSignOnFailure;

  constructor(because: SingleSignOnFailure, cause?: unknown) {
    super(`Single sign-on came to nothing: ${because}`, { cause });
    this.because = because;
  }
}

/** What is needed to speak with a provider. */
export interface ProviderAccess {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What a sign-in under way must find again when the person comes back: sealed in a cookie of their browser. */
export const SignInUnderWay = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });
export type SignInUnderWay = z.infer<typeof SignInUnderWay>;

/** Whom the provider says that it is. */
export interface ProvidedPerson {
  issuer: string;
  /** The provider's own name for the person: never given to another (OpenID Connect Core 1.0, section 2, "sub"). */
  subject: string;
  /** Null where the provider gives none, or nothing and nobody says that it has verified it. */
  email: string | null;
  name: string;
  groups: string[];
}

export interface ProviderDoor {
  outside: OutsideFetch;
  now: () => Date;
}

/** The same, with the scheme and host under which people reach this server. */
export interface SingleSignOnDoor extends ProviderDoor {
  publicOrigin: string;
}

/** Where providers send people back to, below the public origin; the organization's id follows. */
export const RETURN_PATH = '/api/auth/single-sign-on/return';

/**
 * Each organization has a return address of its own: a provider of one that sends people on to another's would otherwise
 * be handed what the other's says of them (mix-up, RFC 9700, section 4.4.2.2).
 */
export const redirectAddressOf = (publicOrigin: string, organizationId: OrganizationId): string =>
  `${publicOrigin}${RETURN_PATH}/${organizationId}`;

/** Reads the provider's own description of itself. @throws SignInFailure unreachable */
export async function discoverProvider(
  { outside, now }: ProviderDoor,
  { issuer, clientId, clientSecret }: ProviderAccess,
): Promise<openid.Configuration> {
  const isPlain = issuer.startsWith('http:');
  try {
    return await openid.discovery(
      new URL(issuer),
      clientId,
      {
        [openid.clockSkew]: Math.round((now().getTime() - Date.now()) / 1000),
        [openid.clockTolerance]: CLOCK_TOLERANCE_SECONDS,
      },
      secretBy(clientSecret),
      {
        [openid.customFetch]: outside,
        // Otherwise the signature would be left to TLS alone.
        execute: [openid.enableNonRepudiationChecks, ...(isPlain ? [openid.allowInsecureRequests] : [])],
      },
    );
  } catch (error) {
    throw new SignInFailure('unreachable', error);
  }
}

/** In the header, unless the provider takes it in the body alone. */
const secretBy =
  (clientSecret: string): openid.ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = methods.includes('client_secret_basic')
      ? openid.ClientSecretBasic(clientSecret)
      : openid.ClientSecretPost(clientSecret);
    auth(server, client, body, headers);
  };

/**
 * Where to send the person, and what to keep until they come back: authorization code flow with PKCE (RFC 7636), state and nonce.
 *
 * @param isAnew whether the provider is to ask who they are although they are signed in there (OpenID Connect Core 1.0, 3.1.2.1)
 */
export async function beginSignIn(
  provider: openid.Configuration,
  redirectAddress: string,
  { isAnew }: { isAnew: boolean },
): Promise<{ address: string; underWay: SignInUnderWay }> {
  const underWay = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  };
  const offered = provider.serverMetadata().scopes_supported ?? [];
  const address = openid.buildAuthorizationUrl(provider, {
    redirect_uri: redirectAddress,
    scope: ['openid', 'email', 'profile', ...(offered.includes('groups') ? ['groups'] : [])].join(' '),
    code_challenge: await openid.calculatePKCECodeChallenge(underWay.verifier),
    code_challenge_method: 'S256',
    state: underWay.state,
    nonce: underWay.nonce,
    ...(isAnew ? { prompt: 'login', max_age: '0' } : {}),
  });
  return { address: address.href, underWay };
}

/**
 * Exchanges what the person came back with for who they are.
 *
 * @param returned the whole address that they came back to
 * @param anewSince when they were sent to show again who they are: the provider must have asked since; null where it need not
 * @throws SignInFailure
 */
export async function finishSignIn(
  provider: openid.Configuration,
  returned: URL,
  {
    underWay,
    reading,
    anewSince,
    now,
  }: { underWay: SignInUnderWay; reading: ClaimsReading; anewSince: Date | null; now: Date },
): Promise<ProvidedPerson> {
  try {
    const tokens = await openid.authorizationCodeGrant(provider, returned, {
      expectedState: underWay.state,
      expectedNonce: underWay.nonce,
      pkceCodeVerifier: underWay.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new SignInFailure('refused');
    // The library looks at the end of a token, not at a beginning that is still to come.
    if (claims.iat > now.getTime() / 1000 + CLOCK_TOLERANCE_SECONDS) throw new SignInFailure('clock');
    if (anewSince) refuseEarlier(claims, anewSince);
    // Many providers keep the address and the groups out of the token.
    const more = provider.serverMetadata().userinfo_endpoint
      ? await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)
      : {};
    return { issuer: claims.iss, subject: claims.sub, ...describedBy({ ...claims, ...more }, reading) };
  } catch (error) {
    throw error instanceof SignInFailure ? error : new SignInFailure(reasonOf(error), error);
  }
}

/** The provider may ignore that it was asked to ask again, so only what it says of the time counts. */
function refuseEarlier({ auth_time: askedAt, iat }: openid.IDToken, anewSince: Date): void {
  const earliest = anewSince.getTime() / 1000 - CLOCK_TOLERANCE_SECONDS;
  if (askedAt !== undefined && askedAt >= earliest) return;
  // A token that was made before anybody was sent: the provider's clock is behind.
  throw new SignInFailure(askedAt !== undefined && iat < earliest ? 'clock' : 'not-anew');
}

/** How to read what a provider says of people: as the organization's officers set it. */
export type ClaimsReading = Pick<IdentityProvider, 'groupsClaim' | 'checksAddresses'>;

const Groups = z.array(z.string());

function describedBy(
  claims: Record<string, unknown>,
  { groupsClaim, checksAddresses }: ClaimsReading,
): Omit<ProvidedPerson, 'issuer' | 'subject'> {
  const given = claims[groupsClaim];
  const elsewhere = z.record(z.string(), z.unknown()).safeParse(claims['_claim_names']).data ?? {};
  // Microsoft leaves groups out when they are too many, which must not look like none: roles would be taken away.
  if (given === undefined && groupsClaim in elsewhere) throw new SignInFailure('too-many-groups');
  // Nor may what cannot be read look like none.
  const groups = Groups.safeParse(given ?? []);
  if (!groups.success) throw new SignInFailure('groups-unread');
  const email = Email.safeParse(claims['email']);
  const name =
    typeof claims['name'] === 'string'
      ? claims['name']
          .replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
          .trim()
          .slice(0, 120)
      : '';
  return {
    email: email.success && isVerified(claims['email_verified'], checksAddresses) ? email.data : null,
    name,
    groups: groups.data,
  };
}

/**
 * An address that people enter themselves would let one of them come in as another. Some providers say true as a word;
 * Microsoft's says nothing at all of work accounts, so an officer may answer for it, but never against what it says.
 */
const isVerified = (said: unknown, checksAddresses: boolean): boolean =>
  said === undefined ? checksAddresses : said === true || said === 'true';

function reasonOf(error: unknown): SingleSignOnFailure {
  const chain = causesOf(error);
  if (chain.some((one) => one instanceof openid.AuthorizationResponseError && one.error === 'access_denied')) {
    return 'cancelled';
  }
  if (chain.some((one) => 'code' in one && one.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED')) return 'clock';
  return chain.some((one) => one instanceof OutsideFailure) ? 'unreachable' : 'refused';
}

/** An error and all that it comes from. */
export function causesOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && !chain.includes(one); one = one.cause) chain.push(one);
  return chain;
}
