import { and, eq } from 'drizzle-orm';
import { courseVersions } from '../../../drizzle/schema/index.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { contentOf, readTaught } from './editions.ts';

/** What a record says of its course: the id here or `other:…`, and the version in the words of whoever wrote it down. */
interface Named {
  courseId: string;
  courseVersion: string;
}

/**
 * Which sections of 45 CFR a course covers, such as `164.308(a)(5)(i)`: in the version that is named, where it is one of the course's, or else
 * in the one that is taught now. None of a course that is not taught here, since nobody knows what was in it.
 */
export async function readProvisions(
  db: Reader,
  org: OrgContext,
  named: readonly Named[],
): Promise<(course: Named) => readonly string[]> {
  const { courseId, version, content } = courseVersions;
  const kept = await db
    .select({ courseId, version, content })
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.organizationId, org.organizationId),
        among(courseId, [...new Set(named.map((one) => one.courseId))]),
      ),
    );
  const byVersion = new Map(kept.map((row) => [`${row.courseId} ${row.version}`, contentOf(row.content).provisions]));
  const newest = new Map<string, readonly string[]>(
    [...(await readTaught(db, org))].map(([id, { editions }]) => [id, editions[0]?.content.provisions ?? []]),
  );
  return (one) => byVersion.get(`${one.courseId} ${one.courseVersion.trim()}`) ?? newest.get(one.courseId) ?? [];
}
