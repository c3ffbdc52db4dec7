import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SingleSignOnFailure } from '../../shared/domain/identity-provider.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { z } from '../../shared/zod.ts';
import { accountByProvider, accountOfProvided } from '../auth/provided-member.ts';
import { letIn, type SignInDoor } from '../auth/sign-in.ts';
import {
  beginSignIn,
  causesOf,
  discoverProvider,
  finishSignIn,
  redirectAddressOf,
  RETURN_PATH,
  SignInFailure,
  SignInUnderWay,
  type SingleSignOnDoor,
} from '../auth/single-sign-on.ts';
import { systemContextOf } from '../auth/system.ts';
import { Refusal } from '../errors.ts';
import { providerInUse } from '../features/identity-provider/service.ts';
import { visitOf } from './sign-in.ts';

/** Whoever was sent to the provider has this long to come back. */
const UNDER_WAY_SECONDS = 10 * 60;
/** Each asks the provider something. A whole hospital may be behind one address, at eight in the morning. */
const SIGN_INS_A_MINUTE = 300;
const SEALED_FOR = 'single sign-on under way';

const Start = z.object({
  organization: OrganizationId,
  /** Where to go afterwards; only a path of this console. */
  next: z
    .string()
    .max(500)
    // Browsers leave tabs and line breaks out of an address, so that what follows them may be another host.
    .regex(/^\/(?![/\\])[^\s\p{Cc}]*$/u)
    .optional()
    .catch(undefined),
  /** Whoever is signed in that way already shows again who they are, for what asks for it. */
  again: z.literal('1').optional(),
});

const KeptWayIn = z.strictObject({
  ...SignInUnderWay.shape,
  organizationId: OrganizationId,
  next: z.string(),
  begunAt: z.number(),
  /** Whose session waits for the person to show again who they are; null where they sign in. */
  confirms: z.strictObject({ id: z.string(), accountId: z.string() }).nullable(),
});
type KeptWayIn = z.infer<typeof KeptWayIn>;

/** The way in by an organization's own provider: there, and back. Both are navigations, so both answer with another address. */
export function routeSingleSignOn(app: FastifyInstance, door: SignInDoor & { singleSignOn: SingleSignOnDoor }): void {
  const { db, accounts, sealing, singleSignOn, now } = door;
  const isHttps = singleSignOn.publicOrigin.startsWith('https:');
  const cookieName = isHttps ? '__Host-wardline-way-in' : 'wardline-way-in';
  const signIns = app.createRateLimit({
    max: SIGN_INS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => `single sign-on ${request.ip}`,
  });

  app.get('/api/auth/single-sign-on', async (request, reply) => {
    const start = Start.safeParse(request.query);
    if (!start.success)
      throw new Refusal('BAD_REQUEST', 'This way in is not known. Start again from the sign-in page.');
    const sofar = await signIns(request);
    if (!sofar.isAllowed && sofar.isExceeded) {
      throw new Refusal('TOO_MANY_REQUESTS', 'Too many sign-ins from here. Wait a minute, then try again.');
    }
    const { organization: organizationId, next = '/', again } = start.data;
    const failed = again ? backTo(next) : toSignIn;
    return orTold(request, reply, failed, async () => {
      const confirms = again ? await ownSession(request, organizationId) : null;
      const { access } = await providerInUse(door, systemContextOf(db, organizationId, 'single-sign-on', now));
      const provider = await discoverProvider(singleSignOn, access);
      const isAnew = confirms !== null;
      const redirectAddress = redirectAddressOf(singleSignOn.publicOrigin, organizationId);
      const { address, underWay } = await beginSignIn(provider, redirectAddress, { isAnew });
      const kept: KeptWayIn = { ...underWay, organizationId, next, begunAt: now().getTime(), confirms };
      reply.header('set-cookie', cookie(sealing.seal(JSON.stringify(kept), SEALED_FOR), UNDER_WAY_SECONDS));
      return address;
    });
  });

  app.get(`${RETURN_PATH}/:organization`, (request, reply) => {
    // Good for one return, however it ends.
    reply.header('set-cookie', cookie('', 0));
    const kept = keptWayIn(request);
    const failed = kept?.confirms ? backTo(kept.next) : toSignIn;
    return orTold(request, reply, failed, async () => {
      if (!kept || kept.begunAt + UNDER_WAY_SECONDS * 1000 <= now().getTime()) throw new SignInFailure('expired');
      const { organizationId, next, begunAt, confirms, ...underWay } = kept;
      const returned = new URL(request.url, redirectAddressOf(singleSignOn.publicOrigin, organizationId));
      if (returned.pathname !== `${RETURN_PATH}/${organizationId}`) throw new SignInFailure('elsewhere');
      const org = systemContextOf(db, organizationId, 'single-sign-on', now);
      const { provider, access } = await providerInUse(door, org);
      const person = await finishSignIn(await discoverProvider(singleSignOn, access), returned, {
        underWay,
        reading: provider,
        anewSince: confirms && new Date(begunAt),
        now: now(),
      });
      if (confirms) {
        if ((await accountOfProvided(db, org, person)) !== confirms.accountId) throw new SignInFailure('somebody-else');
        if (!(await accounts.confirmSession(confirms))) throw new SignInFailure('expired');
        return backTo(next)('confirmed');
      }
      const accountId = await accountByProvider(db, org, provider, person);
      const how = { how: 'sso' as const, visit: visitOf(request), preferred: organizationId };
      reply.header('set-cookie', await letIn(door, accountId, how).catch(asNoAccess));
      return next;
    });
  });

  /** The session that is to be confirmed: found here, since its cookie does not come along from another site. */
  async function ownSession(
    request: FastifyRequest,
    organizationId: OrganizationId,
  ): Promise<{ id: string; accountId: string }> {
    const session = await accounts.sessionOf(new Headers({ cookie: request.headers.cookie ?? '' }));
    if (session?.how !== 'sso' || session.organizationId !== organizationId) throw new SignInFailure('expired');
    return { id: session.id, accountId: session.accountId };
  }

  function keptWayIn(request: FastifyRequest): KeptWayIn | null {
    const given = (request.headers.cookie ?? '')
      .split(';')
      .map((one) => one.trim())
      .find((one) => one.startsWith(`${cookieName}=`));
    const sealed = sealing.unseal(given?.slice(cookieName.length + 1) ?? '', SEALED_FOR);
    // One that an earlier version of the server sealed is as good as none.
    return sealed === null ? null : (KeptWayIn.safeParse(JSON.parse(sealed)).data ?? null);
  }

  /** `Lax`, since the person comes back from another site; the session's own cookie stays `Strict`. */
  function cookie(value: string, seconds: number): string {
    const ways = `Max-Age=${seconds}; Path=/; HttpOnly; ${isHttps ? 'Secure; ' : ''}SameSite=Lax`;
    return `${cookieName}=${value}; ${ways}`;
  }
}

type Ending = SingleSignOnFailure | 'confirmed';

const toSignIn = (because: Ending): string => `/sign-in?failed=${because}`;

/** Back to the page that somebody left to show again who they are; what follows the # is for the console alone. */
const backTo =
  (next: string) =>
  (ending: Ending): string =>
    `${next.split('#')[0]}#it-is-you=${ending}`;

/** Sends the person on to where the work says, or to where they are told why it came to nothing. */
async function orTold(
  request: FastifyRequest,
  reply: FastifyReply,
  failed: (because: Ending) => string,
  work: () => Promise<string>,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  try {
    return reply.redirect(await work(), 303);
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    // Codes alone: what a provider says of people has no place in the log.
    const codes = causesOf(error.cause).map((one) => ('code' in one ? String(one.code) : one.name));
    request.log.warn({ because: error.because, codes }, 'Single sign-on came to nothing');
    return reply.redirect(failed(error.because), 303);
  }
}

function asNoAccess(error: unknown): never {
  if (error instanceof Refusal && error.code === 'FORBIDDEN') throw new SignInFailure('no-access');
  throw error;
}
