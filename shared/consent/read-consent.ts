import type { IdentityProvider } from '../domain/observation-words.ts';
import { type ScopeFamily, type ScopeKey, scopeKeys } from './scopes.ts';

/** The parts of an address that are read; a `URL` has them. */
export interface Address {
  protocol: string;
  hostname: string;
  pathname: string;
  searchParams: { get: (name: string) => string | null };
}

/** An app asks somebody's identity provider for access: what its authorisation request says. */
export interface ConsentRequest {
  provider: IdentityProvider;
  /** The client id; null where there is none that could be kept. */
  appId: string | null;
  /** Where the answer goes, lower case; null where it is no host of the web (an app on the device). */
  redirectHost: string | null;
  scopes: ScopeKey[];
  /** How many it asks for that we don't know. */
  otherScopes: number;
  /** The e-mail domain of the account that is asked for, where the request names it. */
  accountDomain: string | null;
}

interface Provider {
  name: ConsentRequest['provider'];
  host: RegExp;
  path: RegExp;
  family: ScopeFamily | null;
  /** Its own sites: signing in there lets nobody new at anything. */
  own: RegExp;
  /** Asked for although the request names no scope. */
  implied?: (path: string) => readonly ScopeKey[];
}

const MOST_SCOPES = 40;

const known: ReadonlyMap<string, ScopeKey> = new Map(scopeKeys.map((key) => [key, key]));

/** Each with its own documentation of the request, and on its own hosts alone: on any other, a path proves nothing about who answers there. */
const providers: readonly Provider[] = [
  {
    // https://developers.google.com/identity/protocols/oauth2/web-server; its pages carry the request on from one to the next.
    name: 'google',
    host: /^accounts\.google\.com$/,
    path: /^\/(?:o\/oauth2\/(?:v\d\/)?auth(?:\/|$)|signin\/oauth(?:\/|$)|v3\/signin\/|gsi\/select)/,
    family: 'google',
    own: /(?:^|\.)(?:google|youtube|gmail)\.com$/,
    implied: (path) => (path.startsWith('/gsi/') ? ['oidc:openid', 'oidc:email', 'oidc:profile'] : []),
  },
  {
    // https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow
    name: 'microsoft',
    host: /^login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|live\.com|microsoft\.com)$/,
    path: /^\/(?:[^/]+\/(?:oauth2\/(?:v2\.0\/)?authorize|(?:v2\.0\/)?adminconsent)|oauth20_authorize\.srf)$/i,
    family: 'microsoft',
    own: /(?:^|\.)(?:microsoft|microsoftonline|office|office365|live|outlook|sharepoint|azure|windows|bing|msn|skype)\.(?:com|net)$|\.microsoft$/,
    implied: (path) => (/adminconsent$/i.test(path) ? ['microsoft:.default'] : []),
  },
  {
    // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
    name: 'github',
    host: /^github\.com$/,
    path: /^\/login\/oauth\/authorize$/,
    family: 'github',
    own: /(?:^|\.)(?:github\.com|githubnext\.com)$/,
  },
  {
    // https://docs.slack.dev/authentication/installing-with-oauth, https://docs.slack.dev/authentication/sign-in-with-slack
    name: 'slack',
    host: /(?:^|\.)slack\.com$/,
    path: /^\/(?:oauth(?:\/v2)?\/authorize|openid\/connect\/authorize)$/,
    family: 'slack',
    own: /(?:^|\.)slack\.com$/,
  },
  {
    // https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/tag/CustomAS/#tag/CustomAS/operation/authorizeCustomAS
    name: 'okta',
    host: /\.(?:okta(?:-emea|-gov|preview)?|trexcloud)\.com$/,
    path: /^\/oauth2\/(?:[^/]+\/)?v1\/authorize$/,
    family: 'okta',
    own: /(?:^|\.)okta(?:-emea|-gov|preview)?\.com$/,
  },
];

/** https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1 and https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html */
const responseType = /^(?:code|token|id_token|permission|none)(?:[ +,](?:code|token|id_token|permission))*$/;
const authorisationPath =
  /(?:^|\/)(?:oauth2?|o\/oauth2?|openid|oidc|connect|openid-connect|oauth2?\/v\d[\d.]*|protocol\/openid-connect)\/(?:authorize|authorise|auth|authorization|dialog)(?:\/|$|\.)|\/dialog\/oauth$/i;

/** Reads an authorisation request of OAuth 2.0 or OpenID Connect, or says with null that an address is none. */
export function readConsent(address: Address): ConsentRequest | null {
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  const request = requestIn(address);
  // Who asks for no page never shows one: https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
  if (!request || request.asked('prompt') === 'none') return null;
  const { provider, asked } = request;
  const redirectHost = redirectHostOf(asked('redirect_uri') ?? asked('origin') ?? '');
  if (redirectHost !== null && provider.own.test(redirectHost)) return null;
  return {
    provider: provider.name,
    appId: appIdOf(asked('client_id')),
    redirectHost,
    ...scopesOf(request),
    accountDomain: domainOf(asked('hd')) ?? domainOf(behindAt(asked('login_hint'))),
  };
}

interface Request {
  provider: Provider;
  path: string;
  asked: (name: string) => string | null;
}

const generic: Provider = { name: 'other', host: /./, path: /./, family: null, own: /^$/ };

function requestIn({ hostname, pathname, searchParams }: Address): Request | null {
  const asked = (name: string): string | null => searchParams.get(name);
  const provider = providers.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  if (provider) return asked('client_id') === null ? null : { provider, path: pathname, asked };
  // On a provider's host an address that is none of its endpoints is a page like any other.
  const isElsewhere = providers.every(({ host }) => !host.test(hostname));
  if (!isElsewhere || asked('client_id') === null) return null;
  const type = asked('response_type');
  const isPushed = asked('request_uri')?.startsWith('urn:ietf:params:oauth:request_uri:') === true;
  const isAsked = type === null ? authorisationPath.test(pathname) && asked('redirect_uri') !== null : isType(type);
  const isAnswer = asked('code') !== null || asked('error') !== null;
  return (isAsked || isPushed) && !isAnswer ? { provider: generic, path: pathname, asked } : null;
}

const isType = (type: string): boolean => responseType.test(type);

function scopesOf({ provider, path, asked }: Request): Pick<ConsentRequest, 'scopes' | 'otherScopes'> {
  const names = ['scope', 'user_scope', 'optional_scope']
    .flatMap((parameter) => (asked(parameter) ?? '').split(/[\s,]+/))
    .filter((name) => name !== '');
  // The first version of Microsoft's requests names a whole service instead: https://learn.microsoft.com/en-us/previous-versions/azure/active-directory/azuread-dev/v1-protocols-oauth-code
  const isWholeService = provider.family === 'microsoft' && names.length === 0 && asked('resource') !== null;
  const keys = names.map((name) => keyOf(provider.family, name));
  const recognised = new Set<ScopeKey>(keys.filter((key) => key !== null));
  for (const key of provider.implied?.(path) ?? []) recognised.add(key);
  if (isWholeService) recognised.add('microsoft:.default');
  return {
    scopes: [...recognised].slice(0, MOST_SCOPES),
    otherScopes: new Set(names.filter((_, index) => keys[index] === null)).size,
  };
}

function keyOf(family: ScopeFamily | null, asked: string): ScopeKey | null {
  const bare = asked.replace(/^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//i, '');
  const name = /^https:\/\/mail\.google\.com\/?$/.test(bare)
    ? 'mail.google.com'
    : /^https:\/\/[^/]+\/+\.default$/.test(bare)
      ? '.default'
      : bare;
  const candidates = family === null ? [`oidc:${name}`] : [`${family}:${name}`, `oidc:${name}`];
  const lower = family === 'microsoft' ? candidates.map((key) => key.toLowerCase()) : candidates;
  return lower.map((key) => known.get(key)).find((key) => key !== undefined) ?? null;
}

/**
 * Google's own script answers a page instead of an address: `storagerelay://https/app.example?id=…`. An address with a user's name in it is
 * nobody's redirect, and the name could be anybody's.
 */
function redirectHostOf(redirectUri: string): string | null {
  const authority = /^(?:https?:\/\/|storagerelay:\/\/https?\/)([^/?#\\\s]+)/i.exec(redirectUri)?.[1];
  if (authority === undefined || authority.includes('@')) return null;
  const host = /^(?:\[[\da-f:]+\]|[^:]+)/i.exec(authority)?.[0] ?? '';
  return host.toLowerCase().replace(/\.$/, '') || null;
}

function appIdOf(clientId: string | null): string | null {
  return clientId !== null && /^[\w.:~-]{1,128}$/.test(clientId) ? clientId : null;
}

/** A hint may also be a bare user name, which is nobody's domain. */
function behindAt(hint: string | null): string | null {
  return hint?.includes('@') === true ? (hint.split('@').at(-1) ?? null) : null;
}

function domainOf(domain: string | null): string | null {
  if (domain === null || domain.length > 253) return null;
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i.test(domain) ? domain.toLowerCase() : null;
}
