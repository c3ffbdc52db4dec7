import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { TRPCError } from '@trpc/server';
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import { sql } from 'drizzle-orm';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Accounts } from './auth/accounts.ts';
import { openCheckLink } from './auth/check-link.ts';
import { openReportLink } from './auth/report-link.ts';
import {
  certificatesFromAddress,
  checkLinksFromAddress,
  enrolmentCodesFromAddress,
  guessFromAddress,
  type GuessLimit,
  isRefusedAs,
  linksFromAddress,
} from './auth/guesses.ts';
import type { Sealing } from './auth/sealed.ts';
import type { SingleSignOnDoor } from './auth/single-sign-on.ts';
import type { Db } from './database/tenant.ts';
import { Refusal } from './errors.ts';
import { refusalFor } from './failures.ts';
import { routeAuditExport } from './features/audit/route.ts';
import { routeBaaDraft } from './features/baa/draft-route.ts';
import { routeBaaFile } from './features/baa/route.ts';
import { routeCertificates } from './features/certificate/route.ts';
import { routeCompletionImport } from './features/completion-import/route.ts';
import { routeCourseFiles } from './features/course/files-route.ts';
import { routePackages } from './features/course-package/route.ts';
import { routeFiles } from './features/file/route.ts';
import type { FileStorages } from './features/file/storages.ts';
import { routeReports, routeSharedReports } from './features/report/route.ts';
import { routeCheckLink } from './features/safeguard-check/route.ts';
import { routeMemberImport } from './features/member-import/route.ts';
import { routeVendorImport } from './features/vendor-import/route.ts';
import { callerOf, type Doors } from './http/caller.ts';
import { serveConsole } from './http/console.ts';
import { answerFailure, retryAfterSeconds } from './http/failures.ts';
import { setSecurityHeaders } from './http/headers.ts';
import { refuseForeignOrigin } from './http/origin.ts';
import { limitReports } from './http/reports.ts';
import { logRequests } from './http/request-log.ts';
import { routeSignIn, visitOf } from './http/sign-in.ts';
import { routeSingleSignOn } from './http/single-sign-on.ts';
import type { Post } from './mail/post.ts';
import type { OutsideFetch } from './outside.ts';
import { type AppRouter, appRouter } from './router.ts';
import type { Guess } from './trpc.ts';

const BODY_LIMIT_BYTES = 1024 * 1024;
const LARGEST_BATCH = 10;

export interface AppParts {
  db: Db;
  accounts: Accounts;
  sealing: Sealing;
  post: Post;
  log: FastifyBaseLogger;
  publicOrigin: string;
  trustedProxies: string[];
  outside: OutsideFetch;
  files: FileStorages;
  /** Where the built console is; it may not be there. */
  consoleFolder: string;
  now: () => Date;
}

/** The whole server but its port: tests talk to it by `inject`. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { accounts, publicOrigin, outside, now } = parts;
  const singleSignOn = { outside, publicOrigin, now };
  const doors = { ...parts, singleSignOn };
  const app: FastifyInstance = Fastify({
    loggerInstance: parts.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: parts.trustedProxies,
    // A batch names its procedures in the path.
    routerOptions: { maxParamLength: 512 },
    forceCloseConnections: 'idle',
  });

  logRequests(app, new Set(Object.keys(appRouter._def.procedures)));
  app.setErrorHandler(answerFailure);
  await setSecurityHeaders(app, publicOrigin);
  await app.register(rateLimit, { global: false });
  app.addHook('onRequest', async (request) => {
    refuseForeignOrigin(request, { publicOrigin, sessionCookie: accounts.sessionCookie });
  });

  app.get('/healthz', async () => {
    await parts.db.execute(sql`select 1`);
    return { status: 'ok' };
  });
  routeSignIn(app, parts);
  routeSingleSignOn(app, doors);
  await app.register((scope) => routeAuditExport(scope, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeBaaFile(scope, parts.files, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeBaaDraft(scope, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeFiles(scope, parts.files, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) =>
    routeCourseFiles(scope, parts.files, (request, reply) => callerOf(request, reply, parts)),
  );
  await app.register(async (scope) =>
    routeReports(scope, parts.files, (request, reply) => callerOf(request, reply, parts)),
  );
  await app.register(async (scope) =>
    routeSharedReports(scope, parts.files, (request, token) =>
      guessFromAddress(
        parts,
        checkLinksFromAddress,
        request.ip,
        () => openReportLink(parts.db, token, now),
        isRefusedAs('NOT_FOUND'),
      ),
    ),
  );
  await app.register((scope) => routePackages(scope, parts, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeMemberImport(scope, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeVendorImport(scope, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeCompletionImport(scope, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) => routeCertificates(scope, parts, (request, reply) => callerOf(request, reply, parts)));
  await app.register((scope) =>
    routeCheckLink(scope, parts.files, (request, token) =>
      guessFromAddress(
        parts,
        checkLinksFromAddress,
        request.ip,
        () => openCheckLink(parts.db, token, now),
        isRefusedAs('NOT_FOUND'),
      ),
    ),
  );
  await app.register(async (scope) => routeProcedures(scope, doors));
  await serveConsole(app, parts.consoleFolder);
  return app;
}

async function routeProcedures(
  scope: FastifyInstance,
  doors: Doors & Pick<AppParts, 'sealing' | 'post' | 'files'> & { singleSignOn: SingleSignOnDoor },
): Promise<void> {
  const { db, accounts, sealing, post, singleSignOn, files, now } = doors;
  const countReport = limitReports(scope);

  scope.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    // Forms of other sites can send every other kind of content without asking first.
    if (request.method === 'POST' && !/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
    }
  });

  const options: FastifyTRPCPluginOptions<AppRouter> = {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      maxBatchSize: LARGEST_BATCH,
      // Questions come by POST too: an enrolment code has no place in an address, which proxies write down.
      allowMethodOverride: true,
      async createContext({ req, res }) {
        const guessing =
          (limit: GuessLimit): Guess =>
          (work) =>
            guessFromAddress(doors, limit, req.ip, work, isRefusedAs('NOT_FOUND'));
        const foyer = {
          db,
          accounts,
          sealing,
          post,
          singleSignOn,
          files,
          now,
          guessCode: guessing(enrolmentCodesFromAddress),
          guessSetupToken: guessing(linksFromAddress),
          guessCheckLink: guessing(checkLinksFromAddress),
          guessCertificate: guessing(certificatesFromAddress),
          visit: visitOf(req),
          afterwards: (work: Promise<void>) =>
            void work.catch((error: unknown) => req.log.error({ err: error }, 'What was to follow failed')),
          countReport: countReport(req),
        };
        try {
          return { caller: await callerOf(req, res, doors), foyer };
        } catch (error) {
          const refusal = refusalFor(error);
          throw refusal ? new TRPCError({ code: refusal.code, message: refusal.message, cause: refusal }) : error;
        }
      },
      responseMeta({ errors }) {
        const seconds = errors.map((error) => retryAfterSeconds(error.code)).find((wait) => wait !== null);
        return seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } };
      },
      onError({ error, path, req }) {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        const procedure = path !== undefined && path in appRouter._def.procedures ? path : 'none';
        req.log.error({ err: error.cause ?? error, procedure }, 'Procedure failed');
      },
    },
  };
  await scope.register(fastifyTRPCPlugin, options);
}
