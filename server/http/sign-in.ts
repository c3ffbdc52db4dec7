import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Email } from '../../shared/domain/member.ts';
import { z } from '../../shared/zod.ts';
import { CLIENT_ADDRESS_HEADER, type Visit } from '../auth/accounts.ts';
import {
  codesFromAddress,
  guessAtAccount,
  guessFromAddress,
  isRefusedAs,
  passwordsAtAccount,
  passwordsFromAddress,
} from '../auth/guesses.ts';
import { letIn, letInWithCode, type SignInDoor, writeDownWrongPassword } from '../auth/sign-in.ts';
import { Refusal } from '../errors.ts';

/** Nothing else gets through to better-auth: its `rememberMe: false` would make a session that does not end when idle. */
const Credentials = z.strictObject({ email: Email, password: z.string().min(1).max(128) });

const Code = z.strictObject({ code: z.string().trim().min(6).max(40) });

/** The ways in and out by the session cookie: the password, then the code of a second factor where there is one. */
export function routeSignIn(app: FastifyInstance, door: SignInDoor): void {
  const { accounts } = door;

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const credentials = Credentials.safeParse(request.body);
    if (!credentials.success) throw new Refusal('BAD_REQUEST', 'Enter your e-mail address and your password.');
    const { email } = credentials.data;
    const isWrong = isRefusedAs('UNAUTHORIZED');
    const compare = async () => {
      const answer = await accounts.answer(webRequest(request, credentials.data));
      if (answer.ok) return answer;
      // Origin and form were looked at before, so nothing else is left to refuse.
      if (answer.status !== 401) throw new Error(`Signing in answered ${answer.status}`);
      await writeDownWrongPassword(door, email, visitOf(request));
      throw new Refusal('UNAUTHORIZED', 'E-mail and password don’t match an account. Check both and try again.');
    };
    const guess = () => guessAtAccount(door, passwordsAtAccount, email, compare, isWrong);
    const response = await guessFromAddress(door, passwordsFromAddress, request.ip, guess, isWrong);
    const headers = new Headers({ cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' });
    const opened = await accounts.sessionOf(headers);
    if (!opened) throw new Error('A right password opened no session');
    if (opened.awaitsCode) return answerOpen(reply, response.headers.getSetCookie(), { next: 'code' });
    await accounts.endSession(opened.id);
    const cookies = await letIn(door, opened.accountId, { how: 'password', visit: visitOf(request) });
    return answerOpen(reply, cookies, {});
  });

  app.post('/api/auth/sign-in/code', async (request, reply) => {
    const body = Code.safeParse(request.body);
    if (!body.success) throw new Refusal('BAD_REQUEST', 'Enter the six digits from your app, or a recovery code.');
    const headers = new Headers({ cookie: request.headers.cookie ?? '' });
    const guess = () => letInWithCode(door, headers, body.data.code, visitOf(request));
    const cookies = await guessFromAddress(door, codesFromAddress, request.ip, guess, isRefusedAs('UNAUTHORIZED'));
    return answerOpen(reply, cookies, {});
  });

  app.post('/api/auth/sign-out', async (request, reply) =>
    relay(await accounts.answer(webRequest(request, {})), reply),
  );
}

/** From where a request comes, for the history of sign-ins. */
export const visitOf = (request: FastifyRequest): Visit => ({
  address: request.ip,
  userAgent: (request.headers['user-agent'] ?? '').slice(0, 200),
});

function webRequest(request: FastifyRequest, body: object): Request {
  const { origin, cookie } = request.headers;
  const { address, userAgent } = visitOf(request);
  const headers = new Headers({ 'content-type': 'application/json', [CLIENT_ADDRESS_HEADER]: address });
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  headers.set('origin', origin ?? url.origin);
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== '') headers.set('user-agent', userAgent);
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

function answerOpen(reply: FastifyReply, cookies: string[], body: { next?: 'code' }): FastifyReply {
  return reply.header('set-cookie', cookies).header('cache-control', 'no-store').send(body);
}

async function relay(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  reply.code(response.status).header('cache-control', 'no-store');
  // better-auth repeats the session's token in its body, where scripts could read it; the cookie is for the browser alone.
  if (response.ok) return reply.send({});
  return reply.type('application/json').send(await response.text());
}
