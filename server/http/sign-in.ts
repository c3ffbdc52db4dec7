import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Email } from '../../shared/domain/member.ts';
import { z } from '../../shared/zod.ts';
import { type Accounts, CLIENT_ADDRESS_HEADER } from '../auth/accounts.ts';
import { Refusal } from '../errors.ts';

/** Nothing else gets through to better-auth: its `rememberMe: false` would make a session that does not end when idle. */
const Credentials = z.strictObject({ email: Email, password: z.string().min(1).max(128) });

/** Wrong passwords for one account within an hour, from wherever: NIST SP 800-63B-4, 3.2.2 allows at most 100 in a row. */
const WRONG_PASSWORDS_AN_HOUR = 50;

/** `POST /api/auth/sign-in/email` and `POST /api/auth/sign-out`: the two of better-auth's endpoints that the product uses. */
export function routeSignIn(app: FastifyInstance, accounts: Accounts): void {
  const wrongPasswords = app.createRateLimit({
    max: WRONG_PASSWORDS_AN_HOUR,
    timeWindow: '1 hour',
    keyGenerator: (request) => `account ${accountKey(request)}`,
  });

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const credentials = Credentials.safeParse(request.body);
    if (!credentials.success) throw new Refusal('BAD_REQUEST', 'Enter your e-mail address and your password.');
    const sofar = await wrongPasswords(request, { increment: false });
    if (!sofar.isAllowed && sofar.remaining === 0) {
      throw new Refusal(
        'TOO_MANY_REQUESTS',
        'Too many wrong passwords for this account. Wait an hour, then try again.',
      );
    }
    const response = await accounts.answer(webRequest(request, credentials.data));
    if (response.status === 401) await wrongPasswords(request);
    return relay(response, reply);
  });

  app.post('/api/auth/sign-out', async (request, reply) =>
    relay(await accounts.answer(webRequest(request, {})), reply),
  );
}

/** The address may be typed in any case; it is kept in memory only as a hash. */
function accountKey(request: FastifyRequest): string {
  const email = Credentials.safeParse(request.body).data?.email ?? '';
  return createHash('sha256').update(email).digest('hex');
}

function webRequest(request: FastifyRequest, body: object): Request {
  const { origin, cookie, 'user-agent': userAgent } = request.headers;
  const headers = new Headers({ 'content-type': 'application/json', [CLIENT_ADDRESS_HEADER]: request.ip });
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  headers.set('origin', origin ?? url.origin);
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent.slice(0, 200));
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function relay(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  if (response.status === 429) reply.header('retry-after', response.headers.get('x-retry-after') ?? '60');
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.code(response.status).header('cache-control', 'no-store');
  // better-auth repeats the session's token in its body, where scripts could read it; the cookie is for the browser alone.
  if (response.ok) return reply.send({});
  return reply.type('application/json').send(await response.text());
}
