import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseContent } from '../../../shared/training/course-content.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';

/** A course that Wardline brings, in one language. */
export interface BuiltInCourse {
  content: CourseContent;
  /** As it stands in the file, for an organization that makes a course of its own out of it. */
  markdown: string;
}

const folder = join(import.meta.dirname, '../../../shared/training/courses');

/**
 * The courses that Wardline brings, each in each of its languages, in the order of their file names. Read once, when the server starts.
 *
 * @throws Error where a file is no course or is named otherwise than `<id>.<language>.md`: that is a bug, and nothing starts with it
 */
export const builtInCourses: readonly BuiltInCourse[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map(readCourse);

function readCourse(name: string): BuiltInCourse {
  const markdown = readFileSync(join(folder, name), 'utf8');
  const { content, problems } = parseCourse(markdown);
  if (content === null) {
    const list = problems.map(({ line, sentence }) => `${name}:${line} ${sentence}`);
    throw new Error(`A course that Wardline brings can't be read:\n${list.join('\n')}`);
  }
  if (name !== `${content.id}.${content.language}.md`) {
    throw new Error(
      `${name} holds the course ${content.id} in ${content.language}: name it ${content.id}.${content.language}.md`,
    );
  }
  return { content, markdown };
}
