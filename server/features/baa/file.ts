import { baas } from '../../../drizzle/schema/index.ts';
import { BaaFile, type BaaId } from '../../../shared/domain/baa.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Arrived } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { holdBaa, thisBaa } from './service.ts';

/** Keeps the signed agreement, once: evidence is not replaced. @throws Refusal NOT_FOUND | CONFLICT | UNSUPPORTED_MEDIA_TYPE */
export async function attachBaaFile(
  org: MemberContext,
  storages: Pick<FileStorages, 'current'>,
  baaId: BaaId,
  name: string,
  arrived: Arrived,
): Promise<BaaFile> {
  if (arrived.mediaType !== 'application/pdf') {
    throw new Refusal(
      'UNSUPPORTED_MEDIA_TYPE',
      'This file is not a PDF. Save or scan the signed agreement as PDF and choose that file.',
    );
  }
  return keepFileFor(org, storages, name, arrived, 'baa.file-attached', async (tx, file) => {
    const { fileId, vendor } = await holdBaa(tx, org, baaId);
    if (fileId) {
      throw new Refusal(
        'CONFLICT',
        'This agreement has its signed file already. Record a new agreement for a new version.',
      );
    }
    await tx.update(baas).set({ fileId: file.id }).where(thisBaa(org, baaId));
    return {
      subject: { kind: 'baa', id: baaId, name: vendor.name },
      before: null,
      after: file,
      result: BaaFile.parse({ ...file, removedAt: null }),
    };
  });
}

/** Which file is the signed agreement. @throws Refusal NOT_FOUND */
export async function findBaaFile(org: OrgContext, baaId: BaaId): Promise<FileId> {
  const [baa] = await org.read((db) => db.select({ fileId: baas.fileId }).from(baas).where(thisBaa(org, baaId)));
  if (!baa?.fileId) throw notFound('File');
  return baa.fileId;
}
