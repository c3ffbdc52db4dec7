import { and, asc, countDistinct, desc, eq } from 'drizzle-orm';
import { completions, courses, courseVersions, members } from '../../../drizzle/schema/index.ts';
import {
  builtInCourses,
  type CourseId,
  type CourseRecord,
  type CourseSummary,
  type CourseText,
  type CourseVersion,
  type ReadVersion,
  type TaughtCourse,
} from '../../../shared/domain/course.ts';
import { builtInTitles, isBuiltIn } from '../../../shared/domain/course-titles.ts';
import { languages } from '../../../shared/domain/organization-settings.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { readCourseTitles } from '../assignment/course-title.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { type Edition, hashOf, readNewest, readTaught } from './editions.ts';
import { readPackages } from '../course-package/packages.ts';
import { readTaughtNames } from './taught-names.ts';
import { readCourseFiles } from './files.ts';

type CourseRow = typeof courses.$inferSelect;

/** Wardline's courses in the order in which a newcomer meets them, then the organization's own by title. */
export function listCourses(org: OrgContext): Promise<CourseSummary[]> {
  return org.read(async (db) => {
    const taught = await readTaught(db, org);
    const takers = await readTakers(db, org);
    const own = await db
      .select()
      .from(courses)
      .where(eq(courses.organizationId, org.organizationId))
      .orderBy(asc(courses.title), asc(courses.id));
    const summaryOf = (id: CourseId, title: string): CourseSummary => {
      const editions = taught.get(id)?.editions ?? [];
      const [first] = editions;
      return {
        id,
        title,
        isOwn: !isBuiltIn(id),
        version: first?.version ?? null,
        languages: editions.map(({ language }) => language),
        minutes: first?.content.minutes ?? null,
        provisions: first?.content.provisions ?? [],
        takers: takers.get(id) ?? 0,
        hasDraft: false,
        retiredAt: null,
      };
    };
    return [
      ...builtInCourses.map((id) => summaryOf(id, taught.get(id)?.editions[0]?.content.title ?? builtInTitles[id])),
      ...own.map((row) => ({
        ...summaryOf(row.id, row.title),
        hasDraft: isChanged(row, taught.get(row.id)?.editions ?? []),
        retiredAt: row.retiredAt,
      })),
    ];
  });
}

/** One course with what is being written of it and all that was published. @throws Refusal NOT_FOUND */
export const getCourse = (org: OrgContext, id: CourseId): Promise<CourseRecord> =>
  org.read((db) => readCourse(db, org, id));

/** The same, within a transaction that is already under way. */
export async function readCourse(db: Reader, org: OrgContext, id: CourseId): Promise<CourseRecord> {
  const { editions } = await readNewest(db, org, id);
  const versions = await readVersions(db, org, id);
  const takers = (await readTakers(db, org)).get(id) ?? 0;
  const version = editions[0]?.version ?? null;
  if (isBuiltIn(id)) {
    return {
      id,
      title: editions[0]?.content.title ?? builtInTitles[id],
      isOwn: false,
      copiedFrom: null,
      texts: editions.map(({ language, markdown }) => ({ language, markdown })),
      revision: 1,
      hasDraft: false,
      version,
      versions,
      files: [],
      packages: [],
      taughtNames: [],
      takers,
      retiredAt: null,
    };
  }
  const row = await readRow(db, org, id);
  const from = row.copiedFrom;
  return {
    id,
    title: row.title,
    isOwn: true,
    copiedFrom: from && ((await readCourseTitles(db, org)).get(from) ?? null),
    texts: textsOf(row),
    revision: row.revision,
    hasDraft: isChanged(row, editions),
    version,
    versions,
    files: await readCourseFiles(db, org, row.id),
    packages: await readPackages(db, org, row.id),
    taughtNames: [...(await readTaughtNames(db, org, row.id))],
    takers,
    retiredAt: row.retiredAt,
  };
}

async function readRow(db: Reader, org: OrgContext, id: CourseId): Promise<CourseRow> {
  const [row] = await db
    .select()
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, id)));
  if (!row) throw notFound('Course');
  return row;
}

export const textsOf = ({ draft }: Pick<CourseRow, 'draft'>): CourseText[] =>
  languages.flatMap((language) => {
    const markdown = draft[language];
    return markdown === undefined ? [] : [{ language, markdown }];
  });

/** Publishing writes what it published back into the draft, so that both are the same until somebody changes it. */
function isChanged(row: CourseRow, editions: readonly Edition[]): boolean {
  const texts = textsOf(row);
  return (
    texts.length !== editions.length ||
    texts.some((text) => editions.find(({ language }) => language === text.language)?.markdown !== text.markdown)
  );
}

async function readVersions(db: Reader, org: OrgContext, id: CourseId): Promise<CourseVersion[]> {
  const { version, language, title, isMaterial, note, publishedAt, publishedBy } = courseVersions;
  return db
    .select({ version, language, title, isMaterial, note, publishedByName: members.name, publishedAt })
    .from(courseVersions)
    .leftJoin(members, and(eq(members.organizationId, courseVersions.organizationId), eq(members.id, publishedBy)))
    .where(and(eq(courseVersions.organizationId, org.organizationId), eq(courseVersions.courseId, id)))
    .orderBy(desc(version), asc(language));
}

/** A version as it was taught, also where it was replaced or retired since; null where there never was one. @throws Refusal NOT_FOUND */
export function getVersion(org: OrgContext, { id, version, language }: ReadVersion): Promise<TaughtCourse | null> {
  return org.read(async (db) => {
    const { editions } = await readNewest(db, org, id);
    const kept = (await readVersions(db, org, id)).find((one) => one.version === version && one.language === language);
    if (kept) {
      const [row] = await db
        .select({ markdown: courseVersions.content, hash: courseVersions.hash })
        .from(courseVersions)
        .where(
          and(
            eq(courseVersions.organizationId, org.organizationId),
            eq(courseVersions.courseId, id),
            eq(courseVersions.version, version),
            eq(courseVersions.language, language),
          ),
        );
      if (row) return { ...kept, ...row };
    }
    // What Wardline brings can be read before anybody here has begun it.
    const edition = editions.find((one) => one.version === version && one.language === language);
    if (!edition) return null;
    const { markdown, content } = edition;
    return {
      version,
      language,
      title: content.title,
      isMaterial: false,
      note: '',
      publishedByName: null,
      publishedAt: org.now(),
      markdown,
      hash: hashOf(markdown),
    };
  });
}

/** How many members have a record of each course that nobody took back. */
async function readTakers(db: Reader, org: OrgContext): Promise<Map<string, number>> {
  const rows = await db
    .select({ courseId: completions.courseId, takers: countDistinct(completions.memberId) })
    .from(completions)
    .where(and(eq(completions.organizationId, org.organizationId), standsUncorrected))
    .groupBy(completions.courseId);
  return new Map(rows.map(({ courseId, takers }) => [courseId, takers]));
}
