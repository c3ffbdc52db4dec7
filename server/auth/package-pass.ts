import type { AttemptId } from '../../shared/domain/course.ts';
import { AttemptId as AttemptIdSchema } from '../../shared/domain/course.ts';
import { FileId } from '../../shared/domain/file.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { z } from '../../shared/zod.ts';
import type { SystemActor } from '../actor.ts';
import { OrgContext } from '../context.ts';
import type { Db } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import type { Sealing } from './sealed.ts';

const USE = 'package pass';
/** Longer than anybody sits at one lesson, and no longer than a shift; in milliseconds. */
const PASS_MS = 4 * 60 * 60 * 1000;

const Pass = z.tuple([OrganizationId, FileId, AttemptIdSchema.nullable(), z.number()]);

/** What a pass opens: one package, in one attempt or to try it. */
export interface OpenPass {
  org: OrgContext<SystemActor>;
  fileId: FileId;
  attemptId: AttemptId | null;
}

/**
 * A word for the address of a package's files: its pages run apart from the console, without anybody's cookies, so the address must say what they
 * may have.
 */
export function writePass(
  sealing: Sealing,
  { organizationId, now }: Pick<OrgContext, 'organizationId' | 'now'>,
  { fileId, attemptId }: Pick<OpenPass, 'fileId' | 'attemptId'>,
): string {
  return sealing.seal(JSON.stringify([organizationId, fileId, attemptId, now().getTime() + PASS_MS]), USE);
}

/** @throws Refusal NOT_FOUND for one that was changed or is over */
export function openPass(db: Db, sealing: Sealing, pass: string, now: () => Date): OpenPass {
  const text = sealing.unseal(pass, USE);
  const parsed = Pass.safeParse(text === null ? null : JSON.parse(text));
  if (!parsed.success || parsed.data[3] <= now().getTime())
    throw new Refusal('NOT_FOUND', 'This page can’t be shown any more. Load the course again.');
  const [organizationId, fileId, attemptId] = parsed.data;
  const actor: SystemActor = { kind: 'system', id: 'package-pass', name: 'A training package' };
  return { org: new OrgContext(db, organizationId, actor, now), fileId, attemptId };
}
