import type { Language } from '../domain/organization-settings.ts';
import type { Lesson, LessonSlug } from './lesson.ts';
import { english } from './lessons/english.ts';
import { spanish } from './lessons/spanish.ts';

/** Grows when a lesson says something else than before; a completion names it. */
export const LESSONS_VERSION = 1;

const byLanguage: Readonly<Record<Language, Readonly<Record<LessonSlug, Lesson>>>> = { en: english, es: spanish };

export function lessonIn(language: Language, slug: LessonSlug): Lesson {
  return byLanguage[language][slug];
}

/** The sections of the law that a lesson is about; every one is a security reminder of 45 CFR 164.308(a)(5)(ii)(A). */
export function provisionsOf(slug: LessonSlug): string[] {
  return ['164.308(a)(5)(ii)(A)', ...ownProvisions[slug]];
}

const ownProvisions: Readonly<Record<LessonSlug, readonly string[]>> = {
  'ai-chat': ['164.308(b)'],
  'personal-mail': ['164.404'],
  'public-site': ['164.502(e)'],
  file: ['164.308(b)'],
  'record-format': ['164.408(b)', '164.502(b)'],
  accounts: [],
  'new-tool': ['160.103'],
  consent: [],
  override: ['164.402'],
};
