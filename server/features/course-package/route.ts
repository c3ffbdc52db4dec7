import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CourseLanguage, OwnCourseId } from '../../../shared/domain/course.ts';
import { PACKAGE_MAX_BYTES } from '../../../shared/domain/course-package.ts';
import { openPass } from '../../auth/package-pass.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { Db } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { type Accepted, receive } from '../file/arrive.ts';
import type { FileStorages } from '../file/storages.ts';
import { nameOf } from '../file/transfer.ts';
import { addPackage, importPackage } from './add.ts';
import { mediaTypeOf } from './media-types.ts';
import { findPackedFile, readBeginning, readPacked } from './play.ts';
import { OWN_FOLDER } from './unpack.ts';

const accepted: Accepted = {
  mediaTypes: new Set(['application/zip']),
  texts: false,
  refusal: 'A package is a ZIP archive, as SCORM 1.2 and SCORM 2004 are exported. By its content this file is none.',
};

/** Pages and what they run by are put together for each request; a lesson that somebody leafs through asks for few. */
const PAGES_A_MINUTE = 300;

const { resolve } = createRequire(import.meta.url);
const provideApi = readFileSync(join(import.meta.dirname, 'provide-api.js'), 'utf8');
/** The run-time library of each standard, read when it is first asked for. */
const libraries = {
  '1.2': () => readFileSync(resolve('scorm-again/scorm12/min'), 'utf8'),
  '2004': () => readFileSync(resolve('scorm-again/scorm2004/min'), 'utf8'),
} as const;

interface Parts {
  db: Db;
  sealing: Sealing;
  files: FileStorages;
  publicOrigin: string;
  now: () => Date;
}

/**
 * `POST /course-packages` makes a course of a package, `POST /course-packages/<course>` adds one to a course, and `GET /packages/<pass>/<path>`
 * gives what a package holds, to whoever was given the pass.
 */
export async function routePackages(
  app: FastifyInstance,
  { db, sealing, files, publicOrigin, now }: Parts,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  app.removeAllContentTypeParsers();
  // Not read here: it goes to a file as it comes.
  app.addContentTypeParser('application/octet-stream', (_request, content, done) => done(null, content));
  const upload = {
    bodyLimit: PACKAGE_MAX_BYTES,
    // Before the body is read: megabytes are taken from those alone who may give them.
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      permitted(await callerOf(request, reply), 'course:update');
    },
  };
  const arriving = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!(request.body instanceof Readable))
      throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the package as application/octet-stream.');
    const org = permitted(await callerOf(request, reply), 'course:update');
    const name = nameOf(request.headers['x-file-name']);
    return {
      org,
      name,
      body: request.body,
      place: { folder: files.arrivals, name, limit: PACKAGE_MAX_BYTES, accepted },
    };
  };

  app.post('/course-packages', upload, async (request, reply) => {
    const language = CourseLanguage.catch('en').parse(request.headers['x-course-language']);
    const { org, name, body, place } = await arriving(request, reply);
    const { id } = await receive(body, place, (arrived) => importPackage(org, files, name, language, arrived));
    return reply.code(201).send({ id });
  });

  app.post<{ Params: { courseId: string } }>('/course-packages/:courseId', upload, async (request, reply) => {
    const id = OwnCourseId.safeParse(request.params.courseId);
    if (!id.success) throw notFound('Course');
    const { org, name, body, place } = await arriving(request, reply);
    return reply
      .code(201)
      .send(await receive(body, place, (arrived) => addPackage(org, files, id.data, name, arrived)));
  });

  const countPage = app.createRateLimit({
    max: PAGES_A_MINUTE,
    timeWindow: '1 minute',
    // By its pass: a whole clinic may learn from behind one address.
    keyGenerator: ({ url }) => `package ${url.split('/', 3).at(-1)}`,
  });
  app.get<Played>('/packages/:pass/*', { onRequest: shut }, async (request, reply) => {
    const { pass: written, '*': path } = request.params;
    mustBeFramed(request);
    const pass = openPass(db, sealing, written, now);
    const origins = new Set([`${request.protocol}://${request.host}`, publicOrigin]);
    asAStranger(reply, Array.from(origins, (origin) => `${origin}/packages/${written}/`).join(' '));
    const isOwn = path === `${OWN_FOLDER}/api.js`;
    if (isOwn || mediaTypeOf(path) === 'text/html') {
      const counted = await countPage(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new Refusal('TOO_MANY_REQUESTS', 'Too many pages from here. Wait a minute, then load the course again.');
    }
    if (isOwn) {
      const beginning = await readBeginning(pass);
      return reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(`${libraries[beginning.standard]()}\n;window.wardlineBeginning=${asScript(beginning)};\n${provideApi}`);
    }
    return sendPacked(request, reply, pass, path);
  });
}

interface Played {
  Params: { pass: string; '*': string };
}

/**
 * A package is shown in the console's frame and nowhere else: in a tab of its own it could pass for a page of Wardline, and its scripts are nothing
 * that the console itself asks for. @throws Refusal NOT_FOUND
 */
function mustBeFramed({ headers }: FastifyRequest): void {
  const { 'sec-fetch-dest': use, 'sec-fetch-site': from } = headers;
  const isAlone = typeof use === 'string' && NEVER_FRAMED.has(use);
  if (isAlone || (from === 'same-origin' && use !== 'iframe')) throw notFound('File');
}

/** https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const NEVER_FRAMED: ReadonlySet<string> = new Set(['document', 'serviceworker', 'embed', 'object']);

/** What is refused runs nowhere either. */
async function shut(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('content-security-policy', "sandbox; default-src 'none'");
}

/**
 * Gives a package's pages an origin of their own, whatever asks for them: their scripts reach neither the console, nor its cookies, nor any other
 * address than the package's own files.
 */
function asAStranger(reply: FastifyReply, here: string): void {
  reply
    .header(
      'content-security-policy',
      [
        'sandbox allow-scripts allow-forms',
        `default-src ${here} data: blob:`,
        `script-src ${here} 'unsafe-inline' 'unsafe-eval' blob:`,
        `style-src ${here} 'unsafe-inline'`,
        `form-action ${here}`,
        `base-uri ${here}`,
        "object-src 'none'",
      ].join('; '),
    )
    .removeHeader('x-frame-options')
    // Of an origin of their own, the pages are strangers to their own files too. The pass in the address is what opens them.
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('access-control-allow-origin', '*')
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer');
}

/** JSON that stays a value wherever it stands in a script. */
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

async function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  pass: ReturnType<typeof openPass>,
  path: string,
): Promise<FastifyReply> {
  const bytes = await findPackedFile(pass, path);
  const mediaType = mediaTypeOf(path);
  reply.type(mediaType).header('cache-control', 'private, max-age=3600');
  if (mediaType === 'text/html') return sendPage(reply, pass, path, bytes);
  reply.header('accept-ranges', 'bytes');
  const range = rangeOf(request.headers.range, bytes);
  if (range) {
    reply.code(206).header('content-range', `bytes ${range.from}-${range.to}/${bytes}`);
    return reply
      .header('content-length', range.to - range.from + 1)
      .send(Readable.from(readPacked(pass, path, range.from, range.to)));
  }
  return reply
    .header('content-length', bytes)
    .send(Readable.from(bytes === 0 ? [] : readPacked(pass, path, 0, bytes - 1)));
}

/** A page's head begins within so many bytes. */
const HEAD_WITHIN_BYTES = 65_536;

/** With the API in it before any script of its own. Films are asked for in ranges, pages never. */
async function sendPage(
  reply: FastifyReply,
  pass: ReturnType<typeof openPass>,
  path: string,
  bytes: number,
): Promise<FastifyReply> {
  const parts: Uint8Array[] = [];
  if (bytes > 0) for await (const part of readPacked(pass, path, 0, bytes - 1)) parts.push(part);
  const page = Buffer.concat(parts);
  // One character for each byte, whatever the page's own encoding.
  const start = page.subarray(0, HEAD_WITHIN_BYTES + 2000).toString('latin1');
  const [before] = /^[\s\S]{0,65536}?<head(?:\s[^>]{0,1000})?>/i.exec(start) ??
    /^[\s\S]{0,65536}?<html(?:\s[^>]{0,1000})?>/i.exec(start) ??
    /^\s*<!doctype[^>]{0,1000}>/i.exec(start) ?? [''];
  // Up from the page to the package's own folder, however deep it lies.
  const up = '../'.repeat(path.split('/').length - 1);
  const script = Buffer.from(`<script src="${up}${OWN_FOLDER}/api.js"></script>`);
  return reply.send(Buffer.concat([page.subarray(0, before.length), script, page.subarray(before.length)]));
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2, one range; whatever else is asked for gets the whole. */
function rangeOf(header: string | undefined, bytes: number): { from: number; to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return from <= to ? { from, to } : null;
}
