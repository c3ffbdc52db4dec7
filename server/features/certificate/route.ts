import { eq } from 'drizzle-orm';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { organizations } from '../../../drizzle/schema/index.ts';
import { CERTIFICATE_MAX_BYTES, CertificateId, CertificateKeyId } from '../../../shared/domain/certificate.ts';
import { OrganizationId } from '../../../shared/domain/organization.ts';
import { z } from '../../../shared/zod.ts';
import { addressBlock } from '../../auth/address-block.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { Db } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { checkCertificateFile } from './check.ts';
import { addresses } from './credential.ts';
import { readKeySet, readPublicKeys } from './keys.ts';
import { asAnybody, readRevoked } from './read.ts';
import { type CertificateForm, certificateFile } from './service.ts';

interface Parts {
  db: Db;
  sealing: Sealing;
  publicOrigin: string;
  now: () => Date;
}

/** A PDF takes a moment of the processor; nobody needs more of their own in a minute. */
const FILES_A_MINUTE = 60;
const CHECKS_A_MINUTE = 20;
const LOOKS_A_MINUTE = 300;

const forms = [
  { form: 'pdf', mediaType: 'application/pdf', extension: 'pdf' },
  { form: 'badge', mediaType: 'application/jwt', extension: 'jwt' },
] as const satisfies { form: CertificateForm; mediaType: string; extension: string }[];

/**
 * `GET /certificates/<id>/pdf` and `/badge` for members; for anybody `POST /certificates/check`, and below `/certificates/issuers/<id>`
 * what programs need that verify credentials: the issuer's profile, its public keys (RFC 7517), and which certificates count no more.
 */
export async function routeCertificates(
  app: FastifyInstance,
  parts: Parts,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  const { db, sealing, publicOrigin, now } = parts;
  const limit = (max: number, what: string, who: (request: FastifyRequest) => string) => {
    const count = app.createRateLimit({
      max,
      timeWindow: '1 minute',
      keyGenerator: (request) => `${what} ${who(request)}`,
    });
    return async (request: FastifyRequest) => {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new Refusal('TOO_MANY_REQUESTS', 'Too many certificates from here. Wait a minute, then try again.');
    };
  };
  const countFile = limit(FILES_A_MINUTE, 'certificate', ({ callerIds, ip }) => callerIds?.actorId ?? ip);
  const countCheck = limit(CHECKS_A_MINUTE, 'certificate check', fromAddress);
  const countLook = limit(LOOKS_A_MINUTE, 'certificate issuer', fromAddress);

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  for (const { form, mediaType, extension } of forms)
    app.get<{ Params: { id: string } }>(`/certificates/:id/${form}`, async (request, reply) => {
      const org = permitted(await callerOf(request, reply), 'self:read');
      await countFile(request);
      const id = CertificateId.safeParse(request.params.id);
      if (!id.success) throw notFound('Certificate');
      const content = await certificateFile(org, sealing, publicOrigin, id.data, form);
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="certificate-${id.data.slice(0, 8)}.${extension}"`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(content);
    });

  app.post(
    '/certificates/check',
    { bodyLimit: CERTIFICATE_MAX_BYTES, onRequest: countCheck },
    async (request, reply) => {
      if (!Buffer.isBuffer(request.body))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the certificate as application/octet-stream.');
      return reply.header('cache-control', 'no-store').send(await checkCertificateFile(db, request.body, now()));
    },
  );

  const ofIssuer = '/certificates/issuers/:issuer';
  const answer = <T>(path: string, content: (organizationId: OrganizationId, request: FastifyRequest) => Promise<T>) =>
    app.get<{ Params: { issuer: string } }>(`${ofIssuer}${path}`, async (request, reply) => {
      await countLook(request);
      const organizationId = OrganizationId.safeParse(request.params.issuer);
      if (!organizationId.success) throw notFound('Issuer');
      // Programs in other people's pages verify credentials too, and nothing here is a secret.
      return reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=300')
        .send(await content(organizationId.data, request));
    });

  answer('', async (organizationId) => {
    const name = await nameOfIssuer(parts, organizationId);
    const at = addresses(publicOrigin, organizationId);
    return {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: at.issuer,
      type: ['Profile'],
      name,
    };
  });
  answer('/keys', (organizationId) => keySetOf(parts, organizationId));
  answer('/keys/:key', async (organizationId, request) => {
    const id = z.object({ key: CertificateKeyId }).safeParse(request.params);
    const wanted = id.success ? addresses(publicOrigin, organizationId).key(id.data.key) : null;
    const found = (await keySetOf(parts, organizationId)).keys.find(({ kid }) => kid === wanted);
    if (!found) throw notFound('Key');
    return found;
  });
  answer('/revocations', async (organizationId) => {
    const at = addresses(publicOrigin, organizationId);
    const revoked = await asAnybody(db, organizationId, now(), (tx) => readRevoked(tx, organizationId));
    return {
      id: at.revocations,
      issuer: at.issuer,
      revokedCredential: revoked.map((id) => ({ id: at.page(id), revoked: true })),
    };
  });
}

const fromAddress = ({ ip }: FastifyRequest): string => addressBlock(ip);

/** Whoever has issued nothing is nobody's issuer: organizations are not to be found out by asking. */
async function keySetOf({ db, publicOrigin, now }: Parts, organizationId: OrganizationId) {
  const at = addresses(publicOrigin, organizationId);
  const set = await asAnybody(db, organizationId, now(), (tx) => readKeySet(tx, organizationId, at.key));
  if (set.keys.length === 0) throw notFound('Issuer');
  return set;
}

async function nameOfIssuer({ db, now }: Parts, organizationId: OrganizationId): Promise<string> {
  return asAnybody(db, organizationId, now(), async (tx) => {
    const keys = await readPublicKeys(tx, organizationId);
    const [organization] = await tx
      .select({ name: organizations.name })
      .from(organizations)
      .where(eq(organizations.id, organizationId));
    if (keys.length === 0 || !organization) throw notFound('Issuer');
    return organization.name;
  });
}
