import { createHmac } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq, gt, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accounts, credentials, secondFactors, sessions, verifications } from '../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { SignInHow } from '../../shared/domain/session.ts';
import type { Db, Tx } from '../database/tenant.ts';
import { newSecret } from './secrets.ts';

/** An idle session ends after this many seconds (ASVS 5.0, 7.3.1). An organization may ask for less, see standing.ts. */
const SESSION_IDLE_SECONDS = 15 * 60;
/** A session in use is prolonged at most this often. */
const PROLONG_SECONDS = 60;
/** Whoever has shown the password has this long to enter the code. */
const CODE_SECONDS = 10 * 60;

/** The header by which our own HTTP layer tells better-auth who calls; whatever a client sends under this name is dropped. */
export const CLIENT_ADDRESS_HEADER = 'x-wardline-client-address';

/** From where somebody comes, as the history of sign-ins shows it. */
export interface Visit {
  address: string;
  userAgent: string;
}

export interface Session {
  id: string;
  token: string;
  accountId: string;
  how: SignInHow;
  /** The organization that the person acts in; null before they were let in anywhere. */
  organizationId: OrganizationId | null;
  startedAt: Date;
  lastUsedAt: Date;
  /** When the person last showed who they are. */
  confirmedAt: Date;
  hasSecondFactor: boolean;
  /** The password was right, and the code of the second factor is still to come: good for nothing else. */
  awaitsCode: boolean;
}

/** All that the server knows of accounts and sessions. better-auth stays behind it, so that its next major version is one file's work. */
export interface Accounts {
  /** Where people's browsers find the console, without a path. */
  origin: string;
  sessionCookie: string;
  /** Answers `POST /api/auth/sign-in/email` and `POST /api/auth/sign-out`. */
  answer(request: Request): Promise<Response>;
  /** The session whose cookie this is, or null. It is read, not prolonged. */
  sessionOf(headers: Headers): Promise<Session | null>;
  /** `Set-Cookie` values that keep a session in use alive, here and in the browser. */
  prolong(session: Session): Promise<string[]>;
  /** Opens a session for whoever has shown in full who they are. @returns its `Set-Cookie` values */
  startSession(
    accountId: string,
    start: { how: SignInHow; organizationId: OrganizationId; visit: Visit; withSecondFactor?: boolean },
  ): Promise<string[]>;
  /** Notes that the person has shown again who they are. @returns whether the session is still open */
  confirmSession(session: Pick<Session, 'id' | 'accountId'>): Promise<boolean>;
  endSession(id: string): Promise<void>;
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
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: {
      expiresIn: SESSION_IDLE_SECONDS,
      updateAge: 60,
      // A cached session outlives its revocation: GHSA-xg6x-h9c9-2m83.
      cookieCache: { enabled: false },
    },
    // It counts right passwords too, and a hospital behind one address signs in at the same minute: see guesses.ts.
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false, // That would add `__Secure-`; the name already carries the stronger `__Host-`.
      cookies: { session_token: { name: sessionCookie } },
      defaultCookieAttributes: { sameSite: 'strict', secure: isHttps, httpOnly: true, path: '/' },
      // For the session's own record; without it that would be whatever header a client sends.
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    // Its messages repeat queries with their values, and so does what its router prints of an error that is not thrown on.
    logger: { disabled: true },
    onAPIError: { throw: true },
  });

  /** better-auth hides why it failed; asking ourselves tells a database that is away from a bug. */
  const proveDatabaseIsThere = () => db.execute(sql`select 1`);

  return {
    origin,
    sessionCookie,

    async answer(request) {
      const response = await auth.handler(request);
      if (response.status >= 500) await proveDatabaseIsThere();
      return response;
    },

    async sessionOf(headers) {
      const found = await auth.api
        .getSession({ headers, query: { disableRefresh: true, disableCookieCache: true } })
        .catch(async (error: unknown) => {
          await proveDatabaseIsThere();
          throw error;
        });
      if (!found) return null;
      const [row] = await db
        .select({ session: sessions, factorSince: secondFactors.confirmedAt })
        .from(sessions)
        .leftJoin(secondFactors, eq(secondFactors.accountId, sessions.userId))
        .where(eq(sessions.id, found.session.id));
      if (!row) return null; // Ended since.

      const { id, token, userId: accountId, how, organizationId, confirmedAt, expiresAt } = row.session;
      const hasSecondFactor = row.factorSince !== null;
      // Whoever comes from the organization's own provider has shown there what it asks for.
      const awaitsCode = hasSecondFactor && how !== 'sso' && row.session.secondFactorAt === null;
      const startedAt = row.session.createdAt;
      const isOver = expiresAt <= now() || (awaitsCode && now().getTime() - startedAt.getTime() > CODE_SECONDS * 1000);
      if (isOver) {
        await this.endSession(id);
        return null;
      }
      const lastUsedAt = new Date(expiresAt.getTime() - SESSION_IDLE_SECONDS * 1000);
      return {
        id,
        token,
        accountId,
        how,
        organizationId,
        startedAt,
        lastUsedAt,
        confirmedAt,
        hasSecondFactor,
        awaitsCode,
      };
    },

    async prolong({ id, token, lastUsedAt }) {
      if (now().getTime() - lastUsedAt.getTime() < PROLONG_SECONDS * 1000) return [];
      const expiresAt = new Date(now().getTime() + SESSION_IDLE_SECONDS * 1000);
      await db.update(sessions).set({ expiresAt, updatedAt: now() }).where(eq(sessions.id, id));
      return [cookieFor(token)];
    },

    async startSession(accountId, { how, organizationId, visit, withSecondFactor = false }) {
      const token = newSecret();
      const startedAt = now();
      await db.insert(sessions).values({
        id: newId(),
        token,
        userId: accountId,
        how,
        organizationId,
        ipAddress: visit.address,
        userAgent: visit.userAgent,
        expiresAt: new Date(startedAt.getTime() + SESSION_IDLE_SECONDS * 1000),
        createdAt: startedAt,
        updatedAt: startedAt,
        confirmedAt: startedAt,
        secondFactorAt: withSecondFactor ? startedAt : null,
      });
      return [cookieFor(token)];
    },

    async confirmSession({ id, accountId }) {
      const confirmed = await db
        .update(sessions)
        .set({ confirmedAt: now() })
        .where(and(eq(sessions.id, id), eq(sessions.userId, accountId), gt(sessions.expiresAt, now())))
        .returning({ id: sessions.id });
      return confirmed.length === 1;
    },

    async endSession(id) {
      await db.delete(sessions).where(eq(sessions.id, id));
    },
  };

  /** As better-auth writes it, which reads it: the token and its HMAC under the server secret. */
  function cookieFor(token: string): string {
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    const value = encodeURIComponent(`${token}.${signature}`);
    const ways = `Max-Age=${SESSION_IDLE_SECONDS}; Path=/; HttpOnly; ${isHttps ? 'Secure; ' : ''}SameSite=Strict`;
    return `${sessionCookie}=${value}; ${ways}`;
  }
}

export const hashOfPassword = (password: string): Promise<string> => hashPassword(password);

/**
 * Adds an account, which can sign in by password where it has one, within a transaction of the caller: whoever cannot be made a member
 * must not be left with an account.
 *
 * @returns its id
 */
export async function insertAccount(
  tx: Tx,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string | null },
): Promise<string> {
  const id = newId();
  await tx.insert(accounts).values({ id, name, email, emailVerified: false });
  if (passwordHash === null) return id;
  await tx
    .insert(credentials)
    .values({ id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash });
  return id;
}

/** Whether it is the account's password; false also for an account that has none. */
export async function isPasswordOf(db: Pick<Tx, 'select'>, accountId: string, password: string): Promise<boolean> {
  const [credential] = await db.select({ hash: credentials.password }).from(credentials).where(passwordOf(accountId));
  return credential?.hash != null && (await verifyPassword({ hash: credential.hash, password }));
}

/** Whether somebody signs in by password at all; who comes from their organization's provider may have none. */
export async function hasPassword(db: Pick<Tx, 'select'>, accountId: string): Promise<boolean> {
  const [credential] = await db.select({ hash: credentials.password }).from(credentials).where(passwordOf(accountId));
  return credential?.hash != null;
}

/** Gives an account another password, or its first, and ends its sessions but the one given. */
export async function setPassword(
  tx: Tx,
  accountId: string,
  { passwordHash, exceptSession }: { passwordHash: string; exceptSession: string | null },
): Promise<void> {
  const changed = await tx
    .update(credentials)
    .set({ password: passwordHash, updatedAt: sql`now()` })
    .where(passwordOf(accountId))
    .returning({ id: credentials.id });
  if (changed.length === 0) {
    await tx
      .insert(credentials)
      .values({ id: newId(), accountId, providerId: 'credential', userId: accountId, password: passwordHash });
  }
  await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, accountId), exceptSession === null ? undefined : ne(sessions.id, exceptSession)));
}

const passwordOf = (accountId: string) =>
  and(eq(credentials.userId, accountId), eq(credentials.providerId, 'credential'));
