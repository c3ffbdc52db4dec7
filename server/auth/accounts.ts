import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hashPassword } from 'better-auth/crypto';
import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accounts, credentials, sessions, signInAttempts, verifications } from '../../drizzle/schema/index.ts';
import type { Db, Tx } from '../database/tenant.ts';

/** An idle session ends after this many seconds (ASVS 5.0, 7.3.1) … */
const SESSION_IDLE_SECONDS = 15 * 60;
/** … and any session after this many, however busy (ASVS 5.0, 7.3.2). */
const SESSION_LIFETIME_SECONDS = 12 * 60 * 60;

/** The header by which our own HTTP layer tells better-auth who calls; whatever a client sends under this name is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-wardline-client-address';

interface Session {
  accountId: string;
  /** `Set-Cookie` values that keep the browser's copy as fresh as ours. */
  cookies: string[];
}

/** All that the server knows of accounts and sessions. better-auth stays behind it, so that its next major version is one file's work. */
export interface Accounts {
  sessionCookie: string;
  /** Answers `POST /api/auth/sign-in/email` and `POST /api/auth/sign-out`. */
  answer(request: Request): Promise<Response>;
  /** Who is signed in, or null. `isIdle` reads the session without prolonging it: a page that polls is nobody at work. */
  sessionOf(headers: Headers, options: { isIdle: boolean }): Promise<Session | null>;
}

/** @param origin the console's public origin: over https the cookie is `__Host-` and secure */
export function openAccounts(
  db: Db,
  { origin, secret, now }: { origin: string; secret: string; now: () => Date },
): Accounts {
  const isHttps = origin.startsWith('https://');
  const sessionCookie = isHttps ? '__Host-wardline' : 'wardline';

  const auth = betterAuth({
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => (request ? [origin, new URL(request.url).origin] : [origin]),
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: accounts,
        session: sessions,
        account: credentials,
        verification: verifications,
        rateLimit: signInAttempts,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: {
      expiresIn: SESSION_IDLE_SECONDS,
      updateAge: 60,
      // A cached session outlives its revocation: GHSA-xg6x-h9c9-2m83.
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      useSecureCookies: false, // That would add `__Secure-`; the name already carries the stronger `__Host-`.
      cookies: { session_token: { name: sessionCookie } },
      defaultCookieAttributes: { sameSite: 'strict', secure: isHttps, httpOnly: true, path: '/' },
      // Without an address of our own choosing every caller shares one bucket, and ten guesses lock everybody out.
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    // Its messages repeat queries with their values.
    logger: { disabled: true },
  });

  /** better-auth hides why it failed; asking ourselves tells a database that is away from a bug. */
  const proveDatabaseIsThere = () => db.execute(sql`select 1`);

  return {
    sessionCookie,

    async answer(request) {
      const response = await auth.handler(request);
      if (response.status >= 500) await proveDatabaseIsThere();
      return response;
    },

    async sessionOf(headers, { isIdle }) {
      const found = await auth.api
        .getSession({ headers, query: isIdle ? { disableRefresh: true } : {}, returnHeaders: true })
        .catch(async (error: unknown) => {
          await proveDatabaseIsThere();
          throw error;
        });
      if (!found.response) return null;

      const { session } = found.response;
      if (now().getTime() - session.createdAt.getTime() > SESSION_LIFETIME_SECONDS * 1000) {
        await db.delete(sessions).where(eq(sessions.id, session.id));
        return null;
      }
      return { accountId: session.userId, cookies: found.headers.getSetCookie() };
    },
  };
}

export const hashOfPassword = (password: string): Promise<string> => hashPassword(password);

/**
 * Adds an account that can sign in by password, within a transaction of the caller: whoever cannot be made a member
 * must not be left with an account.
 *
 * @returns its id
 */
export async function insertAccount(
  tx: Tx,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
): Promise<string> {
  const id = newId();
  await tx.insert(accounts).values({ id, name, email, emailVerified: false });
  await tx
    .insert(credentials)
    .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash });
  return id;
}
