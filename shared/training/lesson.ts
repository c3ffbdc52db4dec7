import type { AssessmentKind, RecordFormat } from '../detect/assessment.ts';
import type { CatalogCategory } from '../catalog/category.ts';
import type { Because } from '../policy/decision.ts';

/** The one-minute lessons, each for one thing that happens in a browser. */
export const lessonSlugs = [
  'ai-chat',
  'personal-mail',
  'public-site',
  'file',
  'record-format',
  'accounts',
  'new-tool',
  'consent',
  'override',
] as const;
export type LessonSlug = (typeof lessonSlugs)[number];

/** What a completion says of the time it took. */
export const LESSON_MINUTES = 1;

/** A lesson in one language: 90 to 130 words, then one question whose every answer is explained. */
export interface Lesson {
  title: string;
  paragraphs: readonly string[];
  ask: string;
  options: readonly LessonOption[];
}

export interface LessonOption {
  text: string;
  isRight: boolean;
  /** Said after it was chosen. */
  because: string;
}

/** What a page knows of a stop. Nothing here is of the content. */
export interface Stop {
  gesture: 'paste' | 'drop' | 'upload' | 'sign-up' | 'consent' | 'override';
  because: Because;
  /** What the site is for; null where nobody knows. */
  category: CatalogCategory | null;
  assessment: AssessmentKind;
  format: RecordFormat | null;
}

const aiCategories: readonly (CatalogCategory | null)[] = ['ai-api', 'ai-assistant', 'ai-meetings', 'ai-scribe'];
const personalCategories: readonly (CatalogCategory | null)[] = ['email', 'file-storage'];

/** The lesson that fits what happened best: what was done comes before what it was, and that before where. */
export function lessonFor({ gesture, because, category, assessment, format }: Stop): LessonSlug {
  switch (gesture) {
    case 'override':
      return 'override';
    case 'consent':
      return 'consent';
    case 'sign-up':
      return because === 'not-this-account' ? 'accounts' : 'new-tool';
    case 'upload':
      return 'file';
    case 'paste':
    case 'drop':
      break;
  }
  if (because === 'not-this-account') return 'accounts';
  // A whole record is the bigger thing, wherever it was going.
  if (format !== null && assessment !== 'clear') return 'record-format';
  if (aiCategories.includes(category)) return 'ai-chat';
  if (personalCategories.includes(category)) return 'personal-mail';
  return 'public-site';
}
