import { PackageName } from '../training/course-file-name.ts';
import { z } from '../zod.ts';

/** A larger package is refused, packed or unpacked. */
export const PACKAGE_MAX_BYTES = 50 * 1024 * 1024;
export const PACKAGE_MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
export const MOST_PACKED_FILES = 5000;
/** A course has at most so many packages in all its versions. */
export const MOST_COURSE_PACKAGES = 20;

export const packageStandards = ['1.2', '2004'] as const;
export type PackageStandard = (typeof packageStandards)[number];

/** A SCORM package of an own course. */
export const CoursePackage = z.object({
  name: PackageName,
  title: z.string(),
  standard: z.enum(packageStandards),
  bytes: z.int().positive(),
  addedAt: z.date(),
});
export type CoursePackage = z.infer<typeof CoursePackage>;

/** Where a package can be opened for some hours, by whoever has the address. */
export const OpenedPackage = z.object({ address: z.string(), title: z.string() });
export type OpenedPackage = z.infer<typeof OpenedPackage>;
