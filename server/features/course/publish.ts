import { courses, courseVersions } from '../../../drizzle/schema/index.ts';
import {
  type CourseRecord,
  type CourseText,
  languageNames,
  type PublishCourse,
  type RetireCourse,
} from '../../../shared/domain/course.ts';
import type { CourseContent } from '../../../shared/training/course-content.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { assignForMaterialChange } from '../assignment/assign-for.ts';
import { endOfCourse } from '../assignment/settle.ts';
import { holdChain } from '../audit/chain.ts';
import { endUnderWay } from './attempt.ts';
import { draftOf, holdDraft, thisCourse } from './draft.ts';
import { contentOf, hashOf } from './editions.ts';
import { withFacts } from './front-matter.ts';
import { readCourse } from './list.ts';

/**
 * Makes the next version of the draft in all its languages, which never changes from then on. Where the change is material, whoever took the
 * course gets it again, and whoever is in the middle of it begins anew.
 *
 * @throws Refusal NOT_FOUND | CONFLICT, PRECONDITION_FAILED with the first problem and its line
 */
export function publishCourse(
  org: MemberContext,
  { id, basedOn, note, isMaterial }: PublishCourse,
): Promise<CourseRecord> {
  return org.change('course.published', async (tx) => {
    const before = await holdDraft(tx, org, { id, basedOn }, 'It was not published.');
    if (before.version !== null && !before.hasDraft)
      throw new Refusal('CONFLICT', `This is version ${before.version} already. Change something first.`);
    // After the course’s row and before those of assignments and attempts, as everybody takes them.
    await holdChain(tx, org.organizationId);
    const version = (before.version ?? 0) + 1;
    const files = new Set<string>([...before.files, ...before.packages].map(({ name }) => name));
    const parsed = before.texts.map((text) => readWhole(text, files, { id, version }));
    await tx.insert(courseVersions).values(
      parsed.map(({ language, markdown, content }) => ({
        organizationId: org.organizationId,
        courseId: id,
        version,
        language,
        title: content.title,
        content: markdown,
        hash: hashOf(markdown),
        isMaterial,
        note,
        publishedBy: org.actor.id,
        publishedAt: org.now(),
      })),
    );
    const title = parsed[0]?.content.title ?? before.title;
    await tx
      .update(courses)
      .set({ title, draft: draftOf(parsed), revision: before.revision + 1 })
      .where(thisCourse(org, id));
    if (isMaterial) await endUnderWay(tx, org, id);
    const assigned = isMaterial ? await assignForMaterialChange(tx, org, id, note) : 0;
    return {
      subject: { kind: 'course', id, name: title },
      before: before.version === null ? null : { version: before.version },
      after: { version, note, isMaterial, assigned, languages: parsed.map(({ language }) => language) },
      result: await readCourse(tx, org, id),
    };
  });
}

interface WholeText extends CourseText {
  content: CourseContent;
}

/** The text as it is published, with its own id and version on top. */
function readWhole(
  { language, markdown }: CourseText,
  files: ReadonlySet<string>,
  facts: { id: string; version: number },
): WholeText {
  // As it was written: its lines are the ones that the writer sees.
  const [problem] = parseCourse(markdown, files).problems;
  if (problem)
    throw new Refusal('PRECONDITION_FAILED', `${languageNames[language]}, line ${problem.line}: ${problem.sentence}`);
  const own = withFacts(markdown, facts);
  const content = contentOf(own);
  if (content.language !== language)
    throw new Refusal(
      'PRECONDITION_FAILED',
      `The ${languageNames[language]} text says “language: ${content.language}” on top. Write “language: ${language}”.`,
    );
  return { language, markdown: own, content };
}

/** Takes a course off the list, or puts it back. What was taught stays readable, and whoever began may finish, though nobody is asked to any more. @throws Refusal NOT_FOUND | CONFLICT */
export function retireCourse(org: MemberContext, { id, isRetired }: RetireCourse): Promise<CourseRecord> {
  return org.change(isRetired ? 'course.retired' : 'course.brought-back', async (tx) => {
    const [row] = await tx.select().from(courses).where(thisCourse(org, id)).for('update');
    if (!row) throw notFound('Course');
    if ((row.retiredAt !== null) === isRetired)
      throw new Refusal('CONFLICT', isRetired ? 'It is off the list already.' : 'It is on the list already.');
    await holdChain(tx, org.organizationId);
    const retiredAt = isRetired ? org.now() : null;
    await tx.update(courses).set({ retiredAt }).where(thisCourse(org, id));
    if (isRetired) await endOfCourse(tx, org, id);
    return {
      subject: { kind: 'course', id, name: row.title },
      before: { retiredAt: row.retiredAt },
      after: { retiredAt },
      result: await readCourse(tx, org, id),
    };
  });
}
