import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { Page } from 'puppeteer-core';
import superjson from 'superjson';
import type { AppRouter } from '../../server/router.ts';
import type { TestBrowser } from './browsers.ts';
import { click, fillIn, waitForText } from './controls.ts';
import type { ServerProcess } from './server-process.ts';

export type Client = TRPCClient<AppRouter>;

export const clinic = {
  organizationName: 'Riverside Clinic',
  timeZone: 'America/Chicago',
  name: 'Ana Alvarez',
  email: 'ana@riverside.example',
  password: 'correct horse battery staple',
} as const;

/** Speaks tRPC to the real server over HTTP; `headers` is what a browser would add by itself. */
export function connect(
  server: Pick<ServerProcess, 'origin'>,
  headers: () => Record<string, string> = () => ({}),
): Client {
  return createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${loopback(server)}/trpc`, transformer: superjson, headers })],
  });
}

/** Node would try IPv6 first for `localhost`; the servers of tests listen on IPv4 loopback. */
export const loopback = ({ origin }: Pick<ServerProcess, 'origin'>): string => origin.replace('localhost', '127.0.0.1');

/** Sets up the clinic over HTTP and signs its officer in, for tests whose subject is something else. */
export async function setUpOfficer(server: ServerProcess): Promise<{ api: Client; cookie: string }> {
  const token = (await server.setupLink()).split('#')[1] ?? '';
  await connect(server).setup.complete.mutate({ token, ...clinic });
  const cookie = await signIn(server);
  return { api: connect(server, () => ({ cookie, origin: server.origin })), cookie };
}

/** Opens the console in a browser and signs the officer in by hand. */
export async function openConsole(browser: TestBrowser, { origin }: Pick<ServerProcess, 'origin'>): Promise<Page> {
  const page = await browser.open(`${origin}/sign-in`);
  await fillIn(page, 'E-mail', clinic.email);
  await fillIn(page, 'Password', clinic.password);
  await click(page, 'Sign in');
  await waitForText(page, 'Findings');
  return page;
}

async function signIn(server: ServerProcess): Promise<string> {
  const response = await fetch(`${loopback(server)}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.origin },
    body: JSON.stringify({ email: clinic.email, password: clinic.password }),
  });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Exchanges a code for a credential, as the extension does, and gives the API as that browser. */
export async function enrolBrowser(
  server: ServerProcess,
  code: string,
  label: string,
): Promise<{ api: Client; credential: string }> {
  const { credential } = await connect(server).browser.enrol.mutate({
    code,
    label,
    kind: 'chromium',
    extensionVersion: '0.1.0',
  });
  return { api: connect(server, () => ({ authorization: `Bearer ${credential}` })), credential };
}
