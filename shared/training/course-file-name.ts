import { z } from '../zod.ts';

/** What a file of a course may be by its content. */
export const courseFileTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const;
export type CourseFileType = (typeof courseFileTypes)[number];

const endings: Readonly<Record<CourseFileType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** What a course calls its file by: `file:exit-plan.png`. */
export const CourseFileName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}\.(?:png|jpg|webp|pdf)$/);
export type CourseFileName = z.infer<typeof CourseFileName>;

/** What a course calls its SCORM package by. */
export const PackageName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}\.zip$/, 'Write a package as fire-safety.zip');
export type PackageName = z.infer<typeof PackageName>;

export const isPictureName = (name: string): boolean => /\.(?:png|jpg|webp)$/.test(name);

/**
 * The name of a new file in a course, made of what the uploader's device called it; never one that is taken, since what was taught under a
 * name stays what it was.
 */
export function courseFileName(
  uploadedAs: string,
  mediaType: CourseFileType,
  taken: ReadonlySet<string>,
): CourseFileName {
  return CourseFileName.parse(freeName(uploadedAs, endings[mediaType], taken));
}

/** The same for a package. */
export const packageName = (uploadedAs: string, taken: ReadonlySet<string>): PackageName =>
  PackageName.parse(freeName(uploadedAs, 'zip', taken));

function freeName(uploadedAs: string, ending: string, taken: ReadonlySet<string>): string {
  const plain = uploadedAs
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  const stem = plain === '' ? 'file' : plain;
  for (let again = 1; ; again++) {
    const name = again === 1 ? `${stem}.${ending}` : `${stem}-${again}.${ending}`;
    if (!taken.has(name)) return name;
  }
}

/** What could be the name of a file or package anywhere in a text. */
export const namesIn = (markdown: string): string[] =>
  Array.from(markdown.matchAll(/[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp|pdf|zip)/g), ([name]) => name);

/** The files that a course's text names, wherever it does. */
export const filesNamedIn = (markdown: string): Set<string> =>
  new Set(Array.from(markdown.matchAll(/\bfile:([a-z0-9-]{1,80}\.[a-z]{3,4})\b/g), ([, name = '']) => name));
