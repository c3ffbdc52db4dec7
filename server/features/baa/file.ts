import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { baaFiles } from '../../../drizzle/schema/index.ts';
import type { BaaFile, BaaId } from '../../../shared/domain/baa.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { offendedConstraint } from '../../failures.ts';
import { readBaaVendor } from './service.ts';

/** ISO 32000-2, 7.5.2: a PDF begins with this. */
const pdfMagic = Buffer.from('%PDF-');

/** Keeps the signed agreement, once: evidence is not replaced. @throws Refusal NOT_FOUND | CONFLICT | UNSUPPORTED_MEDIA_TYPE */
export async function attachBaaFile(org: MemberContext, baaId: BaaId, content: Buffer): Promise<BaaFile> {
  if (!content.subarray(0, pdfMagic.length).equals(pdfMagic)) {
    throw new Refusal(
      'UNSUPPORTED_MEDIA_TYPE',
      'This file is not a PDF. Save or scan the signed agreement as PDF and choose that file.',
    );
  }
  const file = {
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
    uploadedAt: org.now(),
  };
  const { organizationId } = org;
  try {
    return await org.change('baa.file-attached', async (tx) => {
      const vendor = await readBaaVendor(tx, org, baaId);
      await tx.insert(baaFiles).values({ organizationId, baaId, ...file, content, uploadedBy: org.actor.id });
      return { subject: { kind: 'baa', id: baaId, name: vendor.name }, before: null, after: file, result: file };
    });
  } catch (error) {
    if (offendedConstraint(error) !== 'baa_files_organization_id_baa_id_pk') throw error;
    throw new Refusal(
      'CONFLICT',
      'This agreement has its signed file already. Record a new agreement for a new version.',
    );
  }
}

/** The signed agreement as it was given. @throws Refusal NOT_FOUND */
export async function getBaaFile(org: OrgContext, baaId: BaaId): Promise<Uint8Array> {
  const [file] = await org.read((db) =>
    db
      .select({ content: baaFiles.content })
      .from(baaFiles)
      .where(and(eq(baaFiles.organizationId, org.organizationId), eq(baaFiles.baaId, baaId))),
  );
  if (!file) throw notFound('File');
  return file.content;
}
