import { and, eq, inArray, or, sum } from 'drizzle-orm';
import { courseFiles, coursePackages, files, packedFiles } from '../../../drizzle/schema/index.ts';
import { COURSES_MAX_BYTES } from '../../../shared/domain/course-file.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { Refusal, theRow } from '../../errors.ts';

/**
 * Is there room for so many bytes more among what the organization's courses show? What several of them show counts once.
 *
 * @throws Refusal PAYLOAD_TOO_LARGE with how much is taken
 */
export async function mustHaveRoom(db: Reader, { organizationId }: OrgContext, bytes: number): Promise<void> {
  const shown = db
    .select({ id: courseFiles.fileId })
    .from(courseFiles)
    .where(eq(courseFiles.organizationId, organizationId));
  const played = db
    .select({ id: coursePackages.fileId })
    .from(coursePackages)
    .where(eq(coursePackages.organizationId, organizationId));
  const [whole, unpacked] = [
    await db
      .select({ bytes: sum(files.bytes) })
      .from(files)
      .where(and(eq(files.organizationId, organizationId), or(inArray(files.id, shown), inArray(files.id, played)))),
    await db
      .select({ bytes: sum(packedFiles.bytes) })
      .from(packedFiles)
      .where(and(eq(packedFiles.organizationId, organizationId), inArray(packedFiles.fileId, played))),
  ];
  const taken = Number(theRow(whole).bytes ?? 0) + Number(theRow(unpacked).bytes ?? 0);
  if (taken + bytes > COURSES_MAX_BYTES)
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `The files of your organization’s courses take up ${inMegabytes(taken)} of at most ${inMegabytes(COURSES_MAX_BYTES)} MB, packages packed and unpacked, and this one doesn’t fit. Remove files that no published version names.`,
    );
}

const inMegabytes = (bytes: number): string => Math.floor(bytes / 1024 / 1024).toLocaleString('en');
