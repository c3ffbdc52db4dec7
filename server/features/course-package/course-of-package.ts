import type { CourseLanguage, OwnCourseId } from '../../../shared/domain/course.ts';
import type { PackageName } from '../../../shared/training/course-file-name.ts';
import { withFacts } from '../course/front-matter.ts';
import type { PackageManifest } from './read-manifest.ts';

const DEFAULT_MINUTES = 15;
const DEFAULT_PASS_MARK = 80;

/** A course around a package, to be looked over before it is published. */
export function courseOfPackage(
  { title: ownTitle, minutes, passMark }: PackageManifest,
  about: { id: OwnCourseId; language: CourseLanguage; name: PackageName; uploadedAs: string },
): { title: string; markdown: string } {
  const words = wordsIn[about.language];
  const title = ownTitle || about.uploadedAs.replace(/\.zip$/i, '').slice(0, 120);
  const facts = {
    id: about.id,
    language: about.language,
    title,
    summary: words.summary,
    minutes: minutes ?? DEFAULT_MINUTES,
    passMark: passMark ?? DEFAULT_PASS_MARK,
    audience: words.audience,
    attestation: words.attestation,
  };
  return {
    title,
    markdown: withFacts(`${frame}## ${words.lesson}\n\n\`\`\`package\nname: ${about.name}\n\`\`\`\n`, facts),
  };
}

const frame = `---
id: own-course
language: en
version: 1
title: ''
summary: ''
minutes: 15
passMark: 80
draw: 0
audience: ''
provisions: []
attestation: ''
sources: []
---
`;

const wordsIn: Readonly<
  Record<CourseLanguage, Readonly<Record<'lesson' | 'summary' | 'audience' | 'attestation', string>>>
> = {
  en: {
    lesson: 'Lesson',
    summary: 'What this course is about, in one sentence.',
    audience: 'Who this course is for.',
    attestation: 'I have taken this course and will follow what it says.',
  },
  es: {
    lesson: 'Lección',
    summary: 'De qué trata este curso, en una frase.',
    audience: 'Para quién es este curso.',
    attestation: 'He tomado este curso y haré lo que dice.',
  },
};
