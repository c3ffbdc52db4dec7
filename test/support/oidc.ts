import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { RETURN_PATH } from '../../server/auth/single-sign-on.ts';

/** Whom the provider knows, by what they enter as their name. */
export interface ProvidedAccount {
  email?: string;
  email_verified?: boolean | string;
  name?: string;
  groups?: unknown;
}

export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** May be changed while it runs. */
  people: Record<string, ProvidedAccount>;
  close(): Promise<void>;
}

/**
 * A real OpenID Connect provider (the package oidc-provider) on loopback, with a page that asks for a name and for no password.
 *
 * @param publicOrigin of the server that it signs people in to, for whichever organization there
 * @param host a name of 127.0.0.1
 */
export async function startProvider(publicOrigin: string, host = '127.0.0.1'): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`;
  const people: TestProvider['people'] = {};
  const returns = `${publicOrigin}${RETURN_PATH}`;
  const client = { clientId: 'wardline', clientSecret: 'a secret between the two of them, long enough' };

  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [returns] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    scopes: ['openid', 'email', 'profile', 'groups'],
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['for tests alone'] },
    interactions: { url: (_, { uid }) => `/who/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    // Consent was given once and for all by whoever runs the provider.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? '',
        clientId: oidc.client?.clientId ?? '',
      });
      grant.addOIDCScope('openid email profile groups');
      await grant.save();
      return grant;
    },
  });
  // One registration for the many organizations that a test makes after it.
  provider.Client.prototype.redirectUriAllowed = (address: string) => address.startsWith(`${returns}/`);
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/who/')) return void answer(request, response);
    const url = new URL(request.url, issuer);
    const who = url.searchParams.get('who');
    if (who === null) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(
        '<!doctype html><title>Riverside login</title><form><label>Name <input name="who"></label><button>Sign in</button></form>',
      );
    }
    const result = who === '' ? { error: 'access_denied' } : { login: { accountId: who } };
    return void provider.interactionFinished(request, response, result);
  });

  return {
    issuer,
    ...client,
    people,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Signs in at the provider as a browser would, which remembers nothing else. @returns the address that the provider sends them back to */
export async function signInAtProvider(address: string, who: string): Promise<string> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  const { origin } = next;
  for (let steps = 0; steps < 6; steps += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) next = new URL(`?${new URLSearchParams({ who }).toString()}`, next);
    else next = new URL(location, next);
    if (next.origin !== origin) return next.href;
  }
  throw new Error(`The provider sends nobody back; it is at ${next.pathname}`);
}
