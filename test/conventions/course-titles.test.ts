import { expect, test } from 'vitest';
import { builtInCourses } from '../../server/features/course/built-in.ts';
import { builtInTitles } from '../../shared/domain/course-titles.ts';

test("each of Wardline's courses is called in lists what it is called on its first page", () => {
  const inLists: Readonly<Record<string, string>> = builtInTitles;
  const inEnglish = builtInCourses.filter(({ content }) => content.language === 'en');
  expect(Object.fromEntries(inEnglish.map(({ content }) => [content.id, inLists[content.id]]))).toEqual(
    Object.fromEntries(inEnglish.map(({ content }) => [content.id, content.title])),
  );
});
