import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OwnCourseId } from '../../../shared/domain/course.ts';
import { COURSE_FILE_MAX_BYTES } from '../../../shared/domain/course-file.ts';
import { can } from '../../../shared/domain/permission.ts';
import { courseFileTypes } from '../../../shared/training/course-file-name.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { type Accepted, receive } from '../file/arrive.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { nameOf, sendContent } from '../file/transfer.ts';
import { addCourseFile, findCourseFile } from './files.ts';

const accepted: Accepted = {
  mediaTypes: new Set<string>(courseFileTypes),
  texts: false,
  refusal: 'A course shows PNG, JPEG and WebP pictures and PDF documents. By its content this file is none of them.',
};

/** `POST /course-files/<course>` and `GET /course-files/<course>/<name>`: what an organization's own course shows. */
export async function routeCourseFiles(
  app: FastifyInstance,
  storages: FileStorages,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  app.removeAllContentTypeParsers();
  // Not read here: it goes to a file as it comes.
  app.addContentTypeParser('application/octet-stream', (_request, content, done) => done(null, content));

  app.post<{ Params: { courseId: string } }>(
    '/course-files/:courseId',
    {
      bodyLimit: COURSE_FILE_MAX_BYTES,
      // Before the body is read: megabytes are taken from those alone who may give them.
      onRequest: async (request, reply) => {
        permitted(await callerOf(request, reply), 'course:update');
      },
    },
    async (request, reply) => {
      if (!(request.body instanceof Readable))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the file as application/octet-stream.');
      const org = permitted(await callerOf(request, reply), 'course:update');
      const id = courseIdOf(request);
      const name = nameOf(request.headers['x-file-name']);
      const arriving = { folder: storages.arrivals, name, limit: COURSE_FILE_MAX_BYTES, accepted };
      const kept = await receive(request.body, arriving, (arrived) => addCourseFile(org, storages, id, name, arrived));
      return reply.code(201).send(kept);
    },
  );

  app.get<{ Params: { courseId: string; name: string } }>('/course-files/:courseId/:name', async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'self:read');
    const { name } = request.params;
    const isWriter = can(org.actor.roles, 'course:read');
    const fileId = await findCourseFile(org, { courseId: courseIdOf(request), name, isWriter });
    const file = await findContent(org, fileId);
    // Whoever opens it by itself opens it with no rights; a document, which may hold scripts, is saved and not shown here.
    reply.header('content-security-policy', "sandbox; default-src 'none'");
    const show = file.mediaType.startsWith('image/') ? 'inline' : 'attachment';
    return sendContent(reply, { ...file, name }, storages.of(file.storage).read(org, fileId), show);
  });
}

function courseIdOf({ params }: { params: { courseId: string } }): OwnCourseId {
  const id = OwnCourseId.safeParse(params.courseId);
  if (!id.success) throw notFound('Course');
  return id.data;
}
