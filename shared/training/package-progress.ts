import { z } from '../zod.ts';

/** What the standards let a package keep at most, in characters: SCORM 2004 4th edition, RTE 4.2.23 and 4.2.14. */
const MOST_SUSPEND_DATA = 64_000;
const MOST_LOCATION = 1000;

/** Where somebody is in a package, in one form for SCORM 1.2 and 2004. What they answered in it is not asked for. */
export const PackageProgress = z.strictObject({
  /** The package's own bookmark and notes; Wardline reads neither. */
  location: z.string().max(MOST_LOCATION),
  suspendData: z.string().max(MOST_SUSPEND_DATA),
  completion: z.enum(['unknown', 'incomplete', 'completed']),
  success: z.enum(['unknown', 'passed', 'failed']),
  /** In percent, rounded down; null where the package gives none. */
  score: z.int().min(0).max(100).nullable(),
});
export type PackageProgress = z.infer<typeof PackageProgress>;

/** It is at its end, passed or not. */
export const isPackageFinished = ({ completion, success }: PackageProgress): boolean =>
  completion === 'completed' || success === 'passed';

/** Whoever it says passed has passed; where it doesn't say, its score is measured, and without a score its end is enough. */
export function hasPassedPackage({ success, score }: PackageProgress, passMark: number): boolean {
  if (success !== 'unknown') return success === 'passed';
  return score === null || score >= passMark;
}

/**
 * What is kept when a package reports: a lesson that was passed stays passed while it is looked at once more, or while a page of it that was open
 * before tells what it knew. Its place goes on.
 */
export function progressAfter(
  before: PackageProgress | null,
  said: PackageProgress,
  passMark: number,
): PackageProgress {
  const isKept =
    before !== null && isPackageFinished(before) && hasPassedPackage(before, passMark) && !isPackageFinished(said);
  if (!isKept) return said;
  const { completion, success, score } = before;
  return { ...said, completion, success, score };
}
