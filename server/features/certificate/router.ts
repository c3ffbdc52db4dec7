import {
  Certificate,
  CertificateId,
  CertificateKey,
  CertificateSettings,
  PublicCertificate,
  RevokeCertificate,
  RotateKey,
  WithdrawKey,
} from '../../../shared/domain/certificate.ts';
import { z } from '../../../shared/zod.ts';
import { orgProcedure, publicProcedure, recently, router } from '../../trpc.ts';
import { listKeys, rotateKey, withdrawKey } from './keys.ts';
import { getCertificate, listOwnCertificates, readCertificateSettings, verifyByAddress } from './read.ts';
import { revokeCertificate, setCertificateSettings } from './service.ts';

/** Proof that somebody was trained. Its files come by the routes of route.ts. */
export const certificateRouter = router({
  /** For whoever has its address; ids that nobody has are counted as guesses. */
  verify: publicProcedure
    .input(z.strictObject({ id: CertificateId }))
    .output(PublicCertificate)
    .query(({ ctx: { foyer }, input }) =>
      foyer.guessCertificate(() => verifyByAddress(foyer.db, input.id, foyer.now())),
    ),

  mine: orgProcedure('self:read')
    .output(z.array(Certificate))
    .query(({ ctx }) => listOwnCertificates(ctx.org)),

  get: orgProcedure('completion:read')
    .input(z.strictObject({ id: CertificateId }))
    .output(Certificate)
    .query(({ ctx, input }) => getCertificate(ctx.org, input.id)),

  revoke: orgProcedure('certificate:revoke')
    .input(RevokeCertificate)
    .output(Certificate)
    .mutation(({ ctx, input }) => revokeCertificate(ctx.org, input)),

  keys: orgProcedure('completion:read')
    .output(z.array(CertificateKey))
    .query(({ ctx }) => listKeys(ctx.org)),

  rotateKey: orgProcedure('certificate:revoke')
    // It can take the ground from under every certificate that was downloaded before.
    .use(recently)
    .input(RotateKey)
    .output(z.array(CertificateKey))
    .mutation(({ ctx, input }) => rotateKey(ctx.org, ctx.foyer.sealing, input)),

  withdrawKey: orgProcedure('certificate:revoke')
    .use(recently)
    .input(WithdrawKey)
    .output(z.array(CertificateKey))
    .mutation(({ ctx, input }) => withdrawKey(ctx.org, input)),

  settings: orgProcedure('completion:read')
    .output(CertificateSettings)
    .query(({ ctx }) => readCertificateSettings(ctx.org)),

  set: orgProcedure('policy:update')
    .input(CertificateSettings)
    .output(CertificateSettings)
    .mutation(({ ctx, input }) => setCertificateSettings(ctx.org, input)),
});
