import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '../auth/accounts.ts';
import { browserContextOf } from '../auth/browser-credential.ts';
import { isWithinLimits, memberSession, type Standing, standingOf } from '../auth/standing.ts';
import type { Db } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import type { Caller } from '../trpc.ts';
import { hasCookie, isOurOrigin } from './origin.ts';

/** A page that asks again by itself sends this, so that an unattended console does not keep its own session alive. */
const IDLE_HEADER = 'x-wardline-idle';

/** A page of the console says which organization it shows, and is told which one the session acts in. */
const ORGANIZATION_HEADER = 'x-wardline-organization';

export interface Doors {
  db: Db;
  accounts: Accounts;
  publicOrigin: string;
  now: () => Date;
}

/** Who asks: a browser by its credential, else a member by the session cookie, else nobody. */
export async function callerOf(request: FastifyRequest, reply: FastifyReply, doors: Doors): Promise<Caller> {
  const caller = await identify(request, reply, doors);
  if (caller.kind !== 'nobody')
    request.callerIds = { organizationId: caller.org.organizationId, actorId: caller.org.actor.id };
  return caller;
}

/**
 * Refuses what a tab asks that was opened in another organization than the session acts in by now: what its person means
 * for the one must not happen in the other.
 */
function refuseOtherOrganization(
  request: FastifyRequest,
  reply: FastifyReply,
  { org, organizationName }: Standing,
): void {
  reply.header(ORGANIZATION_HEADER, org.organizationId);
  const shown = request.headers[ORGANIZATION_HEADER];
  if (shown === undefined || shown === org.organizationId) return;
  throw new Refusal(
    'CONFLICT',
    `You act in ${organizationName} now, and this page shows another organization. Load it anew.`,
  );
}

async function identify(request: FastifyRequest, reply: FastifyReply, doors: Doors): Promise<Caller> {
  const { db, accounts, publicOrigin, now } = doors;
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const org = await browserContextOf(db, authorization.replace(/^Bearer /, ''), now);
    return org ? { kind: 'browser', org } : { kind: 'nobody' };
  }
  if (!hasCookie(cookie, accounts.sessionCookie) || !isOurOrigin(request, publicOrigin)) return { kind: 'nobody' };

  const session = await accounts.sessionOf(new Headers({ cookie: cookie ?? '' }));
  if (!session || session.awaitsCode) return { kind: 'nobody' };
  const standing = await standingOf(db, session, now);
  if (!standing) return { kind: 'nobody' };
  if (!isWithinLimits(session, standing, now())) {
    await accounts.endSession(session.id);
    return { kind: 'nobody' };
  }
  refuseOtherOrganization(request, reply, standing);
  const isIdle = request.headers[IDLE_HEADER] === '1';
  const cookies = isIdle ? [] : await accounts.prolong(session);
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return { kind: 'member', org: standing.org, session: memberSession(session, standing, now()) };
}
