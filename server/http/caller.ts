import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '../auth/accounts.ts';
import { browserContextOf } from '../auth/browser-credential.ts';
import { memberContextOf } from '../auth/session.ts';
import type { Db } from '../database/tenant.ts';
import type { Caller } from '../trpc.ts';
import { hasCookie, isOurOrigin } from './origin.ts';

/** A page that asks again by itself sends this, so that an unattended console does not keep its own session alive. */
const IDLE_HEADER = 'x-wardline-idle';

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

async function identify(request: FastifyRequest, reply: FastifyReply, doors: Doors): Promise<Caller> {
  const { db, accounts, publicOrigin, now } = doors;
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) {
    const org = await browserContextOf(db, authorization.replace(/^Bearer /, ''), now);
    return org ? { kind: 'browser', org } : { kind: 'nobody' };
  }
  if (!hasCookie(cookie, accounts.sessionCookie) || !isOurOrigin(request, publicOrigin)) return { kind: 'nobody' };

  const isIdle = request.headers[IDLE_HEADER] === '1';
  const session = await accounts.sessionOf(new Headers({ cookie: cookie ?? '' }), { isIdle });
  if (!session) return { kind: 'nobody' };
  if (session.cookies.length > 0) reply.header('set-cookie', session.cookies);
  const org = await memberContextOf(db, session.accountId, now);
  return org ? { kind: 'member', org } : { kind: 'nobody' };
}
