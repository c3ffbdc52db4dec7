import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { can, type Permission } from '../shared/domain/permission.ts';
import { refusedWords } from '../shared/domain/permission-words.ts';
import { z } from '../shared/zod.ts';
import type { Accounts } from './auth/accounts.ts';
import type { Visit } from './auth/accounts.ts';
import type { Sealing } from './auth/sealed.ts';
import type { SingleSignOnDoor } from './auth/single-sign-on.ts';
import type { MemberSession } from './auth/standing.ts';
import type { BrowserContext, MemberContext } from './context.ts';
import type { Db } from './database/tenant.ts';
import { Refusal } from './errors.ts';
import { refusalFor } from './failures.ts';
import type { FileStorages } from './features/file/storages.ts';
import type { Post } from './mail/post.ts';

/** Who asks. A credential or a session that is not valid any more is nobody's. */
export type Caller =
  | { kind: 'nobody' }
  | { kind: 'member'; org: MemberContext; session: MemberSession }
  | { kind: 'browser'; org: BrowserContext };

/** Runs one guess at a secret; whoever has lately guessed wrong too often is refused before the guess is looked at. */
export type Guess = <T>(work: () => Promise<T>) => Promise<T>;

/** What procedures that ask for nobody in particular may reach. */
export interface Foyer {
  db: Db;
  accounts: Accounts;
  sealing: Sealing;
  /** Where letters go; for what must reach somebody now, such as an invitation. What can wait is told by `tell`. */
  post: Post;
  singleSignOn: SingleSignOnDoor;
  files: FileStorages;
  now: () => Date;
  /** From where the request comes. */
  visit: Visit;
  /** Finishes what must not hold up the answer, nor tell by its time what happened; a failure goes into the log. */
  afterwards: (work: Promise<void>) => void;
  guessCode: Guess;
  guessSetupToken: Guess;
  guessCheckLink: Guess;
  guessCertificate: Guess;
  /** Counts one report of the browser that asks. @throws Refusal TOO_MANY_REQUESTS */
  countReport: () => Promise<void>;
}

/** @public The declarations of every router name it. */
export interface RequestContext {
  caller: Caller;
  foyer: Foyer;
}

/** Whom a procedure is for; read by the tests that walk all procedures. */
export type Audience = { for: 'anybody' } | { for: 'browser' } | { for: 'member'; permission: Permission };

const t = initTRPC
  .context<RequestContext>()
  .meta<Audience>()
  .create({
    transformer: superjson,
    isDev: false,
    errorFormatter({ shape, error }) {
      if (shape.data.code === 'INTERNAL_SERVER_ERROR') return { ...shape, message: 'Something went wrong' };
      if (error.cause instanceof z.core.$ZodError) {
        // Paths and messages, never what was received.
        const issues = error.cause.issues.map((issue) => ({
          path: issue.path.map(String),
          // zod's own words would repeat the keys.
          message: issue.code === 'unrecognized_keys' ? 'The request has a field that is not known' : issue.message,
        }));
        return { ...shape, message: issues[0]?.message ?? 'Something is missing', data: { ...shape.data, issues } };
      }
      if (error.cause instanceof SyntaxError) return { ...shape, message: 'The request is not valid JSON' };
      return shape;
    },
  });

export const router = t.router;
export const createCaller = t.createCallerFactory;

const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = refusalFor(result.error.cause);
  if (refusal) throw new TRPCError({ code: refusal.code, message: refusal.message, cause: refusal });
  return result;
});

/** For anybody who can reach the server: what it guards, it guards by a secret in its input. */
export const publicProcedure = t.procedure.meta({ for: 'anybody' }).use(refusals);

/** For an enrolled browser, by its own credential. */
export const browserProcedure = t.procedure
  .meta({ for: 'browser' })
  .use(refusals)
  .use(({ ctx, next }) => {
    if (ctx.caller.kind !== 'browser') {
      throw new Refusal(
        'UNAUTHORIZED',
        'This browser is not connected, or its connection was ended. Connect it again with a new code.',
      );
    }
    return next({ ctx: { org: ctx.caller.org } });
  });

/** For the signed-in member's organization. There is no way to make one without naming its permission. */
export const orgProcedure = (permission: Permission) =>
  t.procedure
    .meta({ for: 'member', permission })
    .use(refusals)
    .use(({ ctx, next }) => {
      const org = permitted(ctx.caller, permission);
      return next({ ctx: { org, session: sessionOf(ctx.caller) } });
    });

/** For what hurts, after orgProcedure: the person must have shown who they are within the last ten minutes. */
export const recently = t.middleware(({ ctx, next }) => {
  if (!sessionOf(ctx.caller).isConfirmed) {
    throw new Refusal(
      'PRECONDITION_REQUIRED',
      'Show that it is you first: by your password, a code, or your organization’s single sign-on.',
    );
  }
  return next();
});

/** For what belongs to the person's account, in whichever organization, after orgProcedure: no organization's provider has a say in it. */
export const byOwnProof = t.middleware(({ ctx, next }) => {
  if (sessionOf(ctx.caller).how === 'sso') {
    throw new Refusal(
      'FORBIDDEN',
      'You came in by single sign-on, which asks for its own second factor. Sign in with your password to change the one of your account.',
    );
  }
  return next();
});

function sessionOf(caller: Caller): MemberSession {
  if (caller.kind !== 'member') throw new Refusal('UNAUTHORIZED', 'Sign in first.');
  return caller.session;
}

/** What somebody may still do who has put off their second factor for too long: set it up, and see where they are. */
const withoutSecondFactor: readonly Permission[] = ['self:read', 'self:update', 'organization:read'];

/** The organization of a member who may do this. @throws Refusal UNAUTHORIZED | FORBIDDEN */
export function permitted(caller: Caller, permission: Permission): MemberContext {
  const { secondFactorDueAt } = sessionOf(caller);
  if (caller.kind !== 'member') throw new Refusal('UNAUTHORIZED', 'Sign in first.');
  if (secondFactorDueAt && secondFactorDueAt <= caller.org.now() && !withoutSecondFactor.includes(permission)) {
    throw new Refusal(
      'FORBIDDEN',
      'Your organization asks for a second factor. Set it up under Your account, then go on.',
    );
  }
  if (!can(caller.org.actor.roles, permission)) {
    throw new Refusal('FORBIDDEN', refusedWords(permission));
  }
  return caller.org;
}
