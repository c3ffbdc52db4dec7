import { and, eq, isNull } from 'drizzle-orm';
import { courseAttempts, coursePackages, packedFiles, packedParts } from '../../../drizzle/schema/index.ts';
import type { AttemptId, TryPackage } from '../../../shared/domain/course.ts';
import type { OpenedPackage } from '../../../shared/domain/course-package.ts';
import type { SavePackageProgress } from '../../../shared/domain/learning.ts';
import { packageOf } from '../../../shared/training/course-content.ts';
import { type PackageProgress, progressAfter } from '../../../shared/training/package-progress.ts';
import { type OpenPass, writePass } from '../../auth/package-pass.ts';
import type { Sealing } from '../../auth/sealed.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { holdAttempt, mustBeOpen, saveAttempt } from '../course/attempt.ts';
import { readKept } from '../course/editions.ts';
import { PART_BYTES, readPackage } from './packages.ts';

/** Opens the package of a member's own attempt. @throws Refusal NOT_FOUND, CONFLICT where the attempt is over */
export function openPackage(org: MemberContext, sealing: Sealing, attemptId: AttemptId): Promise<OpenedPackage> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    const name = packageOf(edition.content);
    if (name === null) throw notFound('Package');
    mustBeOpen(attempt);
    return addressOf(org, sealing, await readPackage(tx, org, { courseId: attempt.courseId, name }), attemptId);
  });
}

/** Opens a package for whoever looks after its course; nothing of it is kept. @throws Refusal NOT_FOUND */
export function tryPackage(org: MemberContext, sealing: Sealing, { id, name }: TryPackage): Promise<OpenedPackage> {
  return org.read(async (db) => addressOf(org, sealing, await readPackage(db, org, { courseId: id, name }), null));
}

function addressOf(
  org: MemberContext,
  sealing: Sealing,
  { fileId, launch, title }: typeof coursePackages.$inferSelect,
  attemptId: AttemptId | null,
): OpenedPackage {
  return { address: `/packages/${writePass(sealing, org, { fileId, attemptId })}/${launch}`, title };
}

/** Keeps where a member is in a package. @throws Refusal NOT_FOUND | CONFLICT */
export function savePackage(org: MemberContext, { attemptId, progress }: SavePackageProgress): Promise<null> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    mustBeOpen(attempt);
    const { content } = edition;
    if (packageOf(content) === null) throw notFound('Package');
    const packageProgress = progressAfter(attempt.packageProgress, progress, content.passMark);
    await saveAttempt(tx, org, attempt, { packageProgress });
    return null;
  });
}

/** What a package is told when it begins. */
export interface PackageBeginning {
  standard: '1.2' | '2004';
  launchData: string;
  /** The course's, in percent, which is what counts here; of a package that is tried, its own. */
  passMark: number | null;
  progress: PackageProgress | null;
}

/** @throws Refusal NOT_FOUND, also where the attempt is over */
export function readBeginning({ org, fileId, attemptId }: OpenPass): Promise<PackageBeginning> {
  return org.read(async (db) => {
    const { standard, launchData, passMark } = coursePackages;
    const [known] = await db
      .select({ standard, launchData, passMark })
      .from(coursePackages)
      .where(and(eq(coursePackages.organizationId, org.organizationId), eq(coursePackages.fileId, fileId)))
      .limit(1);
    if (!known) throw notFound('Package');
    if (attemptId === null) return { ...known, progress: null };
    const [attempt] = await db
      .select()
      .from(courseAttempts)
      .where(
        and(
          eq(courseAttempts.organizationId, org.organizationId),
          eq(courseAttempts.id, attemptId),
          isNull(courseAttempts.finishedAt),
        ),
      );
    if (!attempt) throw notFound('Attempt');
    const { content } = await readKept(db, org, attempt);
    return { ...known, passMark: content.passMark, progress: attempt.packageProgress };
  });
}

/** How long a packed file is, in bytes. @throws Refusal NOT_FOUND */
export async function findPackedFile({ org, fileId }: OpenPass, path: string): Promise<number> {
  const [row] = await org.read((db) =>
    db
      .select({ bytes: packedFiles.bytes })
      .from(packedFiles)
      .where(
        and(
          eq(packedFiles.organizationId, org.organizationId),
          eq(packedFiles.fileId, fileId),
          eq(packedFiles.path, path),
        ),
      ),
  );
  if (!row) throw notFound('File');
  return row.bytes;
}

/** The bytes of a packed file from one place to another, the last included. */
export async function* readPacked(
  { org, fileId }: OpenPass,
  path: string,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  for (let part = Math.floor(from / PART_BYTES); part * PART_BYTES <= to; part++) {
    const start = part * PART_BYTES;
    const content = await readPart(org, fileId, path, part);
    yield content.subarray(Math.max(0, from - start), to - start + 1);
  }
}

async function readPart(org: OrgContext, fileId: OpenPass['fileId'], path: string, part: number): Promise<Uint8Array> {
  const [row] = await org.read((db) =>
    db
      .select({ content: packedParts.content })
      .from(packedParts)
      .where(
        and(
          eq(packedParts.organizationId, org.organizationId),
          eq(packedParts.fileId, fileId),
          eq(packedParts.path, path),
          eq(packedParts.part, part),
        ),
      ),
  );
  if (!row) throw new Error('A part of a packed file is missing from the database');
  return row.content;
}
