import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courses } from '../../../drizzle/schema/index.ts';
import {
  type BeginCourse,
  type CopyCourse,
  type CourseRecord,
  type CourseText,
  OwnCourseId,
  type PublishCourse,
  type SaveCourseDraft,
} from '../../../shared/domain/course.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { copyPackages } from '../course-package/packages.ts';
import { copyCourseFiles } from './files.ts';
import { titleIn, withFacts } from './front-matter.ts';
import { readCourse } from './list.ts';
import { firstDraft } from './first-draft.ts';

/** Begins a course of the organization's own as the copy of another, as a draft. @throws Refusal NOT_FOUND */
export function copyCourse(org: MemberContext, { from, title }: CopyCourse): Promise<CourseRecord> {
  return org.change('course.copied', async (tx) => {
    const { texts, title: titleBefore } = await readCourse(tx, org, from);
    const id = OwnCourseId.parse(newId());
    const [first, ...others] = texts;
    await tx.insert(courses).values({
      organizationId: org.organizationId,
      id,
      title,
      copiedFrom: from,
      draft: draftOf([
        ...(first ? [{ ...first, markdown: withFacts(first.markdown, { id, version: 1, title }) }] : []),
        ...others.map((text) => ({ ...text, markdown: withFacts(text.markdown, { id, version: 1 }) })),
      ]),
      createdBy: org.actor.id,
      createdAt: org.now(),
    });
    await copyCourseFiles(tx, org, from, id);
    await copyPackages(tx, org, from, id);
    return {
      subject: { kind: 'course', id, name: title },
      before: null,
      after: { title, from: titleBefore },
      result: await readCourse(tx, org, id),
    };
  });
}

/** Begins a course of the organization's own with a short example, so that nobody faces an empty page. */
export function beginCourse(org: MemberContext, { title, language }: BeginCourse): Promise<CourseRecord> {
  return org.change('course.begun', async (tx) => {
    const id = OwnCourseId.parse(newId());
    const markdown = withFacts(firstDraft(language), { id, title });
    await tx.insert(courses).values({
      organizationId: org.organizationId,
      id,
      title,
      draft: draftOf([{ language, markdown }]),
      createdBy: org.actor.id,
      createdAt: org.now(),
    });
    return {
      subject: { kind: 'course', id, name: title },
      before: null,
      after: { title, language },
      result: await readCourse(tx, org, id),
    };
  });
}

export const draftOf = (texts: readonly CourseText[]): Partial<Record<Language, string>> =>
  Object.fromEntries(texts.map(({ language, markdown }) => [language, markdown]));

export const thisCourse = ({ organizationId }: OrgContext, id: OwnCourseId) =>
  and(eq(courses.organizationId, organizationId), eq(courses.id, id));

/** Takes turns with others who save or publish it. @throws Refusal NOT_FOUND, CONFLICT where somebody saved since it was read */
export async function holdDraft(
  tx: Tx,
  org: OrgContext,
  { id, basedOn }: Pick<PublishCourse, 'id' | 'basedOn'>,
  what: string,
): Promise<CourseRecord> {
  const [row] = await tx.select({ revision: courses.revision }).from(courses).where(thisCourse(org, id)).for('update');
  if (!row) throw notFound('Course');
  if (row.revision !== basedOn)
    throw new Refusal('CONFLICT', `Somebody else changed this draft since you opened it. ${what}`);
  return readCourse(tx, org, id);
}

/**
 * Saves what is being written, with its problems; nobody is taught it before it is published.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where somebody saved since it was read
 */
export function saveCourseDraft(org: MemberContext, { id, basedOn, texts }: SaveCourseDraft): Promise<CourseRecord> {
  return org.change('course.draft-saved', async (tx) => {
    const before = await holdDraft(tx, org, { id, basedOn }, 'Yours was not saved over it.');
    const title = texts.map(({ markdown }) => titleIn(markdown)).find((one) => one !== null) ?? before.title;
    await tx
      .update(courses)
      .set({ title, draft: draftOf(texts), revision: before.revision + 1 })
      .where(thisCourse(org, id));
    return {
      subject: { kind: 'course', id, name: title },
      before: { title: before.title, languages: before.texts.map(({ language }) => language) },
      after: { title, languages: texts.map(({ language }) => language) },
      result: await readCourse(tx, org, id),
    };
  });
}
