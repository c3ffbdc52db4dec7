import { and, desc, eq, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { courses, courseVersions } from '../../../drizzle/schema/index.ts';
import { builtInCourses, type CourseId, CourseLanguage } from '../../../shared/domain/course.ts';
import { isBuiltIn } from '../../../shared/domain/course-titles.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import type { CourseContent } from '../../../shared/training/course-content.ts';
import { parseCourse } from '../../../shared/training/parse-course.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound } from '../../errors.ts';
import { builtInCourses as builtInFiles } from './built-in.ts';

/** A version of a course in one language, with its answers. */
export interface Edition {
  courseId: CourseId;
  version: number;
  language: Language;
  markdown: string;
  content: CourseContent;
}

export const hashOf = (markdown: string): string => createHash('sha256').update(markdown).digest('hex');

/** Reading a course takes milliseconds, and each step of each learner needs it. */
const read = new Map<string, CourseContent>();
const MOST_READ = 200;

/** What a published text says. It was read without problems when it was published, so that problems now are a bug. */
export function contentOf(markdown: string): CourseContent {
  const hash = hashOf(markdown);
  const known = read.get(hash);
  if (known) return known;
  const { content, problems } = parseCourse(markdown);
  if (!content) throw new Error(`A published course has a problem in line ${problems[0]?.line}`);
  const [oldest] = read.keys();
  if (oldest !== undefined && read.size >= MOST_READ) read.delete(oldest);
  read.set(hash, content);
  return content;
}

/** What is taught now of a course. */
export interface Taught {
  /** The newest version in each of its languages; nothing where it was never published. */
  editions: Edition[];
  /** It was taken off the list: nobody begins it any more. */
  isRetired: boolean;
}

/** Every course that was published, in its newest version. */
export async function readTaught(db: Reader, org: OrgContext): Promise<Map<CourseId, Taught>> {
  const { organizationId, courseId, version, language, content } = courseVersions;
  const rows = await db
    .select({ courseId, version, language, markdown: content, retiredAt: courses.retiredAt })
    .from(courseVersions)
    .innerJoin(courses, and(eq(courses.organizationId, organizationId), eq(courses.id, courseId)))
    .where(
      and(
        eq(organizationId, org.organizationId),
        sql`${version} = (select max(newest.version) from ${courseVersions} newest
          where newest.organization_id = ${organizationId} and newest.course_id = ${courseId})`,
      ),
    )
    .orderBy(courseId, language);
  const taught = new Map<CourseId, Taught>(
    builtInCourses.map((id) => [id, { editions: builtInEditions(id), isRetired: false }]),
  );
  for (const { retiredAt, ...row } of rows) {
    const known = taught.get(row.courseId) ?? { editions: [], isRetired: retiredAt !== null };
    known.editions.push({ ...row, content: contentOf(row.markdown) });
    taught.set(row.courseId, known);
  }
  return taught;
}

const builtInEditions = (courseId: CourseId): Edition[] =>
  builtInFiles
    .filter(({ content }) => content.id === courseId)
    .map(({ markdown, content }) => ({
      courseId,
      version: content.version,
      language: CourseLanguage.parse(content.language),
      markdown,
      content,
    }));

/** The same of one course. @throws Refusal NOT_FOUND */
export async function readNewest(db: Reader, org: OrgContext, courseId: CourseId): Promise<Taught> {
  if (isBuiltIn(courseId)) return { editions: builtInEditions(courseId), isRetired: false };
  const [course] = await db
    .select({ retiredAt: courses.retiredAt })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, courseId)));
  if (!course) throw notFound('Course');
  const { version, language, content } = courseVersions;
  const rows = await db
    .select({ version, language, markdown: content })
    .from(courseVersions)
    .where(and(eq(courseVersions.organizationId, org.organizationId), eq(courseVersions.courseId, courseId)))
    .orderBy(desc(version), language);
  const editions = rows
    .filter((row) => row.version === rows[0]?.version)
    .map((row) => ({ ...row, courseId, content: contentOf(row.markdown) }));
  return { editions, isRetired: course.retiredAt !== null };
}

/** A version as it was kept. @throws Refusal NOT_FOUND */
export async function readKept(
  db: Reader,
  org: OrgContext,
  of: Pick<Edition, 'courseId' | 'version' | 'language'>,
): Promise<Edition> {
  const [row] = await db
    .select({ markdown: courseVersions.content })
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.organizationId, org.organizationId),
        eq(courseVersions.courseId, of.courseId),
        eq(courseVersions.version, of.version),
        eq(courseVersions.language, of.language),
      ),
    );
  if (!row) throw notFound('Course');
  return { ...of, markdown: row.markdown, content: contentOf(row.markdown) };
}

/** Keeps what Wardline brought before it is taught here: what somebody was trained with must be readable when Wardline's is long another. */
export async function keepBuiltIn(tx: Tx, org: OrgContext, edition: Edition): Promise<void> {
  if (!isBuiltIn(edition.courseId)) return;
  await tx
    .insert(courseVersions)
    .values({
      organizationId: org.organizationId,
      courseId: edition.courseId,
      version: edition.version,
      language: edition.language,
      title: edition.content.title,
      content: edition.markdown,
      hash: hashOf(edition.markdown),
      isMaterial: false,
      note: '',
      publishedBy: null,
      publishedAt: org.now(),
    })
    .onConflictDoNothing();
}
